import { addMonths } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { activeIn } from '../kit/survey/partners.ts';
import { isHelp } from '../kit/visits.ts';
import { fill, percent } from '../kit/words.ts';

export const dependence = defineDatasetRule({
  id: 'F-03',
  of: 'visits',
  level: 'hint',
  binding: 'house',
  title: {
    de: 'Hilfe kommt fast nur von einer Seite: darüber sprechen',
    en: 'Help comes almost only from one side: talk about it',
  },
  about: {
    de: 'Der Anteil des größten Gebers an der Hilfe der letzten zwölf Monate. Erst ab zwei Partnern und drei Einsätzen mit Stunden.',
    en: "The largest giver's share of the help of the last twelve months, with at least two partners and three visits with hours.",
  },
  basis: PRACTICE.fairness,
  house: { above: { title: { de: 'Anteil über', en: 'Share above' }, unit: 'percent', value: 75, min: 50, max: 100 } },
  inCharge: 'coordination',
  check: (dataset, { survey, today, above }) => {
    const since = addMonths(today, -12);
    return dataset.associations.flatMap((row) => {
      const name = row.values.name ?? '';
      const partners = activeIn(survey, name, today).map(({ values: { a, b } }) => (a === name ? b : a));
      if (new Set(partners).size < 2) return [];
      const byGuest = new Map<string, number>();
      let visits = 0;
      for (const { values } of survey.visitsByHost.get(name) ?? []) {
        const { status, start, people, hours, guest } = values;
        if (status !== 'done' || start === undefined || start <= since || start > today || !isHelp(values)) continue;
        if (people === undefined || hours === undefined || guest === undefined) continue;
        visits += 1;
        byGuest.set(guest, (byGuest.get(guest) ?? 0) + people * hours);
      }
      const total = [...byGuest.values()].reduce((sum, value) => sum + value, 0);
      const share = total === 0 ? 0 : (100 * Math.max(...byGuest.values())) / total;
      return visits >= 3 && share > above
        ? [hitAt('associations', row, 'name', { share: Math.ceil(10 * share) / 10, visits, above })]
        : [];
    });
  },
  message: ({ share, visits, above }) =>
    fill(
      {
        de: '{share} der Hilfe aus {visits} Einsätzen kamen von einem Verband. Über {above} lohnt ein Gespräch.',
        en: '{share} of the help of {visits} visits came from one association. Above {above} a talk is worthwhile.',
      },
      { share: percent(share), visits, above: percent(above) },
    ),
  next: {
    de: 'Die anderen Partner ansprechen. Niemand muss, und eine Seite trägt nicht alles.',
    en: 'Talk to the other partners. Nobody must, and one side need not carry all.',
  },
});
