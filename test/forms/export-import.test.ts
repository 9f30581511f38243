import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListFile } from '../../src/client/lists/read-list.ts';
import { asOds, asXlsx } from '../../src/client/lists/write-spreadsheet.ts';
import { asDelimited, utf8, utf16 } from '../../src/client/lists/write-text.ts';
import type { Table } from '../../src/define/table.ts';
import type { Cell } from '../../src/domain/cell.ts';
import type { Lang } from '../../src/domain/text.ts';
import type { ExportedRows } from '../../src/forms/exportTab/shape.ts';
import { FORMAT_KEYS, type Format, fileOf } from '../../src/forms/exportTab/view-file.ts';
import { type DataTableName, dataTables, tables } from '../../src/tables/index.ts';
import { demoNow, demoOwner, demoPeople, openDemo } from '../../workbench/demo/index.ts';
import { createHost } from '../../workbench/emulator/index.ts';
import { builtScript, call } from '../bundle.ts';
import { takeIn } from './import-walk.ts';

const script = await builtScript();

/** Ways in which a program that opened the exported file may save it again. */
const SAVED = [...FORMAT_KEYS, 'windows', 'comma'] as const;
type Saved = (typeof SAVED)[number];
interface Way {
  name: DataTableName;
  first: Format;
  second: Saved;
  order: number[];
}

const windows = (text: string): Uint8Array => {
  const signs = { '€': 0x80, '„': 0x84, '“': 0x93, '–': 0x96, '…': 0x85, '”': 0x94, '‘': 0x91, '’': 0x92 };
  return Uint8Array.from(text, (sign) => signs[sign as keyof typeof signs] ?? sign.charCodeAt(0));
};

function saved(cells: readonly (readonly Cell[])[], as: Saved, lang: Lang): Uint8Array {
  if (as === 'xlsx') return asXlsx(cells, 'x');
  if (as === 'ods') return asOds(cells, 'x');
  if (as === 'txt') return utf16(asDelimited(cells, '\t', lang));
  if (as === 'windows') return windows(asDelimited(cells, ';', lang));
  return utf8(asDelimited(cells, as === 'comma' ? ',' : ';', lang));
}

/** The example sheet, with what people type and no column reads. */
function demo(lang: Lang) {
  const host = createHost({ now: demoNow, owner: demoOwner, people: demoPeople, script });
  openDemo(host);
  const lines = host.tab('Einsätze').rowNumbers();
  host.type('Einsätze', `H${lines[1]}`, 'viele');
  host.type('Spenden', `D${host.tab('Spenden').rowNumbers()[1]}`, '31.02.2026');
  if (lang === 'en' && !call(host, 'chooseLanguage', { lang }).ok) throw new Error('no English');
  return host;
}

describe.each(['de', 'en'] as const)(
  'a tab that was exported, its columns shuffled, saved by another program and imported: %s',
  (lang) => {
    const host = demo(lang);
    const filled = dataTables.filter(
      (name) =>
        (tables[name] as Table).profiles.includes('shared') && host.tab(tables[name].tab[lang]).rows().length > 0,
    );
    const exported = new Map(
      filled.map((name) => [name, call(host, 'exportRows', { table: name }).value as unknown as ExportedRows]),
    );

    async function listed(name: DataTableName, format: Format): Promise<readonly (readonly Cell[])[]> {
      const read = await readListFile(fileOf(name, exported.get(name) ?? { keys: [], rows: [] }, format, lang));
      if (!read.ok) throw new Error(read.problem.text.de);
      return read.value.sheets[0]?.cells ?? [];
    }

    it('are the same rows, and nothing changes', async () => {
      expect(filled.length).toBeGreaterThan(7);
      const way = fc.record({
        name: fc.constantFrom(...filled),
        first: fc.constantFrom(...FORMAT_KEYS),
        second: fc.constantFrom(...SAVED),
        order: fc.array(fc.double({ noNaN: true }), { minLength: 60, maxLength: 60 }),
      });
      // Excel on Windows knows no UTF-8 by itself: each tab's letters go that way once.
      const order = Array.from({ length: 60 }, (_, at) => at);
      const examples = filled.map((name) => [{ name, first: 'xlsx', second: 'windows', order }] as [Way]);
      await fc.assert(
        fc.asyncProperty(way, async ({ name, first, second, order }) => {
          const cells = await listed(name, first);
          const places = [...(cells[0] ?? []).keys()].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
          const shuffled = cells.map((row) => places.map((at) => row[at] ?? ''));
          const before = host.tab(tables[name].tab[lang]).values();
          const { fates, table } = await takeIn(host, saved(shuffled, second, lang), { operation: 'op-same' });
          expect(table).toBe(name);
          expect(fates).toEqual(before.map(() => 'same'));
          expect(host.tab(tables[name].tab[lang]).values()).toEqual(before);
        }),
        { numRuns: 16, seed: 20261128, examples },
      );
    });
  },
);
