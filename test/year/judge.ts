import type { Morning } from './play.ts';
import { daysFrom, german, iso, plusDays, type Shown } from './sheet.ts';

/** Who had to be told what, computed from the rows by words of this file alone; each fault is a sentence. */
export class Judge {
  readonly faults: string[] = [];
  mails = 0;
  /** What each address was told, by its masked words. */
  private readonly heard = new Map<string, Map<string, string>>();
  /** Visits told to an address, with the day for which they were told. */
  private readonly toldVisits = new Map<string, Set<string>>();
  private readonly names = new Set<string>();

  look(morning: Morning): void {
    const { day, mails, tabs } = morning;
    this.mails += mails.length;
    for (const { Name, 'Auch bekannt als': also = '' } of tabs.Verbände)
      for (const name of [Name ?? '', ...also.split(';')]) this.names.add(name.trim());
    const fault = (words: string): void => void this.faults.push(`${day}: ${words}`);
    this.oncePerAddress(morning, fault);
    this.nobodyWhoLeft(morning, fault);
    this.urgentReaches(morning, fault);
    this.visitsReach(morning, fault);
    for (const mail of mails) {
      this.namesAndSums(mail, morning, fault);
      if (mail.html.includes('undefined') || /NaN|\[object/.test(mail.body))
        fault(`a value that is none to ${mail.to}`);
    }
  }

  private oncePerAddress({ mails }: Morning, fault: (words: string) => void): void {
    const seen = new Set<string>();
    for (const { to, subject, body } of mails) {
      const address = to.toLowerCase();
      if (seen.has(address)) fault(`two mails to ${address}`);
      seen.add(address);
      const bare = `${subject}\n${body.split('\n--\n')[0] ?? ''}`.replace(/https?:\S+/g, '').replace(/\d+/g, '#');
      const mine = this.heard.get(address) ?? new Map<string, string>();
      this.heard.set(address, mine);
      const before = mine.get(bare);
      const repeat = /liegt seit|open for/.test(body);
      if (before !== undefined && before === `${subject}\n${body}`)
        fault(`the same mail again to ${address}: ${subject}`);
      else if (before !== undefined && !repeat && body.length < 400)
        fault(`alike but for numbers to ${address}: ${subject}`);
      mine.set(bare, `${subject}\n${body}`);
    }
  }

  private nobodyWhoLeft({ day, mails, tabs }: Morning, fault: (words: string) => void): void {
    for (const { to } of mails) {
      const rows = tabs.Koordination.filter((row) => row['E-Mail']?.toLowerCase() === to.toLowerCase());
      const open = rows.filter((row) => !isGone(row, day) && row.Bericht !== 'nie');
      const mailbox = tabs.Verbände.some(
        (row) => row.Postfach?.toLowerCase() === to.toLowerCase() && !isDissolved(row, day),
      );
      if (rows.length > 0 && open.length === 0) fault(`to ${to}, who signed off or wants none`);
      if (rows.length === 0 && !mailbox) fault(`to ${to}, who stands nowhere`);
    }
  }

  /** Each urgent finding that is seen first today stands in a mail of this morning: its row, and its next step. */
  private urgentReaches({ day, mails, tabs }: Morning, fault: (words: string) => void): void {
    for (const row of tabs.Prüfhinweise) {
      if (row.Stufe !== 'dringend' || row.Status !== 'offen' || iso(row['Zuerst gesehen']) !== day) continue;
      const about = row['Worum es geht'] ?? '';
      if (about !== '' && !mails.some(({ body }) => body.includes(about)))
        fault(`nobody is told of ${row.Regel}: ${about}`);
    }
  }

  /** Before a visit both sides have its row with what is missing, or those in charge. */
  private visitsReach({ day, mails, tabs }: Morning, fault: (words: string) => void): void {
    for (const { to, body } of mails)
      for (const visit of tabs.Einsätze) {
        if (!body.includes(`A${tabs.Einsätze.indexOf(visit) + 2}\n`) && !body.includes(told(visit))) continue;
        const key = `${visit.id} ${visit.Beginn}`;
        this.toldVisits.set(key, (this.toldVisits.get(key) ?? new Set()).add(to.toLowerCase()));
      }
    for (const visit of tabs.Einsätze) {
      if (visit.Status !== 'geplant' && visit.Status !== 'bestätigt') continue;
      if (iso(visit.Beginn) !== day) continue;
      const heard = this.toldVisits.get(`${visit.id} ${visit.Beginn}`) ?? new Set();
      const present = tabs.Versand.length;
      for (const side of new Set([visit.Gast, visit.Gastgeber])) {
        const wanted = addressesOf(side ?? '', tabs, day);
        if (wanted.length > 0 && !wanted.some((address) => heard.has(address)))
          fault(`${side} knows nothing of ${told(visit)} (${present})`);
        if (wanted.length === 0 && heard.size === 0) fault(`nobody knows of ${told(visit)}`);
      }
    }
  }

  private namesAndSums(mail: Morning['mails'][number], { day, tabs }: Morning, fault: (words: string) => void): void {
    for (const [name] of mail.body.matchAll(/\b(?:KV|LV|OV) [A-ZÄÖÜ][a-zäöüß]+/g))
      if (!this.names.has(name)) fault(`${name} in a mail to ${mail.to} stands nowhere`);
    const sums = new Set(tabs.Spenden.map(({ Betrag = '' }) => Betrag.replace(/\s*€/, '').replace(/,00$/, '')));
    for (const [, sum = ''] of mail.body.matchAll(/([\d.]+(?:,\d\d)?)\s€ an /g))
      if (!sums.has(sum)) fault(`${sum} € in a mail to ${mail.to} stands in no row`);
    const seen = new Set(tabs.Prüfhinweise.map((row) => daysFrom(iso(row['Zuerst gesehen']), day)));
    for (const [, days = ''] of mail.body.matchAll(/liegt seit (\d+) Tagen/g))
      if (!seen.has(Number(days))) fault(`"seit ${days} Tagen" in a mail to ${mail.to} is no finding's`);
    for (const [, days = '', rest = ''] of mail.body.matchAll(/^In (\d+) Tagen\n\n(.*)$/gm)) {
      const on = german(plusDays(day, Number(days)))
        .replace(/^0/, '')
        .replace(/\.0/, '.');
      if (!rest.includes(on.slice(0, -4))) fault(`"In ${days} Tagen" does not fit ${rest}`);
    }
  }
}

const isGone = (row: Shown, day: string): boolean =>
  iso(row['Abgemeldet am']) !== '' && iso(row['Abgemeldet am']) <= day;
const isDissolved = (row: Shown, day: string): boolean =>
  iso(row['Aufgelöst am']) !== '' && iso(row['Aufgelöst am']) <= day;

/** `Infostand, KV Ahorn bei KV Linde, 5.12., 4 Leute` without its day and number, which mails may say otherwise. */
const told = (visit: Shown): string => `${visit.Art}, ${visit.Gast} bei ${visit.Gastgeber}`;

/** Where an association is written to: its mailbox, else whoever may be written to there. */
export function addressesOf(name: string, tabs: Morning['tabs'], day: string): readonly string[] {
  const row = tabs.Verbände.find(({ Name }) => Name === name);
  if (row === undefined || isDissolved(row, day)) return [];
  if (row.Postfach) return [row.Postfach.toLowerCase()];
  return tabs.Koordination.filter(
    (one) => one.Verband === name && !isGone(one, day) && one.Bericht !== 'nie' && one['E-Mail'] !== '',
  ).map((one) => one['E-Mail']?.toLowerCase() ?? '');
}
