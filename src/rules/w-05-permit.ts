import { day, daysBetween } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { localRuleFor } from './places.ts';
import { isUnreadable } from './unread.ts';
import { hasKind, isAhead } from './visits.ts';
import { fill } from './words.ts';

export const permit = defineDatasetRule({
  id: 'W-05',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Genehmigung liegt noch nicht vor', en: 'Permit not granted yet' },
  about: {
    de: 'Infostand oder Plakatieren steht kurz bevor, und die Genehmigung liegt nicht vor. Nicht, wo keine nötig ist: nach eigener Angabe oder beim Infostand nach „Ortsregeln“.',
    en: 'A stall or putting up posters is close, and the permit is not granted. Not where none is needed, as stated or, for a stall, by "Local rules".',
  },
  basis: PRACTICE.municipal,
  house: { within: { title: { de: 'Erinnern vorher', en: 'Remind before' }, unit: 'days', value: 3, min: 0, max: 60 } },
  inCharge: 'coordination',
  check: (dataset, { survey, today, within }) =>
    dataset.visits.flatMap((row) => {
      const visit = row.values;
      if (!isAhead(visit, today)) return [];
      const stall = hasKind(visit, 'stall');
      const posters = hasKind(visit, 'postering');
      if (!(stall || posters) || visit.start === undefined) return [];
      if (visit.permit === 'granted' || visit.permit === 'not-needed' || isUnreadable(row, 'permit')) return [];
      if (daysBetween(today, visit.start) > within) return [];
      if (!posters && localRuleFor(dataset, survey, visit)?.values.stallPermit === 'no') return [];
      return [hitAt('visits', row, 'permit', { applied: visit.permit === 'applied', start: visit.start })];
    }),
  message: ({ applied }) =>
    fill(
      applied
        ? {
            de: '{visits.permit} ist erst „beantragt“, der Einsatz ist bald.',
            en: '{visits.permit} is only "applied for", and the visit is close.',
          }
        : {
            de: '{visits.permit} ist leer, der Einsatz ist bald.',
            en: '{visits.permit} is empty, and the visit is close.',
          },
    ),
  next: {
    de: 'Bei der Gemeinde nachfragen. Ist keine nötig, „nicht nötig“ wählen.',
    en: 'Ask the municipality. If none is needed, choose "not needed".',
  },
  examples: [
    {
      says: { de: 'Infostand in 3 Tagen, beantragt', en: 'a stall in 3 days, applied for' },
      rows: { visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-26'), permit: 'applied' }] },
      finds: ['visits 1 permit'],
    },
    {
      says: { de: 'in 3 Tagen, keine Angabe', en: 'in 3 days, nothing stated' },
      rows: { visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-26') }] },
      finds: ['visits 1 permit'],
    },
    {
      says: { de: 'in 4 Tagen', en: 'in 4 days' },
      rows: { visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-27') }] },
      finds: [],
    },
    {
      says: { de: 'Plakatieren morgen', en: 'putting up posters tomorrow' },
      rows: { visits: [{ status: 'planned', kind: 'postering', start: day('2026-11-24') }] },
      finds: ['visits 1 permit'],
    },
    {
      says: { de: 'heute', en: 'today' },
      rows: { visits: [{ status: 'confirmed', kind: 'stall', start: day('2026-11-23') }] },
      finds: ['visits 1 permit'],
    },
    {
      says: { de: 'gestern', en: 'yesterday' },
      rows: { visits: [{ status: 'confirmed', kind: 'stall', start: day('2026-11-22') }] },
      finds: [],
    },
    {
      says: { de: 'gestern begonnen, dauert bis morgen', en: 'begun yesterday, until tomorrow' },
      rows: { visits: [{ status: 'confirmed', kind: 'stall', start: day('2026-11-22'), end: day('2026-11-24') }] },
      finds: ['visits 1 permit'],
    },
    {
      says: { de: 'Genehmigung liegt vor', en: 'permit granted' },
      rows: { visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-24'), permit: 'granted' }] },
      finds: [],
    },
    {
      says: { de: '„nicht nötig“', en: '"not needed"' },
      rows: { visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-24'), permit: 'not-needed' }] },
      finds: [],
    },
    {
      says: { de: 'Ort braucht keine', en: 'the place needs none' },
      rows: {
        visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-24'), place: 'Beispielstadt' }],
        associations: [{}],
        localRules: [{ stallPermit: 'no' }],
      },
      finds: [],
    },
    {
      says: { de: 'Ort braucht eine', en: 'the place needs one' },
      rows: {
        visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-24'), place: 'Beispielstadt' }],
        associations: [{}],
        localRules: [{ stallPermit: 'yes' }],
      },
      finds: ['visits 1 permit'],
    },
    {
      says: { de: 'gleicher Ort in einem anderen Land', en: 'the same place in another Land' },
      rows: {
        visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-24'), place: 'Beispielstadt' }],
        associations: [{}],
        localRules: [{ land: 'Bayern', stallPermit: 'no' }],
      },
      finds: ['visits 1 permit'],
    },
    {
      says: {
        de: 'Ort braucht keine für den Stand, Plakate kommen dazu',
        en: 'the place needs none for the stall, posters are added',
      },
      rows: {
        visits: [
          {
            status: 'planned',
            kind: 'stall',
            start: day('2026-11-24'),
            place: 'Beispielstadt',
            moreKinds: ['postering'],
          },
        ],
        associations: [{}],
        localRules: [{ stallPermit: 'no' }],
      },
      finds: ['visits 1 permit'],
    },
    {
      says: { de: 'Haustürwahlkampf', en: 'canvassing' },
      rows: { visits: [{ status: 'planned', kind: 'canvassing', start: day('2026-11-24') }] },
      finds: [],
    },
    {
      says: { de: 'durchgeführt', en: 'done' },
      rows: { visits: [{ status: 'done', kind: 'stall', start: day('2026-11-23') }] },
      finds: [],
    },
    {
      says: { de: 'abgesagt', en: 'cancelled' },
      rows: { visits: [{ status: 'cancelled', kind: 'stall', start: day('2026-11-24') }] },
      finds: [],
    },
  ],
});
