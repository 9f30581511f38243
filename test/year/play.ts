import { call, type Host } from '../bundle.ts';
import { chance, oneOf } from '../simulation/chance.ts';
import { ACTS, ask, HAPPENINGS, NO_QUOTA, RENAMED } from './happenings.ts';
import { DISTRICTS, settle } from './people.ts';
import { add, german, iso, plusDays, rowsOf, type Shown, set } from './sheet.ts';

/** What left in one morning, and the tabs as they stood then. */
export interface Morning {
  readonly day: string;
  readonly mails: readonly {
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    readonly html: string;
  }[];
  /** Whether mails were switched on that morning, and what Heute said to the coordination where they were not. */
  readonly mailsOn: boolean;
  /** Whether the mails of the day were used up by something else. */
  readonly usedUp: boolean;
  readonly said: string;
  /** Rows in which somebody did the day before what the Handbuch tells one to do. */
  readonly acts: readonly string[];
  /** Figures of a year that is over, before and after an association was renamed the day before. */
  readonly closed?: { readonly before: string; readonly after: string };
  readonly tabs: Readonly<Record<(typeof TABS)[number], readonly Shown[]>>;
  /** How a link to a row of Einsätze ends, without the row's number. */
  readonly visitLink: string;
}
const TABS = [
  ...(['Verbände', 'Koordination', 'Partnerschaften', 'Einsätze', 'Spenden'] as const),
  ...(['Wahlen', 'Ortsregeln', 'Prüfhinweise', 'Versand', 'Anfragen'] as const),
] as const;

export interface Year {
  readonly seed: number;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  /** Whether the mails are switched on. */
  readonly mails: boolean;
  /** ISO days between which they are off. */
  readonly off?: readonly { readonly from: string; readonly to: string }[];
}

const KINDS = ['Infostand', 'Haustürwahlkampf', 'Plakatieren', 'Flyer', 'Erfahrungsaustausch'];

/** What people enter between a plan and its day. */
const PREPARED = [
  ['Einweisung', 'ja'],
  ['Genehmigung', 'liegt vor'],
  ['Status', 'bestätigt'],
] as const;

const KINDS_OF_MAILS = ['mailUrgent', 'mailVisit', 'mailEvaluation', 'mailPartnership', 'mailRequests', 'mailAccounts'];

/** Switches all kinds, as a person does in "Zeitplan…". */
function switchMails(host: Host, on: boolean): void {
  const all = Object.fromEntries(KINDS_OF_MAILS.map((kind) => [kind, on]));
  if (!call(host, 'saveSchedule', { triggers: true, ...all }).ok) throw new Error('the schedule was not saved');
}

/** Sends so many other mails that none is left for a day. */
function spendQuota(host: Host): void {
  const { MailApp } = host.globals;
  while (MailApp.getRemainingDailyQuota() > 0) MailApp.sendEmail('andere@example.org', 'Test', 'Test');
}

/** Plays the days one by one: people do something, or nothing; then comes the next morning. */
export function play(host: Host, year: Year, onMorning: (morning: Morning) => void): void {
  const { seed, from, to, off = [] } = year;
  const random = chance(seed);
  settle(host);
  let mailsOn = year.mails;
  switchMails(host, mailsOn);
  const visitLink = `#gid=${host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze')?.getSheetId()}&range=A`;
  for (let day = from; day <= to; day = plusDays(day, 1)) {
    const wanted = year.mails && !off.some((span) => day >= span.from && day <= span.to);
    if (wanted !== mailsOn) switchMails(host, wanted);
    mailsOn = wanted;
    const notes = act(host, day, random);
    const next = plusDays(day, 1);
    const spends = NO_QUOTA.includes(next);
    if (spends) spendQuota(host);
    host.outbox.length = 0;
    host.advance(`${next}T09:00`);
    const left = host.outbox.map((one) => ({ to: one.to, subject: one.subject, body: one.body, html: one.htmlBody }));
    // A quota's day may begin anew in the morning.
    const usedUp = spends && left.length === 0;
    const tabs = Object.fromEntries(TABS.map((tab) => [tab, rowsOf(host, tab)])) as unknown as Morning['tabs'];
    const said = mailsOn ? '' : JSON.stringify(call(host, 'todayStart', {}).value?.say ?? []);
    onMorning({ day: next, mails: left, mailsOn, usedUp, said, tabs, visitLink, ...notes });
  }
}

