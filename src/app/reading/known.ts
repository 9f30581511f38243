import type { Known, LabelIndex, Row } from '../../define/dataset.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import { indexNames, type NameIndex } from '../../domain/names.ts';
import { spellingsOf } from '../../reference/also-called.ts';
import { indexElections } from '../../tables/election-names.ts';
import { electionLabel } from '../../tables/elections.ts';
import type { ValuesIn } from '../../tables/index.ts';
import type { NotedTabs } from './noted-tabs.ts';

/** What is kept in the cache between runs: enough to check a typed row. */
export interface KnownFacts {
  /** Id, name and aliases. */
  readonly names: readonly Named[];
  /** Id and values of each election that has a name. */
  readonly elections: readonly KnownElectionRow[];
  /** By row id: names that associations and elections bore before, and that stand under no "Auch bekannt als" yet. */
  readonly former: Former;
  /** Names of the Land associations and of the federal one. */
  readonly upper: readonly string[];
  /** Names of associations with the day of their end, past or to come. */
  readonly gone: readonly (readonly [name: string, on: Day])[];
  /** E-mail address → contact id, role, association, day of signing off or `''`. Never leaves the server. */
  readonly people: Readonly<Record<string, readonly [string, string, string, string]>>;
  readonly settings: Readonly<Record<string, string>>;
  /** What the tab Regeln says, as typed. */
  readonly ruleRows: readonly Readonly<Record<string, Cell>>[];
  /** Marks of findings that people accepted or settled, as of the last check (src/app/check/closed.ts). */
  readonly closed: readonly string[];
  /** Which tab is which table's, as setup noted it. */
  readonly tabs: NotedTabs;
}

type Named = readonly [id: string, name: string, ...aliases: string[]];
export type Former = Readonly<Record<string, readonly string[]>>;
type KnownElectionRow = Pick<ValuesIn<'elections'>, 'id' | 'date' | 'area' | 'kind' | 'aliases'>;
type Rows<T extends 'associations' | 'elections' | 'contacts'> = readonly Row<ValuesIn<T>>[];
type Names = Pick<KnownFacts, 'names' | 'elections' | 'former' | 'upper' | 'gone'>;

const upperIn = (rows: Rows<'associations'>): readonly string[] =>
  rows.flatMap(({ values: { name, level } }) =>
    name !== undefined && (level === 'LV' || level === 'Bund') ? name : [],
  );

const goneIn = (rows: Rows<'associations'>): KnownFacts['gone'] =>
  rows.flatMap(({ values: { name, dissolvedOn } }) =>
    name === undefined || dissolvedOn === undefined ? [] : [[name, dissolvedOn] as const],
  );

const nameEntries = (rows: Rows<'associations'>): KnownFacts['names'] =>
  rows.flatMap(({ id, values }): Named[] =>
    values.name === undefined ? [] : [[id, values.name, ...(values.aliases ?? [])]],
  );

const electionEntries = (rows: Rows<'elections'>): readonly KnownElectionRow[] =>
  rows.flatMap(({ id, values: { date, area, kind, aliases } }) =>
    date === undefined || area === undefined || kind === undefined
      ? []
      : [{ id, date, area, kind, ...(aliases ? { aliases } : {}) }],
  );

