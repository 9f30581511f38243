import type { Row } from '../../define/dataset.ts';
import { sentenceOn } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { type Day, isDay } from '../../domain/day.ts';
import { stableId } from '../../domain/ids.ts';
import { normaliseName } from '../../domain/names.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { fold } from '../../domain/spelling.ts';
import { both, same, type Text } from '../../domain/text.ts';
import { isDissolved } from '../../tables/associations.ts';
import { type DataTableName, type RowIn, tables } from '../../tables/index.ts';
import type { ChangeDesk } from './desk.ts';
import { staysBetween } from './merge.ts';
import {
  dayOf,
  type Input,
  otherCalled,
  type Planned,
  refuseDissolved,
  refused,
  registerLast,
  renamedCells,
  setRow,
  tabsOf,
} from './plan.ts';
import { type Named, namedBy, namingKeys, type Reference } from './references.ts';
import type { RowGroup, Taker } from './shape.ts';

const BOTH: Text = { de: 'Bitte gib beide Namen an.', en: 'Please enter both names.' };
const ALIKE: Text = { de: 'Bitte gib den beiden verschiedene Namen.', en: 'Please give the two different names.' };
const alike = (name: string): Text => ({
  de: `Einen ähnlichen Namen gibt es schon: ${name}. Meinst Du den, schreib ihn genau so.`,
  en: `There is a similar name already: ${name}. If you mean that one, write it exactly so.`,
});

/** Long tabs: their rows go together by the one on the other side. */
const LONG: readonly DataTableName[] = ['visits', 'contributions'];

/** The words by which a name differs from another: `["stendal"]`. */
const ownWords = (name: string, other: string): readonly string[] => {
  const words = (one: string): readonly string[] =>
    fold(one)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3);
  const theirs = new Set(words(other));
  return words(name).filter((word) => !theirs.has(word));
};

/** What of a row a place or a name may stand in. */
const textOf = (row: Row): string => fold(Object.values(row.cells).map(String).join(' '));

const eventDay = (table: DataTableName, row: Row): Day | undefined => {
  const key = tables[table].eventDay;
  const value = key === undefined ? undefined : row.values[key];
  return isDay(value) ? value : undefined;
};

/** What is over stays with the one that was; what runs goes on. */
function isPast({ table, row }: Reference, on: Day, { dataset }: Named): boolean {
  if (table === 'partnerships') return dataset.partnerships.find(({ id }) => id === row.id)?.values.status === 'ended';
  if (table === 'requests') {
    const status = dataset.requests.find(({ id }) => id === row.id)?.values.status;
    return status === 'answered' || status === 'refused';
  }
  const day = LONG.includes(table) ? eventDay(table, row) : undefined;
  return day !== undefined && day < on;
}

const counterpart = ({ table, row, keys }: Reference, find: Named['find']): string => {
  const [other] = namingKeys(table).filter((key) => !keys.includes(key));
  const typed = other === undefined ? '' : String(row.cells[other] ?? '');
  return find(typed) ?? typed;
};

interface Grouped {
  readonly key: string;
  readonly members: readonly Reference[];
  readonly past: boolean;
  readonly with: string;
}

