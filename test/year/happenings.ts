import type { Host } from '../bundle.ts';
import { oneOf } from '../simulation/chance.ts';
import { add, type Cells, german, plusDays, rowsOf, set } from './sheet.ts';

/** What happens on certain days of the played year. */

/** What the Handbuch tells people to do: who does it, and in which rows. */
export const ACTS: Readonly<Record<string, (host: Host, day: string) => readonly string[]>> = {
  '2027-01-20': (host, day) => {
    set(host, 'Koordination', ['E-Mail', 'linde@example.org'], 'Abgemeldet am', german(day));
    return rowsOf(host, 'Koordination').flatMap((row) =>
      row['E-Mail'] === 'linde@example.org' ? [String(row.id)] : [],
    );
  },
  '2027-03-20': (host, day) => {
    const row = rowsOf(host, 'Partnerschaften').find((one) => one['Verband A'] === 'KV Ahorn');
    if (row) set(host, 'Partnerschaften', ['id', String(row.id)], 'Zuletzt bestätigt am', german(day));
    return row ? [String(row.id)] : [];
  },
  '2027-06-15': (host, day) => {
    const row = rowsOf(host, 'Partnerschaften').find((one) => one['Verband A'] === 'KV Ahorn');
    if (row) set(host, 'Partnerschaften', ['id', String(row.id)], 'Bis', german(day));
    if (row) set(host, 'Partnerschaften', ['id', String(row.id)], 'Status', 'beendet');
    return row ? [String(row.id)] : [];
  },
  '2027-07-01': (host) => {
    const at = rowsOf(host, 'Koordination').findIndex((row) => row['E-Mail'] === 'linde@example.org');
    const id = String(rowsOf(host, 'Koordination')[at]?.id);
    if (at >= 0) host.person.deleteRows('Koordination', at + 2, 1);
    return [id];
  },
};

/** What happens once a year, and what other years bring: by day, what people type. */
export const HAPPENINGS: Readonly<Record<string, (host: Host, day: string) => void>> = {
  // Somebody new without an address, and somebody who is both in one association.
  '2026-12-01': (host) =>
    add(host, 'Koordination', contact('KV Weide', 'Koordination', ''), contact('KV Ahorn', 'Schatzmeisterei', 'ahorn')),
  // Entered the day before.
  '2027-03-04': (host, day) => add(host, 'Einsätze', visit(plusDays(day, 1), 'KV Weide', 'KV Ahorn', 'Infostand')),
  // Only asked for, and nobody answers.
  '2026-11-25': (host) => add(host, 'Partnerschaften', asked('KV Buche', 'KV Weide', '30.09.2026')),
  // Cancelled when both know of it, and revived.
  '2027-03-10': (host, day) => add(host, 'Einsätze', visit(plusDays(day, 7), 'KV Fichte', 'KV Ahorn', 'Schulung')),
  '2027-03-12': (host) => set(host, 'Einsätze', ['Art', 'Schulung'], 'Status', 'abgesagt'),
  '2027-03-14': (host) => set(host, 'Einsätze', ['Art', 'Schulung'], 'Status', 'geplant'),
  // A gift whose origin nobody knew turns out to be from abroad; it is mended by mistake, and returns.
  '2027-04-01': (host, day) => add(host, 'Spenden', gift(day, '4321', 'ungeklärt')),
  '2027-04-08': (host) => set(host, 'Spenden', ['Betrag', '4.321,00 €'], 'Herkunft', 'Ausland, andere'),
  '2027-04-20': (host) => set(host, 'Spenden', ['Betrag', '4.321,00 €'], 'Herkunft', 'Inland'),
  '2027-04-23': (host) => set(host, 'Spenden', ['Betrag', '4.321,00 €'], 'Herkunft', 'Ausland, andere'),
  '2027-05-02': (host, day) => set(host, 'Verbände', ['Name', 'KV Fichte'], 'Aufgelöst am', german(day)),
  // A Land's coordination takes over.
  '2027-05-20': (host, day) =>
    add(host, 'Koordination', contact('LV Hessen', 'Koordination', 'land', { 'Einwilligung am': german(day) })),
  // People change what they hear of, how often and in which language, take over, and help out.
  '2027-02-16': (host, day) => add(host, 'Einsätze', reported(plusDays(day, -50), 'KV Ahorn', 'KV Linde')),
  '2027-04-12': (host) => set(host, 'Koordination', ['E-Mail', 'ahorn@example.org'], 'Zuständig für', 'Land'),
  '2027-05-15': (host) => set(host, 'Koordination', ['E-Mail', 'kasse-ulme@example.org'], 'Sprache', 'Englisch'),
  '2027-06-20': (host) => set(host, 'Koordination', ['E-Mail', 'kasse-hessen@example.org'], 'Bericht', 'monatlich'),
  '2027-07-11': (host) => set(host, 'Koordination', ['E-Mail', 'kasse-hessen@example.org'], 'Zuständig für', 'alles'),
  '2027-07-20': (host, day) =>
    add(host, 'Koordination', contact('Bundesverband', 'Koordination', 'vize', { 'Einwilligung am': german(day) })),
  '2027-08-28': (host) => set(host, 'Koordination', ['E-Mail', 'buche@example.org'], 'Bericht', 'nie'),
  '2027-09-10': (host, day) => {
    set(host, 'Koordination', ['E-Mail', 'ahorn@example.org'], 'Abgemeldet am', german(day));
    add(host, 'Koordination', contact('KV Ahorn', 'Koordination', 'ahorn-neu', { 'Einwilligung am': german(day) }));
  },
  '2027-09-14': (host, day) => add(host, 'Einsätze', reported(plusDays(day, -80), 'KV Weide', 'KV Ulme')),
  '2027-10-01': (host) => set(host, 'Koordination', ['E-Mail', 'buche@example.org'], 'Bericht', 'monatlich'),
  '2027-10-15': (host, day) => set(host, 'Verbände', ['Name', 'KV Linde'], 'Aufgelöst am', german(day)),
  // Somebody tidies up where nothing is to be tidied.
  '2027-03-25': (host) => host.person.deleteRows('Versand', 2, 12),
};

