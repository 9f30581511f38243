import type { Row } from '../../define/dataset.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { periodYear } from '../../domain/season.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { electionNames } from '../../tables/election-names.ts';
import { electionLabel, elections } from '../../tables/elections.ts';
import type { RowIn, ValuesIn } from '../../tables/index.ts';
import type { ElectionSeed } from '../features.ts';

type Election = ValuesIn<'elections'>;

/** What became of the known elections in a tab that people have. */
export interface RenewedElections {
  readonly changes: readonly Change[];
  /** What is changed, for the journal and the person; none where nothing is. */
  readonly title: Text | undefined;
  /** Dates that people wrote and that the data contradict: left alone, for a person to decide. */
  readonly asks: readonly Text[];
}

const columns = elections.columns;

/** A seed's cells as values. */
export function electionOfSeed(cells: Cells): Election {
  const read = (key: 'date' | 'area' | 'kind'): unknown => {
    const parsed = columns[key].codec.parse(cells[key] ?? '');
    return parsed.ok ? parsed.value : undefined;
  };
  return { id: String(cells.id ?? ''), date: read('date'), area: read('area'), kind: read('kind') } as Election;
}

/** The row of a known election: by its id, else the one of its kind, area and year that people typed. */
function rowOf(seed: ElectionSeed, rows: readonly RowIn<'elections'>[]): RowIn<'elections'> | undefined {
  const known = electionOfSeed(seed.cells);
  return (
    rows.find(({ id }) => id === seed.id) ??
    rows.find(({ values }) => electionLabel(values, 'de') === electionLabel(known, 'de'))
  );
}

/**
 * Brings the known elections to their present dates where a row still says what the data said before, and adds those
 * that the data took in after `asOf` (ISO day; `''` for a sheet that never noted one). A date that people wrote stays
 * and is asked about. Pure.
 */
export function renewElections(
  rows: readonly Row[],
  seeds: readonly ElectionSeed[],
  asOf: string,
  lang: Lang,
): RenewedElections {
  const held = rows as readonly RowIn<'elections'>[];
  const set: { change: Change; label: Text }[] = [];
  const added: ElectionSeed[] = [];
  const asks: Text[] = [];
  for (const seed of seeds) {
    const row = rowOf(seed, held);
    if (row === undefined) {
      if (seed.added > asOf) added.push(seed);
      continue;
    }
    const cells = renewed(row, seed, lang);
    const label = labelled(electionOfSeed(seed.cells));
    if (cells === undefined) asks.push(question(row, label));
    else if (Object.keys(cells).length > 0) {
      const before = Object.fromEntries(Object.keys(cells).map((key) => [key, row.cells[key] ?? '']));
      set.push({ change: { kind: 'set', table: 'elections', id: row.id, cells, held: before }, label });
    }
  }
  const append: Change[] = added.length === 0 ? [] : [{ kind: 'append', table: 'elections', rows: added }];
  return { changes: [...set.map(({ change }) => change), ...append], title: titleOf(set, added), asks };
}

/** The cells to set; none where the row says what the data say; undefined where it says something else. */
function renewed(row: RowIn<'elections'>, seed: ElectionSeed, lang: Lang): Cells | undefined {
  const now = electionOfSeed(seed.cells);
  const { date, area, kind } = row.values;
  const former = seed.former.map(electionOfSeed);
  const moved = date !== now.date;
  if (moved && !former.some((one) => one.date === date)) return former.length === 0 ? {} : undefined;
  if (area !== now.area || kind !== now.kind) return {};
  const cells: Record<string, Cell> = {};
  if (moved) cells.date = seed.cells.date ?? '';
  const source = row.cells.source ?? '';
  const oldSource = seed.former.some((one) => sameCell(one.source ?? '', source));
  if (oldSource && !sameCell(source, seed.cells.source ?? '')) cells.source = seed.cells.source ?? '';
  // An election that moves to another year is called otherwise: visits go on naming it by the old one.
  if (date !== undefined && now.date !== undefined && periodYear(date) !== periodYear(now.date)) {
    const aliases = [...new Set([...(row.values.aliases ?? []), electionLabel(row.values, lang) ?? ''])];
    cells.aliases = columns.aliases.codec.print(aliases, lang);
  }
  return cells;
}

const shown = (value: string | undefined, lang: Lang): string =>
  value === undefined ? '?' : columns.date.codec.show(value, lang);

const labelled = (one: Election): Text =>
  both((lang) => `${electionLabel(one, lang) ?? ''} (${shown(one.date, lang)})`);

const question = ({ values }: RowIn<'elections'>, label: Text): Text =>
  both((lang) =>
    lang === 'de'
      ? `Bitte nachsehen: Bekannt ist ${label.de}, im Tab „Wahlen“ steht ${shown(values.date, lang)}. Wir haben es so gelassen.`
      : `Please look: known is ${label.en}, the tab "Elections" says ${shown(values.date, lang)}. We left it so.`,
  );

function titleOf(
  set: readonly { readonly label: Text; readonly change: Change }[],
  added: readonly ElectionSeed[],
): Text | undefined {
  const dated = set.filter(({ change }) => change.kind === 'set' && 'date' in change.cells).map(({ label }) => label);
  const fresh = added.map((seed) => labelled(electionOfSeed(seed.cells)));
  if (set.length === 0 && fresh.length === 0) return undefined;
  return both((lang) => {
    const list = (texts: readonly Text[]): string => texts.map((text) => say(text, lang)).join(', ');
    const german = lang === 'de';
    const parts = [
      dated.length > 0 ? `${german ? 'Wahltermine erneuert' : 'Election dates renewed'}: ${list(dated)}.` : '',
      dated.length < set.length
        ? german
          ? 'Quellen von Wahlterminen erneuert.'
          : 'Sources of election dates renewed.'
        : '',
      fresh.length > 0 ? `${german ? 'Neue Wahltermine' : 'New election dates'}: ${list(fresh)}.` : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
  });
}

/** Labels for the dropdown of visits, earliest first: the tab's elections where it has some, and those to be added to it. */
export function labelsToOffer(
  known: readonly Election[],
  seeds: readonly ElectionSeed[],
  asOf: string,
  lang: Lang,
): readonly string[] {
  const ids = new Set(known.map(({ id }) => id));
  const offered = seeds.filter(({ id, added }) => !ids.has(id) && (known.length === 0 || added > asOf));
  const all = [...known, ...offered.map(({ cells }) => electionOfSeed(cells))];
  const nameOf = electionNames(all);
  const sorted = [...all].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return [...new Set(sorted.flatMap((one) => nameOf(one, lang) ?? []))];
}

/** The latest day on which the data took an election in. */
export const asOfSeeds = (seeds: readonly ElectionSeed[]): string =>
  seeds.map(({ added }) => added).sort()[seeds.length - 1] ?? '';
