import { addMonths, type Day } from '../../domain/day.ts';
import { goneSince } from '../../tables/over.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { pairKey } from '../kit/pair-key.ts';
import { lastDay } from '../kit/visits.ts';
import { date, fill } from '../kit/words.ts';

export const quiet = defineDatasetRule({
  id: 'F-02',
  of: 'visits',
  level: 'hint',
  binding: 'house',
  title: {
    de: 'Lange nichts gehört: Läuft die Partnerschaft noch?',
    en: 'Nothing heard for long: does the partnership go on?',
  },
  about: {
    de: 'Eine aktive Partnerschaft ohne Einsatz, Plan, Treffen oder Bestätigung seit der Frist. Das Jüngste davon zählt, auch Beginn und Zustimmung.',
    en: 'An active partnership without a visit, plan, meeting or confirmation within the time. The latest counts, start and agreement among them.',
  },
  basis: PRACTICE.fairness,
  house: { after: { title: { de: 'Fragen nach', en: 'Ask after' }, unit: 'months', value: 12, min: 1, max: 60 } },
  inCharge: 'coordination',
  check: (dataset, { survey, today, after }) => {
    const gone = goneSince(dataset.associations, today);
    return dataset.partnerships.flatMap((row) => {
      const { status, a, b, since, nextMeeting, confirmedOn, agreedA, agreedB } = row.values;
      if (status !== 'active' || a === undefined || b === undefined || gone.has(a) || gone.has(b)) return [];
      const visits = survey.visitsByPair.get(pairKey(a, b)) ?? [];
      const signs = [since, nextMeeting, confirmedOn, agreedA, agreedB, ...visits.map(({ values }) => lastDay(values))];
      const last = signs.reduce<Day | undefined>(
        (latest, sign) => (sign !== undefined && (latest === undefined || sign > latest) ? sign : latest),
        undefined,
      );
      return last === undefined || last < addMonths(today, -after)
        ? [hitAt('partnerships', row, 'confirmedOn', { last })]
        : [];
    });
  },
  message: ({ last }) =>
    last === undefined
      ? {
          de: 'Zu dieser Partnerschaft steht kein Einsatz, kein Treffen und keine Bestätigung.',
          en: 'There is no visit, no meeting and no confirmation for this partnership.',
        }
      : fill(
          {
            de: 'Das letzte Lebenszeichen dieser Partnerschaft ist vom {last}.',
            en: 'The last sign of life of this partnership is of {last}.',
          },
          { last: date(last) },
        ),
  next: {
    de: 'Bei beiden nachfragen: ein Treffen vereinbaren, bestätigen oder auf „ruhend“ setzen.',
    en: 'Ask both: arrange a meeting, confirm it, or set it to "dormant".',
  },
});
