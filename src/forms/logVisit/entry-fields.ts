import { NO_DAY } from '../../domain/day-typed.ts';
import { formatNumber } from '../../domain/number.ts';
import { both, same, type Text } from '../../domain/text.ts';
import { minutesOf, type Time } from '../../domain/time.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { helpKinds } from '../../tables/options.ts';
import { partnersHead } from '../../tables/visit-words.ts';
import type { visits } from '../../tables/visits.ts';
import { asked, type Entry, type Given } from '../entry/spec.ts';
import type { VisitFacts } from './shape.ts';

type Fields = Entry<typeof visits, VisitFacts>['fields'];
type VisitGiven = Given<typeof visits, VisitFacts>;

/** Hours between two times of one day; `undefined` where the end is not after the beginning. */
export function hoursBetween(from: Time, to: Time): number | undefined {
  const minutes = minutesOf(to) - minutesOf(from);
  return minutes > 0 ? Math.round((minutes / 60) * 100) / 100 : undefined;
}

const isOneDay = ({ start, end }: ValuesIn<'visits'>): boolean => end === undefined || end === start;

/** Hours per person from the two times, where all was on one day. */
const hoursOf = ({ from, to, ...values }: ValuesIn<'visits'>): number | undefined =>
  from !== undefined && to !== undefined && isOneDay(values) ? hoursBetween(from, to) : undefined;

/** `6 × 3,5 = 21 Stunden.` with where the hours come from; nothing without both numbers. */
function hoursInWords({ values: { people, hours }, typed }: VisitGiven): { readonly hint: Text } | undefined {
  if (people === undefined || hours === undefined) return undefined;
  const hint = both((lang) => {
    const [count, each, sum] = [people, hours, people * hours].map((figure) => formatNumber(figure, lang, 6));
    const words = `${count} × ${each} = ${sum}${lang === 'de' ? ' Stunden.' : ' hours.'}`;
    if ((typed.hours ?? '').trim() !== '') return words;
    return (lang === 'de' ? 'Aus der Uhrzeit errechnet: ' : 'Worked out from the times: ') + words;
  });
  return { hint };
}

const STILL: Text = { de: 'Du kannst trotzdem speichern.', en: 'You can still save.' };
const oddity = (de: string, en: string): Text => ({ de: `${de} ${STILL.de}`, en: `${en} ${STILL.en}` });

const OPENED = oddity('Mehr geöffnet als besucht?', 'More opened than visited?');
const AHEAD = { de: 'Dieser Tag kommt erst noch.', en: 'This day is still to come.' };
const SAME = oddity('Gast und Gastgeber sind gleich?', 'Guest and host are the same?');
const ENDS_EARLY = oddity('Das Ende liegt vor dem Beginn?', 'The end is before the start?');
const BACKWARDS = oddity('Bis liegt nicht nach Von?', 'To is not after From?');
const MANY = oddity('Wirklich so viele?', 'Really so many?');
const OUT_OF_DAY = oddity('Mehr als 24 Stunden je Person?', 'More than 24 hours per person?');

/** More travellers than this are a typing error more often than a visit. */
const MANY_PEOPLE = 200;
const MOST_PARTNERS = 4;

const isAhead = ({ values: { start, status }, today }: VisitGiven): boolean =>
  start !== undefined && start > today && status === 'done';

/** A day to come offers to save the visit as planned. */
function planning(given: VisitGiven): ReturnType<NonNullable<NonNullable<Fields['start']>['offers']>> {
  const planned = given.values.status === 'planned';
  if (!planned && !isAhead(given)) return undefined;
  const chip = {
    label: { de: 'Als geplant speichern', en: 'Save as planned' },
    gives: { status: planned ? '' : 'planned' },
    chosen: planned,
  };
  return { head: same('Status'), chips: [chip] };
}

/** Partners of an association, by running partnerships. */
const partnersOf = (association: string, pairs: VisitFacts['pairs']): readonly string[] =>
  pairs.flatMap(([a, b]) => (a === association ? [b] : b === association ? [a] : []));

const isJoined = ({ typed: { guest = '', host = '' }, start }: VisitGiven): boolean =>
  host !== '' && partnersOf(guest, start.pairs).includes(host);

function partners(given: VisitGiven): ReturnType<NonNullable<NonNullable<Fields['host']>['offers']>> {
  const { guest = '', host = '' } = given.typed;
  if (isJoined(given)) return undefined;
  const names = partnersOf(guest, given.start.pairs)
    .filter((name) => name !== host)
    .slice(0, MOST_PARTNERS);
  return {
    head: partnersHead(names.length),
    shown: true,
    chips: names.map((name) => ({ label: same(name), gives: { host: name } })),
  };
}

const partnershipFound = ({ typed: { guest, host } }: VisitGiven): Text => ({
  de: `Partnerschaft gefunden: ${guest} – ${host}`,
  en: `Partnership found: ${guest} – ${host}`,
});

/** At a meeting nobody "helped". */
const isMeeting = ({ values: { kind } }: VisitGiven): boolean =>
  kind !== undefined && ![...helpKinds].some((help) => help === kind);

