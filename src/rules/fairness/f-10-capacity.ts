import { goneSince } from '../../tables/over.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { activeIn } from '../kit/survey/partners.ts';
import { fill } from '../kit/words.ts';

export const capacity = defineDatasetRule({
  id: 'F-10',
  level: 'hint',
  binding: 'house',
  title: { de: 'Mehr Partnerschaften als Kapazität', en: 'More partnerships than capacity' },
  about: {
    de: 'Mehr aktive Partnerschaften, als der Verband nach eigener Angabe tragen kann.',
    en: 'More active partnerships than the association says it can carry.',
  },
  basis: PRACTICE.fairness,
  inCharge: 'coordination',
  check: (dataset, { survey, today }) => {
    const gone = goneSince(dataset.associations, today);
    return dataset.associations.flatMap((row) => {
      const { name = '', capacity: most } = row.values;
      const pairs = activeIn(survey, name, today);
      const active = pairs.filter(({ values: { a = '', b = '' } }) => !gone.has(a) && !gone.has(b)).length;
      return most !== undefined && active > most ? [hitAt('associations', row, 'capacity', { active, most })] : [];
    });
  },
  message: ({ active, most }) =>
    fill(
      {
        de: '{associations.capacity} ist {most}. Aktive Partnerschaften: {active}.',
        en: '{associations.capacity} is {most}. Active partnerships: {active}.',
      },
      { active, most },
    ),
  next: {
    de: 'Beim Verband nachfragen: Kapazität anpassen oder eine Partnerschaft ruhen lassen.',
    en: 'Ask the association: adjust the capacity, or let a partnership rest.',
  },
});
