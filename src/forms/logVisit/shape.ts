import type { Taken } from '../../define/form.ts';
import type { nothing, onlyOperation } from '../../define/input.ts';
import type { Undone } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import type { Level } from '../../domain/finding.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { minutesOf, type Time } from '../../domain/time.ts';
import type { VisitKind } from '../../tables/options.ts';
import type { rememberSchema, saveVisitSchema, showVisitSchema } from './schema.ts';

/** What the sidebar knows when it opens, so that nobody types what the tool can know. */
export interface VisitStart {
  readonly lang: Lang;
  readonly today: Day;
  /** Each association's name, followed by its aliases. */
  readonly associations: readonly (readonly string[])[];
  /** Running partnerships, by the names of both sides. */
  readonly pairs: readonly (readonly [string, string])[];
  /** The association of this person: the last one saved, else that of the contact. */
  readonly own: string | undefined;
  readonly ownIsRemembered: boolean;
  /** All kinds, the most used first. */
  readonly kinds: readonly VisitKind[];
  /** How visits name their elections, the nearest first. */
  readonly elections: readonly string[];
  /** The server can select a row in the open sheet. */
  readonly selectsRows: boolean;
}

/** Typed answers by column key of the tab Einsätze; text as typed, numbers and yes/no also as such. */
export type SaveVisit = Taken<typeof saveVisitSchema>;

export interface FindingInWords {
  readonly rule: string;
  readonly level: Level;
  readonly title: Text;
  readonly what: Text;
  readonly next: Text;
  readonly unverified: boolean;
}

export interface SavedVisit {
  readonly operation: string;
  readonly id: string;
  /** Row number in the sheet; absent where the row is gone again. */
  readonly line: number | undefined;
  readonly tab: Text;
  /** What stands in the row, in the order of the tab. */
  readonly readBack: readonly { readonly key: string; readonly label: Text; readonly value: string }[];
  readonly findings: readonly FindingInWords[];
  /** The row was there already: this call wrote nothing. */
  readonly repeated: boolean;
  /** Headers of columns in which the row holds something else than this call sent. */
  readonly differs: readonly Text[];
  /** What could not be done beside the row: where it cannot be taken back, this says so. */
  readonly left: readonly Text[];
  /** The save stands in Protokoll, so that it can be taken back. */
  readonly undoable: boolean;
}

export interface VisitCalls {
  readonly logVisitStart: { readonly input: Taken<typeof nothing>; readonly output: VisitStart };
  readonly saveVisit: { readonly input: SaveVisit; readonly output: SavedVisit };
  readonly undoVisit: { readonly input: Taken<typeof onlyOperation>; readonly output: Undone };
  /** Apart from saving, and only where it changed: a save should cost no call more than it must. */
  readonly rememberAssociation: { readonly input: Taken<typeof rememberSchema>; readonly output: boolean };
  readonly showVisit: { readonly input: Taken<typeof showVisitSchema>; readonly output: boolean };
}

/** Hours between two times of one day; `undefined` where the end is not after the beginning. */
export function hoursBetween(from: Time, to: Time): number | undefined {
  const minutes = minutesOf(to) - minutesOf(from);
  return minutes > 0 ? Math.round((minutes / 60) * 100) / 100 : undefined;
}