/** The facts that the cache keeps, from the registers, the settings by key as typed, the rows of the tab Regeln, and what is noted of findings and tabs. */
export function knownFacts(
  register: {
    readonly associations: Rows<'associations'>;
    readonly elections: Rows<'elections'>;
    readonly contacts: Rows<'contacts'>;
  },
  settings: Readonly<Record<string, string>>,
  ruleRows: readonly Row[],
  { closed, tabs }: Pick<KnownFacts, 'closed' | 'tabs'>,
): KnownFacts {
  const people: Record<string, readonly [string, string, string, string]> = {};
  for (const { id, values } of register.contacts) {
    const address = values.email?.toLowerCase();
    // Of several rows of one address the first counts that did not sign off.
    if (address !== undefined && (people[address]?.[3] ?? 'none') !== '')
      people[address] = [...([id, values.role ?? '', values.association ?? ''] as const), values.signedOffOn ?? ''];
  }
  const told = ruleRows.map(({ cells }) => ({
    ...{ id: cells.id ?? '', level: cells.level ?? '', active: cells.active ?? '' },
    ...{ figures: cells.figures ?? '', reason: cells.reason ?? '', check: cells.check ?? '' },
  }));
  const names = nameEntries(register.associations);
  const elections = electionEntries(register.elections);
  const upper = upperIn(register.associations);
  const gone = goneIn(register.associations);
  return { names, elections, former: {}, upper, gone, people, settings, ruleRows: told, closed, tabs };
}

/** What each association and election is called now, by the id of its row. */
export function namesById({ names, elections }: Pick<Names, 'names' | 'elections'>): Readonly<Record<string, string>> {
  const byId: Record<string, string> = {};
  for (const [id, name] of names) if (id !== '') byId[id] = name;
  for (const one of elections) {
    const label = electionLabel(one, 'de');
    if (one.id !== undefined && one.id !== '' && label !== undefined) byId[one.id] = label;
  }
  return byId;
}

/** What names were known before, by row id: those now, and those of the same row that went before. */
export function namesBefore(facts: Names): Former {
  const before: Record<string, readonly string[]> = { ...facts.former };
  for (const [id, name] of Object.entries(namesById(facts))) before[id] = [...(before[id] ?? []), name];
  return before;
}

/**
 * The facts, read whole just now, with the names that rows bore before, where nobody would be found by them otherwise:
 * what names an association by its old name stays its own, whoever renamed it and however.
 */
export function withFormer<F extends Names>(facts: F, before: Former): F {
  const now = namesById(facts);
  const changed = Object.entries(before).flatMap(([id, names]) => {
    const other = names.filter((name) => name !== now[id]);
    return now[id] === undefined || other.length === 0 ? [] : [[id, other] as const];
  });
  if (changed.length === 0) return { ...facts, former: {} };
  const plain = knownOf({ ...facts, former: {} });
  const former: Record<string, readonly string[]> = {};
  for (const [id, names] of changed) {
    const index = isElection(facts, id) ? plain.elections : plain.associations;
    const lost = [...new Set(names)].filter((name) => index.find(name) === undefined);
    if (lost.length > 0) former[id] = lost;
  }
  return { ...facts, former };
}

const isElection = ({ elections }: Pick<Names, 'elections'>, id: string): boolean =>
  elections.some((one) => one.id === id);

/** A former name is an alias only where nothing is found by it: another may bear it now, or still. */
export function knownOf({ names, elections, former, ...facts }: Names): Known {
  const upper = new Set(facts.upper);
  const gone = new Map(facts.gone);
  const register = names.map(([id, name, ...aliases]) => ({ id, name, aliases: spellingsOf(name, aliases).slice(1) }));
  const associations = indexNames(register);
  const polls = indexElections(elections);
  const entered = followed(associations, register, gone);
  if (Object.keys(former).length === 0) return { associations, entered, elections: polls, upper, gone };
  const lost = (id: string | undefined, index: Pick<LabelIndex, 'find'>): readonly string[] =>
    (former[id ?? ''] ?? []).filter((name) => index.find(name) === undefined);
  return {
    associations: indexNames(
      register.map(({ id, name, aliases }) => ({ name, aliases: [...aliases, ...lost(id, associations)] })),
    ),
    elections: indexElections(
      elections.map((one) => ({ ...one, aliases: [...(one.aliases ?? []), ...lost(one.id, polls)] })),
    ),
    entered,
    upper,
    gone,
  };
}

