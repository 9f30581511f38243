import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/tables/index.ts';
import { builtScript, call, type Host, readyHost } from '../bundle.ts';
import { NO_NAMES, takeIn } from './import-walk.ts';

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

const publicFile = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../data', file)));

describe('the public files', () => {
  it('of elections is read in each row, and changes none that stands', async () => {
    const sheet = readyHost(script);
    const before = sheet.tab('Wahlen').rows().length;
    const { table, fates, verdicts } = await takeIn(sheet, publicFile('wahltermine_2024-2029.csv'));
    expect(table).toBe('elections');
    // Setup words the sources of some in another way.
    expect(fates.every((fate) => fate === 'same' || fate === 'changed')).toBe(true);
    expect(verdicts.every(({ unread }) => unread === undefined)).toBe(true);
    expect(sheet.tab('Wahlen').rows()).toHaveLength(before);
  });

  it('of associations is taken in with full names, and those that bear one that is there are asked about', async () => {
    const sheet = readyHost(script);
    const chosen = { kept: [], columns: {}, meanings: {}, constants: { search: 'open' } };
    const { fates } = await takeIn(sheet, publicFile('gruene_kreisverbaende_green-directory_2021.csv'), {
      as: tables.associations,
      chosen,
    });
    const twice = fates.filter((fate) => fate === 'twice').length;
    expect(fates.filter((fate) => fate === 'in')).toHaveLength(427 - twice);
    const names = sheet
      .tab('Verbände')
      .rows()
      .map((row) => row.Name);
    expect(new Set(names).size).toBe(427 - twice);
    expect(names).toContain('KV Aalen/Ellwangen');
    expect(names.every((name) => /^(KV|RV|BV) /.test(String(name)))).toBe(true);
    const again = await takeIn(sheet, publicFile('gruene_kreisverbaende_green-directory_2021.csv'), {
      ...{ as: tables.associations, chosen, operation: 'op-again' },
    });
    expect(new Set(again.fates)).toEqual(new Set(['alike']));
  });

  it('of partnerships has each name found or asked about', async () => {
    const sheet = host();
    const { fates, verdicts, near } = await takeIn(sheet, publicFile('partnerschaften_oeffentlich_bekannt.csv'), {
      as: tables.partnerships,
      chosen: { kept: [], columns: {}, meanings: {}, constants: { status: 'active' } },
    });
    expect(new Set(fates)).toEqual(new Set(['unknown']));
    expect(verdicts.every(({ unknown = [] }) => unknown.length > 0)).toBe(true);
    expect(Object.keys(near)).toContain('KV Hamburg-Mitte');
    expect(sheet.tab('Partnerschaften').rows()).toHaveLength(0);
  });
});

describe('a list of associations', () => {
  it('may name one of its own as the one above another', async () => {
    const sheet = host();
    const text =
      'Name;Ebene;Land;Partnersuche;Gehört zu\r\nOV Ort;OV;Hessen;offen;KV Oben\r\nKV Oben;KV;Hessen;sucht;\r\n';
    const { fates } = await takeIn(sheet, new TextEncoder().encode(text));
    expect(fates).toEqual(['in', 'in']);
    const rows = sheet.tab('Verbände').rows();
    expect(rows.find(({ Name }) => Name === 'OV Ort')).toMatchObject({ 'Gehört zu': 'KV Oben' });
  });
});

describe('what another program left of a row', () => {
  it.each([
    ['1,50', 'Mehr Felder als in der Kopfzeile', 'More fields than in the header row'],
    ['#WERT!', 'Fehler einer Formel', 'error of a formula'],
    ['######', 'Fehler einer Formel', 'error of a formula'],
  ])('%s stays out and says why, and the row below comes in', async (amount, de, en) => {
    const sheet = host();
    const list = ['Eingang am,Empfangender Verband,Art,Betrag,Zahlungsweg,Spendennummer,Zweck'];
    for (const money of [amount, '20'])
      list.push(`05.03.2026,KV Probedorf,Geldspende,${money},Überweisung,D-${money.length},Plakate`);
    const { fates, verdicts } = await takeIn(sheet, new TextEncoder().encode(list.join('\r\n')));
    expect(fates).toEqual(['unread', 'in']);
    const said = verdicts[0]?.unread?.map(({ text }) => text);
    expect(said?.some((text) => text.de.includes(de) && text.en.includes(en))).toBe(true);
    expect(sheet.tab('Spenden').rows()).toHaveLength(1);
  });
});

