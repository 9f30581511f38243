import { daysBetween } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { localRuleFor } from '../kit/places.ts';
import { isUnreadable } from '../kit/unreadable.ts';
import { hasKind, isAhead } from '../kit/visits.ts';
import { fill } from '../kit/words.ts';

export const permit = defineDatasetRule({
  id: 'W-05',
  of: 'visits',
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
});
