import { hit } from '../../define/rule.ts';
import { daysBetween } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { isHelp, lastDay } from '../kit/visits.ts';
import { date, fill } from '../kit/words.ts';

export const notReported = defineRule({
  id: 'W-10',
  on: 'visits',
  level: 'hint',
  binding: 'house',
  title: { de: 'Geplante Hilfe noch nicht gemeldet', en: 'Planned help not reported yet' },
  about: {
    de: 'Hilfe, die länger zurückliegt und noch „geplant“ oder „bestätigt“ ist.',
    en: 'Help whose last day is some time past and that is still "planned" or "confirmed".',
  },
  basis: PRACTICE.plausibility,
  house: { after: { title: { de: 'Fragen nach', en: 'Ask after' }, unit: 'days', value: 14, min: 1, max: 365 } },
  inCharge: 'coordination',
  needs: ['start', 'status'],
  check: (visit, { after, today }) => {
    if (visit.status !== 'planned' && visit.status !== 'confirmed') return undefined;
    const last = lastDay(visit) ?? visit.start;
    return isHelp(visit) && daysBetween(last, today) > after
      ? hit('status', { last, planned: visit.status === 'planned' })
      : undefined;
  },
  message: ({ last, planned }) =>
    fill(
      {
        de: '{visits.status} ist „{status}“, der letzte Tag war der {last}.',
        en: '{visits.status} is "{status}", the last day was {last}.',
      },
      {
        status: planned ? { de: 'geplant', en: 'planned' } : { de: 'bestätigt', en: 'confirmed' },
        last: date(last),
      },
    ),
  next: {
    de: 'War der Einsatz? Dann Zahlen ergänzen und „durchgeführt“ wählen, sonst „abgesagt“.',
    en: 'Did it take place? Then add the figures and choose "done", else "cancelled".',
  },
});