/** Former and new name of who is renamed that day. */
export const RENAMED: Readonly<Record<string, readonly [string, string]>> = {
  '2027-02-10': ['KV Buche', 'KV Blutbuche'],
  '2027-09-20': ['OV Moos', 'OV Moosgrund'],
};

/** Mornings for which the day's mails are used up by something else. */
export const NO_QUOTA: readonly string[] = ['2026-12-06', '2027-01-19', '2027-04-09', '2027-04-10', '2027-11-12'];

/** Requests come, with what people write in them, and are answered or not. */
export function ask(host: Host, day: string, random: () => number): void {
  const some = ['', 'KV Linde', 'KV Ahorn', 'KV Weide', 'KV Ulme'];
  if (random() < 0.05)
    add(host, 'Anfragen', {
      ...{ 'Eingang am': german(day), Art: oneOf(random, KINDS), Anliegen: CONCERN, Status: 'neu' },
      ...{ Verband: oneOf(random, day < '2027-10-15' ? some : some.filter((name) => name !== 'KV Linde')) },
      ...(random() < 0.5 ? { 'Fällig am': german(plusDays(day, 3 + Math.floor(random() * 20))) } : {}),
    });
  for (const { id = '', Status } of rowsOf(host, 'Anfragen')) {
    const by = ['id', id] as const;
    if (Status === 'neu' && random() < 0.05) set(host, 'Anfragen', by, 'Status', 'in Arbeit');
    if (Status === 'in Arbeit' && random() < 0.05) {
      set(host, 'Anfragen', by, 'Erledigt am', german(day));
      set(host, 'Anfragen', by, 'Status', oneOf(random, ['beantwortet', 'abgelehnt']));
    }
  }
}

/** No mail says this. */
export const CONCERN = 'Hanna Muster hat im Sommer gefragt';
const KINDS = ['Partnerschaft gesucht', 'Frage', 'Rückmeldung'];

const contact = (Verband: string, Rolle: string, name: string, more: Cells = {}): Cells => ({
  ...{ Verband, Rolle, Bericht: 'monatlich', 'E-Mail': name === '' ? '' : `${name}@example.org` },
  ...{ 'Einwilligung am': '01.11.2026', 'Einwilligung durch': 'Beispiel' },
  ...more,
});
const visit = (on: string, Gast: string, Gastgeber: string, Art: string): Cells => ({
  ...{ Status: 'geplant', Beginn: german(on), Art, Gast, Gastgeber, Angereiste: '3' },
});
const asked = (a: string, b: string, on: string): Cells => ({
  ...{ 'Verband A': a, 'Verband B': b, Status: 'angefragt', 'Angefragt am': on },
});
const reported = (on: string, Gast: string, Gastgeber: string): Cells => ({
  ...visit(on, Gast, Gastgeber, 'Infostand'),
  ...{ Status: 'durchgeführt', 'Stunden je Person': '3' },
});
const gift = (on: string, Betrag: string, Herkunft: string): Cells => ({
  ...{ 'Eingang am': german(on), 'Empfangender Verband': 'KV Ahorn', Art: 'Geldspende', Betrag },
  ...{ Zahlungsweg: 'Überweisung', Spendennummer: '77', Spenderart: 'natürliche Person', Herkunft },
  ...{ 'Spender:in bekannt': 'ja', Beleg: 'B-2' },
});
