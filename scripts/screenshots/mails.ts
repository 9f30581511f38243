import type { Browser } from 'playwright-core';
import { formatDay, day as isoDay } from '../../src/domain/day.ts';
import type { Lang } from '../../src/domain/text.ts';
import { COORDINATOR, call, type Host, mailsOn, newHost } from '../../test/bundle.ts';
import { add, type Cells, german, plusDays, set } from '../../test/year/sheet.ts';
import { bothWidths } from './both-widths.ts';
import type { PictureTaker } from './pictures.ts';

/** A few weeks in which each kind of mail leaves by itself once: what people type, and the mornings after. */

type Letter = Host['outbox'][number];

const KINDS = ['mailUrgent', 'mailVisit', 'mailEvaluation', 'mailPartnership', 'mailRequests', 'mailAccounts'];
const MUSTERSTADT = COORDINATOR;
const BOOKS = 'kasse@example.org';
const GUARD = 'datenschutz@example.org';

const START = '2026-11-23';

function fill(host: Host, lang: Lang): void {
  const agreed = { 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'monatlich' };
  const language = { Sprache: lang === 'de' ? 'Deutsch' : 'Englisch' };
  const district = (Name: string, Land: string): Cells => ({ Name, Land, Ebene: 'KV', Partnersuche: 'offen' });
  add(host, 'Verbände', district('KV Musterstadt', 'Hessen'), district('KV Musterhafen', 'Thüringen'), {
    ...district('KV Beispieltal', 'Thüringen'),
    Postfach: 'beispieltal@example.org',
  });
  const contact = (Verband: string, Rolle: string, mail: string): Cells => ({
    ...{ ...agreed, ...language, Verband, Rolle, 'E-Mail': mail },
  });
  add(
    host,
    'Koordination',
    { ...contact('KV Musterstadt', 'Koordination', MUSTERSTADT), 'Zuständig für': 'alles' },
    contact('KV Musterstadt', 'Schatzmeisterei', BOOKS),
    { ...contact('KV Musterstadt', 'Datenschutz', GUARD), Bericht: 'jährlich', 'Zuständig für': 'alles' },
  );
  set(host, 'Einstellungen', ['Einstellung', 'Eingerichtet am'], 'Wert', '01.12.2025');
  add(host, 'Partnerschaften', {
    ...{ 'Verband A': 'KV Musterstadt', 'Verband B': 'KV Musterhafen', Status: 'aktiv', Seit: '10.01.2025' },
    'Zuletzt bestätigt am': '10.01.2026',
    ...{ 'Zustimmung A am': '08.01.2025', 'Zustimmung B am': '10.01.2025' },
    ...{ 'Nächstes Treffen': '20.01.2027', Ziele: lang === 'de' ? '3.000 Türen im Frühjahr' : '3,000 doors in spring' },
  });
  add(host, 'Ortsregeln', {
    ...{ Ort: 'Beispieltal', Land: 'Thüringen', 'Plakate ab (Wochen vorher)': '6' },
    'Infostand-Genehmigung nötig': 'ja',
  });
}

const visit = (on: string, Gast: string, Gastgeber: string, more: Cells): Cells => ({
  ...{ Status: 'geplant', Beginn: german(on), Art: 'Infostand', Gast, Gastgeber, Angereiste: '6', ...more },
});

