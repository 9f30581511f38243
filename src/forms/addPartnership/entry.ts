import { reference } from '../../define/columns.ts';
import type { KeyOf } from '../../define/table.ts';
import { formatDay } from '../../domain/day.ts';
import { both, joinTexts, type Text } from '../../domain/text.ts';
import { partnershipStatus } from '../../tables/options.ts';
import { partnerships } from '../../tables/partnerships.ts';
import { type Answers, asked, defineEntry, type Entry, type FieldRow, type Given } from '../entry/spec.ts';
import { BECOMES } from './entry-outcomes.ts';
import type { Pair, PartnershipFacts } from './shape.ts';

type Table = typeof partnerships;
type PairAnswers = Answers<Table, PartnershipFacts>;
type PairGiven = Given<Table, PartnershipFacts>;
type Asked = 'successor';
type Fields = Entry<Table, PartnershipFacts, Asked>['fields'];

const isEnded = ({ values: { status } }: PairAnswers): boolean => status === 'ended';
/* Nobody has agreed on a day that is still ahead. */
const bothAgreed = ({ values: { agreedA, agreedB }, today }: PairAnswers): boolean =>
  agreedA !== undefined && agreedB !== undefined && agreedA <= today && agreedB <= today;

const stands = ({ row, facts }: PairAnswers): Pair | undefined => facts?.pairs?.find(({ id }) => id === row);

/** Rows of the same two, whichever of them is A. */
function ofSameTwo({ values: { a, b }, facts, row }: PairAnswers): readonly Pair[] {
  const joins = (pair: Pair): boolean => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a);
  return (facts?.pairs ?? []).filter((pair) => pair.id !== row && joins(pair));
}

/** One of them that has not ended, where a new row is entered. */
const running = (answers: PairAnswers): Pair | undefined =>
  stands(answers) ? undefined : ofSameTwo(answers).find(({ status }) => status !== 'ended');

/** The last one that ended and is not named as the one before, where a new row is entered. */
function endedBefore(answers: PairAnswers): Pair | undefined {
  if (stands(answers) || isEnded(answers) || running(answers)) return undefined;
  const ended = ofSameTwo(answers).filter(({ status }) => status === 'ended');
  return ended.sort((one, other) => (other.until ?? '').localeCompare(one.until ?? ''))[0];
}

const ITSELF: Text = {
  de: 'Ein Verband kann nicht mit sich selbst verbunden sein. Wähl zwei verschiedene.',
  en: 'An association cannot be joined with itself. Choose two different ones.',
};
const isThere = ({ id, status }: Pair): Text =>
  both((lang) => {
    const label = partnershipStatus.find(({ key }) => key === status)?.label[lang] ?? '';
    return lang === 'de'
      ? `Diese beiden sind schon verbunden (${id}, ${label}). Ändere diese Zeile, statt eine zweite anzulegen.`
      : `These two are joined already (${id}, ${label}). Change that row instead of adding a second one.`;
  });
const wasThere = ({ id, until }: Pair): Text =>
  both((lang) => {
    const on =
      until === undefined ? '' : lang === 'de' ? ` am ${formatDay(until, lang)}` : ` on ${formatDay(until, lang)}`;
    return lang === 'de'
      ? `Die gab es schon, beendet${on} (${id}). Als Nachfolgerin anlegen?`
      : `It existed before and ended${on} (${id}). Add this one as its successor?`;
  });

/** Why these two cannot be joined so. */
function wrongPair(answers: PairAnswers): Text | undefined {
  const { a, b, successorOf } = answers.values;
  if (a !== undefined && a === b) return ITSELF;
  const now = running(answers);
  if (now) return isThere(now);
  const before = endedBefore(answers);
  const named = ofSameTwo(answers).some(({ id }) => id === successorOf);
  return before && !named ? wasThere(before) : undefined;
}

const carriesOn = (id: string): Text => ({ de: `Nachfolgerin von ${id}`, en: `Successor of ${id}` });

const NOT_YET: Text = {
  de: 'Aktiv ist sie, sobald beide zugestimmt haben. Trag beide Tage ein (es genügt, wann Ihr davon erfahren habt), oder lass sie angefragt.',
  en: 'It is active once both have agreed. Enter both days (the day you heard of it will do), or leave it as requested.',
};
const NOW_ACTIVE: Text = {
  de: 'Beide haben zugestimmt. Dann ist sie aktiv.',
  en: 'Both have agreed. Then it is active.',
};
const NO_SUCH: Text = {
  de: 'Diese Partnerschaft steht nicht in der Tabelle. Bitte wähle eine aus der Liste.',
  en: 'This partnership is not in the sheet. Please choose one from the list.',
};
const FOLLOWS_ANOTHER: Text = {
  de: 'Diese Partnerschaft führt schon eine andere fort. Bitte wähle eine andere.',
  en: 'This partnership carries on another one already. Please choose another one.',
};

