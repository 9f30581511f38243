import type { KeyOf } from '../../define/table.ts';
import { NO_DAY } from '../../domain/day-typed.ts';
import { same, type Text } from '../../domain/text.ts';
import { outcomesOf } from '../../tables/visit-outcomes.ts';
import { partnersHead } from '../../tables/visit-words.ts';
import { visits } from '../../tables/visits.ts';
import { type Answers, asked, defineEntry, type FieldRow, type Given } from '../entry/spec.ts';
import type { PlanFacts } from './shape.ts';

type PlanGiven = Given<typeof visits, PlanFacts>;

const needsPermit = ({ values: { kind, moreKinds = [] } }: Answers<typeof visits>): boolean =>
  [kind, ...moreKinds].some((one) => one === 'stall' || one === 'postering');

const PERMIT: Text = {
  de: 'Infostand und Plakate brauchen meist eine Genehmigung der Gemeinde. Fragt früh danach.',
  en: "A stall or posters usually need the municipality's permit. Ask early.",
};

/** Partners of an association, by running partnerships. */
const partnersOf = (association: string | undefined, { pairs }: PlanFacts): readonly string[] =>
  pairs.flatMap(([a, b]) => (a === association ? [b] : b === association ? [a] : []));

/** When exactly, where, and what the host would have to provide. */
const COURSE: readonly FieldRow<KeyOf<typeof visits>>[] = [
  ...([['end'], ['from', 'to'], ['place'], ['election']] as const),
  ...([
    ['bedsNeeded', 'bedsPromised'],
    ['carsNeeded', 'carsPromised'],
  ] as const),
];

/** What few plans need, behind a button. */
const RARE = ['localGuide', 'moreKinds', 'hours', 'permitFile', 'briefing', 'note', 'status'] as const;

/** The sidebar "Einsatz planen": who goes where and when, and what stands at the host's weekends already. */
export const planEntry = defineEntry<typeof visits, PlanFacts>({
  name: 'planVisit',
  noun: 'Plan',
  table: visits,
  title: { de: 'Einsatz planen', en: 'Plan a visit' },
  menu: { de: 'Einsatz planen…', en: 'Plan a visit…' },
  row: { the: { de: 'Der Plan', en: 'The plan' }, bare: { de: 'Geplanter Einsatz', en: 'Planned visit' } },
  intro: {
    de: 'Fünf Angaben genügen. Danach siehst Du, was beim Gastgeber schon ansteht.',
    en: 'Five answers are enough. Then you see what the host has planned already.',
  },
  next: {
    label: { de: 'Nächsten Einsatz planen', en: 'Plan the next visit' },
    keeps: { de: 'Art und Verbände bleiben stehen.', en: 'Kind and associations stay.' },
  },
  keeps: ['kind', 'guest', 'host'],
  own: 'guest',
  changes: true,
  outcomes: ({ status }) => outcomesOf(status),
  shows: [{ label: { de: 'Einsatzzettel und Kalender', en: 'Visit sheet and calendar' }, form: 'visitSheet' }],
  sections: [
    { rows: () => [['kind'], ['guest'], ['host'], ['start'], ['people']] },
    {
      when: ({ values }) => values.host !== undefined,
      head: () => ({ de: 'Zum Ablauf', en: 'About how it goes' }),
      rows: (answers) => [...COURSE, ...(needsPermit(answers) ? [['permit'] as const] : [])],
      rare: {
        label: { de: 'Begleitung, Einweisung, Notiz …', en: 'Guide, briefing, note …' },
        rows: () => RARE.map((key) => [key] as const),
      },
    },
  ],
  fields: {
    kind: {
      ...asked('Was habt Ihr vor?', 'What do you plan?'),
      missing: { de: 'Bitte wähle, was Ihr vorhabt.', en: 'Please choose what you plan.' },
    },
    guest: {
      ...asked('Wer fährt hin?', 'Who travels?'),
      missing: { de: 'Bitte wähle den Verband, der anreist.', en: 'Please choose the association that travels.' },
      first: ({ own }) => own,
    },
    host: {
      ...asked('Zu wem?', 'To whom?'),
      missing: {
        de: 'Bitte wähle den Verband, zu dem Ihr fahrt.',
        en: 'Please choose the association that you visit.',
      },
      first: (start) => {
        const [only, ...others] = partnersOf(start.own, start);
        return others.length === 0 ? only : undefined;
      },
      swaps: { with: 'guest', what: { de: 'Gast und Gastgeber tauschen', en: 'swap guest and host' } },
      offers: ({ typed: { guest, host }, start }: PlanGiven) => {
        const names = partnersOf(guest, start)
          .filter((name) => name !== host)
          .slice(0, 4);
        return {
          head: partnersHead(names.length),
          shown: true,
          chips: names.map((name) => ({ label: same(name), gives: { host: name } })),
        };
      },
    },
    start: {
      ...asked('An welchem Tag?', 'On which day?'),
      ...{ missing: NO_DAY, coming: true },
      odd: ({ values: { start, status }, today }) =>
        start !== undefined && start < today && status !== 'done'
          ? {
              de: 'Dieser Tag ist vorbei. Was war, kommt unter „Einsatz erfassen“.',
              en: 'This day is past. What took place is entered under "Log a visit".',
            }
          : undefined,
    },
    people: {
      words: {
        label: { de: 'Wie viele fahren mit?', en: 'How many travel?' },
        short: { de: 'Wie viele', en: 'How many' },
        hint: {
          de: 'Nur die Zahl, keine Namen. Geschätzt reicht.',
          en: 'Just the number, no names. An estimate will do.',
        },
      },
      missing: {
        de: 'Bitte eine Zahl ab 1. Geschätzt reicht.',
        en: 'Please enter a number from 1. An estimate will do.',
      },
      ...{ least: 1, step: 1 },
    },
    status: { words: { hint: false }, otherwise: 'planned' },
    end: {
      coming: true,
      odd: ({ values: { start, end } }) =>
        start !== undefined && end !== undefined && end < start
          ? { de: 'Das Ende liegt vor dem Beginn?', en: 'The end is before the start?' }
          : undefined,
    },
    from: asked('Von', 'From'),
    to: asked('Bis', 'To'),
    election: {
      ...asked('Zu welcher Wahl?', 'For which election?'),
      options: ({ elections }) => elections.map((label) => ({ value: label, label })),
    },
    bedsNeeded: { words: { hint: false } },
    bedsPromised: asked('Betten zugesagt', 'Beds promised'),
    carsNeeded: { words: { hint: false } },
    carsPromised: asked('Autos zugesagt', 'Cars promised'),
    permit: {
      odd: ({ values: { permit } }) => (permit === undefined || permit === 'applied' ? PERMIT : undefined),
    },
    localGuide: asked('Ist jemand vom Gastgeber dabei?', 'Is someone from the host there?'),
    briefing: asked('Gibt es eine Einweisung?', 'Is there a briefing?'),
    moreKinds: {
      ...asked('Was noch?', 'What else?'),
      omits: ({ values: { kind } }) => (kind === undefined ? [] : [kind]),
    },
  },
});
