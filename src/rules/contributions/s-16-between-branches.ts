import type { Hit } from '../../define/rule.ts';
import { hit } from '../../define/rule.ts';
import { type Day, day, daysBetween, yearOf } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { date, fill } from '../kit/words.ts';

type Column = 'kind' | 'giver' | 'bookedByGiverOn' | 'bookedByReceiverOn';

const WORDS = {
  donation: {
    de: '{contributions.donorKind} ist „Gliederung der Partei“. Geld zwischen Gliederungen ist ein Zuschuss und keine Spende.',
    en: '{contributions.donorKind} is "Branch of the party". Money between branches is a grant and no donation.',
  },
  'no giver': {
    de: '{contributions.kind} ist „Zuschuss“, {contributions.giver} ist leer.',
    en: '{contributions.kind} is "Grant", {contributions.giver} is empty.',
  },
  itself: {
    de: '{contributions.giver} und {contributions.receiver} sind derselbe Verband. Ein Zuschuss geht von einem an einen anderen.',
    en: '{contributions.giver} and {contributions.receiver} are the same association. A grant goes from one to another.',
  },
  bookedByGiverOn: {
    de: '{contributions.bookedByGiverOn} {empty}, der Empfänger buchte am {one}. Beide Seiten buchen binnen {within} Tagen.',
    en: '{contributions.bookedByGiverOn} {empty}, the receiver booked on {one}. Both sides book within {within} days.',
  },
  bookedByReceiverOn: {
    de: '{contributions.bookedByReceiverOn} {empty}, der Geber buchte am {one}. Beide Seiten buchen binnen {within} Tagen.',
    en: '{contributions.bookedByReceiverOn} {empty}, the giver booked on {one}. Both sides book within {within} days.',
  },
  'two years': {
    de: 'Der Geber buchte am {one}, der Empfänger am {other}. Ist ein Landesverband oder der Bund dabei, gehört beides in dasselbe Jahr.',
    en: 'The giver booked on {one}, the receiver on {other}. Where a state association or the federal one takes part, both belong in the same year.',
  },
  'two years below': {
    de: 'Der Geber buchte am {one}, der Empfänger am {other}. Unterhalb der Landesverbände darf nach dem Geldfluss gebucht werden.',
    en: 'The giver booked on {one}, the receiver on {other}. Below the state associations booking may follow the flow of money.',
  },
} as const;

const ONE_SIDE: Text = {
  de: 'Die Schatzmeisterei der anderen Gliederung fragen und den Tag eintragen.',
  en: "Ask the other branch's treasury, and enter the day.",
};

const NEXT: Readonly<Record<Reads, Text>> = {
  donation: {
    de: 'Die Art auf „Zuschuss“ ändern und den gebenden Verband eintragen.',
    en: 'Change the kind to "Grant", and enter the giving association.',
  },
  'no giver': { de: 'Den gebenden Verband eintragen.', en: 'Enter the giving association.' },
  itself: {
    de: 'Nachsehen, wer gab und wer bekam, und die Zeile richtigstellen.',
    en: 'See who gave and who received, and put the row right.',
  },
  bookedByGiverOn: ONE_SIDE,
  bookedByReceiverOn: ONE_SIDE,
  'two years': {
    de: 'Mit der anderen Gliederung abgleichen. Die Landesschatzmeisterei fragen, welches Jahr gilt.',
    en: 'Compare with the other branch. Ask the state treasury which year holds.',
  },
  'two years below': {
    de: 'Mit der anderen Gliederung abgleichen, damit nichts doppelt zählt oder fehlt.',
    en: 'Compare with the other branch, so that nothing counts twice or is missing.',
  },
};

type Reads = keyof typeof WORDS;

interface Said extends Readonly<Record<string, string | number | undefined>> {
  readonly reads: Reads;
  readonly within: number;
}

export const betweenBranches = defineRule({
  id: 'S-16',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Geld zwischen zwei Verbänden: Buchungen beider Seiten ansehen',
    en: 'Money between two associations: look at both sides’ bookings',
  },
  about: {
    de: 'Geld einer Gliederung ist ein Zuschuss und keine Spende. Beide Seiten buchen ihn. In zwei Jahren gebucht ist unterhalb der Landesverbände nur ein Hinweis.',
    en: "A branch's money is a grant and no donation. Both sides book it. Booked in two years is only a hint below the state associations.",
  },
  basis: partG('24', 'Abs. 4 Nr. 10, Abs. 5 Nr. 3', '(4) no. 10, (5) no. 3', {
    and: { de: '§ 28 Abs. 3, § 39 Abs. 3', en: 'section 28(3), section 39(3)' },
  }),
  details: {
    de: 'Ab wann das galt, ist nicht sicher: § 39 Abs. 3 nennt den 1.1.2004. Dass beide binnen 30 Tagen buchen, ist eine Hausregel. Auch ein Pavillon oder Plakate sind ein Zuschuss, mit dem Zahlungsweg „Sache“.',
    en: 'Since when this holds is not certain: section 39(3) names 1 January 2004. That both book within 30 days is a house rule. A pavilion or posters are a grant too, with the channel "In kind".',
  },
  since: day('2004-01-01'),
  house: {
    within: { title: { de: 'Beide buchen binnen', en: 'Both book within' }, unit: 'days', value: 30, min: 1, max: 180 },
  },
  inCharge: 'treasury',
  needs: ['kind'],
  check: (row, { within, today, known }) => {
    const say = (column: Column, reads: Reads, one?: Day, other?: Day): Hit<Column, Said> =>
      hit(column, { reads, within, one, other }, reads === 'two years below' ? { level: 'hint' } : {});
    const isUpper = (name: string | undefined): boolean => name !== undefined && known.upper?.has(name) === true;
    if (isDonation(row)) return row.donorKind === 'branch' && !wasGivenAway(row) ? say('kind', 'donation') : undefined;
    if (row.kind !== 'grant') return undefined;
    const { bookedByGiverOn: given, bookedByReceiverOn: got } = row;
    const hits: Hit<Column, Said>[] = [];
    if (row.giver === undefined) hits.push(say('giver', 'no giver'));
    if (row.giver !== undefined && row.giver === row.receiver) hits.push(say('giver', 'itself'));
    if (given !== undefined && got !== undefined) {
      const reads = isUpper(row.giver) || isUpper(row.receiver) ? 'two years' : 'two years below';
      if (yearOf(given) !== yearOf(got)) hits.push(say('bookedByReceiverOn', reads, given, got));
      return hits;
    }
    const one = given ?? got;
    const empty = given === undefined ? 'bookedByGiverOn' : 'bookedByReceiverOn';
    if (one !== undefined && daysBetween(one, today) > within) hits.push(say(empty, empty, one));
    return hits;
  },
  message: ({ reads, within, one, other }, { empty }) =>
    fill(WORDS[reads], {
      within,
      empty: empty(reads),
      one: one ? date(String(one)) : '',
      other: other ? date(String(other)) : '',
    }),
  next: ({ reads }) => NEXT[reads],
});
