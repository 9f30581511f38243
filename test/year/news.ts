import { isHelp, monthsIn, monthsOf } from './counts.ts';
import { isDissolved, lower, scopeOf } from './in-charge.ts';
import type { Morning } from './play.ts';
import { daysFrom, iso, plusDays, type Shown } from './sheet.ts';

/** What the year's mails may say only once, only when it is new, or no more; reckoned from the ledger and the rows. */

type Tabs = Morning['tabs'];
type Fault = (words: string) => void;

const number = (shown: string | undefined): number => Number((shown ?? '').replace(/\./g, '').replace(',', '.')) || 0;
const NAMES = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli'],
  ...['August', 'September', 'Oktober', 'November', 'Dezember'],
];

/** `2026-11` and `2026-Q4` as months, and as German mails name them. */
function readPeriod(about: string): { readonly months: readonly string[]; readonly words: string } | undefined {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(about);
  if (quarter) {
    const [, year = '', at = ''] = quarter;
    const months = [1, 2, 3].map((more) => `${year}-${String(Number(at) * 3 - 3 + more).padStart(2, '0')}`);
    return { months, words: `${at}. Quartal ${year}` };
  }
  const month = /^(\d{4})-(\d\d)$/.exec(about);
  return month ? { months: [about], words: `${NAMES[Number(month[2]) - 1]} ${month[1]}` } : undefined;
}

const nextMonth = (month: string): string => plusDays(`${month}-28`, 4).slice(0, 7);

interface Heard {
  readonly on: string;
  readonly state: string;
}

export class News {
  private readonly ledger = new Set<string>();
  /** By contact: hours by period as they were told, and how everything stood at the last mail. */
  private readonly hours = new Map<string, Map<string, number>>();
  private readonly last = new Map<string, Heard>();
  /** What the last mail counted, by contact: its associations, and by what. */
  private readonly counted = new Map<string, { readonly base: string; readonly post: string }>();
  private readonly asked = new Map<string, string>();
  private readonly once = new Set<string>();
  private dissolved = new Map<string, string>();

  look({ day, mails, tabs }: Morning, fault: Fault): void {
    for (const { Name = '', 'Aufgelöst am': on } of tabs.Verbände) if (on) this.dissolved.set(Name, iso(on));
    for (const row of tabs.Versand) {
      const key = `${row.id} ${row.Stand}`;
      if (this.ledger.has(key)) continue;
      this.ledger.add(key);
      if (row.Mail === 'Auswertung') this.evaluation(row, { day, mails, tabs }, fault);
      if (row.Mail === 'Läuft Eure Partnerschaft noch?' && row.Stand === 'gesendet') this.yearly(row, day, fault);
    }
    for (const mail of mails) {
      this.sayNothingOfWhatEnded(mail, day, tabs, fault);
      for (const [words] of mail.body.matchAll(/^.*(?:die Summen von|Abschluss|Rechenschaftsbericht) \d{4}.*$/gm)) {
        const key = `${lower(mail.to)} ${words}`;
        if (this.once.has(key) && !words.startsWith('Jahresabschluss')) fault(`"${words}" again to ${mail.to}`);
        this.once.add(key);
      }
    }
  }

  private yearly(row: Shown, day: string, fault: Fault): void {
    const key = `${row.Kontakt} ${row.Zeitraum?.split(' ')[0]}`;
    const before = this.asked.get(key);
    if (before !== undefined && daysFrom(before, day) < 330) fault(`${key} is asked on ${before} and again on ${day}`);
    this.asked.set(key, day);
  }

