import { isHelp, monthsOf } from './counts.ts';
import { below, lower, scopeOf } from './in-charge.ts';
import type { Morning } from './play.ts';
import { iso, plusDays, type Shown } from './sheet.ts';

/** Money, distribution and Länder of a mail, reckoned again from the rows; and that its two versions say the same. */

type Tabs = Morning['tabs'];
type Mail = Morning['mails'][number];
type Fault = (words: string) => void;

const digits = (shown: string): number => Number(shown.replace(/\D/g, ''));
const number = (shown: string | undefined): number => Number((shown ?? '').replace(/\./g, '').replace(',', '.')) || 0;
const DONATIONS = ['Geldspende', 'Sachspende', 'Verzicht auf Erstattung', 'Sammlung'];

const contactsAt = (mail: Mail, tabs: Tabs): readonly Shown[] =>
  tabs.Koordination.filter((row) => lower(row['E-Mail']) === lower(mail.to));

/** Donations and grants in cents that these associations received in these months and kept. */
function money(names: ReadonlySet<string>, months: (month: string) => boolean, tabs: Tabs): string {
  const kept = tabs.Spenden.filter(
    (row) =>
      names.has(row['Empfangender Verband'] ?? '') &&
      months(iso(row['Eingang am']).slice(0, 7)) &&
      !['zurückgegeben', 'abgeführt', 'offen'].includes(row.Entscheidung ?? ''),
  );
  const sum = (of: (kind: string) => boolean): number =>
    kept.filter(({ Art = '' }) => of(Art)).reduce((all, { Betrag = '' }) => all + digits(Betrag), 0);
  return `${sum((kind) => DONATIONS.includes(kind))} and ${sum((kind) => kind === 'Zuschuss')}`;
}

export function moneyFits(mail: Mail, { day, tabs }: Pick<Morning, 'day' | 'tabs'>, fault: Fault): void {
  const months = monthsOf(mail);
  const year = String(Number(day.slice(0, 4)) - 1);
  const right = contactsAt(mail, tabs).flatMap((contact) => {
    const { Verband = '' } = contact;
    const books = tabs.Verbände.filter((row) => row['Kasse führt'] === Verband).map(({ Name = '' }) => Name);
    const own = new Set([...below(Verband, tabs), ...books]);
    return [
      money(scopeOf(contact, tabs), (month) => months.includes(month), tabs),
      money(own, (month) => month.startsWith(year), tabs),
    ];
  });
  const told = /(?:Eingegangen: Spenden|Received: donations) (\S+)\s?€?, (?:Zuschüsse|grants) ([^,\s]+(?:,\d\d)?)/g;
  for (const [words, donations = '', grants = ''] of mail.body.matchAll(told))
    if (!right.includes(`${digits(donations)} and ${digits(grants)}`))
      fault(`"${words}" to ${mail.to}, by the rows ${right.join(' or ')}`);
}

interface Span {
  readonly first: string;
  readonly last: string;
}

const monthEnd = (month: string): string => {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10);
};
const monthBefore = (month: string, by: number): string => {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at - 1 - by, 1)).toISOString().slice(0, 7);
};
const aYearBefore = (on: string): string => `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`;

/** Hours that each association received which is measured by docs/measures.md: seeking, in a partnership, or helped. */
function measured({ first, last }: Span, tabs: Tabs): readonly { readonly name: string; readonly hours: number }[] {
  const done = tabs.Einsätze.filter((row) => row.Status === 'durchgeführt' && isHelp(row));
  const back = done.filter((row) => iso(row.Beginn) >= aYearBefore(first) && iso(row.Beginn) <= last);
  const now = back.filter((row) => iso(row.Beginn) >= first);
  const pairs = tabs.Partnerschaften.filter(
    ({ Status, Seit, Bis }) =>
      (Status === 'aktiv' || (Status === 'beendet' && Bis !== '')) &&
      (Seit === '' || iso(Seit) <= last) &&
      (Bis === '' || iso(Bis) >= first),
  );
  return tabs.Verbände.flatMap((row) => {
    const { Name: name = '' } = row;
    const gone = iso(row['Aufgelöst am']);
    if (gone !== '' && gone < first) return [];
    const seeks = row.Partnersuche === 'sucht' && (row['Sucht seit'] === '' || iso(row['Sucht seit']) <= last);
    const got = now.filter(({ Gastgeber }) => Gastgeber === name);
    const helper = back.some(({ Gast }) => Gast === name) && !back.some(({ Gastgeber }) => Gastgeber === name);
    const own = pairs.filter((pair) => pair['Verband A'] === name || pair['Verband B'] === name);
    const old = own.some(({ Seit }) => Seit === '' || plusDays(iso(Seit), 30) <= last);
    if (!seeks && ((helper && got.length === 0) || (got.length === 0 && !old))) return [];
    const hours = got.reduce((sum, one) => sum + number(one['Stunden je Person']) * number(one.Angereiste), 0);
    return [{ name, hours }];
  });
}