/** Who of the two agreed when. */
const agreement = (which: 'a' | 'b', de: string, en: string) => ({
  ...asked(de, en),
  instead: ({ values }: PairGiven) => {
    const name = values[which];
    return name === undefined
      ? undefined
      : { label: { de: `Wann hat ${name} zugestimmt?`, en: `When did ${name} agree?` } };
  },
  aside: () => ({ de: 'leer: noch nicht', en: 'empty: not yet' }),
  quick: true as const,
});

/** Partnerships that share an association with this one. */
const kin = ({ facts, values: { a, b }, row }: PairAnswers): readonly Pair[] =>
  (facts?.pairs ?? []).filter((pair) => pair.id !== row && [pair.a, pair.b].some((name) => name === a || name === b));

const choices = (pairs: readonly Pair[]) => pairs.map(({ id, says }) => ({ value: id, label: `${says} (${id})` }));

/** One that is named already stays to be seen, whatever became of it. */
const withNamed = (pairs: readonly Pair[], id: string | undefined, { facts }: PairAnswers): readonly Pair[] => [
  ...pairs,
  ...(facts?.pairs ?? []).filter((pair) => pair.id === id && !pairs.includes(pair)),
];

const fields: Fields = {
  a: {
    ...asked('Wer?', 'Who?'),
    missing: { de: 'Bitte wähle den einen Verband.', en: 'Please choose the one association.' },
    first: ({ own }) => own,
  },
  b: {
    ...asked('Mit wem?', 'With whom?'),
    missing: { de: 'Bitte wähle den anderen Verband.', en: 'Please choose the other association.' },
    wrong: wrongPair,
    odd: (given) => (given.values.a === undefined ? undefined : wrongPair(given)),
    found: (given) =>
      given.values.successorOf !== undefined && endedBefore(given) ? carriesOn(given.values.successorOf) : undefined,
    offers: (given) => {
      const before = endedBefore(given);
      if (before === undefined) return undefined;
      const chosen = given.values.successorOf === before.id;
      const chip = {
        label: { de: 'Als Nachfolgerin anlegen', en: 'Add as its successor' },
        gives: { successorOf: chosen ? '' : before.id },
        chosen,
      };
      return { head: { de: 'Frühere Partnerschaft', en: 'Earlier partnership' }, chips: [chip] };
    },
  },
  agreedA: agreement('a', 'Wann hat der eine zugestimmt?', 'When did the one agree?'),
  agreedB: agreement('b', 'Wann hat der andere zugestimmt?', 'When did the other agree?'),
  status: {
    words: { hint: false },
    derived: (answers) => (bothAgreed(answers) ? 'active' : 'requested'),
    wrong: (answers) => {
      const was = stands(answers)?.status;
      const becomes = answers.values.status === 'active' && was !== 'active' && was !== 'dormant';
      return becomes && !bothAgreed(answers) ? NOT_YET : undefined;
    },
    odd: (given) => (given.values.status === 'requested' && bothAgreed(given) ? NOW_ACTIVE : undefined),
  },
  // A new row is the request; when an older one went out nobody knows but the row.
  requestedOn: {
    derived: (answers) => (answers.values.status === 'requested' && !stands(answers) ? answers.today : undefined),
  },
  since: {
    words: { hint: false },
    derived: ({ values: { agreedA, agreedB, status } }) => {
      if (status !== 'active' || agreedA === undefined || agreedB === undefined) return undefined;
      return [agreedA, agreedB].sort()[1];
    },
  },
  until: {
    ...asked('Bis wann ging sie?', 'Until when did it last?'),
    derived: (answers) => (isEnded(answers) ? answers.today : undefined),
    odd: ({ values: { since, until } }) =>
      since !== undefined && until !== undefined && until < since
        ? { de: 'Das Ende liegt vor dem Beginn?', en: 'The end is before the start?' }
        : undefined,
  },
  endReason: {
    words: {
      label: { de: 'Warum endet sie?', en: 'Why does it end?' },
      hint: { de: 'In einem Satz, ohne Namen von Personen.', en: 'In one sentence, without names of persons.' },
    },
    required: isEnded,
    missing: { de: 'Bitte sag in einem Satz, warum.', en: 'Please say why in one sentence.' },
  },
  successor: {
    ...asked('Welche führt sie fort?', 'Which one carries it on?'),
    options: (_, given) => choices(kin(given).filter(({ status }) => status !== 'ended')),
    wrong: ({ facts, beside, row }) => {
      const chosen = beside?.successor;
      if (chosen === undefined || facts?.pairs === undefined) return undefined;
      const found = facts.pairs.find(({ id }) => id === chosen && id !== row);
      if (!found) return NO_SUCH;
      return found.successorOf !== undefined && found.successorOf !== row ? FOLLOWS_ANOTHER : undefined;
    },
  },
  successorOf: {
    ...asked('Welche führt sie fort?', 'Which one does it carry on?'),
    options: (_, given) =>
      choices(
        withNamed(
          kin(given).filter(({ status }) => status === 'ended'),
          given.values.successorOf,
          given,
        ),
      ),
    wrong: ({ facts, values: { successorOf }, row }) =>
      successorOf !== undefined &&
      facts?.pairs !== undefined &&
      !facts.pairs.some(({ id, successorOf: kept }) => (id !== row ? id === successorOf : kept === successorOf))
        ? NO_SUCH
        : undefined,
  },
  steward: { ...asked('Wer betreut sie?', 'Who looks after it?'), options: ({ contacts }) => contacts },
  twinTown: asked('Sind auch die Orte verschwistert?', 'Are the towns twinned too?'),
  confirmedOn: { words: { hint: false } },
  nextMeeting: { words: { hint: false }, coming: true },
};

