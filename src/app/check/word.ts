import type { Table } from '../../define/table.ts';
import { counted } from '../../domain/counted.ts';
import { levelRank, type RowFinding } from '../../domain/finding.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { type NoEntryKind, noEntryWords } from '../reading/no-entry.ts';
import { levelWord } from './rule-settings.ts';

/** The column is narrow, on a phone above all; more than this is cut at a sentence. */
const LONGEST = 200;

/** Most pressing first, then in the order of the tab's columns, what is missing after what stands there, then by rule. */
export function inOrder(table: Table, findings: readonly RowFinding[]): readonly RowFinding[] {
  if (findings.length < 2) return findings;
  const columns = Object.keys(table.columns);
  const place = ({ column }: RowFinding): number => (column === undefined ? columns.length : columns.indexOf(column));
  return [...findings].sort(
    (a, b) =>
      levelRank(a.level) - levelRank(b.level) ||
      place(a) - place(b) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/**
 * What was found, with its column named before where the words do not begin with it: `Beginn – Den 31. September gibt es
 * nicht.` As it is where the column is unknown or named already.
 */
export function namingColumn(table: Table | undefined, column: string | undefined, what: Text): Text {
  const header = column === undefined ? undefined : table?.columns[column]?.header;
  if (header === undefined) return what;
  const begins = (lang: Lang): boolean =>
    [`„${header[lang]}`, `"${header[lang]}`, `${header[lang]} –`].some((start) => what[lang].startsWith(start));
  return both((lang) => (begins(lang) ? what[lang] : `${header[lang]} – ${what[lang]}`));
}

/** What says that a value which stands there is not taken: all that is said beside it may hang on that value. */
const UNREADABLE = 'Q-02';

/** The finding that speaks: what is urgent, else a value that was not taken, else the most pressing one. */
const spokenFirst = (ordered: readonly RowFinding[]): RowFinding | undefined =>
  ordered[0]?.level === 'urgent' ? ordered[0] : (ordered.find(({ rule }) => rule === UNREADABLE) ?? ordered[0]);

/**
 * The tool's word on a row, for the column Prüfung: `''`, or `dringend: „Betrag“ ist … ` with what would be right; its
 * column is named in any case. What is urgent speaks first, then a value that was not taken, then by level; how many more
 * there are is said. At most 200 characters.
 */
export function wordOnRow(table: Table, findings: readonly RowFinding[], lang: Lang): string {
  const first = spokenFirst(inOrder(table, findings));
  if (first === undefined) return '';
  const more = findings.length - 1;
  const what = say(namingColumn(table, first.column, first.what), lang);
  const head = `${say(levelWord(first.level), lang)}: `;
  const tail = more === 0 ? '' : ` (+${lang === 'de' ? counted(more, 'weiterer', 'weitere') : `${more} more`})`;
  const room = LONGEST - head.length - tail.length;
  return head + fitting(sentences(what), sentences(say(first.next, lang)), room) + tail;
}

/** The tool's word on a line that is no entry. */
export const wordOnNoEntry = (kind: NoEntryKind, lang: Lang): string =>
  `${say(levelWord('hint'), lang)}: ${say(noEntryWords(kind), lang)}`;

const sentences = (text: string): readonly string[] => text.split(/(?<=[.?])\s+/);

/** As much of what is said as fits, and of the next step what still fits then; of a first sentence that is too long its beginning. */
const fitting = (what: readonly string[], next: readonly string[], room: number): string => {
  let words = '';
  for (const parts of [what, next])
    for (const part of parts) {
      const longer = words === '' ? part : `${words} ${part}`;
      if (longer.length > room) break;
      words = longer;
    }
  return words === '' || !words.startsWith(what[0] ?? '') ? `${cut(what[0] ?? '', room - 1)}…` : words;
};

const cut = (words: string, length: number): string => words.slice(0, Math.max(0, length)).replace(/\s+\S*$/, '');
