import { below, isDissolved, lower } from './in-charge.ts';
import type { Morning } from './play.ts';
import { daysFrom, german, iso, plusDays, type Shown } from './sheet.ts';

/** The figures of a mail, counted again from the rows. */

type Tabs = Morning['tabs'];
type Mail = Morning['mails'][number];
type Fault = (words: string) => void;

const HELP = ['Haustürwahlkampf', 'Plakatieren', 'Plakate abhängen', 'Infostand', 'Flyer', 'Veranstaltung'];
const ENGLISH = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli'],
  ...['August', 'September', 'Oktober', 'November', 'Dezember'],
];

/** The months of a mail's period, `2026-11`; none where it names none. */
export const monthsOf = (mail: Mail): readonly string[] =>
  monthsIn(/(?:Eure Auswertung|Your evaluation) · (.*)/.exec(mail.body)?.[1] ?? '');

/** The months of a period as mails name it: `November 2026`, `4. Quartal 2026`, `2026`. */
export function monthsIn(words: string): readonly string[] {
  const quarter = /([1-4])\. Quartal (\d{4})/.exec(words) ?? /Quarter ([1-4]) of (\d{4})/.exec(words);
  const numbers = (from: number, to: number, year: string) =>
    Array.from({ length: to - from + 1 }, (_, at) => `${year}-${String(from + at).padStart(2, '0')}`);
  if (quarter) return numbers(Number(quarter[1]) * 3 - 2, Number(quarter[1]) * 3, quarter[2] ?? '');
  const year = /^\d{4}/.exec(words)?.[0];
  if (year !== undefined) return numbers(1, 12, year);
  const month = /^(\p{L}+) (\d{4})/u.exec(words);
  const at = Math.max(MONTHS.indexOf(month?.[1] ?? ''), ENGLISH.indexOf(month?.[1] ?? '')) + 1;
  return at > 0 ? numbers(at, at, month?.[2] ?? '') : [];
}

/** One of its kinds is help. */
export const isHelp = (row: Shown): boolean =>
  [row.Art ?? '', ...(row['Weitere Arten'] ?? '').split(',')].some((kind) => HELP.includes(kind.trim()));
const helped = (tabs: Tabs): readonly Shown[] =>
  tabs.Einsätze.filter((row) => row.Status === 'durchgeführt' && isHelp(row));
const number = (shown: string | undefined): number => Number((shown ?? '').replace(/\./g, '').replace(',', '.')) || 0;
const hours = (rows: readonly Shown[]): number =>
  rows.reduce((sum, row) => sum + number(row['Stunden je Person']) * number(row.Angereiste), 0);
const figure = (shown: string, mail: Mail): number =>
  /Your evaluation/.test(mail.body) ? Number(shown.replace(/,/g, '')) : number(shown);

/** Hours given and received by the reader's associations, those of all, and whether there was any help before. */
export function countsFit(mail: Mail, tabs: Tabs, fault: Fault): void {
  const months = monthsOf(mail);
  const contacts = tabs.Koordination.filter((row) => lower(row['E-Mail']) === lower(mail.to));
  if (months.length === 0 || contacts.length === 0) return;
  const all = helped(tabs);
  const inPeriod = all.filter((row) => months.includes(iso(row.Beginn).slice(0, 7)));
  const sets = contacts.map(({ Verband = '' }) => below(Verband, tabs));
  for (const [words, side] of [
    [/^(?:Gegeben|Given): ([\d.,]+) (?:Std\.|hrs)/gm, 'Gast'],
    [/^(?:Bekommen|Received): ([\d.,]+) (?:Std\.|hrs)/gm, 'Gastgeber'],
  ] as const)
    for (const [line, shown = ''] of mail.body.matchAll(words)) {
      const right = sets.map((names) => hours(inPeriod.filter((row) => names.has(row[side] ?? ''))));
      if (!right.includes(figure(shown, mail))) fault(`"${line}" to ${mail.to}, by the rows ${right.join(' or ')}`);
    }
  const total = /^([\d.,]+) (?:Stunden Hilfe in|hours of help in) (\d+) (?:Eins|visit)/m.exec(mail.body);
  if (total && (figure(total[1] ?? '', mail) !== hours(inPeriod) || Number(total[2]) !== inPeriod.length))
    fault(`"${total[0]}…" to ${mail.to}, by the rows ${hours(inPeriod)} in ${inPeriod.length}`);
  const own = all.filter((row) => sets.some((names) => names.has(row.Gast ?? '') || names.has(row.Gastgeber ?? '')));
  if (/: noch keine Hilfe eingetragen|: no help entered yet/.test(mail.body) && own.length > 0)
    fault(`"noch keine Hilfe" to ${mail.to}, who has ${own.length} visits`);
}

/** Names stand in the register, sums in rows, and every "seit n Tagen" is somebody's. */
export function wordsFit(
  mail: Mail,
  { day, tabs }: Pick<Morning, 'day' | 'tabs'>,
  fault: Fault,
  names: ReadonlySet<string>,
): void {
  for (const [name] of mail.body.matchAll(/\b(?:KV|LV|OV) [A-ZÄÖÜ][a-zäöüß]+/g))
    if (!names.has(name)) fault(`${name} in a mail to ${mail.to} stands nowhere`);
  const sums = new Set(tabs.Spenden.map(({ Betrag = '' }) => Betrag.replace(/\s*€/, '').replace(/,00$/, '')));
  for (const [, sum = ''] of mail.body.matchAll(/([\d.]+(?:,\d\d)?)\s€ an /g))
    if (!sums.has(sum)) fault(`${sum} € in a mail to ${mail.to} stands in no row`);
  const seen = new Set(tabs.Prüfhinweise.map((row) => daysFrom(iso(row['Zuerst gesehen']), day)));
  for (const [, days = ''] of mail.body.matchAll(/(?:liegt|·) seit (\d+) Tagen/g))
    if (!seen.has(Number(days))) fault(`"seit ${days} Tagen" in a mail to ${mail.to} is no finding's`);
  const seeking = tabs.Verbände.filter((row) => row.Partnersuche === 'sucht' && !isDissolved(row, day));
  const longest = Math.max(...seeking.map((row) => daysFrom(iso(row['Sucht seit']), day)));
  for (const [, days = ''] of mail.body.matchAll(/sucht einen Partner, seit (\d+) Tagen/g))
    if (Number(days) !== longest) fault(`"sucht seit ${days} Tagen" to ${mail.to}, by the rows ${longest}`);
  for (const [, days = '', rest = ''] of mail.body.matchAll(/^In (\d+) Tagen\n\n(.*)$/gm)) {
    const on = german(plusDays(day, Number(days)))
      .replace(/^0/, '')
      .replace(/\.0/, '.');
    if (!rest.includes(on.slice(0, -4))) fault(`"In ${days} Tagen" does not fit ${rest}`);
  }
}
