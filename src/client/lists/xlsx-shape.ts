import { strFromU8, unzipSync } from 'fflate';
import type { Merged } from './merged.ts';

/** What a sheet shows and its cells do not say: cells over several rows, and rows that are hidden, from 1. */
export interface SheetShape {
  readonly merged: readonly Merged[];
  readonly hidden: readonly number[];
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

/** The shapes of an XLSX file's sheets, in their order (ECMA-376, part 1, 18.2.19, 18.3.1.55, 18.3.1.73). */
export function shapesOf(bytes: Uint8Array): readonly SheetShape[] {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    tagsOf(read('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return tagsOf(read('xl/workbook.xml'), 'sheet').map((tag) => {
    const xml = read(targets.get(attributeOf(tag, 'id')) ?? '');
    return {
      merged: tagsOf(xml, 'mergeCell').flatMap(mergedOf),
      hidden: tagsOf(xml, 'row').flatMap((row) =>
        /^(?:1|true)$/.test(attributeOf(row, 'hidden')) ? [Number(attributeOf(row, 'r'))] : [],
      ),
    };
  });
}