const COUNT_ONLY = { de: 'Nur die Zahl, keine Namen.', en: 'Just the number, no names.' };

/** The five answers without which nothing is saved. */
const required: Fields = {
  kind: {
    words: {
      label: { de: 'Was habt Ihr gemacht?', en: 'What did you do?' },
      short: { de: 'Was', en: 'What' },
      hint: false,
    },
    missing: { de: 'Bitte wähle, was Ihr gemacht habt.', en: 'Please choose what you did.' },
    order: ({ kinds }) => kinds,
  },
  start: {
    words: { label: { de: 'An welchem Tag?', en: 'On which day?' }, short: { de: 'Tag', en: 'Day' }, hint: false },
    missing: NO_DAY,
    quick: true,
    first: ({ today }) => today,
    odd: (given) => (isAhead(given) ? AHEAD : undefined),
    found: ({ values: { status } }) =>
      status === 'planned' ? { de: 'Wird als geplant gespeichert.', en: 'Will be saved as planned.' } : undefined,
    offers: planning,
  },
  guest: {
    words: { label: { de: 'Wer hat geholfen?', en: 'Who helped?' }, short: { de: 'Wer', en: 'Who' }, hint: false },
    instead: (given) => (isMeeting(given) ? { label: { de: 'Wer war zu Gast?', en: 'Who visited?' } } : undefined),
    missing: { de: 'Bitte wähle den Verband, der geholfen hat.', en: 'Please choose the association that helped.' },
    first: ({ own }) => own,
  },
  host: {
    words: { label: { de: 'Bei wem?', en: 'Who hosted?' }, short: { de: 'Bei wem', en: 'Host' }, hint: false },
    missing: { de: 'Bitte wähle den Verband, bei dem Ihr wart.', en: 'Please choose the association that hosted.' },
    first: ({ own, pairs }) => {
      const [only, ...others] = own === undefined ? [] : partnersOf(own, pairs);
      return others.length === 0 ? only : undefined;
    },
    odd: ({ values: { guest, host } }) => (guest !== undefined && guest === host ? SAME : undefined),
    found: (given) => (isJoined(given) ? partnershipFound(given) : undefined),
    swaps: { with: 'guest', what: { de: 'Gast und Gastgeber tauschen', en: 'swap guest and host' } },
    offers: partners,
  },
  people: {
    words: {
      label: { de: 'Wie viele haben geholfen?', en: 'How many helped?' },
      short: { de: 'Wie viele', en: 'How many' },
      hint: COUNT_ONLY,
    },
    instead: (given) =>
      isMeeting(given) ? { label: { de: 'Wie viele waren zu Gast?', en: 'How many visited?' } } : undefined,
    missing: {
      de: 'Bitte eine Zahl ab 1. Geschätzt reicht.',
      en: 'Please enter a number from 1. An estimate is enough.',
    },
    ...{ least: 1, step: 1 },
    odd: ({ values: { people = 0 } }) => (people > MANY_PEOPLE ? MANY : undefined),
  },
};

const plain = { words: { hint: false as const } };

export const visitFields: Fields = {
  ...required,
  status: { ...plain, otherwise: 'done' },
  from: asked('Von', 'From'),
  to: {
    ...asked('Bis', 'To'),
    odd: ({ values: { from, to } }) =>
      from !== undefined && to !== undefined && hoursBetween(from, to) === undefined ? BACKWARDS : undefined,
  },
  hours: {
    step: 0.5,
    derived: ({ values }) => hoursOf(values),
    instead: hoursInWords,
    odd: ({ values }) => ((values.hours ?? 0) > 24 && isOneDay(values) ? OUT_OF_DAY : undefined),
  },
  end: {
    odd: ({ values: { start, end } }) =>
      start !== undefined && end !== undefined && end < start ? ENDS_EARLY : undefined,
  },
  doors: plain,
  doorsOpened: {
    ...asked('Geöffnet', 'Opened'),
    odd: ({ values: { doors, doorsOpened } }) =>
      doors !== undefined && doorsOpened !== undefined && doorsOpened > doors ? OPENED : undefined,
  },
  briefing: asked('Gab es eine Einweisung?', 'Was there a briefing?'),
  localGuide: asked('War jemand vom Gastgeber dabei?', 'Was someone from the host there?'),
  moreKinds: {
    ...asked('Was noch?', 'What else?'),
    omits: ({ values: { kind } }) => (kind === undefined ? [] : [kind]),
  },
  leaflets: asked('Wie viele Flyer?', 'How many leaflets?'),
  posters: asked('Wie viele Plakate?', 'How many posters?'),
  postersRemovedOn: { words: { label: { de: 'Abgehängt am', en: 'Taken down on' } } },
  election: {
    ...asked('Zu welcher Wahl?', 'For which election?'),
    options: ({ elections }) => elections.map((label) => ({ value: label, label })),
  },
  bedsNeeded: plain,
  bedsPromised: asked('Betten zugesagt', 'Beds promised'),
  carsNeeded: plain,
  carsPromised: asked('Autos zugesagt', 'Cars promised'),
  permitFile: plain,
  learned: { words: { label: { de: 'Was habt Ihr gelernt?', en: 'What did you learn?' } } },
};
