import { sentenceOn } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { counted } from '../../domain/counted.ts';
import type { Day } from '../../domain/day.ts';
import { UNKNOWN_ASSOCIATION } from '../../domain/names.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fold } from '../../domain/spelling.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { isDissolved } from '../../tables/associations.ts';
import { type DataTableName, type RowIn, tables } from '../../tables/index.ts';
import { partnershipStatus } from '../../tables/options.ts';
import type { ChangeDesk } from './desk.ts';
import {
  dayOf,
  type Input,
  keepNames,
  type Planned,
  refuseDissolved,
  refused,
  registerLast,
  renamedCells,
  setRow,
  tabsOf,
} from './plan.ts';
import { GONE, type Named, namedBy, type Reference } from './references.ts';

const WHOM: Text = {
  de: 'Bitte wähle, in welchem Verband er aufgeht.',
  en: 'Please choose which association it joins.',
};
const ITSELF: Text = {
  de: 'Ein Verband geht nicht in sich selbst auf. Bitte wähle einen anderen.',
  en: 'An association does not merge into itself. Please choose another one.',
};

const columns = () => tables.partnerships.columns;

/**
 * A partnership that ends with the merger: of the two with each other, or one that is there twice from now on. Rows move at
 * once, so that it ends today where the merger is one to come.
 */
function endedBy(
  row: RowIn<'partnerships'>,
  on: Day,
  { sheetLang: lang, today }: Reading<ChangeDesk>,
): { cells: Cells; held: Cells } {
  const ended = partnershipStatus.find(({ key }) => key === 'ended')?.label;
  const cells: Cells = {
    status: ended ? say(ended, lang) : '',
    until: columns().until.codec.print(on < today ? on : today, lang),
    endReason: lang === 'de' ? 'Verbände zusammengelegt' : 'Associations merged',
  };
  const held = Object.fromEntries(Object.keys(cells).map((key) => [key, row.cells[key] ?? '']));
  return { cells, held };
}

/** A partnership as people know it, with its id behind. */
const pairOf = ({ id, values }: RowIn<'partnerships'>, lang: Lang): string =>
  `${sentenceOn(tables.partnerships, values, { lang })} (${id})`;

/** How many donors' numbers both give, which are one person's from now on; nothing where they are so already. */
function sharedNumbers(named: Named, from: string, into: string, desk: Reading<ChangeDesk>): readonly Text[] {
  const settings = desk.settings();
  if (!settings.ok || settings.value.donorNumbersPartyWide) return [];
  const numbersOf = (name: string): ReadonlySet<string> =>
    new Set(
      named.dataset.contributions.flatMap(({ values: { receiver, donorNumber } }) =>
        donorNumber !== undefined && named.find(receiver ?? '') === name ? [fold(donorNumber)] : [],
      ),
    );
  const its = numbersOf(into);
  const shared = [...numbersOf(from)].filter((number) => its.has(number)).length;
  if (shared === 0) return [];
  return [
    {
      de: `${counted(shared, 'Spendennummer gibt', 'Spendennummern geben')} es bei beiden. Danach zählt jede als eine Person. Frag vorher die Schatzmeisterei, ob das stimmt.`,
      en: `Both have ${counted(shared, 'donor number', 'donor numbers')} in common. From then on each counts as one person. Ask the treasury first whether that is right.`,
    },
  ];
}

const pairRow = (row: Reference['row'], { dataset }: Named): RowIn<'partnerships'> | undefined =>
  dataset.partnerships.find(({ id }) => id === row.id);

/** A row that would name the same association on both of its sides. */
function joinsItself({ table, row, keys }: Reference, into: string, find: Named['find']): boolean {
  if (table === 'associations') return find(String(row.cells.name ?? '')) === into;
  if (table === 'contacts' || table === 'requests') return false;
  const others = Object.entries<{ readonly to?: string }>(tables[table].columns).filter(
    ([key, { to }]) => to === 'associations' && !keys.includes(key),
  );
  return keys.length > 1 || others.some(([key]) => find(String(row.cells[key] ?? '')) === into);
}

/** Another partnership of the same two that has not ended: the one that moves ends then. */
function twin({ row }: Reference, into: string, from: string, named: Named): RowIn<'partnerships'> | undefined {
  const moved = pairRow(row, named)?.values;
  if (moved === undefined || moved.status === 'ended') return undefined;
  const other = moved.a === from ? moved.b : moved.a;
  return named.dataset.partnerships.find(
    ({ id, values: { a, b, status } }) =>
      id !== row.id && status !== 'ended' && ((a === into && b === other) || (b === into && a === other)),
  );
}

