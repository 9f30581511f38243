import { expect, test } from 'vitest';
import { settings } from '../../src/settings/index.ts';
import { newHost } from '../bundle.ts';
import { scaffold } from './scaffold.ts';

const SETTING = `
import { defineSwitch } from '../define/setting.ts';

/** Whether the sheet greets. */
export const greeting = defineSwitch({
  name: { de: 'Begrüßung', en: 'Greeting' },
  explanation: { de: '„ja“: Das Werkzeug grüßt.', en: '"yes": the tool greets.' },
});
`;

/** The compiler looks at the whole copy. */
const PATIENCE = 120_000;

const feature = scaffold();
feature.add('src/settings/greeting.ts', SETTING);
feature.list('src/settings/index.ts', 'settings', 'greeting', './greeting.ts');

test(
  'a setting is one file and one line in the list',
  () => {
    expect(feature.touched()).toEqual({ added: ['src/settings/greeting.ts'], changed: ['src/settings/index.ts'] });
    expect(feature.typeErrors()).toEqual([]);
  },
  PATIENCE,
);

test(
  'it stands in its tab with its list, is refused in words, and written in the sheet’s own',
  async () => {
    const host = newHost(await feature.build());
    host.choose('Einrichten und reparieren');
    const tab = host.tab('Einstellungen');
    const line = tab.rowNumbers()[tab.rows().findIndex((row) => row.Einstellung === 'Begrüßung')];
    expect(tab.rows().find((row) => row.Einstellung === 'Begrüßung')).toMatchObject({
      ...{ Wert: 'nein', Erklärung: '„ja“: Das Werkzeug grüßt.', Prüfung: '' },
    });
    const cell = host.globals.SpreadsheetApp.getActive().getSheetByName('Einstellungen')?.getRange(`B${line}`);
    expect(cell?.getDataValidation()?.getCriteriaValues()[0]).toEqual(['nein', 'ja']);
    const word = (): string =>
      host
        .tab('Einstellungen')
        .rows()
        .find((row) => row.Einstellung === 'Begrüßung')?.Prüfung ?? '';
    host.type('Einstellungen', `B${line}`, 'vielleicht');
    expect(word()).toContain('Bitte eines davon: nein, ja');
    host.type('Einstellungen', `B${line}`, 'WAHR');
    expect([host.tab('Einstellungen').cell(`B${line}`).value, word()]).toEqual(['ja', '']);
  },
  PATIENCE,
);

/** Promised, and read by nobody yet: the list may only get shorter. */
const UNREAD: readonly string[] = [];

test(
  'each setting is read by some feature, but for what is named',
  () => {
    const bare = scaffold();
    // Without their type the compiler names each place that reads one.
    bare.change(
      'src/settings/index.ts',
      /export type SheetSettings = [^;]*;/,
      'export type SheetSettings = Readonly<Record<never, never>>;',
    );
    const read = bare
      .typeErrors('tsconfig.server.json')
      .filter((error) => !error.startsWith('src/settings/'))
      .flatMap((error) => [...error.matchAll(/['"](\w+)['"]/g)].map(([, name]) => name));
    const keys = Object.keys(settings);
    expect(keys.length).toBeGreaterThan(8);
    expect(keys.filter((key) => !read.includes(key))).toEqual(UNREAD);
  },
  PATIENCE,
);
