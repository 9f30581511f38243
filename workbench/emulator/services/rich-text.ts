import { type Book, put } from '../book.ts';
import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { ValueHandle } from '../handles.ts';
import type { CellStyle, Rectangle, Tab, TextRun } from '../workbook.ts';
import { text } from './arguments.ts';
import { textStyleOf } from './text-style.ts';

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export interface Rich {
  text: string;
  runs: TextRun[];
}

/** A rich text, or a stretch of one: `from` is where it begins in the whole. */
export function richTextOf(run: Execution, rich: Rich, from = 0): RichText {
  return expose<RichText>(
    run,
    'RichTextValue',
    {
      getText: () => rich.text,
      getStartIndex: () => from,
      getEndIndex: () => from + rich.text.length,
      getLinkUrl: (start?: number, end?: number) => linkOf(rich, start ?? 0, end ?? rich.text.length),
      getTextStyle: (start?: number, end?: number) =>
        textStyleOf(run, styleIn(rich, start ?? 0, end ?? rich.text.length)),
      getRuns: () =>
        run.realm.list(
          stretches(rich).map((one) =>
            richTextOf(
              run,
              {
                text: rich.text.slice(one.start, one.end),
                runs: [{ ...one, start: 0, end: one.end - one.start }],
              },
              one.start,
            ),
          ),
        ),
      copy: () => richTextBuilder(run, structuredClone(rich)),
    },
    new ValueHandle(rich),
  );
}

/** All of a text in stretches of one look: what no run covers is a stretch of its own, a plain text is one [3rd]. */
function stretches(rich: Rich): TextRun[] {
  const found: TextRun[] = [];
  let at = 0;
  for (const one of [...rich.runs].sort((a, b) => a.start - b.start)) {
    if (one.start > at) found.push({ start: at, end: one.start });
    found.push(one);
    at = one.end;
  }
  if (at < rich.text.length || found.length === 0) found.push({ start: at, end: rich.text.length });
  return found;
}

function linkOf(rich: Rich, start: number, end: number): string | null {
  return rich.runs.find((one) => one.link !== undefined && one.start <= start && one.end >= end)?.link ?? null;
}

function styleIn(rich: Rich, start: number, end: number): CellStyle {
  return rich.runs.find((one) => one.style && one.start <= start && one.end >= end)?.style ?? {};
}

/** Changes the run over a stretch; runs that it cuts keep their other parts. */
function overlay(rich: Rich, start: number, end: number, change: Partial<TextRun>): void {
  const whole = [...rich.runs, ...stretches(rich).filter((one) => !rich.runs.includes(one))];
  const edges = [start, end].sort((a, b) => a - b);
  const pieces = whole.flatMap((one) => {
    const cuts = [one.start, ...edges.filter((at) => at > one.start && at < one.end), one.end];
    return cuts.slice(1).map((to, at): TextRun => ({ ...one, start: cuts[at] ?? 0, end: to }));
  });
  rich.runs = pieces
    .map((one) => (one.start >= start && one.end <= end ? { ...one, ...change } : one))
    .map(({ start: first, end: last, link, style }) => ({
      start: first,
      end: last,
      ...(link ? { link } : {}),
      ...(style ? { style } : {}),
    }))
    .filter((one) => one.end > one.start && (one.link !== undefined || one.style !== undefined))
    .sort((a, b) => a.start - b.start);
}

export function richTextBuilder(run: Execution, rich: Rich = { text: '', runs: [] }): Builder {
  const stretch = (a: unknown, b: unknown): [number, number] =>
    typeof a === 'number' && typeof b === 'number' ? [a, b] : [0, rich.text.length];
  const builder: Builder = expose<Builder>(run, 'RichTextValueBuilder', {
    setText: (value) => {
      rich.text = text(value, 'SpreadsheetApp.RichTextValueBuilder.setText');
      rich.runs = [];
      return builder;
    },
    setLinkUrl: (a: string | number | null, b?: number, c?: string | null) => {
      const link = typeof a === 'number' ? c : a;
      overlay(rich, ...stretch(a, b), { link: link ?? '' });
      return builder;
    },
    setTextStyle: (a: unknown, b?: unknown, c?: unknown) => {
      const style = innerOf<ValueHandle<CellStyle>>(typeof a === 'number' ? c : a, ValueHandle)?.value;
      overlay(rich, ...stretch(a, b), style ? { style } : { style: {} });
      return builder;
    },
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