export const staysBetween = (table: DataTableName, rows: number): Text =>
  both((lang) =>
    lang === 'de'
      ? `${say(tables[table].tab, lang)}: ${rows === 1 ? 'eine Zeile' : `${rows} Zeilen`} zwischen beiden ${rows === 1 ? 'bleibt' : 'bleiben'}, wie ${rows === 1 ? 'sie ist' : 'sie sind'}.`
      : `${say(tables[table].tab, lang)}: ${rows === 1 ? 'one row' : `${rows} rows`} between the two ${rows === 1 ? 'stays' : 'stay'} as ${rows === 1 ? 'it is' : 'they are'}.`,
  );

/** What the rows of one merger become: those that move, those between the two, partnerships that end. */
function moved(named: Named, into: RowIn<'associations'>, on: Day, desk: Reading<ChangeDesk>) {
  const [from, to] = [named.row.values.name ?? '', into.values.name ?? ''];
  const changes: Change[] = [];
  const between = new Map<DataTableName, number>();
  const ends: Text[] = [];
  for (const one of named.references) {
    // Its own row is told of with what becomes of it.
    if (one.table === 'associations' && one.row.id === named.row.id) continue;
    const pair = one.table === 'partnerships' ? pairRow(one.row, named) : undefined;
    if (joinsItself(one, to, named.find)) {
      between.set(one.table, (between.get(one.table) ?? 0) + 1);
      if (pair && pair.values.status !== 'ended') {
        const end = endedBy(pair, on, desk);
        changes.push(...setRow('partnerships', pair.id, end.cells, end.held));
        ends.push(
          both((lang) =>
            lang === 'de'
              ? `${pairOf(pair, lang)} endet: Es ist nun ein Verband.`
              : `${pairOf(pair, lang)} ends: it is one association now.`,
          ),
        );
      }
      continue;
    }
    const { cells, held } = renamedCells(one, to);
    const same = pair && twin(one, to, from, named);
    const end = pair && same ? endedBy(pair, on, desk) : { cells: {}, held: {} };
    changes.push(...setRow(one.table, one.row.id, { ...cells, ...end.cells }, { ...held, ...end.held }));
    if (pair && same) {
      if ((same.cells.successorOf ?? '') === '')
        changes.push(...setRow('partnerships', same.id, { successorOf: pair.id }, { successorOf: '' }));
      ends.push(
        both((lang) =>
          lang === 'de'
            ? `${pairOf(pair, lang)} endet: ${pairOf(same, lang)} verbindet dieselben beiden und führt sie fort.`
            : `${pairOf(pair, lang)} ends: ${pairOf(same, lang)} joins the same two and carries it on.`,
        ),
      );
    }
  }
  return { changes, told: [...ends, ...[...between].map(([table, rows]) => staysBetween(table, rows))] };
}

/** One association becomes part of another: all that names it names the other, and it is dissolved with its history. */
export function mergePlan(input: Input, desk: Reading<ChangeDesk>): Result<Planned> {
  if ((input.to ?? '').trim() === '') return refused('to', WHOM);
  const on = dayOf(input, desk);
  if (!on.ok) return on;
  const found = namedBy(input.id, false, desk);
  if (!found.ok) return found;
  const { row, find, dataset, told } = found.value;
  const into = dataset.associations.find(({ values }) => values.name === find(input.to ?? ''));
  if (into === undefined) return refused('to', UNKNOWN_ASSOCIATION);
  if (into.id === row.id) return refused('to', ITSELF);
  const [from, to] = [row.values.name ?? '', into.values.name ?? ''];
  if (isDissolved(into.values, desk.today)) return refuseDissolved('to', into.values);
  const { mergedInto, dissolvedOn } = row.values;
  if (dissolvedOn !== undefined && mergedInto !== undefined && mergedInto !== to) return fail(GONE);
  const kept = keepNames(into, [from, ...(row.values.aliases ?? [])], desk);
  const end: Cells = {
    dissolvedOn: tables.associations.columns.dissolvedOn.codec.print(on.value, desk.sheetLang),
    mergedInto: to,
  };
  const moving = moved(found.value, into, on.value, desk);
  const merged = mergedInto === to && dissolvedOn !== undefined;
  const changes: readonly Change[] = merged
    ? []
    : registerLast([
        ...moving.changes,
        ...setRow('associations', into.id, kept.cells, kept.held),
        ...setRow('associations', row.id, end, {
          dissolvedOn: row.cells.dissolvedOn ?? '',
          mergedInto: row.cells.mergedInto ?? '',
        }),
      ]);
  const title = { de: `${from} geht in ${to} auf`, en: `${from} merges into ${to}` };
  const history: Text = {
    de: `${from} bleibt mit „Aufgelöst am“ in der Liste. Wer den Namen tippt, meint ${to}.`,
    en: `${from} stays in the list with "Dissolved on". Whoever types the name means ${to}.`,
  };
  return ok({
    changes,
    preview: {
      title,
      tabs: tabsOf(changes),
      told: [history, ...moving.told, ...sharedNumbers(found.value, from, to, desk), ...told],
      groups: [],
    },
  });
}
