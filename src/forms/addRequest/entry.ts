import { day } from '../../define/columns.ts';
import type { Day } from '../../domain/day.ts';
import { NO_DAY } from '../../domain/day-typed.ts';
import { requests } from '../../tables/requests.ts';
import { type Answers, asked, defineEntry, type Entry, type Outcome, type Typed } from '../entry/spec.ts';

/** Since when an association seeks a partner, where it does. */
interface Seeker {
  readonly name: string;
  readonly since: Day | undefined;
}

export interface RequestFacts {
  /** Who may be in charge: role and association, no person. */
  readonly contacts: readonly { readonly value: string; readonly label: string }[];
  /** Who seeks a partner already. */
  readonly seekers: readonly Seeker[];
  /** The address for questions, as the setting says. */
  readonly contact: string;
}

const isRefused = ({ values: { status } }: Answers<typeof requests>): boolean => status === 'refused';
const isClosed = (answers: Answers<typeof requests>): boolean =>
  isRefused(answers) || answers.values.status === 'answered';

/** Whether an association is one that seeks with this request: then the form asks since when. */
export const wantsPartner = ({
  values: { kind, association, status },
}: {
  readonly values: { readonly kind?: unknown; readonly association?: unknown; readonly status?: unknown };
}): boolean => kind === 'seeking' && association !== undefined && (status === 'new' || status === 'in-progress');

const seekerIn = (answers: Answers<typeof requests, RequestFacts>): Seeker | undefined =>
  answers.facts?.seekers?.find(({ name }) => name === answers.values.association);

const MISSING_LEADS = {
  de: 'Danach führt ein Knopf zu „Partnerschaft anlegen“, mit dem, was Du hier sagst.',
  en: 'Afterwards a button leads to "Add a partnership", with what you say here.',
};

const OPEN: ReadonlySet<string> = new Set(['new', 'in-progress']);

/** What may become of a request: both are whole answers, each with its words. */
const ANSWERS: readonly Outcome[] = [
  { label: { de: 'Ja, beantworten', en: 'Yes, answer it' }, gives: { status: 'answered' }, first: 'answer' },
  { label: { de: 'Nein, ablehnen', en: 'No, decline it' }, gives: { status: 'refused' }, first: 'answer' },
];

/** A missing partnership is added, a partner sought for who seeks one; a no leads nowhere. */
function onward({ kind, association = '', status }: Typed): ReturnType<NonNullable<Entry['onward']>> {
  if (status === 'refused') return undefined;
  if (kind === 'missing')
    return {
      label: { de: 'Weiter mit Partnerschaft anlegen', en: 'Go on: add a partnership' },
      ...{ opens: 'addPartnership', gives: { a: association } },
    };
  if (kind !== 'seeking' || association === '') return undefined;
  return {
    label: { de: 'Weiter mit Partner vorschlagen', en: 'Go on: suggest partners' },
    ...{ opens: 'suggestPartners', gives: { seeker: association } },
  };
}

