import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHost, type Host, type MenuItem } from '../../workbench/emulator/index.ts';

/** The last look before something goes out: the very file that gets pushed opens and answers each menu entry. */
const bundle = resolve(import.meta.dirname, '../../dist/Code.js');

const setUp = 'Einrichten und reparieren';

function entries(items: readonly MenuItem[]): MenuItem[] {
  return items.flatMap((item) => (item.items ? entries(item.items) : item.run === undefined ? [] : [item]));
}

describe('what was built', () => {
  let host: Host;
  beforeAll(() => {
    if (!existsSync(bundle)) throw new Error('dist/Code.js is missing: npm run build');
    host = createHost({ now: '2026-11-23T09:00', owner: 'koordination@example.org', locale: 'de_DE', script: bundle });
    host.open();
  });

  it('shows its menu in an empty sheet', () => {
    expect(host.menu().map(({ label }) => label)).toEqual(['Partnerschaften']);
    expect(entries(host.menu()).map(({ label }) => label)).toContain(setUp);
  });

  it('sets the sheet up, and answers every entry afterwards without an error', () => {
    host.choose(setUp);
    const tabs = host.workbook.tabs.map(({ name }) => name);
    expect(tabs).toEqual(expect.arrayContaining(['Einsätze', 'Spenden', 'Verbände', 'Einstellungen']));
    for (const { label } of entries(host.menu())) {
      expect(() => host.choose(label), label).not.toThrow();
      expect(host.lastExecution.error, label).toBeUndefined();
    }
  });
});
