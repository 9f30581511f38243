import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bareFormat, currencyOf, isEuro } from '../../define/typed-format.ts';
import { isPlainUnit } from './units.ts';

/** Of the parts of an XLSX file, the sheets, their styles, and which sheets there are. */
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const STYLES = 'xl/styles.xml';
const BOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const FORMULA = '<f\\b(?:[^>]*\\/>|[^>]*>[^<]*<\\/f>)';
/** A cell whose formula failed (ECMA-376, part 1, 18.18.11). */
const FAILED = /(<c\b[^>]*\bt=")e"/g;
/** A cell with a formula and without what it gave, as programs write it that do not calculate. */
const NEVER_RUN = new RegExp(`<c\\b([^>]*)>(${FORMULA})(<v ?/>|<v></v>)?</c>`, 'g');
/** A cell with a number and a style. */
const NUMBER = new RegExp(`<c\\b([^>]*\\bs="(\\d+)"[^>]*)>((?:${FORMULA})?)<v>([^<]+)</v></c>`, 'g');

/** What stands in a cell whose formula gave nothing that anyone knows. */
const UNKNOWN = '#N/A';

const attributeOf = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** How a cell shows its number where that says more than the number: a mask with `#` in its place, or a month or year alone. */
type Shown = string;
const SHARE: Shown = '%';
const MONTH: Shown = 'month';
const YEAR: Shown = 'year';

/** A format without a day: `Mai 25`, `2025`. */
const withoutDay = (bare: string): Shown =>
  !/y/i.test(bare) || /[dhs]/i.test(bare) ? '' : /m/i.test(bare) ? MONTH : YEAR;

/** What stands around the figures: `"SP-"0`, `0.0" Tsd"`; whole numbers with zeros before them, `00000`, count them. */
function maskOf(format: string): Shown {
  const [first = ''] = format.replace(/\[[^\]]*\]/g, '').split(';');
  const bare = bareFormat(first);
  // `0,` shows thousands of what the cell holds.
  if (!/[0#?]/.test(bare) || /,(?![0#?])/.test(bare)) return '';
  const said = first.replace(/"([^"]*)"|\\(.)|_./g, (_, words = '', sign = '') => words + sign);
  const [, before = '', figures = '', after = ''] = /^([^0#?]*)(.*[0#?])([^0#?]*)$/.exec(said) ?? [];
  const words = `${before} ${after}`;
  const zeros = /^0{2,}$/.test(figures) ? figures : '';
  if (zeros === '' && (!/\p{L}/u.test(words) || isPlainUnit(words))) return '';
  return `${before}${zeros || '#'}${after}`;
}

function shownAs(format: string): Shown {
  const bare = bareFormat(format);
  if (bare.includes('%')) return SHARE;
  if (/[ymdhs]/i.test(bare)) return withoutDay(bare);
  const currency = currencyOf(format);
  return currency === '' ? maskOf(format) : isEuro(currency) ? '' : `# ${currency}`;
}

/**
 * How styles show numbers, by their index, where that matters. Shares and a month with its year have formats that no file
 * tells (`0 %`, `0.00 %`, `mmm-yy`; ECMA-376, part 1, 18.8.30).
 */
function shownBy(xml: string): ReadonlyMap<string, Shown> {
  const formats = new Map<string, Shown>([...['9', '10'].map((id) => [id, SHARE] as const), ['17', MONTH]]);
  for (const [tag] of xml.matchAll(/<numFmt\b[^>]*>/g)) {
    const shown = shownAs(attributeOf(tag, 'formatCode').replace(/&quot;/g, '"'));
    if (shown !== '') formats.set(attributeOf(tag, 'numFmtId'), shown);
  }
  const [, styles = ''] = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml) ?? [];
  const found = [...styles.matchAll(/<xf\b[^>]*>/g)].flatMap(([tag], index): (readonly [string, Shown])[] => {
    const shown = formats.get(attributeOf(tag, 'numFmtId'));
    return shown === undefined ? [] : [[String(index), shown]];
  });
  return new Map(found);
}

const DAY_MS = 86_400_000;
/** The first day of a month behind a cell that shows no day: nobody knows whether it was meant. */
function monthOf(serial: string, shown: Shown, from1904: boolean): string | undefined {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(first + Number(serial) * DAY_MS);
  return day.getUTCDate() === 1 ? day.toISOString().slice(0, shown === YEAR ? 4 : 7) : undefined;
}

/** What a number looks like in such a cell; nothing where it says no more than the number. */
function lookOf(value: string, shown: Shown, from1904: boolean): string | undefined {
  if (shown === SHARE) return `${Number((100 * Number(value)).toPrecision(12))} %`;
  if (shown === MONTH || shown === YEAR) return monthOf(value, shown, from1904);
  const zeros = /0+/.exec(shown)?.[0];
  if (zeros === undefined) return shown.replace('#', value);
  return /^\d+$/.test(value) ? shown.replace(zeros, value.padStart(zeros.length, '0')) : undefined;
}

const asText = (attributes: string, formula: string, text: string): string =>
  `<c${attributes.replace(/ t="[^"]*"/, '')} t="str">${formula}<v>${text}</v></c>`;

const asTexts = (xml: string, styles: ReadonlyMap<string, Shown>, from1904: boolean): string =>
  xml
    .replace(FAILED, '$1str"')
    // A formula that gives an empty text has a value, too: an empty one.
    .replace(NEVER_RUN, (cell, attributes: string, formula: string, value: string | undefined) =>
      value !== undefined && attributeOf(attributes, 't') === 'str' ? cell : asText(attributes, formula, UNKNOWN),
    )
    .replace(NUMBER, (cell, attributes: string, style: string, formula: string, value: string) => {
      const shown = /^n?$/.test(attributeOf(attributes, 't')) ? styles.get(style) : undefined;
      const look = shown === undefined ? undefined : lookOf(value, shown, from1904);
      return look === undefined ? cell : asText(attributes, formula, look);
    });

/** A workbook without sheets that hold a chart or a dialog and no cells: its reader takes the file for damaged. */
function withoutCharts(book: string, links: string): string {
  const others = [...links.matchAll(/<[^>]*\/(?:chart|dialog)sheet"[^>]*>/g)].map(([tag]) => attributeOf(tag, 'Id'));
  return book.replace(/<(?:\w+:)?sheet\b[^>]*>/g, (tag) => (others.includes(attributeOf(tag, '\\w+:id')) ? '' : tag));
}

/**
 * The same XLSX file with texts where its reader would lose what stands there: failed formulas, which it takes for empty
 * cells (`#N/A`), shares, foreign currencies, other words and zeros before a number, which it gives as bare numbers (1.5
 * for `150 %`, 200 for `200 CHF`, 712 for `00712`), and months, which it gives as their first day. Without sheets of
 * charts. Gives the file itself where it has none of it.
 */
export function withTexts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => SHEET.test(name) || [STYLES, BOOK, LINKS].includes(name) });
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const styles = shownBy(read(STYLES));
  const from1904 = /\bdate1904="(?:1|true)"/.test(read(BOOK));
  const changed = Object.keys(parts).flatMap((name): (readonly [string, Uint8Array])[] => {
    if (name === STYLES || name === LINKS) return [];
    const xml = read(name);
    const texts = name === BOOK ? withoutCharts(xml, read(LINKS)) : asTexts(xml, styles, from1904);
    return texts === xml ? [] : [[name, strToU8(texts)]];
  });
  return changed.length === 0 ? bytes : zipSync({ ...unzipSync(bytes), ...Object.fromEntries(changed) }, { level: 0 });
}
