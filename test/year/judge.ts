import { countsFit, wordsFit } from './counts.ts';
import { distributionFits, moneyFits, versionsAgree } from './figures.ts';
import { byOwnNames, inChargeOf, isDissolved, isGone, lower, reachable } from './in-charge.ts';
import { lacks } from './lacks.ts';
import { News } from './news.ts';
import { openFits, thanksFit } from './open.ts';
import type { Morning } from './play.ts';
import { Requests } from './requests.ts';
import { iso, type Shown } from './sheet.ts';

/** While a finding is so, it is told. */
const OPEN: readonly string[] = ['offen', 'in Klärung'];

/** Who had to be told what, computed from the rows by words of this file alone; each fault is a sentence. */
export class Judge {
  readonly faults: string[] = [];
  mails = 0;
  /** What each address was told, by its masked words. */
  private readonly heard = new Map<string, Map<string, string>>();
  /** Visits told to an address, with the day for which they were told. */
  private readonly toldVisits = new Map<string, Set<string>>();
  private readonly names = new Set<string>();
  /** Urgent findings that are open, with who was told of them. */
  private readonly toldUrgent = new Map<string, Set<string>>();
  /** What was said of a visit on its day, by visit, day and address. */
  private readonly heardOf = new Map<string, string>();
  private readonly news = new News();
  private readonly requests = new Requests();
  /** Findings that stood there the day before. */
  private findings: ReadonlySet<string> | undefined;

