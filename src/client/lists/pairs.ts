import { cellText } from '../../define/columns.ts';
import type { Cell } from '../../domain/cell.ts';
import { bareHeader } from './headers.ts';

/** Two columns of a tab that people write into one cell, by table: `KV A – KV B`. */
const PAIRS: Readonly<Record<string, readonly (readonly [first: string, second: string])[]>> = {
  partnerships: [['a', 'b']],
  visits: [
    ['guest', 'host'],
    ['host', 'guest'],
  ],
  contributions: [['giver', 'receiver']],
};

/** What a column that holds both is called in a mapping; no column of a tab has this sign in its key. */
const AND = '+';

/** The columns of the tab that one column of a list goes to: one, or two that stand in one cell. */
export const keysOf = (key: string): readonly string[] => key.split(AND);

/** Ways in which a column of a list can hold two of the table's, as keys of a mapping. */
export const pairsOf = (table: string): readonly string[] => (PAIRS[table] ?? []).map((pair) => pair.join(AND));

/** What people write above a column of both sides, where the order says nothing. */
const HEADERS: ReadonlySet<string> = new Set(
  [
    ...['Partnerschaft', 'Partnerschaften', 'Partnerverbände', 'Tandem', 'Tandems', 'Paar', 'Paare', 'Paarung'],
    ...[
      'Verbände',
      'Kreisverbände',
      'KVs',
      'Beteiligte',
      'Beteiligte Verbände',
      'Wer mit wem',
      'Partner',
      'Patenschaft',
    ],
    ...['Partnership', 'Partnerships', 'Pair', 'Pairs', 'Pairing', 'Associations', 'Partners', 'Who with whom'],
  ].map(bareHeader),
);

const LEVEL =
  '(?:[KOSRBL]V|(?:Kreis|Orts|Stadt|Regional|Bezirks|Landes)verband|Kreisverb\\.?|(?:Bündnis ?90/)?Die Grünen|Grüne)(?=[\\s.:])';
/** What may stand before both. */
const BEFORE =
  /^(?:(?:tandem|paar|partnerschaft|patenschaft|partnership|pair)(?: von| of)?:?\s+)?(?:(?:zwischen|between|die|the)\s+)?(?:(?:kreisverbände|ortsverbände|kvs)\s+)?/iu;
/** What stands between two associations, the plainest first; the first two say which one goes to the other. */
const BETWEEN: readonly RegExp[] = [
  /\s*(?:(?<![<=-])(?:-+>|=+>)|→|⟶|➔|➜)\s*/gu,
  /\s+(?:zu Gast bei|bei|nach|besucht|hilft|unterstützt|at|visits|helps|supports)\s+/giu,
  /\s*(?:<-+>|<=+>|↔|⟷|⇄|⇔|⇆|🤝|\||;|\n+)\s*/gu,
  /\s+(?:[-–—−‒/&+×x]|mit|with|vs\.?)\s+/giu,
  /\s+(?:und|and|u\.)\s+/giu,
  /\s*[–—]\s*|\s*[/,&+]\s*|-/gu,
];
const DIRECTED = 2;
/** Signs that stand within names as well: they alone prove nothing. */
const WITHIN_NAMES = 5;
const STARTS = new RegExp(`^${LEVEL}`, 'iu');

interface Split {
  readonly parts: readonly [first: string, second: string];
  /** It says who goes to whom. */
  readonly directed: boolean;
  /** Each side begins with its level, or a sign stands between that no name has within it. */
  readonly sure: boolean;
  readonly levels: boolean;
}

/** Both associations of a cell; nothing where it holds one, more than two, or can be taken apart in several ways. */
export function splitPair(cell: Cell): Split | undefined {
  const text = cellText(cell).trim().replace(BEFORE, '');
  const cuts = BETWEEN.flatMap((sign, rank) =>
    [...text.matchAll(sign)].map(({ index, 0: found }) => {
      const parts = [text.slice(0, index).trim(), text.slice(index + found.length).trim()] as const;
      return { index, rank, parts, before: STARTS.test(parts[1]) };
    }),
  ).filter(({ parts }) => parts.every((part) => part !== ''));
  // One and the same place may be found by two signs.
  const places = cuts.filter((cut, at) => cuts.findIndex(({ parts }) => parts[1] === cut.parts[1]) === at);
  const leads = STARTS.test(text);
  const before = places.filter((cut) => cut.before);
  const plainest = Math.min(...places.map(({ rank }) => rank));
  const likely = before.length > 0 ? before : places.filter(({ rank }) => rank === plainest);
  const [cut] = likely;
  if (cut === undefined || likely.length > 1) return undefined;
  const levels = cut.before && leads;
  // "KV Rhein-Sieg" is one.
  if (cut.rank === WITHIN_NAMES && leads !== cut.before) return undefined;
  return { parts: cut.parts, directed: cut.rank < DIRECTED, sure: levels || cut.rank < WITHIN_NAMES, levels };
}

/** Both sides are told by their level: no header and no word in a sentence looks so. */
export const isPlainPair = (cell: Cell): boolean => typeof cell === 'string' && splitPair(cell)?.levels === true;

/** How the cells of a column look: how many of them hold two associations, and how sure that is. */
function looksOf(cells: readonly Cell[]) {
  const filled = cells.filter((cell) => cellText(cell).trim() !== '');
  const splits = filled.map(splitPair).filter((split) => split !== undefined);
  const isMost = (some: readonly Split[]): boolean => some.length * 2 > filled.length;
  return {
    some: splits.some(({ sure }) => sure),
    most: isMost(splits.filter(({ sure }) => sure)),
    levels: isMost(splits.filter(({ levels }) => levels)),
    directed: splits.length > 0 && splits.every(({ directed }) => directed),
  };
}

/** Whether most cells of a column hold two associations, each with its level. */
export const holdsPairs = (cells: readonly Cell[]): boolean => looksOf(cells).levels;

/**
 * The column that holds both sides, where the list has none for each: by its header, by what most of its cells look like.
 * Of a visit it is proposed only where the cells say who goes to whom. Gives the mapping with it, else the same.
 */
export function withPairs(
  table: string,
  headers: readonly string[],
  mapping: readonly (string | undefined)[],
  cellsAt: (at: number) => readonly Cell[],
): readonly (string | undefined)[] {
  const [pair] = pairsOf(table);
  if (pair === undefined) return mapping;
  const keys = keysOf(pair);
  if (keys.every((key) => mapping.includes(key))) return mapping;
  const fits = mapping.findIndex((key, at) => {
    if (key !== undefined && !keys.includes(key)) return false;
    const looks = looksOf(cellsAt(at));
    if (table !== 'partnerships' && !looks.directed) return false;
    const named = HEADERS.has(bareHeader(headers[at] ?? ''));
    return looks.levels || (named && looks.some) || (key !== undefined && looks.most);
  });
  if (fits < 0) return mapping;
  return mapping.map((key, at) => (at === fits ? pair : key !== undefined && keys.includes(key) ? undefined : key));
}
