import type { Cell } from '../domain/cell.ts';
import { type Book, cellsOf, headerOf, type Matrix, type Sheet } from './book.ts';
import { keepDocumentFact } from './store.ts';
import { addTab, tabNamed } from './tabs.ts';
import { valueFor, type Zone } from './zone.ts';

/** Rows and columns from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A chart over cells of the dashboard. Sizes in pixels. */
export interface ChartPicture {
  readonly type: 'bar' | 'column' | 'line';
  readonly title: string;
  readonly data: Place & { readonly rows: number; readonly columns: number };
  readonly position: Place;
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  readonly stacked?: true;
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
  readonly wraps: readonly (readonly boolean[])[];
  readonly columnWidths: readonly number[];
  readonly charts: readonly ChartPicture[];
  /** The cell in which people choose, and what its list offers; other words may be typed. */
  readonly choice: Place & { readonly offers: readonly string[]; readonly help: string };
  /** The one cell with a formula, which is written as such; `''` for none. */
  readonly watch: Place & { readonly formula: string };
}

/** The first lines of the tab, under either name; nothing where it is not there. */
export function topOfDrawn(book: Book, names: readonly string[], zone: Zone): Matrix | undefined {
  for (const name of names) {
    const sheet = tabNamed(book, name);
    if (sheet) return cellsOf(headerOf(sheet), zone);
  }
  return undefined;
}

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
  const look = JSON.stringify([picture.columnWidths, picture.choice]);
  if (!present || facts[LOOK_FACT] !== look) {
    setLook(sheet, picture, width);
    keepDocumentFact(LOOK_FACT, look);
  }
  const rows = picture.rows.length;
  if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  const range = sheet.getRange(1, 1, rows, width);
  range.setNumberFormats(picture.numberFormats.map((row) => [...row]));
  const { watch } = picture;
  const values = picture.rows.map((row) => row.map((cell) => valueFor(cell, zone)));
  values[watch.row - 1]?.splice(watch.column - 1, 1, watch.formula);
  range.setValues(values);
  range.setFontSizes(picture.sizes.map((row) => [...row]));
  range.setFontWeights(picture.weights.map((row) => [...row]));
  range.setFontColors(picture.colors.map((row) => [...row]));
  range.setBackgrounds(picture.backgrounds.map((row) => [...row]) as string[][]);
  range.setHorizontalAlignments(picture.alignments.map((row) => [...row]));
  range.setWraps(picture.wraps.map((row) => [...row]));
  const last = sheet.getLastRow();
  if (last > rows) sheet.getRange(rows + 1, 1, last - rows, width).clear();
  drawCharts(sheet, picture.charts, facts[CHARTS_FACT]);
  return { created: present === undefined };
}

const CHARTS_FACT = 'charts';
/** Widths and list as they were set last: what people change of them since stays. */
const LOOK_FACT = 'dashboardLook';

function setLook(sheet: Sheet, { columnWidths, choice }: TabPicture, width: number): void {
  const columns = sheet.getMaxColumns();
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  sheet.setHiddenGridlines(true);
  columnWidths.forEach((pixels, index) => {
    sheet.setColumnWidth(index + 1, pixels);
  });
  const list = SpreadsheetApp.newDataValidation().requireValueInList([...choice.offers], true);
  const rule = list.setAllowInvalid(true).setHelpText(choice.help).build();
  sheet.getRange(choice.row, choice.column).setDataValidation(rule);
}

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * Charts follow their cells by themselves: one is led to its cells only where they lie elsewhere now, and keeps the looks
 * that people gave it. Charts are known by their titles, never by the order in which they are listed, which nobody
 * promises; those that people made are left alone.
 */
function drawCharts(sheet: Sheet, charts: readonly ChartPicture[], noted: string | undefined): void {
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

function leadChart(sheet: Sheet, standing: Chart, { data, position }: ChartPicture): void {
  const builder = standing.modify().clearRanges().setPosition(position.row, position.column, 0, 0);
  const range = sheet.getRange(data.row, data.column, data.rows, data.columns);
  sheet.updateChart(builder.addRange(range).build());
}

function insertChart(sheet: Sheet, chart: ChartPicture): void {
  const type = { bar: Charts.ChartType.BAR, column: Charts.ChartType.COLUMN, line: Charts.ChartType.LINE }[chart.type];
  const { data, position, width, height } = chart;
  const builder = sheet
    .newChart()
    .setChartType(type)
    .setNumHeaders(1)
    .setPosition(position.row, position.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('colors', chart.colors)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('isStacked', chart.stacked === true)
    .addRange(sheet.getRange(data.row, data.column, data.rows, data.columns));
  sheet.insertChart(builder.build());
}