/** The row that stands, with the two in its own order: who is A there is A here. */
function standing(given: PairGiven, { id, a, b, says }: Pair) {
  const { agreedA = '', agreedB = '' } = given.typed;
  const turned = given.values.a === b;
  const order = { a, b, ...(turned && (agreedA || agreedB) ? { agreedA: agreedB, agreedB: agreedA } : {}) };
  return {
    ...{ id, says },
    outcomes: [{ label: { de: 'Diese Zeile ändern', en: 'Change this row' }, gives: order }],
  };
}

const MORE: readonly FieldRow<KeyOf<Table>>[] = [
  ...([['successorOf'], ['steward'], ['twinTown'], ['goals']] as const),
  ...([['agreement'], ['confirmedOn'], ['note']] as const),
];

/** The sidebar "Partnerschaft anlegen": two associations and who agreed when; later what became of it. */
export const partnershipEntry = defineEntry<Table, PartnershipFacts, Asked>({
  name: 'addPartnership',
  noun: 'Partnership',
  table: partnerships,
  title: { de: 'Partnerschaft anlegen', en: 'Add a partnership' },
  menu: { de: 'Partnerschaft anlegen…', en: 'Add a partnership…' },
  row: { the: { de: 'Die Partnerschaft', en: 'The partnership' }, bare: { de: 'Partnerschaft', en: 'Partnership' } },
  intro: {
    de: 'Zwei Verbände genügen. Bis beide zugestimmt haben, ist sie angefragt.',
    en: 'Two associations are enough. Until both have agreed, its status is "requested".',
  },
  next: {
    label: { de: 'Nächste Partnerschaft anlegen', en: 'Add the next partnership' },
    keeps: { de: 'Der eine Verband bleibt stehen.', en: 'The one association stays.' },
  },
  keeps: ['a'],
  changes: true,
  outcomes: ({ status = '' }) => BECOMES[status] ?? [],
  meant: (given) => {
    const pair = running(given);
    return {
      head: { de: 'Diese beiden sind schon verbunden', en: 'These two are joined already' },
      asks: joinTexts(
        [
          { de: 'A mit B ist dasselbe wie B mit A.', en: 'A with B is the same as B with A.' },
          { de: 'Willst Du diese Zeile ändern?', en: 'Do you want to change that row?' },
        ],
        ' ',
      ),
      rows: pair && given.values.a !== given.values.b ? [standing(given, pair)] : [],
    };
  },
  beside: {
    successor: reference({
      header: { de: 'Nachfolgerin', en: 'Successor' },
      to: 'partnerships',
      help: { de: 'Kennung der Partnerschaft, die sie fortführt.', en: 'Id of the partnership that carries it on.' },
    }),
  },
  sections: [
    { rows: () => [['a'], ['b']] },
    { rows: () => [['agreedA'], ['agreedB'], ['status']] },
    {
      when: isEnded,
      rows: (answers) => [
        ['until'],
        ['endReason'],
        ...(kin(answers).some(({ status }) => status !== 'ended') ? [['successor'] as const] : []),
      ],
    },
    {
      head: () => ({ de: 'Zur Partnerschaft', en: 'About the partnership' }),
      rows: () => [['since'], ['nextMeeting']],
      rare: { label: { de: 'Betreuung, Ziele, Vereinbarung …', en: 'Steward, goals, agreement …' }, rows: () => MORE },
    },
  ],
  fields,
});
