import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtScript, type Host, readyHost } from '../bundle.ts';
import { takeIn } from './import-walk.ts';

const script = await builtScript();
const folder = resolve(import.meta.dirname, '../fixtures/import');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));
const files = (list: string): readonly string[] => readdirSync(folder).filter((name) => name.startsWith(`${list}.`));

type Expected = Readonly<Record<string, string | number | null | readonly string[]>> & {
  readonly asks: readonly string[];
};
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Readonly<
  Record<'einsaetze' | 'geld' | 'partnerschaften', readonly Expected[]>
>;

const NAMES = [
  ...['KV Musterhausen an der Probe', 'KV Musterhafen', 'KV Beispielthal', 'KV Altmuster', 'KV Musterkreis'],
  ...['KV Beispielstadt', 'KV Übungsstadt-Süd', 'KV Probedorf'],
];

/** A sheet with the associations that the lists speak of. */
function host(): Host {
  const made = readyHost(script);
  made.type(
    'Verbände',
    'C2',
    NAMES.map((name) => [name, 'KV', 'Hessen', 'offen']),
  );
  return made;
}

const iso = (shown: unknown): string => String(shown).replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');

/** A row as `expected.json` says it. */
function comparable(row: Readonly<Record<string, unknown>>, [like]: readonly Expected[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(like ?? {})) {
    if (key === 'asks') continue;
    const shown = row[key === 'Betrag (Cent)' ? 'Betrag' : key];
    const wanted = like?.[key];
    if (key === 'Betrag (Cent)')
      out[key] = Math.round(
        Number(
          String(shown)
            .replace(/[^\d,]/g, '')
            .replace(',', '.'),
        ) * 100,
      );
    else if (wanted === null || typeof wanted === 'number')
      out[key] = shown === '' ? null : Number(String(shown).replace(/\./g, '').replace(',', '.'));
    else out[key] = iso(shown);
  }
  return out;
}

const wanted = (rows: readonly Expected[]): readonly Record<string, unknown>[] =>
  rows.map(({ asks: _, ...rest }) => rest);

describe('lists as people keep them', () => {
  it.each(files('einsaetze'))('%s: every visit right', async (file) => {
    const sheet = host();
    const { fates } = await takeIn(sheet, bytesOf(file));
    expect(fates.every((fate) => fate === 'in')).toBe(true);
    const rows = sheet.tab('Einsätze').rows();
    expect(rows.map((row) => comparable(row, expected.einsaetze))).toEqual(wanted(expected.einsaetze));
  });

  it.each(files('geld'))('%s: every amount right, and who gave a grant is asked', async (file) => {
    const sheet = host();
    const { fates, verdicts } = await takeIn(sheet, bytesOf(file));
    expect(fates.every((fate) => fate === 'in')).toBe(true);
    const rows = sheet.tab('Spenden').rows();
    expect(rows.map((row) => comparable(row, expected.geld))).toEqual(wanted(expected.geld));
    const asked = verdicts.map(({ hints = [] }) => hints.some(({ de }) => de.includes('Gebender Verband')));
    expect(asked).toEqual(expected.geld.map(({ asks }) => asks.includes('giver missing')));
  });

  it.each(files('partnerschaften'))('%s: every partnership right, and nobody’s telephone number', async (file) => {
    const sheet = host();
    await takeIn(sheet, bytesOf(file));
    const rows = sheet.tab('Partnerschaften').rows();
    expect(rows.map((row) => comparable(row, expected.partnerschaften))).toEqual(wanted(expected.partnerschaften));
    expect(JSON.stringify(sheet.snapshot())).not.toMatch(/0171|max@example/);
  });
});
