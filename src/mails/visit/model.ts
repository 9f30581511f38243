import { sentenceOn } from '../../define/sentence.ts';
import { type Day, daysBetween, formatDay, weekdayName } from '../../domain/day.ts';
import { type Lang, say } from '../../domain/text.ts';
import { visitKinds } from '../../tables/options.ts';
import { daysOf, localWords, promisedOf } from '../../tables/visit-words.ts';
import { visits } from '../../tables/visits.ts';
import { stopWords } from '../stop-words.ts';
import { unreachedWords } from '../unreached.ts';
import type { VisitInput, VisitModel, VisitNews } from './shape.ts';

/** The most telling first: of several occasions of one visit the first says what is new. */
const RANK: readonly VisitNews[] = ['gone', 'cancelled', 'again', 'changed', 'soon', 'missing', 'over'];

function aheadWords(start: Day | undefined, today: Day, lang: Lang): string {
  const days = start === undefined ? 0 : daysBetween(today, start);
  if (days <= 0) return lang === 'de' ? 'Heute' : 'Today';
  if (days === 1) return lang === 'de' ? 'Morgen' : 'Tomorrow';
  return lang === 'de' ? `In ${days} Tagen` : `In ${days} days`;
}

const NEWS: Readonly<Record<Exclude<VisitNews, 'soon'>, Readonly<Record<Lang, string>>>> = {
  changed: { de: 'Geändert', en: 'Changed' },
  again: { de: 'Findet doch statt', en: 'Takes place after all' },
  missing: { de: 'Noch offen', en: 'Still open' },
  cancelled: { de: 'Abgesagt', en: 'Cancelled' },
  gone: { de: 'Nicht mehr in der Tabelle', en: 'No longer in the sheet' },
  over: { de: 'War das so?', en: 'Was it like this?' },
};

const goneSentence = (start: Day | undefined, lang: Lang): string => {
  const on = start === undefined ? '' : formatDay(start, lang);
  return lang === 'de' ? `ein Einsatz am ${on}` : `a visit on ${on}`;
};

/** Who, what, when, where, and what the host provides. */
function factsOf({ visit: { values }, before }: VisitInput, lang: Lang): VisitModel['facts'] {
  const { start, from, to, place, kind, moreKinds = [], guest, host, people, permit, permitFile, localGuide } = values;
  const german = lang === 'de';
  const { columns } = visits;
  const kinds = [...new Set([kind, ...moreKinds])].flatMap((one) => {
    const label = visitKinds.find(({ key }) => key === one)?.label;
    return label ? [say(label, lang)] : [];
  });
  const hours = from === undefined ? '' : `${from}${to === undefined ? '' : ` – ${to}`}`;
  const day = start === undefined ? '' : `${weekdayName(start, lang)} ${daysOf(values, lang)}`;
  const [beds, cars] = [
    promisedOf(values.bedsNeeded, values.bedsPromised),
    promisedOf(values.carsNeeded, values.carsPromised),
  ];
  const permitted = permit && columns.permit.codec.show(permit, lang);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [german ? 'Was' : 'What', kinds.join(', ')],
    [german ? 'Wann' : 'When', [day, hours].filter((one) => one !== '').join(', ')],
    [german ? 'Bisher' : 'Before', before && `${weekdayName(before, lang)} ${formatDay(before, lang)}`],
    [german ? 'Wo' : 'Where', [host, place].filter((one) => one !== undefined).join(', ')],
    [german ? 'Wer' : 'Who', people === undefined ? guest : `${guest ?? ''}, ${people} ${peopleWord(people, lang)}`],
    [german ? 'Betten' : 'Beds', beds && say(beds, lang)],
    [german ? 'Autos' : 'Cars', cars && say(cars, lang)],
    [columns.localGuide.header[lang], localGuide && columns.localGuide.codec.show(localGuide, lang)],
    [columns.permit.header[lang], permitted && [permitted, permitFile].filter((one) => one).join(', ')],
    [columns.election.header[lang], values.election],
  ];
  return rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]));
}

const peopleWord = (count: number, lang: Lang): string =>
  lang === 'de' ? (count === 1 ? 'Person' : 'Leute') : count === 1 ? 'person' : 'people';