  private evaluation(row: Shown, { day, mails, tabs }: Pick<Morning, 'day' | 'mails' | 'tabs'>, fault: Fault): void {
    const { Kontakt: id = '', Zeitraum: about = '', Stand } = row;
    const contact = tabs.Koordination.find((one) => one.id === id);
    const period = readPeriod(about);
    if (contact === undefined || period === undefined) return;
    const names = scopeOf(contact, tabs);
    const isOurs = ({ Gast = '', Gastgeber = '' }: Shown): boolean => names.has(Gast) || names.has(Gastgeber);
    const done = tabs.Einsätze.filter((one) => one.Status === 'durchgeführt' && isOurs(one));
    const during = (months: readonly string[]) => done.filter((one) => months.includes(iso(one.Beginn).slice(0, 7)));
    const hoursOf = (months: readonly string[]): number =>
      during(months)
        .filter(isHelp)
        .reduce((sum, one) => sum + number(one['Stunden je Person']) * number(one.Angereiste), 0);
    const told = this.hours.get(id) ?? new Map<string, number>();
    this.hours.set(id, told);
    if (Stand === 'nichts Neues') {
      if (during(period.months).length > 0) fault(`"nichts Neues" of ${about} for ${id}, who has visits in it`);
      if (!told.has(about)) told.set(about, 0);
      return;
    }
    if (Stand !== 'gesendet') return;
    const { body = '', subject = '' } = mails.find(({ to }) => lower(to) === lower(contact['E-Mail'])) ?? {};
    const english = /Your evaluation/.test(body);
    const comparable = this.baseFits(contact, names, { id, day, body, tabs }, fault);
    const beside = tabs.Koordination.filter(
      (one) => one.Verband === contact.Verband && lower(one['E-Mail']) === lower(contact['E-Mail']),
    );
    this.missedFits(
      beside.map((one) => one.id ?? ''),
      period.months,
      body,
      during,
      fault,
    );
    const late: string[] = [];
    for (const [before, hours] of comparable ? [...told].reverse() : []) {
      const then = readPeriod(before);
      const more = then === undefined ? 0 : hoursOf(then.months) - hours;
      if (
        then === undefined ||
        more === 0 ||
        before === about ||
        then.months.some((one) => period.months.includes(one))
      )
        continue;
      const amount = `${more > 0 ? '+' : '−'}${Math.abs(more).toLocaleString('de-DE')} Std.`;
      late.push(`${more > 0 ? 'Nachgemeldet' : 'Berichtigt'}: ${then.words} ${amount}`);
    }
    const brief = /nichts Neues|nothing new/.test(subject);
    if (!english && late.length <= 3)
      for (const words of late)
        if (!body.includes(words) && !body.includes(`${/: (.*) [+−]/.exec(words)?.[1]}, wovon keine Mail kam`))
          fault(`"${words}" is not said to ${id} on ${day}`);
    if (!english)
      for (const [words = ''] of body.matchAll(/(?:Nachgemeldet|Berichtigt): .* Std\./g))
        if (!late.includes(words)) fault(`"${words}" to ${id} on ${day}, by the rows ${late.join(', ') || 'nothing'}`);
    const state = stateOf(names, day, tabs);
    const before = this.last.get(id);
    if (before && brief && daysFrom(before.on, day) < 80) fault(`${id} reads "nichts Neues" after ${before.on} again`);
    const found = tabs.Prüfhinweise.some((one) => before !== undefined && iso(one['Zuerst gesehen']) > before.on);
    const money =
      during(period.months).length > 0 || /Eingegangen: (?!Spenden 0,00\s€, Zuschüsse 0,00\s€\.)/.test(body);
    const missed = /wovon keine Mail kam|of which no mail came/.test(body);
    if (before && !brief && state === before.state && late.length === 0 && !found && !money && !missed)
      fault(`nothing is new in "${subject}" to ${id} since ${before.on}`);
    this.last.set(id, { on: day, state });
    told.set(about, hoursOf(period.months));
    for (const one of told.keys()) told.set(one, hoursOf(readPeriod(one)?.months ?? []));
  }

  /** That a mail counts others than the one before it is said with their number; whether the two can be compared. */
  private baseFits(
    contact: Shown,
    names: ReadonlySet<string>,
    { id, day, body, tabs }: Pick<Morning, 'day' | 'tabs'> & { readonly id: string; readonly body: string },
    fault: Fault,
  ): boolean {
    const ids = tabs.Verbände.filter(({ Name = '' }) => names.has(Name)).map((row) => row.id);
    const own = tabs.Verbände.find(({ Name }) => Name === contact.Verband);
    const now = { base: ids.sort().join(), post: `${own?.id} ${contact['Zuständig für']}` };
    const before = this.counted.get(id);
    this.counted.set(id, now);
    const said = /(?:Diese Mail zählt|this mail counts) (\d+)/.exec(body);
    if (said && Number(said[1]) !== ids.length) fault(`"${said[0]}" to ${id} on ${day}, by the rows ${ids.length}`);
    if (before === undefined) return true;
    if ((before.base !== now.base) !== (said !== null))
      fault(
        `${id} reads ${said ? `"${said[0]}"` : 'nothing'} of what is counted on ${day}, and it ${said ? 'is the same' : 'changed'}`,
      );
    const isAll = contact['Zuständig für'] === 'alles' || (contact['Zuständig für'] === '' && own?.Ebene === 'Bund');
    return before.base === now.base || (isAll && before.post === now.post);
  }