function groupsOf(named: Named, on: Day): readonly Grouped[] {
  const groups = new Map<string, { members: Reference[]; past: boolean; with: string }>();
  for (const one of named.references) {
    if (one.table === 'associations' && one.row.id === named.row.id) continue;
    const past = isPast(one, on, named);
    const other = counterpart(one, named.find);
    const key = LONG.includes(one.table)
      ? `${one.table}|${past ? 'past' : 'ahead'}|${other}`
      : `${one.table}|${one.row.id}`;
    const group = groups.get(key) ?? { members: [], past, with: other };
    group.members.push(one);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Who is proposed to take a group: whose name a row speaks of, else whoever takes the partnership with the same one, else the first. */
function proposals(groups: readonly Grouped[], parts: readonly [string, string]): ReadonlyMap<string, Taker> {
  const words = [ownWords(parts[0], parts[1]), ownWords(parts[1], parts[0])] as const;
  const spoken = ({ members }: Grouped): Taker | undefined => {
    const text = members.map(({ row }) => textOf(row)).join(' ');
    const [first, second] = words.map((some) => some.filter((word) => text.includes(word)).length);
    return first === second ? undefined : (first ?? 0) > (second ?? 0) ? '0' : '1';
  };
  const byPartner = new Map<string, Taker>();
  for (const group of groups)
    if (group.members[0]?.table === 'partnerships' && !group.past) byPartner.set(group.with, spoken(group) ?? '0');
  return new Map(
    groups.map((group) => [
      group.key,
      group.past ? 'stays' : (spoken(group) ?? (group.with === '' ? undefined : byPartner.get(group.with)) ?? '0'),
    ]),
  );
}

function shown({ key, members, past, with: other }: Grouped, proposed: Taker, desk: Reading<ChangeDesk>): RowGroup {
  const table = members[0]?.table ?? 'visits';
  const says = LONG.includes(table)
    ? both((lang) => {
        const whom = other === '' ? '' : lang === 'de' ? `mit ${other}` : `with ${other}`;
        const when = past ? (lang === 'de' ? 'bis dahin' : 'until then') : lang === 'de' ? 'ab dann' : 'from then on';
        return [whom, when].filter((one) => one !== '').join(', ');
      })
    : same(sentenceOn(tables[table], members[0]?.row.values ?? {}, desk));
  return { key, tab: tables[table].tab, says, rows: members.length, proposed };
}

/** The two that come out of it: those that the register knows, and new rows for the others. */
interface Part {
  readonly name: string;
  readonly id: string | undefined;
}

function partOf(name: string, named: Named, { today }: Reading<ChangeDesk>): Result<Part> {
  const known = named.dataset.associations.find(({ values }) => values.name === name);
  if (known && known.id !== named.row.id && isDissolved(known.values, today))
    return refuseDissolved('parts', known.values);
  if (known) return ok({ name, id: known.id });
  const near = otherCalled(name, '', named);
  return near === undefined ? ok({ name, id: undefined }) : refused('parts', alike(near), [near]);
}

/** A new association after the one that is split: the same level, Land and parent. */
function newRow({ cells }: RowIn<'associations'>, name: string, { sheetLang }: Reading<ChangeDesk>): Cells {
  const { level = '', land = '', parent = '', district = '', books = '' } = cells;
  const search = tables.associations.columns.search.codec.print('no', sheetLang);
  return { name, level, land, parent, district, books, search };
}

/** One association becomes two; a person says which rows go where, and what is over stays with the one that was. */
export function splitPlan(input: Input, operation: string, desk: Reading<ChangeDesk>): Result<Planned> {
  const [first = '', second = ''] = (input.parts ?? []).map((name) => name.trim());
  if (first === '' || second === '') return refused('parts', BOTH);
  if (normaliseName(first).bare === normaliseName(second).bare) return refused('parts', ALIKE);
  const on = dayOf(input, desk);
  if (!on.ok) return on;
  const found = namedBy(input.id, true, desk);
  if (!found.ok) return found;
  const named = found.value;
  const parts: Part[] = [];
  for (const name of [first, second]) {
    const part = partOf(name, named, desk);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  // One of the two that is there already cannot belong to itself: where its own row names the old one, that stays.
  const own = named.references.filter(
    ({ table, row }) => table === 'associations' && row.id !== named.row.id && parts.some(({ id }) => id === row.id),
  );
  const references = named.references.filter((one) => !own.includes(one));
  const groups = groupsOf({ ...named, references }, on.value);
  const proposed = proposals(groups, [first, second]);
  const from = named.row.values.name ?? '';
  const goesOn = parts.some(({ id }) => id === named.row.id);
  const takes = (key: string): Taker => input.takes?.[key] ?? proposed.get(key) ?? 'stays';
  const rows = groups.flatMap(({ key, members }): Change[] => {
    const taker = takes(key);
    const to = taker === 'stays' ? undefined : parts[Number(taker)]?.name;
    if (to === undefined || to === from) return [];
    return members.flatMap((one) => {
      const { cells, held } = renamedCells(one, to);
      return setRow(one.table, one.row.id, cells, held);
    });
  });
  const created = parts.flatMap(({ name, id }, at) =>
    id === undefined ? [{ id: stableId('V', `${operation} ${at}`), cells: newRow(named.row, name, desk) }] : [],
  );
  const dissolvedOn = tables.associations.columns.dissolvedOn.codec.print(on.value, desk.sheetLang);
  const { note = '' } = named.row.cells;
  // Two carry it on, and „Aufgegangen in“ names one: which two they are stands in the note, where none stands yet.
  const intoTwo: Cells =
    note === ''
      ? { note: desk.sheetLang === 'de' ? `Geteilt in ${first} und ${second}` : `Split into ${first} and ${second}` }
      : {};
  const changes = registerLast([
    ...(created.length > 0 ? [{ kind: 'append', table: 'associations', rows: created } as const] : []),
    ...(goesOn
      ? []
      : setRow(
          'associations',
          named.row.id,
          { dissolvedOn, ...intoTwo },
          { dissolvedOn: named.row.cells.dissolvedOn ?? '', note },
        )),
    ...rows,
  ]);
  const title = { de: `${from} wird ${first} und ${second}`, en: `${from} becomes ${first} and ${second}` };
  const stays: Text = goesOn
    ? { de: `${from} besteht weiter.`, en: `${from} goes on.` }
    : {
        de: `${from} bleibt mit „Aufgelöst am“ in der Liste, mit allem, was Du dort lässt. „Aufgegangen in“ bleibt leer, denn es sind zwei.`,
        en: `${from} stays in the list with "Dissolved on", and with all that you leave there. "Merged into" stays empty, since there are two.`,
      };
  return ok({
    changes,
    preview: {
      ...{
        title,
        tabs: tabsOf(changes),
        told: [stays, ...(own.length > 0 ? [staysBetween('associations', own.length)] : []), ...named.told],
      },
      groups: groups.map((group) => shown(group, proposed.get(group.key) ?? 'stays', desk)),
    },
  });
}
