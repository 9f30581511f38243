import type { Known, Row } from '../../define/dataset.ts';
import type { Cell } from '../../domain/cell.ts';
import { indexNames } from '../../domain/names.ts';
import { electionLabel } from '../../tables/elections.ts';
import type { ValuesIn } from '../../tables/index.ts';

/** What is kept in the cache between runs: enough to check a typed row. */
export interface KnownFacts {
  /** Name and aliases. */
  readonly names: readonly (readonly [string, ...string[]])[];
  readonly elections: readonly string[];
  /** Names of the Land associations and of the federal one. */
  readonly upper: readonly string[];
  /** E-mail address → contact id, role, association, day of signing off or `''`. Never leaves the server. */
  readonly people: Readonly<Record<string, readonly [string, string, string, string]>>;
  readonly settings: Readonly<Record<string, string>>;
  /** What the tab Regeln says, as typed. */
  readonly ruleRows: readonly Readonly<Record<string, Cell>>[];
}

type Rows<T extends 'associations' | 'elections' | 'contacts'> = readonly Row<ValuesIn<T>>[];

const upperIn = (rows: Rows<'associations'>): readonly string[] =>
  rows.flatMap(({ values: { name, level } }) =>
    name !== undefined && (level === 'LV' || level === 'Bund') ? name : [],
  );

/** Both languages': what was chosen before the sheet changed its language stays known. */
const labelsOf = (election: ValuesIn<'elections'>): readonly string[] =>
  (['de', 'en'] as const).flatMap((lang) => electionLabel(election, lang) ?? []);

export function knownFacts(
  register: {
    readonly associations: Rows<'associations'>;
    readonly elections: Rows<'elections'>;
    readonly contacts: Rows<'contacts'>;
  },
  settings: Readonly<Record<string, string>>,
  ruleRows: readonly Row[],
): KnownFacts {
  const names = register.associations.flatMap(({ values }): [string, ...string[]][] =>
    values.name === undefined ? [] : [[values.name, ...(values.aliases ?? [])]],
  );
  const people: Record<string, readonly [string, string, string, string]> = {};
  for (const { id, values } of register.contacts) {
    const address = values.email?.toLowerCase();
    // Of several rows of one address the first counts that did not sign off.
    if (address !== undefined && (people[address]?.[3] ?? 'none') !== '')
      people[address] = [...([id, values.role ?? '', values.association ?? ''] as const), values.signedOffOn ?? ''];
  }
  const elections = register.elections.flatMap(({ values }) => labelsOf(values));
  const told = ruleRows.map(({ cells }) => ({
    ...{ id: cells.id ?? '', level: cells.level ?? '', active: cells.active ?? '' },
    ...{ figures: cells.figures ?? '', reason: cells.reason ?? '', check: cells.check ?? '' },
  }));
  const upper = upperIn(register.associations);
  return { names, elections: [...new Set(elections)], upper, people, settings, ruleRows: told };
}

export const knownOf = (facts: KnownFacts): Known => ({
  associations: indexNames(facts.names.map(([name, ...aliases]) => ({ name, aliases }))),
  elections: facts.elections,
  upper: new Set(facts.upper),
});

/** The facts with what typed rows add; the same object where they add nothing. A name that went stays known until the facts are read again. */
export function withRows(facts: KnownFacts, table: 'associations' | 'elections', rows: readonly Row[]): KnownFacts {
  if (table === 'elections') {
    const labels = (rows as Rows<'elections'>).flatMap(({ values }) => labelsOf(values));
    const fresh = labels.filter((label) => !facts.elections.includes(label));
    return fresh.length === 0 ? facts : { ...facts, elections: [...facts.elections, ...fresh] };
  }
  const upper = upperIn(rows as Rows<'associations'>).filter((name) => !facts.upper.includes(name));
  const typed = (rows as Rows<'associations'>).flatMap(({ values }): (readonly [string, ...string[]])[] =>
    values.name === undefined ? [] : [[values.name, ...(values.aliases ?? [])]],
  );
  const held = new Map(facts.names.map((entry) => [entry[0], entry]));
  const fresh = typed.filter((entry) => JSON.stringify(held.get(entry[0])) !== JSON.stringify(entry));
  if (fresh.length === 0 && upper.length === 0) return facts;
  for (const entry of fresh) held.set(entry[0], entry);
  return { ...facts, names: [...held.values()], upper: [...facts.upper, ...upper] };
}
