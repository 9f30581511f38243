import { isHelp, monthsIn, monthsOf } from './counts.ts';
import { below, inChargeOf, lower } from './in-charge.ts';
import type { Morning } from './play.ts';
import { iso } from './sheet.ts';

/** What an evaluation says is open, and whom it thanks with how many hours, counted again from the rows. */

type Mail = Morning['mails'][number];
type Seen = Pick<Morning, 'day' | 'tabs'>;
type Fault = (words: string) => void;

const WORDS = [
  ...['null eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')],
  ...['zero one two three four five six seven eight nine ten eleven twelve'.split(' ')],
];
const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number(word.replace(/[.,]/g, '')) : Math.max(...WORDS.map((all) => all.indexOf(lower(word))));

const shownNumber = (shown: string | undefined): number =>
  Number((shown ?? '').replace(/\./g, '').replace(',', '.')) || 0;

/** So many findings are open of what its reader is told of, its own contact aside; none of them is older than the sheet. */
export function openFits(mail: Mail, { day, tabs }: Seen, fault: Fault): void {
  const contacts = tabs.Koordination.filter((row) => lower(row['E-Mail']) === lower(mail.to));
  if (new Set(contacts.map(({ Verband }) => Verband)).size !== 1) return;
  const own = contacts.map(({ id }) => id);
  const open = tabs.Prüfhinweise.filter(
    (row) =>
      (row.Status === 'offen' || row.Status === 'in Klärung') &&
      row.Bestand !== 'ja' &&
      !own.includes(row.Zeile) &&
      inChargeOf(row, tabs, day).includes(lower(mail.to)),
  );
  const said = mail.body.matchAll(/^(\p{L}+|[\d.,]+) (?:Dinge sind|Sache ist|things are|thing is) (?:offen|open)$/gmu);
  for (const [words, count = ''] of said)
    if (numberOf(count) !== open.length)
      fault(`"${words}" to ${mail.to}, by the rows ${open.length}: ${open.map(({ Regel }) => Regel).join()}`);
}

/** Whoever is thanked with hours helped so long, in the period that the mail is about or names before it. */
export function thanksFit(mail: Mail, { tabs }: Seen, fault: Fault): void {
  const now = monthsOf(mail);
  const contacts = tabs.Koordination.filter((row) => lower(row['E-Mail']) === lower(mail.to));
  if ([...mail.body.matchAll(/(?:Eure Auswertung|Your evaluation) · /g)].length !== 1) return;
  const hosts = new Set(contacts.flatMap(({ Verband = '' }) => [...below(Verband, tabs)]));
  for (const [line, before = '', names = ''] of mail.body.matchAll(/^(?:(.+): )?(?:Danke an|Thanks to) (.*)\.$/gm)) {
    const months = before === '' ? now : monthsIn(before);
    const done = tabs.Einsätze.filter(
      (row) => row.Status === 'durchgeführt' && isHelp(row) && months.includes(iso(row.Beginn).slice(0, 7)),
    );
    const english = line.includes('Thanks to');
    for (const [, name = '', shown = ''] of names.matchAll(/((?:KV|LV|OV) \p{L}+) \(([\d.,]+) (?:Std\.|hrs)/gu)) {
      const right = [...hosts].map((host) =>
        done
          .filter((row) => row.Gast === name && row.Gastgeber === host)
          .reduce((sum, row) => sum + shownNumber(row['Stunden je Person']) * shownNumber(row.Angereiste), 0),
      );
      const told = english ? Number(shown.replace(/,/g, '')) : shownNumber(shown);
      if (!right.includes(told)) fault(`"${line}" to ${mail.to}, by the rows ${Math.max(...right)}`);
    }
  }
}