/** Half the mean difference of all pairs, over the mean. */
function gini(values: readonly number[]): string {
  const sum = values.reduce((all, one) => all + one, 0);
  const differences = values.reduce((all, x) => all + values.reduce((some, y) => some + Math.abs(x - y), 0), 0);
  return (differences / (2 * values.length * sum)).toFixed(2);
}

const WORDS = ['Keiner', 'Einer', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'];

export function distributionFits(mail: Mail, tabs: Tabs, fault: Fault): void {
  const months = monthsOf(mail);
  const [from, to] = [months[0], months[months.length - 1]];
  if (from === undefined || to === undefined) return;
  const of = (back: number): readonly { readonly name: string; readonly hours: number }[] =>
    measured({ first: `${monthBefore(from, back)}-01`, last: monthEnd(monthBefore(to, back)) }, tabs);
  const now = of(0);
  const value = /(?:Der Gini-Wert ist|The Gini value is) (\d[.,]\d\d)(?: \((?:vorher|before) (\d[.,]\d\d)\))?/.exec(
    mail.body,
  );
  const values = now.map(({ hours }) => hours);
  if (value && value[1]?.replace(',', '.') !== gini(values))
    fault(`"${value[0]}" to ${mail.to}, by the rows ${gini(values)} of ${JSON.stringify(now)}`);
  const former = value?.[2]?.replace(',', '.');
  if (former !== undefined && former !== gini(of(months.length).map(({ hours }) => hours)))
    fault(`"vorher ${former}" to ${mail.to}, by the rows ${gini(of(months.length).map(({ hours }) => hours))}`);
  const empty = /^(\p{L}+) von (\d+) Verbänden bekam(?:en)? keine Hilfe/mu.exec(mail.body);
  const right = `${WORDS[values.filter((one) => one === 0).length]} von ${values.length}`;
  if (empty && `${empty[1]} von ${empty[2]}` !== right) fault(`"${empty[0]}" to ${mail.to}, by the rows ${right}`);
  landsFit(mail, months, tabs, fault);
}

const LANDS: Readonly<Record<string, string>> = { Hesse: 'Hessen', Thuringia: 'Thüringen', Germany: 'Deutschland' };

function landsFit(mail: Mail, months: readonly string[], tabs: Tabs, fault: Fault): void {
  const done = tabs.Einsätze.filter(
    (row) => row.Status === 'durchgeführt' && isHelp(row) && months.includes(iso(row.Beginn).slice(0, 7)),
  );
  const landOf = (name: string | undefined) => tabs.Verbände.find((row) => row.Name === name)?.Land ?? '';
  for (const [line, land = '', shown = ''] of mail.body.matchAll(/^(\p{L}[\p{L}\- ]*?) +█+ ([\d.,]+)/gmu)) {
    const there = done.filter(({ Gastgeber }) => landOf(Gastgeber) === (LANDS[land] ?? land));
    const hours = there.reduce((sum, one) => sum + number(one['Stunden je Person']) * number(one.Angereiste), 0);
    const told = /Your evaluation/.test(mail.body) ? Number(shown.replace(/,/g, '')) : number(shown);
    if (told !== hours) fault(`"${line}" to ${mail.to}, by the rows ${hours}`);
  }
}

const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
const decoded = (html: string): string =>
  html
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** Each word and link of the one stands in the other. */
export function versionsAgree({ to, subject, body, html }: Mail, fault: Fault): void {
  const inside = html.slice(html.indexOf('<body'));
  const pieces = inside.split(/<[^>]+>/).map(decoded);
  const [text, page] = [bare(body), bare(pieces.join(' '))];
  for (const piece of pieces)
    if (!text.includes(bare(piece))) fault(`"${piece}" stands only in the HTML of ${subject} to ${to}`);
  for (const line of body.split('\n'))
    if (!/https?:/.test(line) && !page.includes(bare(line)))
      fault(`"${line}" stands only in the text of ${subject} to ${to}`);
  for (const [, link = ''] of inside.matchAll(/href="(https?:[^"]+)"/g))
    if (!body.includes(decoded(link))) fault(`the link ${link} stands only in the HTML of ${subject} to ${to}`);
}
