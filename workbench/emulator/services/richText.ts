import { type Book, put } from '../book';
import type { Execution } from '../execution';
import { expose } from '../expose';
import { ValueHandle } from '../handles';
import type { Rectangle, Tab, TextRun } from '../workbook';
import { text } from './arguments';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export interface Rich {
  text: string;
  runs: TextRun[];
}

export function richTextOf(run: Execution, rich: Rich): RichText {
  return expose<RichText>(
    run,
    'RichTextValue',
    {
      getText: () => rich.text,
      getStartIndex: () => 0,
      getEndIndex: () => rich.text.length,
      getLinkUrl: (start?: number, end?: number) => linkOf(rich, start ?? 0, end ?? rich.text.length),
      getRuns: () =>
        run.realm.list(
          rich.runs.map((one) =>
            richTextOf(run, {
              text: rich.text.slice(one.start, one.end),
              runs: [{ ...one, start: 0, end: one.end - one.start }],
            }),
          ),
        ),
      copy: () => richTextBuilder(run, structuredClone(rich)),
    },
    new ValueHandle(rich),
  );
}

function linkOf(rich: Rich, start: number, end: number): string | null {
  return rich.runs.find((one) => one.link !== undefined && one.start <= start && one.end >= end)?.link ?? null;
}

export function richTextBuilder(run: Execution, rich: Rich = { text: '', runs: [] }): Builder {
  const builder: Builder = expose<Builder>(run, 'RichTextValueBuilder', {
    setText: (value) => {
      rich.text = text(value, 'SpreadsheetApp.RichTextValueBuilder.setText');
      rich.runs = [];
      return builder;
    },
    setLinkUrl: (a: string | number | null, b?: number, c?: string | null) => {
      const whole = typeof a !== 'number';
      const start = typeof a === 'number' ? a : 0;
      const end = typeof a === 'number' ? (b ?? 0) : rich.text.length;
      const link = whole ? a : c;
      rich.runs = rich.runs.filter((one) => one.end <= start || one.start >= end);
      if (link) rich.runs.push({ start, end, link });
      return builder;
    },
    setTextStyle: () => builder,
    build: () => richTextOf(run, structuredClone(rich)),
  });
  return builder;
}

/** Writes rich texts; the text is taken as it is and never parsed [mem]. */
export function writeRich(
  book: Book,
  tab: Tab,
  rectangle: Rectangle,
  valueAt: (row: number, column: number) => Rich | undefined,
): void {
  book.change(tab, 'cells', rectangle, () => {
    for (let at = 0; at < rectangle.rows; at++) {
      const row = book.row(tab, rectangle.row + at);
      for (let column = 0; column < rectangle.columns; column++) {
        const where = rectangle.column - 1 + column;
        const rich = valueAt(at, column);
        put(row.values, where, rich?.text ?? '', '');
        if (row.formulas) delete row.formulas[where];
        if (rich && rich.runs.length > 0) row.runs = { ...row.runs, [where]: structuredClone(rich.runs) };
        else if (row.runs) delete row.runs[where];
      }
    }
  });
}
