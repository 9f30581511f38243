import type { ToldFinding } from '../../define/mail.ts';
import { labelOf } from '../../define/sentence.ts';
import { type Day, daysBetween, formatDay, monthName, yearOf } from '../../domain/day.ts';
import type { Lang } from '../../domain/text.ts';
import { capital, numberWord } from '../../evaluation/words.ts';
import { contactRoles } from '../../tables/options.ts';
import { stopWords } from '../stop-words.ts';
import type { UrgentInput, UrgentLine, UrgentModel } from './shape.ts';

/** So many rows stand in one mail; of more it says how many. */
const MOST_ROWS = 30;

/** Findings of one row together, in their order. */
function byRow(found: readonly ToldFinding[]): readonly (readonly [ToldFinding, ...ToldFinding[]])[] {
  const rows = new Map<string, [ToldFinding, ...ToldFinding[]]>();
  for (const one of found) {
    const row = rows.get(one.place);
    if (row) row.push(one);
    else rows.set(one.place, [one]);
  }
  return [...rows.values()];
}

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)].filter((one) => one !== '');

function lineOf(row: readonly [ToldFinding, ...ToldFinding[]], today: Day, lang: Lang): UrgentLine {
  const [first] = row;
  const [oldest = first.since] = row.map(({ since }) => since).sort();
  const days = daysBetween(oldest, today);
  const german = lang === 'de';
  const status = [
    german ? '✖ dringend' : '✖ urgent',
    days === 0
      ? german
        ? 'neu'
        : 'new'
      : german
        ? `liegt seit ${dayCount(days, lang)}`
        : `open for ${dayCount(days, lang)}`,
    first.baseline ? (german ? 'älter als diese Tabelle' : 'older than this sheet') : '',
    row.some(({ inProgress }) => inProgress) ? (german ? 'in Klärung' : 'being clarified') : '',
  ];
  return {
    status: distinct(status).join(' · '),
    about: first.about,
    titles: distinct(row.map(({ title }) => title)).join(' · '),
    next: distinct(row.map(({ next }) => next)),
    link: first.link,
  };
}

function dayCount(days: number, lang: Lang): string {
  if (lang === 'en') return days === 1 ? 'one day' : `${days} days`;
  return days === 1 ? 'einem Tag' : `${days} Tagen`;
}

/** What was told before, by the month in which it was first seen, newest first. */
function folded(found: readonly ToldFinding[], today: Day, lang: Lang): readonly string[] {
  const months = new Map<string, (readonly ToldFinding[])[]>();
  for (const row of byRow(found)) {
    const month = row[0].since.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  return [...months]
    .sort(([a], [b]) => (a > b ? -1 : 1))
    .map(([month, rows]) => {
      const [year = '', number = ''] = month.split('-');
      const name = `${monthName(Number(number), lang)}${Number(year) === yearOf(today) ? '' : ` ${year}`}`;
      const busy = rows.filter((row) => row.some(({ inProgress }) => inProgress)).length;
      const told = busy === 0 ? '' : lang === 'de' ? `, davon ${busy} in Klärung` : `, ${busy} of them being clarified`;
      return lang === 'de' ? `Liegt seit ${name}: ${rows.length}${told}` : `Open since ${name}: ${rows.length}${told}`;
    });
}

function newsWords(rows: number, lang: Lang): string {
  const count = capital(numberWord(rows, lang));
  if (lang === 'de')
    return rows === 1
      ? 'Eine Zeile braucht jetzt jemanden von Euch'
      : `${count} Zeilen brauchen jetzt jemanden von Euch`;
  return rows === 1 ? 'One row needs one of you now' : `${count} rows need one of you now`;
}

function footWords({ contact, today }: UrgentInput, lang: Lang): UrgentModel['foot'] {
  const role = labelOf(contactRoles, contact.role, { lang, today }) ?? '';
  const association = contact.association ?? '';
  return lang === 'de'
    ? [
        `Du bekommst diese Mail, weil Du im Tab „Koordination“ stehst: ${role}, ${association}. Dringendes kommt am nächsten Morgen, und wenn es offen bleibt, nach 7 und nach 30 Tagen noch einmal.`,
        ...stopWords('contact', lang),
      ]
    : [
        `You get this mail because you are in the tab "Contacts": ${role}, ${association}. What is urgent comes the next morning, and again after 7 and 30 days while it is open.`,
        ...stopWords('contact', lang),
      ];
}

/** Puts what is told now into words; at least one occasion of one reader. */
export function urgentModel(inputs: readonly [UrgentInput, ...UrgentInput[]], lang: Lang): UrgentModel {
  const [input] = inputs;
  const { all, today, contact } = input;
  const now = new Set(inputs.map(({ finding }) => finding));
  const rows = byRow(all.filter(({ id }) => now.has(id)));
  const told = new Set(rows.map(([first]) => first.place));
  const lines = rows.slice(0, MOST_ROWS).map((row) => lineOf(row, today, lang));
  const rest = rows.length - lines.length;
  const german = lang === 'de';
  const hello = contact.displayName ? `${german ? 'Hallo' : 'Hello'} ${contact.displayName}, ` : '';
  const others = rows.length - 1;
  const subject = [lines[0]?.about ?? '', others === 0 ? '' : german ? `und ${others} weitere` : `and ${others} more`];
  return {
    subject: `${german ? 'Dringend' : 'Urgent'}: ${subject.filter((part) => part !== '').join(' ')}`,
    eyebrow: `${hello}${german ? 'dringende Prüfhinweise' : 'urgent findings'} · ${formatDay(today, lang)}`,
    news: newsWords(rows.length, lang),
    lines,
    more:
      rest === 0 ? '' : german ? `Und ${rest} weitere im Tab „Prüfhinweise“` : `And ${rest} more in the tab "Findings"`,
    folded: folded(
      all.filter(({ id, place }) => !now.has(id) && !told.has(place)),
      today,
      lang,
    ),
    foot: footWords(input, lang),
  };
}
