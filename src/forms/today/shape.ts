import type { Taken } from '../../define/form.ts';
import type { onlyOperation } from '../../define/input.ts';
import type { Actor, Undone } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { DataTableName } from '../../tables/index.ts';
import type { settleSchema, thingSchema, todaySchema } from './schema.ts';

/** What could be done with a row: report a visit, confirm a plan, agree, say that it goes on, decide, answer, find a partner. */
export type ThingKind = 'report' | 'confirm' | 'agree' | 'renew' | 'decide' | 'answer' | 'pair';

/** What one press says of a row, without another page. */
export type Said = Taken<typeof settleSchema>['said'];
/** What opens the form that goes on with it. */
export type Became = NonNullable<Taken<typeof thingSchema>['became']>;

/** One thing to do: a row as it stood when the page was opened. */
export interface Thing {
  readonly kind: ThingKind;
  readonly table: DataTableName;
  readonly id: string;
  /** From 1. */
  readonly line: number;
  /** The row in one sentence. */
  readonly says: string;
  /** The day that it is about, where there is one. */
  readonly day: Day | undefined;
}

export interface TodayStart {
  readonly lang: Lang;
  readonly today: Day;
  readonly role: Actor['role'];
  /** Whose things these are; absent where nobody has said it yet. Coordination looks at all. */
  readonly own: string | undefined;
  /** At most three. */
  readonly things: readonly Thing[];
  /** What nobody is told by mail, and that nothing is checked any more: before all else. */
  readonly say: readonly Text[];
  /** To choose one's own from, each name with its aliases. */
  readonly associations: readonly (readonly string[])[];
}

/** What came of one press. */
export interface Settled {
  readonly operation: string;
  readonly left: readonly Text[];
  readonly undoable: boolean;
}

export interface TodayCalls {
  readonly settleThing: { readonly input: Taken<typeof settleSchema>; readonly output: Settled };
  readonly undoSettled: { readonly input: Taken<typeof onlyOperation>; readonly output: Undone };
  readonly todayStart: { readonly input: Taken<typeof todaySchema>; readonly output: TodayStart };
  /** Selects the row, and opens the form that changes it where there is one. */
  readonly showThing: {
    readonly input: Taken<typeof thingSchema>;
    readonly output: { readonly shown: boolean; readonly link: string };
  };
}
