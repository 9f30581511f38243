import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Of the parts of an XLSX file, the sheets. */
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** A cell whose formula failed (ECMA-376, part 1, 18.18.11). */
const FAILED = /(<c\b[^>]*\bt=")e"/g;
/** A cell with a formula and without what it gave, as programs write it that do not calculate. */
const NEVER_RUN = /<c\b([^>]*[^/])>(<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>))<\/c>/g;

/** What stands in a cell whose formula gave nothing that anyone knows. */
const UNKNOWN = '#N/A';

const asTexts = (xml: string): string =>
  xml
    .replace(FAILED, '$1str"')
    .replace(
      NEVER_RUN,
      (_, attributes: string, formula: string) =>
        `<c${attributes.replace(/ t="[^"]*"/, '')} t="str">${formula}<v>${UNKNOWN}</v></c>`,
    );

/**
 * The same XLSX file with failed formulas as texts (`#N/A`): its reader takes them for empty cells, and a row would lose a
 * value without a word. Gives the file itself where no formula failed.
 */
export function withFormulaErrors(bytes: Uint8Array): Uint8Array {
  const sheets = unzipSync(bytes, { filter: ({ name }) => SHEET.test(name) });
  const changed = Object.entries(sheets).flatMap(([name, part]): (readonly [string, Uint8Array])[] => {
    const xml = strFromU8(part);
    const texts = asTexts(xml);
    return texts === xml ? [] : [[name, strToU8(texts)]];
  });
  return changed.length === 0 ? bytes : zipSync({ ...unzipSync(bytes), ...Object.fromEntries(changed) }, { level: 0 });
}