  look(seen: Morning): void {
    const morning = { ...seen, tabs: byOwnNames(seen.tabs) };
    const { day, mails, tabs, mailsOn } = morning;
    this.mails += mails.length;
    for (const { Name, 'Auch bekannt als': also = '' } of tabs.Verbände)
      for (const name of [Name ?? '', ...also.split(';')]) this.names.add(name.trim());
    const fault = (words: string): void => void this.faults.push(`${day}: ${words}`);
    if (!mailsOn && mails.length > 0) fault(`${mails.length} mails although they are off`);
    if (!mailsOn && !/Mails sind noch aus/.test(morning.said)) fault('Heute does not say that mails are off');
    this.oncePerAddress(morning, fault);
    this.nobodyWhoLeft(morning, fault);
    this.urgentReaches(morning, fault);
    this.visitsReach(morning, fault);
    this.news.look(morning, fault);
    this.requests.look(morning, fault);
    this.actsAreNoFault(morning, fault);
    if (morning.closed && morning.closed.before !== morning.closed.after)
      fault(`a rename changes a closed year:\n${morning.closed.before}\n${morning.closed.after}`);
    for (const mail of mails) {
      moneyFits(mail, morning, fault);
      distributionFits(mail, tabs, fault);
      versionsAgree(mail, fault);
      wordsFit(mail, morning, fault, this.names);
      countsFit(mail, tabs, fault);
      openFits(mail, morning, fault);
      thanksFit(mail, morning, fault);
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
      const bare = masked(`${subject}\n${body.split('\n--\n')[0] ?? ''}`);
      const mine = this.heard.get(address) ?? new Map<string, string>();
      this.heard.set(address, mine);
      const before = mine.get(bare);
      const repeat = /liegt seit|open for/.test(body);
      if (before !== undefined && before === `${subject}\n${body}`)
        fault(`the same mail again to ${address}: ${subject}`);
      else if (before !== undefined && !repeat) fault(`alike but for numbers to ${address}: ${subject}`);
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

  /** What the Handbuch tells one to do makes no finding about the row in which it was done. */
  private actsAreNoFault({ tabs, acts }: Morning, fault: (words: string) => void): void {
    const before = this.findings;
    this.findings = new Set(tabs.Prüfhinweise.map(({ id = '' }) => id));
    for (const { id = '', Zeile = '', Regel, Status } of tabs.Prüfhinweise)
      if (before && !before.has(id) && acts.includes(Zeile) && OPEN.includes(Status ?? ''))
        fault(`${Regel} about ${Zeile}, in which somebody did as the Handbuch says`);
  }

  /** Each urgent finding stands in a mail to everybody in charge on the first morning on which mails leave: its row, its sum, its next step. */
  private urgentReaches({ day, mails, tabs, mailsOn, usedUp }: Morning, fault: (words: string) => void): void {
    const open = tabs.Prüfhinweise.filter(({ Stufe, Status }) => Stufe === 'dringend' && OPEN.includes(Status ?? ''));
    const still = new Set(open.map(({ id }) => id));
    for (const id of this.toldUrgent.keys()) if (!still.has(id)) this.toldUrgent.delete(id);
    if (!mailsOn || usedUp) return;
    for (const row of open) {
      const { id = '', 'Worum es geht': about = '', 'Nächster Schritt': next = '' } = row;
      const told = this.toldUrgent.get(id) ?? new Set();
      this.toldUrgent.set(id, told);
      if (about === '') continue;
      const gift = tabs.Spenden.find((one) => one.id === row.Zeile);
      const sum = (gift?.Betrag ?? '').replace(/\s*€/, '').replace(/,00$/, '');
      for (const address of told.size > 0 ? [] : inChargeOf(row, tabs, day)) {
        const { body = '' } = mails.find(({ to }) => lower(to) === address) ?? {};
        const isThere = /Next step:/.test(body)
          ? [gift?.['Empfangender Verband'] ?? '', sum.replace('.', ',')].every((part) => body.includes(part))
          : [about, next, sum].every((part) => body.includes(part));
        if (!isThere) fault(`${address} is not told of ${row.Regel}: ${about}`);
        told.add(address);
      }
    }
  }

  /** Before a visit both sides have its row with what is missing, or those in charge. */
  private visitsReach({ day, mails, tabs, mailsOn, usedUp, visitLink }: Morning, fault: (words: string) => void): void {
    for (const { to, body } of mails)
      for (const visit of tabs.Einsätze) {
        const link = `${visitLink}${tabs.Einsätze.indexOf(visit) + 2}\n`;
        if (!body.includes(link) && !body.includes(toldAs(visit))) continue;
        const key = `${visit.id} ${visit.Beginn}`;
        this.toldVisits.set(key, (this.toldVisits.get(key) ?? new Set()).add(to.toLowerCase()));
        const heard = `${key} ${to.toLowerCase()}`;
        this.heardOf.set(heard, `${this.heardOf.get(heard) ?? ''}\n${body}`);
      }
    if (!mailsOn || usedUp) return;
    for (const visit of tabs.Einsätze) {
      if (visit.Status !== 'geplant' && visit.Status !== 'bestätigt') continue;
      if (iso(visit.Beginn) !== day) continue;
      const heard = this.toldVisits.get(`${visit.id} ${visit.Beginn}`) ?? new Set();
      const lacking = lacks(visit, tabs);
      const wordsTo = (address: string): string => this.heardOf.get(`${visit.id} ${visit.Beginn} ${address}`) ?? '';
      for (const side of new Set([visit.Gast, visit.Gastgeber])) {
        const wanted = addressesOf(side ?? '', tabs, day);
        // Whoever it was told to, on each side; where a side has nobody, somebody in charge.
        const told = wanted.length > 0 ? wanted.filter((address) => heard.has(address)) : [...heard];
        for (const lack of told.length > 0 ? lacking : [])
          if (
            !(wanted.length > 0
              ? told.every((one) => lack.test(wordsTo(one)))
              : told.some((one) => lack.test(wordsTo(one))))
          )
            fault(`${lack} was not said to ${told.join(', ')} before ${toldAs(visit)}`);
        if (wanted.length > 0 && !wanted.some((address) => heard.has(address)))
          fault(`${side} knows nothing of ${toldAs(visit)}`);
        if (wanted.length === 0 && heard.size === 0 && reachable(tabs, day).length > 0)
          fault(`nobody knows of ${toldAs(visit)}`);
      }
    }
  }
}

/**
 * What a mail says without its numbers. The day of a visit or of a request is none: two visits of one pair are two. The day of
 * the mail itself, and of the one before it, are.
 */
export const masked = (words: string): string =>
  words
    .replace(/https?:\S+/g, '')
    .replace(/· \d\d\.\d\d\.\d{4}|\(\d\d\.\d\d\.\d{4}\)|· \d+ \w{3} \d{4}|\(\d+ \w{3} \d{4}\)/g, '#')
    .replace(DAY_OR_NUMBER, (found) => (/^\d+$/.test(found) ? '#' : found));
const DAY_OR_NUMBER = /\d{1,2}\.\d{1,2}\.(?:\d{4})?|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\d+/g;

/** `Infostand, KV Ahorn bei KV Linde, 5.12., 4 Leute` without its day and number, which mails may say otherwise. */
const toldAs = (visit: Shown): string => `${visit.Art}, ${visit.Gast} bei ${visit.Gastgeber}`;

/** Where an association is written to: its mailbox, else its coordination, else whoever may be written to there. */
export function addressesOf(name: string, tabs: Morning['tabs'], day: string): readonly string[] {
  const row = tabs.Verbände.find(({ Name }) => Name === name);
  if (row === undefined || isDissolved(row, day)) return [];
  if (row.Postfach && iso(row['Postfach abgemeldet am']) === '') return [row.Postfach.toLowerCase()];
  const own = reachable(tabs, day).filter((one) => one.Verband === name);
  const first = own.filter(({ Rolle }) => Rolle === 'Koordination');
  return (first.length > 0 ? first : own).map((one) => lower(one['E-Mail']));
}