/** Of those whose number in a row of dice it is, each does one thing. Some never answer. */
function act(host: Host, day: string, random: () => number): Pick<Morning, 'acts' | 'closed'> {
  if (random() < 0.1) plan(host, day, random);
  if (random() < 0.12) give(host, day, random);
  ask(host, day, random);
  const visits = rowsOf(host, 'Einsätze');
  for (const visit of visits.filter(({ Status }) => Status === 'geplant' || Status === 'bestätigt')) {
    const start = iso(visit.Beginn);
    const by = ['id', String(visit.id)] as const;
    if (start > day && random() < 0.02) set(host, 'Einsätze', by, 'Status', 'abgesagt');
    else if (start > day && random() < 0.03)
      set(host, 'Einsätze', by, 'Beginn', german(plusDays(start, 1 + Math.floor(random() * 9))));
    else if (start > day && random() < 0.2) {
      const [header, value] = oneOf(random, PREPARED);
      set(host, 'Einsätze', by, header, value);
    } else if (start < day && random() < 0.15) {
      set(host, 'Einsätze', by, 'Stunden je Person', String(2 + Math.floor(random() * 6)));
      set(host, 'Einsätze', by, 'Status', 'durchgeführt');
    }
  }
  for (const gift of rowsOf(host, 'Spenden').filter(({ Prüfung }) => Prüfung?.startsWith('dringend')))
    if (random() < 0.04) {
      set(host, 'Spenden', ['id', String(gift.id)], 'Entscheidung', 'zurückgegeben');
      set(host, 'Spenden', ['id', String(gift.id)], 'Entschieden am', german(day));
    }
  HAPPENINGS[day]?.(host, day);
  const acts = ACTS[day]?.(host, day) ?? [];
  const renamed = RENAMED[day];
  if (renamed === undefined) return { acts };
  const [former, name] = renamed;
  const before = closedYear(host);
  set(host, 'Verbände', ['Name', former], 'Name', name);
  return { acts, closed: { before: before.replaceAll(former, name), after: closedYear(host) } };
}

/** The figures of 2026 as the coordination's evaluation of that year tells them. */
function closedYear(host: Host): string {
  const id = rowsOf(host, 'Koordination').find((row) => row.Verband === 'Bundesverband')?.id;
  const asked = { period: '2026', contact: id };
  const body = String(call(host, 'previewEvaluation', asked).value?.text ?? '');
  if (!body.includes('Stunden Hilfe')) throw new Error(`no figures of 2026: ${body}`);
  return body;
}

function plan(host: Host, day: string, random: () => number): void {
  const there = rowsOf(host, 'Verbände').flatMap(({ Name = '', Ebene, 'Aufgelöst am': gone }) =>
    Ebene === 'KV' && gone === '' ? [Name] : [],
  );
  const Gast = oneOf(random, there);
  const Gastgeber = oneOf(
    random,
    there.filter((name) => name !== Gast),
  );
  const Art = oneOf(random, KINDS);
  const start = plusDays(day, Math.floor(random() * 25));
  const people = 1 + Math.floor(random() * 9);
  add(host, 'Einsätze', {
    ...{ Status: 'geplant', Beginn: german(start), Art, Gast, Gastgeber, Angereiste: String(people) },
    ...(random() < 0.3 ? { Ende: german(plusDays(start, 1)) } : {}),
    ...(random() < 0.4 ? { 'Betten benötigt': String(people) } : {}),
    ...(random() < 0.2 ? { 'Autos benötigt': '2', 'Autos zugesagt': '1' } : {}),
    ...(random() < 0.2 ? { 'Weitere Arten': 'Plakatieren', Wahl: 'Kommunalwahl Hessen 2027' } : {}),
    ...(random() < 0.3 ? { Ort: 'Beispielstadt' } : {}),
    ...(random() < 0.3 ? { 'Von Uhr': '10:00', 'Bis Uhr': '14:00' } : {}),
  });
}

function give(host: Host, day: string, random: () => number): void {
  const abroad = random() < 0.2;
  const cash = !abroad && random() < 0.3;
  add(host, 'Spenden', {
    'Eingang am': german(day),
    'Empfangender Verband': oneOf(random, [
      ...DISTRICTS.filter((name) => name !== 'KV Fichte' || day < '2027-05-02'),
      'OV Moos',
    ]),
    Art: 'Geldspende',
    Betrag: String(Math.round(random() * (abroad ? 60_000 : 2_500)) + 10),
    Zahlungsweg: cash ? 'bar' : 'Überweisung',
    Spendennummer: String(1_000 + Math.floor(random() * 9_000)),
    Spenderart: 'natürliche Person',
    Herkunft: abroad ? 'Ausland, andere' : 'Inland',
    'Spender:in bekannt': 'ja',
    Beleg: 'B-1',
  });
}
