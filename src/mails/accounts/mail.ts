import { defineMail, type MailPart } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import { counted } from '../../domain/counted.ts';
import { formatDay } from '../../domain/day.ts';
import { periodName } from '../../domain/period.ts';
import { type Lang, say } from '../../domain/text.ts';
import { moneySentence } from '../evaluation/money.ts';
import { firstOf, type Note, notePart } from '../note.ts';
import { stopWords } from '../stop-words.ts';
import { type AccountsDesk, type AccountsInput, dueAccounts, type RetentionInput, type YearInput } from './due.ts';

const MOST_OPEN = 5;

function headline({ what, year, by, association }: YearInput, lang: Lang): string {
  const day = by === undefined ? '' : formatDay(by, lang);
  if (lang === 'de') {
    if (what === 'own-day') return `${association}: Abschluss ${year} bis ${day}`;
    if (what === 'report') return `${association}: Rechenschaftsbericht ${year} bis ${day}`;
    return `${association}: die Summen von ${year}`;
  }
  if (what === 'own-day') return `${association}: accounts of ${year} due by ${day}`;
  if (what === 'report') return `${association}: the party's report on ${year} is due by ${day}`;
  return `${association}: the sums of ${year}`;
}

/** The day by which the party hands in its report, with its source. */
const REPORT = {
  de: 'Die Partei reicht ihren Rechenschaftsbericht bis zum 30. September ein (§\u00a019a Abs.\u00a03 PartG). Was in Eurem Jahr noch offen ist, klärt bitte vorher.',
  en: 'The party hands in its statement of accounts by 30 September (section 19a (3) of the Political Parties Act). Please settle what is open in your year before.',
} as const;
const OWN_DAY = {
  de: 'Den Tag nennt die Zeile Eures Landesverbands im Tab „Verbände“ („Abschluss bis“).',
  en: 'The day is in the row of your state association in the tab "Associations" ("Accounts due by").',
} as const;

/** Where the year's sums stand by association and kind. */
const YEAR_LIST = {
  de: 'Alles je Verband und Art, auch die Spendennummern, die zu nennen sind: „Listen und Dateien ▸ Jahresliste erzeugen…“.',
  en: 'All of it by association and kind, with the donor numbers that must be named: "Lists and files ▸ Make the yearly list…".',
} as const;
const APPLY = {
  de: 'Wenn es so weit ist: „Datenschutz ▸ Aufbewahrung anwenden…“.',
  en: 'When the time has come: "Data protection ▸ Apply retention…".',
} as const;

function yearNote(input: YearInput, lang: Lang): Omit<Note, 'foot'> {
  const { what, year, money, open, today, links } = input;
  const german = lang === 'de';
  // What was noticed of one row stands once.
  const rows = [...new Set(open.map(({ place }) => place))].map((at) => open.filter(({ place }) => place === at));
  const { shown, more } = firstOf(rows, lang, MOST_OPEN);
  const count = german
    ? `Offen zum Geld von ${year}: ${counted(open.length, 'Prüfhinweis', 'Prüfhinweise')}.`
    : `Open about money of ${year}: ${counted(open.length, 'finding', 'findings')}.`;
  const none = german
    ? `Zum Geld von ${year} ist kein Prüfhinweis offen.`
    : `No finding about money of ${year} is open.`;
  const news = headline(input, lang);
  return {
    subject: news,
    eyebrow: `${german ? 'Jahresabschluss' : 'Annual accounts'} · ${formatDay(today, lang)}`,
    news,
    words: [
      moneySentence(money, lang),
      what === 'report' ? REPORT[lang] : what === 'own-day' ? OWN_DAY[lang] : '',
      open.length === 0 ? none : count,
    ],
    items: [
      ...shown.map((all) => ({
        about: all[0]?.about ?? '',
        words: [all.map(({ title }) => title).join(' · ')],
        link: all[0]?.link ?? '',
      })),
      {
        about: german ? 'Tabelle öffnen' : 'Open the sheet',
        words: [more, YEAR_LIST[lang]].filter((one) => one !== ''),
        link: links.sheet,
      },
    ],
    more: '',
    ask: '',
  };
}

function retentionNote({ month, rows, today, links }: RetentionInput, lang: Lang): Omit<Note, 'foot'> {
  const german = lang === 'de';
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const name = periodName(month, lang);
  const news = german
    ? `Aufbewahrung: Im ${name} ${all === 1 ? 'endet die Frist' : 'enden die Fristen'} von ${counted(all, 'Zeile', 'Zeilen')}`
    : `Retention: the time of ${counted(all, 'row', 'rows')} ends in ${name}`;
  return {
    subject: news,
    eyebrow: `${german ? 'Datenschutz' : 'Data protection'} · ${formatDay(today, lang)}`,
    news,
    words: rows.map(
      ({ tab, count }) => `${say(tab, lang)}: ${counted(count, german ? 'Zeile' : 'row', german ? 'Zeilen' : 'rows')}`,
    ),
    items: [{ about: german ? 'Tabelle öffnen' : 'Open the sheet', words: [APPLY[lang]], link: links.sheet }],
    more: '',
    ask: german ? 'Von selbst wird nichts gelöscht.' : 'Nothing is deleted by itself.',
  };
}

const WHY = {
  year: {
    de: 'Du bekommst diese Mail, weil beim Kontakt die Rolle „Schatzmeisterei“ steht.',
    en: 'You receive this mail because your contact has the role "Treasury".',
  },
  retention: {
    de: 'Du bekommst diese Mail, weil Du für den Datenschutz aller Verbände zuständig bist.',
    en: 'You receive this mail because you are in charge of data protection for all associations.',
  },
} as const;

function accountsParts(inputs: readonly AccountsInput[], lang: Lang): readonly MailPart[] {
  const [stop, open] = stopWords('contact', lang);
  return inputs.map((input) => {
    const note = input.what === 'retention' ? retentionNote(input, lang) : yearNote(input, lang);
    const why = WHY[input.what === 'retention' ? 'retention' : 'year'][lang];
    const foot = { words: [why, stop, open] as const, link: input.links.contact, questions: input.questions };
    return notePart({ ...note, foot }, lang);
  });
}

/** In January, before the Land's day and before 30 September: the year's sums; and what retention takes next month. */
export const accountsToTreasuries = defineMail<Reading<AccountsDesk>, AccountsInput>({
  name: 'accounts',
  title: { de: 'Abschluss und Aufbewahrung', en: 'Accounts and retention' },
  reason: {
    de: 'Wer die Kasse führt, liest die Summen des Jahres; wer für den Datenschutz zuständig ist, was zu löschen ist.',
    en: 'Whoever keeps the books reads the sums of the year; whoever is in charge of data protection, what is to be deleted.',
  },
  switch: 'mailAccounts',
  due: dueAccounts,
  render: accountsParts,
});
