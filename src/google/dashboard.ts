import type { Cell } from '../domain/cell.ts';
import type { Book } from './book.ts';
import { keepDocumentFact } from './store.ts';
import { addTab, tabNamed } from './tabs.ts';
import { valueFor, type Zone } from './zone.ts';

/** A chart over cells of the dashboard; areas count from 1. */
export interface ChartPicture {
  readonly type: 'bar' | 'column' | 'line';
  readonly title: string;
  readonly data: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly position: { readonly row: number; readonly column: number };
}

/** A tab that the tool draws anew each time: one rectangle of cells and matrices of how they look. */
export interface TabPicture {
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly sizes: readonly (readonly number[])[];
  readonly weights: readonly (readonly ('bold' | 'normal')[])[];
  readonly colors: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly (string | null)[])[];
  readonly alignments: readonly (readonly ('left' | 'right')[])[];
  readonly columnWidths: readonly number[];
  readonly charts: readonly ChartPicture[];
}

/** Whether the tab is there and holds something, under either name. */
export const isDrawn = (book: Book, names: readonly string[]): boolean =>
  names.some((name) => (tabNamed(book, name)?.getLastRow() ?? 0) > 1);

/**
 * Draws the tab: formats before values, so that words stay words; what a longer drawing left below is cleared. `facts` are
 * all of the file's. Says whether it is a new one.
 */
export function drawTab(
  book: Book,
  picture: TabPicture,
  zone: Zone,
  facts: Readonly<Record<string, string>>,
): { readonly created: boolean } {
  const width = picture.rows[0]?.length ?? 1;
  const [name = 'Auswertung', otherName = name] = picture.names;
  const present = tabNamed(book, name) ?? tabNamed(book, otherName);
  const sheet = present ?? addTab(book, name, width);
  if (sheet.getName() !== name) sheet.setName(name);
  if (!present) {
    sheet.setHiddenGridlines(true);
    picture.columnWidths.forEach((pixels, index) => {
      sheet.setColumnWidth(index + 1, pixels);
    });
  }
  const rows = picture.rows.length;
  if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  const range = sheet.getRange(1, 1, rows, width);
  range.setNumberFormats(picture.numberFormats.map((row) => [...row]));
  range.setValues(picture.rows.map((row) => row.map((cell) => valueFor(cell, zone))));
  range.setFontSizes(picture.sizes.map((row) => [...row]));
  range.setFontWeights(picture.weights.map((row) => [...row]));
  range.setFontColors(picture.colors.map((row) => [...row]));
  range.setBackgrounds(picture.backgrounds.map((row) => [...row]) as string[][]);
  range.setHorizontalAlignments(picture.alignments.map((row) => [...row]));
  const last = sheet.getLastRow();
  if (last > rows) sheet.getRange(rows + 1, 1, last - rows, width).clear();
  drawCharts(sheet, picture.charts, facts[CHARTS_FACT]);
  return { created: present === undefined };
}

const CHARTS_FACT = 'charts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * Charts follow their cells by themselves: one is led to its cells only where they lie elsewhere now, and keeps the looks
 * that people gave it. Charts are known by their titles, never by the order in which they are listed, which nobody
 * promises; those that people made are left alone.
 */
function drawCharts(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  charts: readonly ChartPicture[],
  noted: string | undefined,
): void {
  const before = noted === undefined ? [] : (JSON.parse(noted) as readonly string[]);
  const wanted = charts.map((chart) => JSON.stringify(chart));
  if (before.length === wanted.length && before.every((picture) => wanted.includes(picture))) return;
  const ours = new Map(
    before.map((picture) => JSON.parse(picture) as ChartPicture).map(({ title, type }) => [title, type]),
  );
  const present = new Map<string, Chart>();
  for (const chart of sheet.getCharts()) {
    const title = String(chart.getOptions().get('title') ?? '');
    if (ours.has(title) && !present.has(title)) present.set(title, chart);
  }
  charts.forEach((chart, index) => {
    const standing = ours.get(chart.title) === chart.type ? present.get(chart.title) : undefined;
    if (standing) present.delete(chart.title);
    if (!standing) insertChart(sheet, chart);
    else if (!before.includes(wanted[index] ?? '')) leadChart(sheet, standing, chart);
  });
  for (const chart of present.values()) sheet.removeChart(chart);
  keepDocumentFact(CHARTS_FACT, JSON.stringify(wanted));
}

function leadChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, standing: Chart, { data, position }: ChartPicture): void {
  let builder = standing.modify().clearRanges().setPosition(position.row, position.column, 0, 0);
  for (const { row, column, rows, columns } of data)
    builder = builder.addRange(sheet.getRange(row, column, rows, columns));
  sheet.updateChart(builder.build());
}

/** Main series and second series (docs/look.md). */
const COLORS = ['#005538', '#00638C'];

function insertChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, chart: ChartPicture): void {
  const type = { bar: Charts.ChartType.BAR, column: Charts.ChartType.COLUMN, line: Charts.ChartType.LINE }[chart.type];
  let builder = sheet
    .newChart()
    .setChartType(type)
    .setNumHeaders(1)
    .setPosition(chart.position.row, chart.position.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('colors', COLORS);
  for (const { row, column, rows, columns } of chart.data)
    builder = builder.addRange(sheet.getRange(row, column, rows, columns));
  sheet.insertChart(builder.build());
}
