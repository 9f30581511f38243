import type { Hit } from '../define/rule.ts';
import { day, daysBetween, yearOf } from '../domain/day.ts';
import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation } from './survey.ts';
import { fill } from './words.ts';

type Reads = 'donation' | 'no giver' | 'one side' | 'two years';
type Column = 'kind' | 'giver' | 'bookedByGiverOn' | 'bookedByReceiverOn';
interface Said extends Readonly<Record<string, string | number>> {
  readonly reads: Reads;
  readonly within: number;
}

export const betweenBranches = defineRule({
  id: 'S-16',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Geld zwischen Gliederungen', en: 'Money between branches' },
  about: {
    de: 'Geld einer Gliederung ist ein Zuschuss und keine Spende. Beide Seiten buchen ihn, im selben Jahr.',
    en: "A branch's money is a grant and no donation. Both sides book it, in the same year.",
  },
  basis: partG('24', 'Abs. 4 Nr. 10, Abs. 5 Nr. 3', '(4) no. 10, (5) no. 3'),
  house: {
    within: { title: { de: 'Beide buchen binnen', en: 'Both book within' }, unit: 'days', value: 30, min: 1, max: 180 },
  },
  inCharge: 'treasury',
  needs: ['receivedOn', 'kind'],
  check: (row, { within, today }) => {
    const say = (column: Column, reads: Reads): Hit<Column, Said> => hit(column, { reads, within });
    if (isDonation(row)) return row.donorKind === 'branch' ? say('kind', 'donation') : undefined;
    if (row.kind !== 'grant') return undefined;
    const { bookedByGiverOn: given, bookedByReceiverOn: got } = row;
    const hits: Hit<Column, Said>[] = [];
    if (row.giver === undefined) hits.push(say('giver', 'no giver'));
    const [one, other] =
      given === undefined ? [got, 'bookedByGiverOn' as const] : [given, 'bookedByReceiverOn' as const];
    if (one !== undefined && (given === undefined || got === undefined)) {
      if (daysBetween(one, today) > within) hits.push(say(other, 'one side'));
    } else if (given !== undefined && got !== undefined && yearOf(given) !== yearOf(got))
      hits.push(say('bookedByReceiverOn', 'two years'));
    return hits;
  },
  message: ({ reads, within }) => fill(WORDS[reads], { within }),
  next: {
    de: 'Mit der anderen Gliederung abgleichen und die Zeile ergänzen.',
    en: 'Compare with the other branch, and complete the row.',
  },
  examples: [
    {
      says: { de: 'Spende einer Gliederung', en: 'a donation by a branch' },
      row: { kind: 'money', donorKind: 'branch' },
      finds: ['kind'],
    },
    { says: { de: 'Zuschuss ohne Geber', en: 'a grant without a giver' }, row: { kind: 'grant' }, finds: ['giver'] },
    {
      says: { de: 'nur eine Seite gebucht, 31 Tage', en: 'booked on one side only, 31 days' },
      row: { kind: 'grant', giver: 'LV Beispielland', bookedByGiverOn: day('2026-10-23') },
      finds: ['bookedByReceiverOn'],
    },
    {
      says: { de: 'nur eine Seite gebucht, 30 Tage', en: 'booked on one side only, 30 days' },
      row: { kind: 'grant', giver: 'LV Beispielland', bookedByReceiverOn: day('2026-10-24') },
      finds: [],
    },
    {
      says: { de: 'in zwei Jahren gebucht', en: 'booked in two years' },
      row: {
        kind: 'grant',
        giver: 'LV Beispielland',
        bookedByGiverOn: day('2025-12-31'),
        bookedByReceiverOn: day('2026-01-02'),
      },
      finds: ['bookedByReceiverOn'],
    },
    {
      says: { de: 'beide im selben Jahr', en: 'both in the same year' },
      row: {
        kind: 'grant',
        giver: 'LV Beispielland',
        bookedByGiverOn: day('2026-09-01'),
        bookedByReceiverOn: day('2026-09-02'),
      },
      finds: [],
    },
  ],
});

const WORDS = {
  donation: {
    de: '{contributions.donorKind} ist „Gliederung der Partei“. Geld zwischen Gliederungen ist ein Zuschuss.',
    en: '{contributions.donorKind} is "Branch of the party". Money between branches is a grant.',
  },
  'no giver': {
    de: '{contributions.kind} ist „Zuschuss“, {contributions.giver} ist leer.',
    en: '{contributions.kind} is "Grant", {contributions.giver} is empty.',
  },
  'one side': {
    de: 'Nur eine Seite hat den Zuschuss gebucht. Beide buchen binnen {within} Tagen.',
    en: 'Only one side has booked the grant. Both book within {within} days.',
  },
  'two years': {
    de: 'Die beiden Seiten haben in verschiedenen Jahren gebucht.',
    en: 'The two sides booked in different years.',
  },
} as const;
