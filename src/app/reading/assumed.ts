import type { Known } from '../../define/dataset.ts';
import type { Problem } from '../../domain/result.ts';
import { joinTexts, type Text } from '../../domain/text.ts';
import { tables } from '../../tables/index.ts';
import { reference } from '../reference.ts';
import { type KnownFacts, knownOf } from './known.ts';
import { remembered } from './remembered.ts';

/** Registers by whose names rows are read. */
export type Register = 'associations' | 'elections';

/** The names of a file while one of its registers is in doubt. */
export interface Assumed {
  readonly known: Known;
  /** Why they are not the register's own, for the person. */
  readonly told: readonly Text[];
}

/**
 * What is known of names without the registers in doubt: what the last check read there, and what is public. A name that
 * is in neither counts as it is written: nobody is refused for what the tool cannot look up now.
 */
export function assumedOf(
  facts: KnownFacts,
  lacking: ReadonlyMap<Register, Problem>,
  properties: Readonly<Record<string, string>>,
): Assumed {
  const publicOnes = lacking.has('associations') ? reference.associations() : [];
  const checked = Object.entries(lacking.has('associations') ? remembered(properties).checked : {});
  const own = checked.filter(([id]) => id.startsWith(`${tables.associations.prefix}-`));
  const there = new Set(own.map(([, name]) => name));
  const names: KnownFacts['names'] = lacking.has('associations')
    ? [
        ...own.map(([id, name]): [string, string] => [id, name]),
        ...publicOnes
          .filter(({ name }) => !there.has(name))
          // Without their aliases: one of them may be what an association is called here.
          .map(({ name }): [string, string] => ['', name]),
      ]
    : facts.names;
  const elections: KnownFacts['elections'] = lacking.has('elections') ? publicElections() : facts.elections;
  const upper = lacking.has('associations')
    ? publicOnes.filter(({ level }) => level === 'LV' || level === 'Bund').map(({ name }) => name)
    : facts.upper;
  const known = knownOf({ ...facts, names, elections, upper });
  const { associations, entered = associations } = known;
  return {
    known: {
      ...known,
      associations: lacking.has('associations') ? asWritten(associations) : associations,
      entered: lacking.has('associations') ? asWritten(entered) : entered,
      elections: lacking.has('elections') ? asWritten(known.elections) : known.elections,
    },
    told: [...lacking.values()].map(withoutRegister),
  };
}

/** Finds whoever is known, and takes any other name as it is written. */
const asWritten = <I extends { readonly find: (typed: string) => string | undefined }>(index: I): I => ({
  ...index,
  find: (typed: string) => index.find(typed) ?? (typed.trim() === '' ? undefined : typed.trim()),
});

/** The elections that are public, as rows of the tab Wahlen hold them. */
export const publicElections = (): KnownFacts['elections'] =>
  reference.elections().map(({ id, period, area, kind }) => ({ id, date: period, area, kind }));

/** What a problem says, with what goes on all the same in its middle. */
export const goingOn =
  (how: Text) =>
  ({ text, hint }: Problem): Text =>
    joinTexts([text, how, ...(hint ? [hint] : [])], ' ');

/** What a form says that goes on without a tab of names. */
export const withoutRegister = goingOn({
  de: 'Bis das geklärt ist, schlagen wir vor, was zuletzt dort stand oder öffentlich bekannt ist, und nehmen Namen, wie Du sie schreibst.',
  en: 'Until that is settled we suggest what stood there last or is public, and take names as you write them.',
});

/** What a form says that asks the rules while the tab Regeln cannot be read. */
export const withoutHouseRules = goingOn({
  de: 'Deshalb hörst Du hier nur, was das Gesetz sagt. Welche Hausregeln gelten, wissen wir gerade nicht.',
  en: 'So you hear only what the law says here. Which house rules hold we cannot tell just now.',
});