/** Finds for the name of an association that is gone the one that bears it among its aliases, as after a merger. */
function followed(
  names: NameIndex,
  register: readonly { readonly name: string; readonly aliases: readonly string[] }[],
  gone: ReadonlyMap<string, unknown>,
): NameIndex {
  if (gone.size === 0) return names;
  const by = new Map(
    register.flatMap(({ name, aliases }) =>
      aliases.flatMap((alias): (readonly [string, string])[] =>
        gone.has(alias) && alias !== name && !gone.has(name) ? [[alias, name]] : [],
      ),
    ),
  );
  if (by.size === 0) return names;
  const find = (typed: string): string | undefined => {
    const found = names.find(typed);
    return found === undefined ? undefined : (by.get(found) ?? found);
  };
  return { ...names, find };
}

/** The facts with the associations as they stand in the tab now. */
export function withRegister(facts: KnownFacts, rows: readonly Row[]): KnownFacts {
  const register = rows as Rows<'associations'>;
  const now = { names: nameEntries(register), upper: upperIn(register), gone: goneIn(register) };
  return withFormer({ ...facts, ...now }, namesBefore(facts));
}

/**
 * The facts with what typed rows say; the same object where they add nothing. What a row was called before stays known
 * until the facts are read again: another row may still be called so.
 */
export function withRows(facts: KnownFacts, table: 'associations' | 'elections', rows: readonly Row[]): KnownFacts {
  if (table === 'elections') {
    const elections = merged(facts.elections, electionEntries(rows as Rows<'elections'>), {
      idOf: (one) => one.id ?? '',
      nameOf: (one) => electionLabel(one, 'de') ?? '',
      without: (one) => ({ ...one, id: '' }),
    });
    return elections === facts.elections ? facts : withCandidates({ ...facts, elections }, facts);
  }
  const names = merged(facts.names, nameEntries(rows as Rows<'associations'>), {
    idOf: ([id]) => id,
    nameOf: ([, name]) => name,
    without: ([, name, ...aliases]): Named => ['', name, ...aliases],
  });
  const upper = [...new Set([...facts.upper, ...upperIn(rows as Rows<'associations'>)])];
  const typed = new Set((rows as Rows<'associations'>).map(({ values }) => values.name));
  const gone = [...facts.gone.filter(([name]) => !typed.has(name)), ...goneIn(rows as Rows<'associations'>)];
  const same =
    names === facts.names &&
    upper.length === facts.upper.length &&
    JSON.stringify([...gone].sort()) === JSON.stringify([...facts.gone].sort());
  return same ? facts : withCandidates({ ...facts, names, upper, gone }, facts);
}

/** Notes for each row that is called otherwise now what it was called before. */
function withCandidates(facts: KnownFacts, before: KnownFacts): KnownFacts {
  const now = namesById(facts);
  const former: Record<string, readonly string[]> = { ...before.former };
  for (const [id, name] of Object.entries(namesById(before)))
    if (now[id] !== undefined && now[id] !== name) former[id] = [...new Set([...(former[id] ?? []), name])];
  return { ...facts, former };
}

interface Entry<T> {
  readonly idOf: (one: T) => string;
  readonly nameOf: (one: T) => string;
  readonly without: (one: T) => T;
}

function merged<T>(held: readonly T[], typed: readonly T[], { idOf, nameOf, without }: Entry<T>): readonly T[] {
  let list = held;
  for (const one of typed) {
    const at = list.findIndex((each) => (idOf(each) === '' ? nameOf(each) === nameOf(one) : idOf(each) === idOf(one)));
    const was = list[at];
    if (was !== undefined && JSON.stringify(was) === JSON.stringify(one)) continue;
    const renamed =
      was !== undefined &&
      nameOf(was) !== nameOf(one) &&
      !list.some((each) => idOf(each) === '' && nameOf(each) === nameOf(was));
    const rest = list.filter((_, index) => index !== at);
    list = [...rest, one, ...(renamed ? [without(was)] : [])];
  }
  return list;
}