/** The sidebar "Anfrage aufnehmen": what someone seeks, asks or reports, and later what became of it. */
export const requestEntry = defineEntry<typeof requests, RequestFacts, 'seeksSince'>({
  name: 'addRequest',
  noun: 'Request',
  table: requests,
  title: { de: 'Anfrage aufnehmen', en: 'Add a request' },
  menu: { de: 'Anfrage aufnehmen…', en: 'Add a request…' },
  row: { the: { de: 'Die Anfrage', en: 'The request' }, bare: { de: 'Anfrage', en: 'Request' } },
  intro: {
    de: 'Drei Angaben genügen. Alles Weitere ist freiwillig.',
    en: 'Three answers are enough. The rest is optional.',
  },
  next: {
    label: { de: 'Nächste Anfrage aufnehmen', en: 'Add the next request' },
    keeps: { de: 'Tag und Art bleiben stehen.', en: 'Day and kind stay.' },
  },
  keeps: ['receivedOn', 'kind'],
  changes: true,
  outcomes: ({ status = '' }) => (OPEN.has(status) ? ANSWERS : []),
  onward,
  beside: {
    seeksSince: day({
      header: { de: 'Sucht seit', en: 'Seeking since' },
      help: { de: 'Seit wann der Verband sucht.', en: 'Since when the association has been seeking.' },
    }),
  },
  sections: [
    {
      rows: (answers) => [
        ...([['kind'], ['concern'], ['receivedOn'], ['association']] as const),
        ...(wantsPartner(answers) ? [['seeksSince'] as const] : []),
      ],
    },
    {
      head: () => ({ de: 'Zur Antwort', en: 'About the answer' }),
      rows: (answers) =>
        isClosed(answers) ? [['status'], ['answer'], ['doneOn'], ['assignee']] : [['status'], ['assignee'], ['dueOn']],
    },
  ],
  fields: {
    kind: {
      ...asked('Worum geht es?', 'What is it about?'),
      missing: { de: 'Bitte wähle, worum es geht.', en: 'Please choose what it is about.' },
      found: ({ values: { kind } }) => (kind === 'missing' ? MISSING_LEADS : undefined),
    },
    concern: {
      words: { label: { de: 'Was ist das Anliegen?', en: 'What is the concern?' } },
      instead: ({ start: { contact } }) => ({
        hint: {
          de: `In einem Satz, ohne Namen von Personen. Fragen beantwortet auch ${contact}.`,
          en: `In one sentence, without names of persons. ${contact} answers questions, too.`,
        },
      }),
      missing: {
        de: 'Bitte schreib in einem Satz, worum es geht.',
        en: 'Please say in one sentence what it is about.',
      },
    },
    receivedOn: {
      ...asked('Wann kam die Anfrage?', 'When did the request come?'),
      missing: NO_DAY,
      quick: true,
      first: ({ today }) => today,
    },
    association: {
      ...asked('Welcher Verband fragt?', 'Which association asks?'),
      aside: () => ({ de: 'freiwillig', en: 'optional' }),
      odd: ({ values: { kind, concern, association } }) =>
        kind === 'seeking' && concern !== undefined && association === undefined
          ? {
              de: 'Ohne Verband lässt sich kein Partner vorschlagen. Du kannst trotzdem speichern.',
              en: 'Without an association no partner can be proposed. You can still save.',
            }
          : undefined,
    },
    seeksSince: {
      ...asked('Seit wann sucht er einen Partner?', 'Since when does it seek a partner?'),
      derived: (answers) =>
        wantsPartner(answers) ? (seekerIn(answers)?.since ?? answers.values.receivedOn ?? answers.today) : undefined,
      found: (given) =>
        seekerIn(given) === undefined
          ? {
              de: 'Damit steht er unter „Partner vorschlagen“: Partnersuche wird „sucht“.',
              en: 'Then it appears under "Suggest partners": its partner search becomes "seeks".',
            }
          : undefined,
    },
    status: { ...asked('Wie weit seid Ihr?', 'How far are you?'), otherwise: 'new' },
    assignee: {
      ...asked('Wer kümmert sich?', 'Who takes care of it?'),
      options: ({ contacts }) => contacts,
    },
    dueOn: { ...asked('Bis wann wird geantwortet?', 'When is the answer due?'), coming: true },
    answer: {
      words: { label: { de: 'Was wurde geantwortet?', en: 'What was the answer?' } },
      instead: (given) => (isRefused(given) ? { label: { de: 'Warum nicht?', en: 'Why not?' } } : undefined),
      // A no is a full answer: it ends with its reason.
      required: isRefused,
      missing: { de: 'Bitte sag in einem Satz, warum nicht.', en: 'Please say in one sentence why not.' },
    },
    doneOn: { words: { hint: false }, derived: (answers) => (isClosed(answers) ? answers.today : undefined) },
  },
});
