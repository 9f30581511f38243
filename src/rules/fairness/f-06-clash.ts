import { addDays } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { pollingsIn } from '../kit/elections-ahead.ts';
import { fromToday, isAhead, isHelp } from '../kit/visits.ts';
import { date, fill } from '../kit/words.ts';

export const clash = defineDatasetRule({
  id: 'F-06',
  of: 'visits',
  level: 'hint',
  binding: 'house',
  title: {
    de: 'Die eigene Wahl steht bevor: Termin noch einmal ansehen',
    en: 'An election of one’s own is near: look at the day again',
  },
  about: {
    de: 'Hilfe kurz vor einer Wahl im eigenen Land, Kreis oder Ort. Wahlen, die beide betreffen, zählen nicht: etwa bundesweite und die im gemeinsamen Land.',
    en: 'Help shortly before an election in the own Land, district or place. Elections that concern both do not count, such as nationwide ones and those of a common Land.',
  },
  basis: PRACTICE.fairness,
  house: { within: { title: { de: 'Wahl binnen', en: 'Election within' }, unit: 'weeks', value: 6, min: 1, max: 26 } },
  inCharge: 'coordination',
  check: (dataset, { survey, today, within }) => {
    const pollings = pollingsIn(dataset, survey);
    return dataset.visits.flatMap((row) => {
      const visit = row.values;
      if (!isAhead(visit, today) || !isHelp(visit)) return [];
      const { start, guest, host } = visit;
      if (start === undefined || guest === undefined) return [];
      const until = addDays(start, 7 * within);
      const next = pollings
        .filter(({ polling }) => polling >= fromToday(start, today) && polling <= until)
        .filter(({ associations }) => associations(guest) && !associations(host))
        .map(({ polling }) => polling)
        .sort()[0];
      return next === undefined ? [] : [hitAt('visits', row, 'guest', { polling: next, within })];
    });
  },
  message: ({ polling, within }) =>
    fill(
      {
        de: 'Beim Gast wird am {polling} gewählt, binnen {within} Wochen nach dem Einsatz.',
        en: 'The guest votes on {polling}, within {within} weeks of the visit.',
      },
      { polling: date(polling), within },
    ),
  next: { de: 'Beim Gast nachfragen, ob das zu schaffen ist.', en: 'Ask the guest whether that is manageable.' },
});