describe('the server, whatever a page sends', () => {
  const row = {
    status: 'durchgeführt',
    start: '3.5.2026',
    kind: 'Infostand',
    guest: 'Altmuster',
    host: 'Probedorf',
    people: '4',
  };
  const send = (sheet: Host, cells: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    call(sheet, 'importRows', {
      ...{ operation: 'op-x', table: 'visits', names: NO_NAMES, print: 'x', total: 1, last: true },
      ...{ incomplete: false, personal: false, rows: [{ line: 2, cells: { ...row, ...cells } }], ...more },
    });
  it.each<[string, Record<string, unknown>, string]>([
    ['a day that no calendar has', { start: '31.2.2026' }, 'das wir nicht lesen können'],
    ['a number with two readings', { hours: '1,234' }, 'das wir nicht lesen können'],
    ['an association that nobody created', { guest: 'KV Neu' }, 'Verband darin kennen wir nicht'],
    ['the error of a formula', { note: '#REF!' }, 'das wir nicht lesen können'],
    ['a gap', { people: '' }, 'fehlt etwas'],
    ['a telephone number', { note: 'Rückfragen: 0171 2345678' }, 'Angaben über Personen'],
    ['a column of the tool', { check: 'dringend' }, 'das wir nicht lesen können'],
    ['a column that there is not', { surprise: '1' }, 'das wir nicht lesen können'],
  ])('does not write %s', (_, cells, said) => {
    const sheet = host();
    const { ok, value } = send(sheet, cells);
    expect(ok).toBe(true);
    expect(JSON.stringify(value?.refused)).toContain(said);
    expect(sheet.tab('Einsätze').rows()).toHaveLength(0);
  });

  it('whose pieces Protokoll does not all name is taken back as far as it does, and that is said', () => {
    const sheet = host();
    const rows = [2, 3].map((line) => ({ line, cells: { ...row, start: `${line}.5.2026` } }));
    send(sheet, {}, { total: 3, last: false, rows });
    const undone = call(sheet, 'undoImport', { operation: 'op-x' });
    expect(undone).toMatchObject({ ok: true, value: { undone: true } });
    expect(JSON.stringify(undone.value?.left)).toContain('Der Import hatte 3 Zeilen, Protokoll nennt 2.');
    send(sheet, {}, { operation: 'op-y', total: 2, rows });
    expect(call(sheet, 'undoImport', { operation: 'op-y' })).toMatchObject({ value: { undone: true, left: [] } });
  });

  it('writes a formula as the text that it is', () => {
    const sheet = host();
    expect(send(sheet, { note: '=1+1' }).ok).toBe(true);
    expect(sheet.tab('Einsätze').rows()[0]).toMatchObject({ Notiz: '=1+1' });
  });

  it('takes in gaps and words that a person looked at, and creates what was confirmed', () => {
    const sheet = host();
    const names = {
      known: [{ typed: 'Altmustr', name: 'KV Altmuster' }],
      create: [{ name: 'KV Neu', level: 'KV', land: 'Hessen' }],
    };
    const given = { guest: 'Kreisverband Neu', host: 'Altmustr', people: '', note: 'Rückfragen: 0171 2345678' };
    expect(send(sheet, given, { names, incomplete: true, personal: true }).value).toMatchObject({
      written: 1,
      refused: [],
    });
    expect(sheet.tab('Einsätze').rows()[0]).toMatchObject({
      Gast: 'KV Neu',
      Gastgeber: 'KV Altmuster',
      Angereiste: '',
    });
    const made = sheet
      .tab('Verbände')
      .rows()
      .find((one) => one.Name === 'KV Neu');
    expect(made).toMatchObject({ Ebene: 'KV', Land: 'Hessen' });
    expect(call(sheet, 'undoImport', { operation: 'op-x' }).ok).toBe(true);
    expect(
      sheet
        .tab('Verbände')
        .rows()
        .map((one) => one.Name),
    ).not.toContain('KV Neu');
  });

  it('refuses a tab that nobody fills', () => {
    expect(send(host(), {}, { table: 'journal' }).problem?.text.de).toContain('lässt sich nichts importieren');
  });
});

it('who was erased does not come back with an old export unless a person says so', async () => {
  const made = host();
  made.type('Koordination', 'C2', [['KV Altmuster', 'Vorstand', 'a@example.org', 'nie', '01.01.2026', 'Formular']]);
  const old = made.tab('Koordination').rows()[0] ?? {};
  const keys = ['id', 'Verband', 'Rolle', 'E-Mail', 'Bericht', 'Einwilligung am', 'Einwilligung durch'];
  const list = new TextEncoder().encode([keys, keys.map((key) => old[key])].map((line) => line.join(';')).join('\n'));
  expect((await takeIn(made, list)).fates).toEqual(['same']);
  made.person.deleteRows('Koordination', 2, 1);
  expect(await takeIn(made, list, { operation: 'op-2' })).toMatchObject({
    fates: ['personal'],
    verdicts: [{ personal: [{ column: 'id' }] }],
  });
  expect(made.tab('Koordination').rows()).toEqual([]);
});