function besidesOf({ others, local }: VisitInput, lang: Lang): readonly string[] {
  const groups = others.map(({ guest, people }) =>
    people === undefined ? guest : `${guest} (${people} ${peopleWord(people, lang)})`,
  );
  const also = lang === 'de' ? 'Am selben Wochenende auch da' : 'There on the same weekend';
  const rules = local ? say(localWords(local), lang) : '';
  return [
    groups.length === 0 ? '' : `${also}: ${groups.join(', ')}.`,
    rules === '' ? '' : `${lang === 'de' ? 'Was dort gilt' : 'What holds there'}: ${rules}`,
  ].filter((one) => one !== '');
}

const ASK: Readonly<Record<VisitNews, Readonly<Record<Lang, string>>>> = {
  soon: {
    de: 'Stimmt etwas nicht mehr? Ändert die Zeile, dann erfahren es beide Seiten.',
    en: 'Is something different? Change the row, and both sides are told.',
  },
  changed: { de: 'So steht es jetzt in der Tabelle.', en: 'This is how it stands in the sheet now.' },
  again: {
    de: 'Er war abgesagt oder gelöscht. So steht es jetzt in der Tabelle.',
    en: 'It was cancelled or deleted. This is how it stands in the sheet now.',
  },
  missing: {
    de: 'Erledigt? Dann tragt es in der Zeile ein.',
    en: 'Done? Then enter it in the row.',
  },
  cancelled: {
    de: 'Es ist nichts weiter zu tun. Sagt es denen weiter, die mitfahren wollten.',
    en: 'There is nothing else to do. Tell those who wanted to come along.',
  },
  gone: {
    de: 'Jemand hat die Zeile gelöscht. Fragt nach, ob er abgesagt ist.',
    en: 'Somebody deleted the row. Ask whether it is cancelled.',
  },
  over: {
    de: 'Hat er stattgefunden? Dann setzt den Status auf „durchgeführt“ und ergänzt die Zahlen. Sonst auf „abgesagt“. Oder antwortet auf diese Mail.',
    en: 'Did it take place? Then set the status to "done" and add the counts. Otherwise to "cancelled". Or reply to this mail.',
  },
};

/** Puts one visit into words, by its occasions that are told now; at least one. */
export function visitModel(inputs: readonly [VisitInput, ...VisitInput[]], lang: Lang): VisitModel {
  const sorted = [...inputs].sort((a, b) => RANK.indexOf(a.news) - RANK.indexOf(b.news));
  const input = sorted[0] ?? inputs[0];
  const { news, visit, today, unreached } = input;
  const german = lang === 'de';
  const about =
    news === 'gone' ? goneSentence(visit.values.start, lang) : sentenceOn(visits, visit.values, { lang, today });
  const eyebrow = news === 'soon' ? aheadWords(visit.values.start, today, lang) : NEWS[news][lang];
  const told = new Set(inputs.map(({ tells }) => tells));
  const listed = news === 'cancelled' ? [] : input.missing;
  return {
    id: visit.id,
    subject: `${eyebrow}${news === 'over' ? '' : ':'} ${about}`,
    eyebrow,
    news: about,
    facts: ['soon', 'changed', 'again', 'missing'].includes(news) ? factsOf(input, lang) : [],
    unreached: unreachedWords(unreached, 'pass on', lang),
    missingHeading: listed.length === 0 ? '' : german ? 'Das ist noch offen' : 'Still open',
    missing: listed.map(({ key, what, next }) => ({
      what: say(what, lang),
      next: say(next, lang),
      isNew: news === 'missing' && told.has(key),
    })),
    besides: news === 'cancelled' ? [] : besidesOf(input, lang),
    ask: ASK[news][lang],
    link: [german ? 'Zur Zeile' : 'To the row', input.links.visit],
  };
}

/** Why one gets it, and how to stop, with where that is. */
export function footWords({ as: { kind, association } }: VisitInput, lang: Lang): readonly [string, string, string] {
  const german = lang === 'de';
  const stop = stopWords(kind, lang);
  if (kind === 'mailbox')
    return [
      german
        ? `Diese Mail geht an das Postfach von ${association}, weil Ihr an dem Einsatz beteiligt seid.`
        : `This mail goes to the mailbox of ${association} because you take part in the visit.`,
      ...stop,
    ];
  if (kind === 'coordination')
    return [
      german
        ? 'Du bekommst diese Mail, weil Du für einen der Verbände zuständig bist.'
        : 'You get this mail because you are in charge of one of the associations.',
      ...stop,
    ];
  return [
    german
      ? `Du bekommst diese Mail, weil Du bei ${association} im Tab „Koordination“ stehst.`
      : `You get this mail because you are in the tab "Contacts" for ${association}.`,
    ...stop,
  ];
}
