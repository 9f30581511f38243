import { join } from 'node:path';
import { builtFolder } from '../bundle.ts';
import { sharedValue } from '../shared.ts';
import type { Asked } from './looks.ts';
import { servePages } from './served-pages.ts';
import { againFrom, demoSheet, emptySheet } from './sheets.ts';
import { LANGS, type Look, SHEETS, type Window, walk } from './walk.ts';

const MADE = { demo: demoSheet, empty: emptySheet } as const;

/** The built pages, answered by a sheet of the demo and an empty one in each language. */
export async function openSheets() {
  const folder = await builtFolder();
  const script = join(folder, 'Code.js');
  const sheets = LANGS.flatMap((lang) =>
    SHEETS.map((sheet) => {
      const name = `${sheet}-${lang}`;
      const workbook = sharedValue(`everyone-${name}`, () => MADE[sheet](script, lang).snapshot());
      const host = againFrom(script, workbook);
      const cells = host.workbook.tabs.flatMap((tab) =>
        host
          .tab(tab.name)
          .rows()
          .flatMap((row) => Object.values(row)),
      );
      return [name, { host, lang, own: new Set(cells.filter((cell) => /\d/.test(cell) && cell.length > 7)) }] as const;
    }),
  );
  const served = await servePages(folder, Object.fromEntries(sheets));
  const asked = new Map<string, Asked>(sheets);
  return {
    /** What is wrong with one page in one window, which is closed after it. */
    look: async (window: Window, one: Look): Promise<string[]> => {
      const name = `${one.sheet}-${one.lang}`;
      const words = asked.get(name);
      if (!words) throw new Error(`No sheet ${name}`);
      try {
        return await walk(window, served.page(name, one.form), one, words);
      } finally {
        await window.close();
      }
    },
    address: served.page,
    host: (name: string) => Object.fromEntries(sheets)[name]?.host,
    hosts: sheets.map(([, sheet]) => sheet),
    close: served.close,
  };
}