  /** Each month with visits since the last one that was told is named with them, and no month that was. */
  private missedFits(
    ids: readonly string[],
    now: readonly string[],
    body: string,
    during: (months: readonly string[]) => readonly Shown[],
    fault: Fault,
  ): void {
    const told = ids
      .flatMap((id) => [...(this.hours.get(id)?.keys() ?? [])])
      .flatMap((about) => readPeriod(about)?.months ?? []);
    const id = ids.join();
    const last = [...told].sort().pop();
    const [first = ''] = now;
    const named = new Set<string>();
    const lines = body.matchAll(/^- (.*?), (?:wovon keine Mail kam|of which no mail came): (.*)$/gm);
    for (const [line, words = '', figures = ''] of lines) {
      const months = monthsIn(words);
      for (const month of months) named.add(month);
      const rows = during(months);
      const hours = rows
        .filter(isHelp)
        .reduce((sum, one) => sum + number(one['Stunden je Person']) * number(one.Angereiste), 0);
      const shown = [/([\d.,]+) (?:Std\. Hilfe|hrs of help)/, /(\d+) (?:Eins|visit)/].map((part) =>
        Number((part.exec(figures)?.[1] ?? '0').replace(/[.,]/g, '')),
      );
      if (shown[0] !== hours || shown[1] !== rows.length)
        fault(`"${line}" to ${id}, by the rows ${hours} in ${rows.length}`);
      if (months.some((month) => last !== undefined && month <= last)) fault(`"${line}" to ${id}, told up to ${last}`);
    }
    // Of more than three the rest is counted.
    if (last === undefined || named.size >= 3) return;
    for (let month = nextMonth(last); month < first; month = nextMonth(month))
      if (!named.has(month) && during([month]).length > 0) fault(`${month} was told to ${id} in no mail`);
  }

  /** Of a partnership that ended, and of an association that was dissolved long ago, no mail speaks. */
  private sayNothingOfWhatEnded(mail: Morning['mails'][number], day: string, tabs: Tabs, fault: Fault): void {
    const pairs =
      /((?:KV|OV) \p{L}+) (?:und|and) ((?:KV|OV) \p{L}+)(?: sind seit| have been|\n)|(?:Treffen von|meeting of) ((?:KV|OV) \p{L}+) (?:und|and) ((?:KV|OV) \p{L}+)/gu;
    for (const [words, a, b, c, d] of mail.body.matchAll(pairs)) {
      const wanted = [a ?? c, b ?? d].sort().join();
      const runs = tabs.Partnerschaften.some(
        (one) => one.Status === 'aktiv' && [one['Verband A'], one['Verband B']].sort().join() === wanted,
      );
      if (!runs) fault(`"${words.trim()}" to ${mail.to}: no partnership of theirs runs`);
    }
    // Of the period in which it still was there, an evaluation may tell, and of that year's money a mail on accounts.
    const years = [...mail.body.matchAll(/(?:zum Geld von|about money of) (\d{4})/gi)].map(([, year = '']) => year);
    const missed = [
      ...mail.body.matchAll(/^(?:- )?([^:]*?)(?:, (?:wovon keine Mail kam|of which no mail came)|: Danke|: Thank)/gm),
    ].flatMap(([, words = '']) => monthsIn(words));
    for (const [name, on] of this.dissolved)
      if (
        plusDays(on, 60) < day &&
        ![...monthsOf(mail), ...missed, ...years].some((time) => time <= on.slice(0, time.length)) &&
        new RegExp(`${name}(?!\\p{L})`, 'u').test(mail.body)
      )
        fault(`${name}, dissolved on ${on}, in "${mail.subject}" to ${mail.to}`);
    const rows = tabs.Koordination.filter((row) => lower(row['E-Mail']) === lower(mail.to));
    const there = rows.some((row) => tabs.Verbände.some((one) => one.Name === row.Verband && !isDissolved(one, day)));
    if (rows.length > 0 && !there && !tabs.Verbände.some((one) => lower(one.Postfach) === lower(mail.to)))
      fault(`to ${mail.to}, whose association is dissolved`);
  }
}

/** What of these associations could be news: what comes, gifts, partnerships, as they stand. */
function stateOf(names: ReadonlySet<string>, day: string, tabs: Tabs): string {
  const ahead = (on: string): boolean => on >= day && on <= plusDays(day, 56);
  return JSON.stringify([
    tabs.Einsätze.filter(
      (one) =>
        (names.has(one.Gast ?? '') || names.has(one.Gastgeber ?? '')) &&
        (one.Status === 'geplant' || one.Status === 'bestätigt') &&
        ahead(iso(one.Beginn)),
    ).map((one) => [one.id, one.Beginn]),
    tabs.Spenden.filter((one) => names.has(one['Empfangender Verband'] ?? '')).map((one) => [one.id, one.Entscheidung]),
    tabs.Partnerschaften.filter((one) => names.has(one['Verband A'] ?? '') || names.has(one['Verband B'] ?? '')).map(
      (one) => [one.id, one.Status],
    ),
    tabs.Wahlen.filter((one) => ahead(iso(one.Datum))).map(({ id }) => id),
  ]);
}
