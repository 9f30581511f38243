import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { idMeant } from '../../domain/ids.ts';
import { type Lang, say, type Text } from '../../domain/text.ts';
import { columnsOf, type Matrix } from '../../google/book.ts';
import { tables } from '../../tables/index.ts';
import { levelWord } from '../check/index.ts';
import type { Reader } from '../reading/reader.ts';
import type { EditedRows } from './edited.ts';

/** Why a line of an edit gets another id than stands in it. */
export type OtherId =
  | { readonly why: 'foreign'; readonly former?: undefined }
  /** Of the row that bears this id. */
  | { readonly why: 'copied'; readonly of: string; readonly former?: undefined }
  /** The id that comes back. */
  | { readonly why: 'typed over'; readonly former: string };

/**
 * Lines of an edit, by index, that get another id than was pasted or typed with them: a copy of a row that stands elsewhere
 * an id of no row of this tab, and one that a person typed over in its cell. Looks at the tab's ids, one call, only
 * where the edit brought some.
 */
export function otherIds(
  { name, sheet, layout, place, oldValue }: EditedRows,
  before: Matrix,
  reader: Reader,
): ReadonlyMap<number, OtherId> {
  const found = new Map<number, OtherId>();
  const { prefix }: Table = tables[name];
  const idAt = layout.columnAt.id;
  if (prefix === undefined || idAt === undefined || idAt + 1 < place.left || idAt + 1 > place.right) return found;
  const idIn = (line: Matrix[number] | undefined, at: number): string => idMeant(cellText(line?.[at] ?? ''));
  const ids = before.map((line) => idIn(line, idAt));
  const was = place.first === place.last && place.left === place.right ? String(oldValue ?? '').trim() : '';
  if (was === '' && ids.every((id) => id === '')) return found;
  const elsewhere = new Set(
    reader
      .cellsOf(columnsOf(sheet, idAt + 1, idAt + 1))
      .filter((_, index) => index + 1 < place.first || index + 1 > place.last)
      .map((line) => idIn(line, 0)),
  );
  const isOurs = (id: string): boolean => id.startsWith(`${prefix}-`);
  ids.forEach((id, index) => {
    if (isOurs(was) && was !== id && !elsewhere.has(was)) found.set(index, { why: 'typed over', former: was });
    else if (id === '') return;
    else if (elsewhere.has(id)) found.set(index, { why: 'copied', of: id });
    else if (!isOurs(id)) found.set(index, { why: 'foreign' });
    elsewhere.add(id);
  });
  return found;
}

const WORDS: Readonly<Record<OtherId['why'], Text>> = {
  copied: {
    de: 'Die Zeile ist eine Kopie von {of} und hat jetzt eine eigene Kennung.',
    en: 'The row is a copy of {of} and has an id of its own now.',
  },
  foreign: {
    de: 'Unter „id“ stand keine Kennung dieses Tabs. Die Zeile hat jetzt eine.',
    en: 'What was below "id" is no id of this tab. The row has one now.',
  },
  'typed over': {
    de: 'Die Kennung vergibt das Werkzeug. Sie steht wieder da.',
    en: 'The tool gives the id. It is back.',
  },
};

/** What stands in Prüfung, with what became of the row's id behind it. */
export function withIdWord(word: string, other: OtherId | undefined, lang: Lang): string {
  if (other === undefined) return word;
  const told = say(WORDS[other.why], lang).replace('{of}', other.why === 'copied' ? other.of : '');
  return word === '' ? `${say(levelWord('hint'), lang)}: ${told}` : `${word} ${told}`;
}
