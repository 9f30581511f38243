import { strFromU8, unzipSync } from 'fflate';
import type { Merged } from './merged.ts';

/** What a sheet shows and its cells do not say: cells over several rows, and rows that are hidden, from 1. */
export interface SheetShape {
  readonly merged: readonly Merged[];
  readonly hidden: readonly number[];
  /** Rows in which something is crossed out, from 1, and whether all of it is. */
  readonly struck: readonly (readonly [line: number, whole: boolean])[];
}

const attributeOf = (tag: string, name: string): string => new RegExp(`[\\s:]${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const tagsOf = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];

/** From 0: `A` is 0, `AB` is 27. */
const columnOf = (letters: string): number => [...letters].reduce((at, one) => at * 26 + one.charCodeAt(0) - 64, 0) - 1;

function mergedOf(tag: string): readonly Merged[] {
  const [, letters = '', from = '', to = ''] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attributeOf(tag, 'ref')) ?? [];
  return Number(to) > Number(from) ? [{ row: Number(from) - 1, to: Number(to) - 1, column: columnOf(letters) }] : [];
}

/** The styles, by their index, whose letters are crossed out (18.8.22, 18.4.10). */
function struckStyles(xml: string): ReadonlySet<string> {
  const [, fonts = ''] = /<fonts\b[^>]*>([\s\S]*?)<\/fonts>/.exec(xml) ?? [];
  const struck = new Set(
    [...fonts.matchAll(/<font\b(?:[^>]*\/>|[^>]*>([\s\S]*?)<\/font>)/g)].flatMap(([, font = ''], index) =>
      /<(?:strike|dstrike)(?:\s*\/>|\s+val="(?:1|true)")/.test(font) ? [String(index)] : [],
    ),
  );
  const [, styles = ''] = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml) ?? [];
  return new Set(
    tagsOf(styles, 'xf').flatMap((tag, index) => (struck.has(attributeOf(tag, 'fontId')) ? [String(index)] : [])),
  );
}

function struckIn(xml: string, styles: ReadonlySet<string>): SheetShape['struck'] {
  if (styles.size === 0) return [];
  return [...xml.matchAll(/<row\b([^>]*[^>/])>([\s\S]*?)<\/row>/g)].flatMap(([, attributes = '', cells = '']) => {
    const filled = [...cells.matchAll(/<c\b([^>]*[^>/])>(?=[\s\S]*?(?:<v>|<is>))/g)].map(([, of = '']) => ` ${of}`);
    const struck = filled.filter((of) => styles.has(attributeOf(of, 's')));
    const line = Number(attributeOf(` ${attributes}`, 'r'));
    return struck.length === 0 ? [] : [[line, struck.length === filled.length] as const];
  });
}

/** The shapes of an XLSX file's sheets, in their order (ECMA-376, part 1, 18.2.19, 18.3.1.55, 18.3.1.73). */
export function shapesOf(bytes: Uint8Array): readonly SheetShape[] {
  const parts = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    tagsOf(read('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const styles = struckStyles(read('xl/styles.xml'));
  return tagsOf(read('xl/workbook.xml'), 'sheet').map((tag) => {
    const xml = read(targets.get(attributeOf(tag, 'id')) ?? '');
    return {
      merged: tagsOf(xml, 'mergeCell').flatMap(mergedOf),
      hidden: tagsOf(xml, 'row').flatMap((row) =>
        /^(?:1|true)$/.test(attributeOf(row, 'hidden')) ? [Number(attributeOf(row, 'r'))] : [],
      ),
      struck: struckIn(xml, styles),
    };
  });
}
