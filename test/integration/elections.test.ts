import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { columnLetters, createHost, type Host, type HostData } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, readyHost } from '../bundle.ts';

const script = await builtScript();

/** A sheet as it was before the dates of 2027 were known. */
const older = (): Host => {
  const kept = gunzipSync(readFileSync(new URL('../fixtures/layouts/1/in-use.json.gz', import.meta.url)));
  return createHost({ workbook: JSON.parse(kept.toString('utf8')) as HostData, script }).as(COORDINATOR);
};
const fresh = (): Host => {
  const host = readyHost(script);
  return host;
};

const cell = (host: Host, tab: string, header: string, line: number): string =>
  `${columnLetters(host.tab(tab).column(header))}${line}`;
const lineOf = (host: Host, area: string, kind: string): number => {
  const tab = host.tab('Wahlen');
  const at = tab.rows().findIndex((row) => row.Gebiet === area && row.Art === kind);
  return tab.rowNumbers()[at] ?? 0;
};
const of = (host: Host, area: string, kind: string): Record<string, string> | undefined =>
  host
    .tab('Wahlen')
    .rows()
    .find((row) => row.Gebiet === area && row.Art === kind);

describe('the known elections in a sheet that people have', () => {
  it('get their new dates and sources, keep their rows, and setup says which', () => {
    const host = older();
    const before = host.tab('Wahlen').rows();
    host.choose('Einrichten und reparieren');
    const told = host.ui.toasts.at(-1)?.text ?? '';
    expect(told).toContain('Landtagswahl Saarland 2027 (18.04.2027)');
    expect(told).toContain('Bürgerschaftswahl Bremen 2027 (30.05.2027)');
    expect(told).toContain('Bezirksverordnetenversammlung Berlin 2026');
    expect(of(host, 'Saarland', 'Landtagswahl')?.Datum).toBe('18.04.2027');
    expect(of(host, 'Berlin', 'Abgeordnetenhauswahl')?.Quelle).not.toContain('unbestätigt');
    const now = host.tab('Wahlen').rows();
    expect(now.length).toBe(before.length + 1);
    for (const row of before) expect(now.some(({ id }) => id === row.id)).toBe(true);
  });

  it('are renewed once, and can be taken back', () => {
    const host = older();
    host.choose('Einrichten und reparieren');
    host.choose('Einrichten und reparieren');
    expect(host.ui.toasts.at(-1)?.text).not.toContain('Wahltermine');
    const journal = host.tab('Protokoll').rows();
    expect(journal.some((row) => Object.values(row).some((text) => text.includes('Wahltermine erneuert')))).toBe(true);
  });

  it('stay as a person wrote them, and the person is asked', () => {
    const host = older();
    host.type('Wahlen', cell(host, 'Wahlen', 'Datum', lineOf(host, 'Saarland', 'Landtagswahl')), '11.04.2027');
    host.choose('Einrichten und reparieren');
    expect(of(host, 'Saarland', 'Landtagswahl')?.Datum).toBe('11.04.2027');
    expect(host.ui.toasts.at(-1)?.text).toMatch(/Bitte nachsehen: .*Saarland.*18\.04\.2027.*11\.04\.2027/);
  });

  it('that a person took out stay out', () => {
    const host = older();
    const line = lineOf(host, 'Saarland', 'Landtagswahl');
    host.person.deleteRows('Wahlen', line, 1);
    host.choose('Einrichten und reparieren');
    expect(of(host, 'Saarland', 'Landtagswahl')).toBeUndefined();
  });
});

describe('the area of an election', () => {
  const row = (host: Host, area: string, day = '06.12.2026', kind = 'Kommunalwahl'): number => {
    const tab = host.tab('Wahlen');
    const line = (tab.rowNumbers().at(-1) ?? 1) + 1;
    host.type('Wahlen', cell(host, 'Wahlen', 'Datum', line), day);
    host.type('Wahlen', cell(host, 'Wahlen', 'Gebiet', line), area);
    host.type('Wahlen', cell(host, 'Wahlen', 'Art', line), kind);
    return line;
  };
  const word = (host: Host, line: number): string =>
    host.tab('Wahlen').rows()[host.tab('Wahlen').rowNumbers().indexOf(line)]?.Prüfung ?? '';

  const host = fresh();

  it.each(['Saale-Orla-Kreis', 'Landkreis Görlitz', 'Erfurt', 'Pößneck (Saale-Orla-Kreis)', 'Thüringen', 'Schleiz'])(
    'may be %s',
    (area) => {
      expect(word(host, row(host, area))).toBe('');
    },
  );

  it('asks where it is a letter away from a known one', () => {
    expect(word(host, row(host, 'Thüringn'))).toContain('Thüringen');
    expect(word(host, row(host, 'Frankfurt'))).toContain('Frankfurt (Oder)');
  });
});
