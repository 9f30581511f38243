import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bareFormat, currencyOf, isEuro } from '../../define/typed-format.ts';

/** Of the parts of an XLSX file, the sheets and their styles. */
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const STYLES = 'xl/styles.xml';
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

/**
 * The signs of styles, by their index: `%` where numbers are shares (`0 %` and `0.00 %` have no format of their own,
 * 18.8.30), else a currency that is not the euro.
 */
function signsOf(xml: string): ReadonlyMap<string, string> {
  const formats = new Map([
    ['9', '%'],
    ['10', '%'],
  ]);
  for (const [tag] of xml.matchAll(/<numFmt\b[^>]*>/g)) {
    const format = attributeOf(tag, 'formatCode').replace(/&quot;/g, '"');
    const sign = bareFormat(format).includes('%') ? '%' : currencyOf(format);
    if (sign !== '' && !isEuro(sign)) formats.set(attributeOf(tag, 'numFmtId'), sign);
  }
  const [, styles = ''] = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml) ?? [];
  const signs = [...styles.matchAll(/<xf\b[^>]*>/g)].flatMap(([tag], index): (readonly [string, string])[] => {
    const sign = formats.get(attributeOf(tag, 'numFmtId'));
    return sign === undefined ? [] : [[String(index), sign]];
  });
  return new Map(signs);
}

/** What a number with such a sign looks like. */
const withSign = (value: string, sign: string): string =>
  sign === '%' ? `${Number((100 * Number(value)).toPrecision(12))} %` : `${value} ${sign}`;

const asText = (attributes: string, formula: string, text: string): string =>
  `<c${attributes.replace(/ t="[^"]*"/, '')} t="str">${formula}<v>${text}</v></c>`;

const asTexts = (xml: string, signs: ReadonlyMap<string, string>): string =>
  xml
    .replace(FAILED, '$1str"')
    // A formula that gives an empty text has a value, too: an empty one.
    .replace(NEVER_RUN, (cell, attributes: string, formula: string, value: string | undefined) =>
      value !== undefined && attributeOf(attributes, 't') === 'str' ? cell : asText(attributes, formula, UNKNOWN),
    )
    .replace(NUMBER, (cell, attributes: string, style: string, formula: string, value: string) =>
      signs.has(style) && /^n?$/.test(attributeOf(attributes, 't'))
        ? asText(attributes, formula, withSign(value, signs.get(style) ?? ''))
        : cell,
    );

/**
 * The same XLSX file with texts where its reader would lose what stands there: failed formulas, which it takes for empty
 * cells (`#N/A`), shares and foreign currencies, which it gives as bare numbers (1.5 for `150 %`, 200 for `200 CHF`).
 * Gives the file itself where it has none.
 */
export function withTexts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => SHEET.test(name) || name === STYLES });
  const signs = signsOf(strFromU8(parts[STYLES] ?? new Uint8Array()));
  const changed = Object.entries(parts).flatMap(([name, part]): (readonly [string, Uint8Array])[] => {
    if (name === STYLES) return [];
    const xml = strFromU8(part);
    const texts = asTexts(xml, signs);
    return texts === xml ? [] : [[name, strToU8(texts)]];
  });
  return changed.length === 0 ? bytes : zipSync({ ...unzipSync(bytes), ...Object.fromEntries(changed) }, { level: 0 });
}
