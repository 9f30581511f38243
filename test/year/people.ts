import { COORDINATOR, type Host } from '../bundle.ts';
import { add, type Cells, set } from './sheet.ts';

/** Who is there when the year begins: two Länder, one association without anybody, one with a mailbox only. */

const LANDS = {
  Ahorn: 'Hessen',
  Buche: 'Hessen',
  Eiche: 'Hessen',
  Fichte: 'Hessen',
  Linde: 'Thüringen',
  Ulme: 'Thüringen',
  Weide: 'Thüringen',
};
export const DISTRICTS: readonly string[] = Object.keys(LANDS).map((name) => `KV ${name}`);

const agreed = { 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel' };
const person = (Verband: string, Rolle: string, name: string, Bericht: string, more: Cells = {}): Cells => ({
  ...agreed,
  ...{ Verband, Rolle, Bericht, 'E-Mail': name.includes('@') ? name : `${name}@example.org` },
  ...more,
});

/** Fills the sheet; mails are switched on or off as a person would in "Zeitplan…". */
export function settle(host: Host): void {
  add(
    host,
    'Verbände',
    { Name: 'Bundesverband', Ebene: 'Bund', Land: 'Deutschland', Partnersuche: 'nein' },
    { Name: 'LV Hessen', Ebene: 'LV', Land: 'Hessen', Partnersuche: 'nein', Postfach: 'lv-hessen@example.org' },
    ...Object.entries(LANDS).map(([name, Land]) => ({ Name: `KV ${name}`, Ebene: 'KV', Land, Partnersuche: 'offen' })),
    {
      Name: 'OV Moos',
      Ebene: 'OV',
      Land: 'Thüringen',
      Partnersuche: 'nein',
      'Gehört zu': 'KV Ulme',
      'Kasse führt': 'KV Ulme',
    },
  );
  set(host, 'Verbände', ['Name', 'KV Fichte'], 'Postfach', 'buero-fichte@example.org');
  set(host, 'Verbände', ['Name', 'KV Weide'], 'Partnersuche', 'sucht');
  set(host, 'Verbände', ['Name', 'KV Weide'], 'Sucht seit', '01.10.2026');
  add(
    host,
    'Koordination',
    person('Bundesverband', 'Koordination', COORDINATOR, 'monatlich'),
    person('LV Hessen', 'Schatzmeisterei', 'kasse-hessen', 'quartalsweise'),
    person('KV Ahorn', 'Koordination', 'ahorn', 'monatlich'),
    person('KV Buche', 'Koordination', 'buche', 'quartalsweise', { Sprache: 'Englisch' }),
    person('KV Eiche', 'Vorstand', 'eiche', 'nie'),
    person('KV Linde', 'Koordination', 'linde', 'quartalsweise'),
    person('KV Ulme', 'Schatzmeisterei', 'kasse-ulme', 'monatlich'),
    person('KV Ulme', 'Koordination', 'ulme', 'monatlich', { 'Abgemeldet am': '01.11.2026' }),
  );
  add(
    host,
    'Wahlen',
    { Datum: '14.03.2027', Gebiet: 'Hessen', Art: 'Kommunalwahl', Quelle: 'Beispiel' },
    { Datum: '26.09.2027', Gebiet: 'Thüringen', Art: 'Landtagswahl', Quelle: 'Beispiel' },
  );
  add(host, 'Ortsregeln', {
    ...{
      Ort: 'Beispielstadt',
      Land: 'Hessen',
      'Plakate ab (Wochen vorher)': '4',
      'Infostand-Genehmigung nötig': 'nein',
    },
  });
  const pair = (a: string, b: string, more: Cells = {}): Cells => ({
    ...{ 'Verband A': `KV ${a}`, 'Verband B': `KV ${b}`, Status: 'aktiv', Seit: '01.03.2026' },
    ...{ 'Zustimmung A am': '01.03.2026', 'Zustimmung B am': '05.03.2026' },
    ...more,
  });
  add(
    host,
    'Partnerschaften',
    pair('Ahorn', 'Linde'),
    pair('Buche', 'Ulme'),
    pair('Eiche', 'Fichte', { 'Zustimmung B am': '' }),
    pair('Fichte', 'Weide', { Status: 'beendet', Bis: '01.10.2026' }),
  );
}
