import { cellText } from '../../define/columns.ts';
import type { Profile, Table } from '../../define/table.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { type Lang, say, type Text } from '../../domain/text.ts';
import type { Matrix } from '../../google/book.ts';
import { isOwnNote, keyOfHeader, keyOfNote } from '../reading/layout.ts';
import type { HeaderDoubt } from './mend-headers.ts';
import { noteOf } from './note.ts';

/** What a person said about one tab, with what was shown when asked. Lines and columns count from 1. */
export interface TabAnswer {
  readonly table: string;
  /** The first line that holds a row, where the header row is gone. */
  readonly firstLine: number;
  readonly columns: readonly {
    readonly column: number;
    readonly header: string;
    readonly values: readonly string[];
    /** The key of the column; `''` for none of them. */
    readonly key: string;
  }[];
  /** Where two tabs may be the table's: the number of the chosen one, and both as they were shown. */
  readonly tab?:
    | { readonly chosen: number; readonly shown: readonly { readonly id: number; readonly name: string }[] }
    | undefined;
}

/** One header cell to write, with what it held: enough to take it back. */
export interface HeaderWrite {
  readonly column: number;
  readonly header: string;
  /** Absent: a note that a person wrote stays. */
  readonly note?: string;
  readonly was: string;
  readonly wasNote: string;
  /** The column came with the answer. */
  readonly fresh: boolean;
}

/** What answers left over: columns that nobody chose and that are read no more, and such as came anew for what nobody found. */
export const leftOver = ({ writes }: Pick<Assignment, 'writes'>): readonly Text[] =>
  writes.flatMap(({ header, note, fresh }): Text[] => {
    if (fresh)
      return [{ de: `Die Spalte „${header}“ ist neu und leer.`, en: `The column "${header}" is new and empty.` }];
    if (note !== '' || header === '') return [];
    return [
      {
        de: `Was in der Spalte „${header}“ ohne Zuordnung steht, bleibt und zählt nicht mit.`,
        en: `What is in the column "${header}" that you did not assign stays, and does not count.`,
      },
    ];
  });

export interface Assignment {
  readonly headerLine: number;
  /** A line is inserted there first. */
  readonly inserts: boolean;
  readonly writes: readonly HeaderWrite[];
}

export const CHANGED: Problem = {
  code: 'changed-meanwhile',
  text: {
    de: 'Im Tab hat sich inzwischen etwas geändert. Es wurde nichts geschrieben.',
    en: 'Something in the tab has changed meanwhile. Nothing was written.',
  },
  hint: { de: 'Bitte lade die Seite neu und sieh noch einmal hin.', en: 'Please reload the page and look again.' },
};
const TWICE: Problem = {
  code: 'invalid',
  text: { de: 'Zwei Spalten haben denselben Namen bekommen.', en: 'Two columns were given the same name.' },
  hint: { de: 'Bitte wähle jeden Namen nur einmal.', en: 'Please choose each name once only.' },
};

/** The note on a column without a header that is none of the table's. */
const NOT_OURS: Text = {
  de: 'Eure eigene Spalte: Das Werkzeug liest sie nicht.',
  en: 'A column of your own: the tool does not read it.',
};

/**
 * What the answers about a tab's columns mean for its header: the chosen names, new columns for those that nobody chose,
 * and another name for each copy of one. Refuses where the tab no longer looks as it did when it was asked.
 */
export function assign(
  table: Table,
  block: Matrix,
  notes: readonly (readonly string[])[],
  doubt: HeaderDoubt,
  answer: TabAnswer,
  { lang, profile }: { readonly lang: Lang; readonly profile: Profile },
): Result<Assignment> {
  const asked = doubt.columns.map(({ column, header, values }) => [
    column,
    header,
    values.map((cell) => cellText(cell)),
  ]);
  const shown = answer.columns.map(({ column, header, values }) => [column, header, values]);
  if (JSON.stringify(asked) !== JSON.stringify(shown)) return fail(CHANGED);
  const chosen = answer.columns.flatMap(({ key }) => (key === '' ? [] : [key]));
  if (new Set(chosen).size !== chosen.length || chosen.some((key) => !doubt.keys.includes(key))) return fail(TWICE);

  const { headerLine, inserts } = placeOf(doubt, block, answer.firstLine);
  const headers = inserts ? [] : (block[headerLine - 1] ?? []);
  const noted = inserts ? [] : (notes[headerLine - 1] ?? []);
  const writes: HeaderWrite[] = [];
  const taken = new Set(headers.map((cell) => cellText(cell).trim().toLowerCase()));
  const write = (column: number, header: string, note: string, fresh: boolean): void => {
    const was = cellText(headers[column - 1] ?? '');
    const wasNote = noted[column - 1] ?? '';
    const own = wasNote === '' || isOwnNote(table, wasNote) || Object.values(NOT_OURS).includes(wasNote);
    taken.add(header.toLowerCase());
    writes.push({ column, header, ...(own ? { note } : {}), was, wasNote: own ? wasNote : '', fresh });
  };
  for (const { column, header, key } of answer.columns) {
    const named = table.columns[key];
    if (named) write(column, say(named.header, lang), noteOf(named, lang, profile), false);
    else if (doubt.twice.includes(column) && (header === '' || keyOfHeader(table, header) !== undefined)) {
      const noteKey = keyOfNote(table, noted[column - 1] ?? '') ?? '';
      const name = header === '' ? say(table.columns[noteKey]?.header ?? { de: '?', en: '?' }, lang) : header.trim();
      write(column, anotherName(name, taken), '', false);
    } else if (isOwnNote(table, noted[column - 1] ?? '')) write(column, header, '', false);
    // Told once, nobody asks again whether the header of an empty column belongs here.
    else if (header === '') write(column, '', say(NOT_OURS, lang), false);
  }
  let end = Math.max(0, ...block.map((line) => line.length), ...noted.map((note, at) => (note === '' ? 0 : at + 1)));
  for (const key of [...doubt.keys, ...doubt.added]) {
    const column = table.columns[key];
    if (column && !chosen.includes(key)) write(++end, say(column.header, lang), noteOf(column, lang, profile), true);
  }
  return ok({ headerLine, inserts, writes });
}

/** A copied column keeps its cells, and a second tab its rows, under a name of its own: „Beginn (2)“. `taken` is in small letters. */
export function anotherName(header: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count += 1) {
    const name = `${header} (${count})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Where the header belongs: its line, else the empty one above the first row, else a new one there. */
function placeOf(doubt: HeaderDoubt, block: Matrix, firstLine: number): { headerLine: number; inserts: boolean } {
  if (doubt.headerLine > 0) return { headerLine: doubt.headerLine, inserts: false };
  const free = firstLine > 1 && (block[firstLine - 2] ?? []).every(isEmptyCell);
  return free ? { headerLine: firstLine - 1, inserts: false } : { headerLine: firstLine, inserts: true };
}