/** What people type, by day. */
const TYPED: Readonly<Record<string, (host: Host) => void>> = {
  '2026-11-24': (host) =>
    add(
      host,
      'Einsätze',
      visit('2026-11-21', 'KV Musterhafen', 'KV Musterstadt', { Status: 'durchgeführt', 'Stunden je Person': '5' }),
      visit('2026-12-12', 'KV Musterstadt', 'KV Beispieltal', {
        ...{ 'Von Uhr': '10:00', 'Bis Uhr': '14:00', Ort: 'Beispieltal', Genehmigung: 'beantragt' },
        ...{ 'Betten benötigt': '6', 'Betten zugesagt': '4', Aktenzeichen: 'OA 12/345' },
      }),
    ),
  '2026-12-17': (host) =>
    add(host, 'Einsätze', visit('2026-12-22', 'KV Musterstadt', 'KV Musterhafen', { Art: 'Flyer' })),
  '2026-12-18': (host) => set(host, 'Einsätze', ['Art', 'Flyer'], 'Status', 'abgesagt'),
  '2026-12-19': (host) => set(host, 'Einsätze', ['Art', 'Flyer'], 'Status', 'bestätigt'),
  // Thirty-six months old in the month after.
  '2026-12-20': (host) =>
    add(host, 'Spenden', {
      ...{ 'Eingang am': '12.01.2024', 'Empfangender Verband': 'KV Musterstadt', Art: 'Geldspende', Betrag: '80' },
      ...{ Zahlungsweg: 'Überweisung', Spendennummer: '4712', Spenderart: 'natürliche Person', Herkunft: 'Inland' },
      ...{ 'Spender:in bekannt': 'ja', Beleg: 'B-2' },
    }),
  '2027-01-10': (host) => {
    add(host, 'Anfragen', {
      ...{ 'Eingang am': '04.01.2027', Art: 'Frage', Verband: 'KV Musterhafen', Status: 'in Arbeit' },
      Anliegen: 'Wer leiht Plakatständer?',
    });
    set(host, 'Verbände', ['Name', 'KV Musterhafen'], 'Aufgelöst am', '10.01.2027');
  },
  '2026-12-16': (host) =>
    add(host, 'Spenden', {
      ...{ 'Eingang am': '16.12.2026', 'Empfangender Verband': 'KV Musterstadt', Art: 'Geldspende', Betrag: '52000' },
      ...{ Zahlungsweg: 'Überweisung', Spendennummer: '4711', Spenderart: 'natürliche Person' },
      ...{ Herkunft: 'Ausland, andere', 'Spender:in bekannt': 'ja', Beleg: 'B-1' },
    }),
  '2026-12-01': (host) =>
    add(host, 'Anfragen', {
      ...{ 'Eingang am': '01.12.2026', Art: 'Partnerschaft gesucht', Verband: 'KV Beispieltal', Status: 'neu' },
      ...{ Anliegen: 'Hilfe gesucht', 'Fällig am': '15.12.2026' },
    }),
  '2026-12-08': (host) => set(host, 'Einsätze', ['Gastgeber', 'KV Beispieltal'], 'Beginn', '13.12.2026'),
  '2026-12-14': (host) => {
    set(host, 'Einsätze', ['Gastgeber', 'KV Beispieltal'], 'Stunden je Person', '4');
    set(host, 'Einsätze', ['Gastgeber', 'KV Beispieltal'], 'Status', 'durchgeführt');
  },
};

/** When each kind leaves, and to whom. */
const LEAVES = [
  { name: 'mail-anfragen', on: '2026-12-02', to: MUSTERSTADT },
  { name: 'mail-einsatz', on: '2026-12-05', to: MUSTERSTADT },
  { name: 'mail-einsatz-geaendert', on: '2026-12-09', to: MUSTERSTADT },
  { name: 'mail-danach', on: '2026-12-14', to: MUSTERSTADT },
  { name: 'mail-dringend', on: '2026-12-17', to: MUSTERSTADT },
  { name: 'mail-einsatz-abgesagt', on: '2026-12-19', to: MUSTERSTADT },
  { name: 'mail-einsatz-doch', on: '2026-12-20', to: MUSTERSTADT },
  { name: 'mail-abschluss', on: '2027-01-06', to: BOOKS },
  { name: 'mail-aufbewahrung', on: '2026-12-21', to: GUARD },
  { name: 'mail-partnerschaft', on: '2027-01-10', to: MUSTERSTADT },
  { name: 'mail-anfragen-vorbei', on: '2027-01-11', to: MUSTERSTADT },
] as const;

/** Plays them through the built script; each kind with the letter that left. */
function lettersOf(script: string, lang: Lang): ReadonlyMap<string, Letter> {
  const host = newHost(script, { now: `${START}T09:00` });
  host.choose('Einrichten und reparieren');
  fill(host, lang);
  mailsOn(host, ...KINDS);
  if (!call(host, 'saveSchedule', { triggers: true }).ok) throw new Error('the schedule was not saved');
  const found = new Map<string, Letter>();
  const last = LEAVES[LEAVES.length - 1]?.on ?? START;
  for (let day = START; day < last; day = plusDays(day, 1)) {
    TYPED[day]?.(host);
    host.outbox.length = 0;
    const on = plusDays(day, 1);
    host.advance(`${on}T09:00`);
    for (const one of LEAVES) {
      const letter = host.outbox.find(({ to }) => to === one.to);
      if (one.on === on && letter) found.set(one.name, letter);
    }
  }
  return found;
}

/** A picture of each kind of mail that leaves by itself, 640 and 360 px wide. */
export async function mailKindPictures(
  browser: Browser,
  script: string,
  lang: Lang,
  take: PictureTaker,
): Promise<void> {
  const letters = lettersOf(script, lang);
  for (const { name, on } of LEAVES) {
    const letter = letters.get(name);
    if (letter === undefined) throw new Error(`No ${name} left`);
    const { subject, htmlBody: html } = letter;
    const page = await bothWidths(browser, { subject, html, on: formatDay(isoDay(on), lang) });
    await take(name, { screenshot: (options) => page.screenshot({ ...options, fullPage: true }) });
    await page.close();
  }
}
