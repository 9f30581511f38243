import { day } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineRule, hit } from './kit.ts';
import { hasKind, isAhead } from './visits.ts';
import { field, fill } from './words.ts';

export const twoAtTheDoor = defineRule({
  id: 'W-03',
  on: 'visits',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Haustürwahlkampf allein', en: 'Canvassing alone' },
  about: {
    de: 'Haustürwahlkampf, der noch bevorsteht, mit zu wenigen Angereisten. Vergangenes bleibt, wie es war.',
    en: 'Canvassing that is still ahead, with too few travellers. The past stays as it was.',
  },
  basis: PRACTICE.handbooks,
  house: {
    least: { title: { de: 'Mindestens', en: 'At least' }, unit: 'people', value: 2, min: 1, max: 20 },
  },
  inCharge: 'coordination',
  needs: ['start', 'status', 'people'],
  check: (visit, { least, today }) =>
    isAhead(visit, today) && hasKind(visit, 'canvassing') && visit.people < least
      ? hit('people', { people: visit.people, least })
      : undefined,
  message: ({ people, least }) =>
    fill(
      {
        de: '{field} ist {people}. An Haustüren gehen mindestens {least} zusammen.',
        en: '{field} is {people}. At doors at least {least} go together.',
      },
      { field: field('visits', 'people'), people, least },
    ),
  next: {
    de: 'Noch jemanden mitnehmen oder den Gastgeber um Begleitung bitten.',
    en: 'Take someone along, or ask the host for company.',
  },
  examples: [
    {
      says: { de: 'geplant, allein', en: 'planned, alone' },
      row: { status: 'planned', start: day('2026-12-05'), people: 1 },
      finds: ['people'],
    },
    {
      says: { de: 'geplant, zu zweit', en: 'planned, in a pair' },
      row: { status: 'planned', start: day('2026-12-05'), people: 2 },
      finds: [],
    },
    {
      says: { de: 'heute, bestätigt, allein', en: 'today, confirmed, alone' },
      row: { status: 'confirmed', start: day('2026-11-23'), people: 1 },
      finds: ['people'],
    },
    {
      says: { de: 'gestern, allein', en: 'yesterday, alone' },
      row: { status: 'confirmed', start: day('2026-11-22'), people: 1 },
      finds: [],
    },
    {
      says: { de: 'gestern begonnen, dauert bis morgen', en: 'begun yesterday, until tomorrow' },
      row: { status: 'confirmed', start: day('2026-11-22'), end: day('2026-11-24'), people: 1 },
      finds: ['people'],
    },
    {
      says: { de: 'Infostand mit Haustür als weiterer Art', en: 'a stall with canvassing as a further kind' },
      row: { status: 'planned', start: day('2026-12-05'), kind: 'stall', moreKinds: ['canvassing'], people: 1 },
      finds: ['people'],
    },
    {
      says: { de: 'Infostand allein', en: 'a stall alone' },
      row: { status: 'planned', start: day('2026-12-05'), kind: 'stall', people: 1 },
      finds: [],
    },
    {
      says: { de: 'morgen, allein', en: 'tomorrow, alone' },
      row: { status: 'planned', start: day('2026-11-24'), people: 1 },
      finds: ['people'],
    },
    {
      says: { de: 'Anzahl noch offen', en: 'number still open' },
      row: { status: 'planned', start: day('2026-12-05'), people: undefined },
      finds: [],
    },
    {
      says: { de: 'durchgeführt, allein', en: 'done, alone' },
      row: { status: 'done', start: day('2026-11-20'), people: 1 },
      finds: [],
    },
    {
      says: { de: 'abgesagt', en: 'cancelled' },
      row: { status: 'cancelled', start: day('2026-12-05'), people: 1 },
      finds: [],
    },
  ],
});
