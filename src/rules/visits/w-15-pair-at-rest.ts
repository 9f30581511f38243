import type { Day } from '../../domain/day.ts';
import { isActiveOn } from '../../tables/active.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { pairKey } from '../kit/pair-key.ts';
import { date, fill } from '../kit/words.ts';

type Partnership = ValuesIn<'partnerships'>;

/** Ended before the day, or at rest. One that says no day has ended whenever that was. */
const isOver = ({ status, until }: Partnership, on: Day): boolean =>
  status === 'dormant' || (status === 'ended' && (until === undefined || until < on));

export const pairAtRest = defineDatasetRule({
  id: 'W-15',
  of: 'visits',
  level: 'hint',
  binding: 'house',
  title: {
    de: 'Einsatz bei einer Partnerschaft, die ruht oder beendet ist',
    en: 'A visit of a partnership that rests or has ended',
  },
  about: {
    de: 'Ein geplanter Einsatz, und die Partnerschaft endet vorher oder ruht. Eine andere läuft dann nicht. Nur, was bevorsteht.',
    en: 'A planned visit, and the partnership ends before it or is at rest. No other one runs by then. Only what is ahead.',
  },
  basis: PRACTICE.fairness,
  inCharge: 'coordination',
  check: (dataset, { survey, today }) =>
    dataset.visits.flatMap((row) => {
      const { status, start, guest, host } = row.values;
      if ((status !== 'planned' && status !== 'confirmed') || start === undefined || start < today) return [];
      if (guest === undefined || host === undefined) return [];
      const between = (survey.partnershipsByPair.get(pairKey(guest, host)) ?? []).map(({ values }) => values);
      if (between.some((one) => isActiveOn(one, start))) return [];
      const over = between.filter((one) => isOver(one, start));
      const ends = over.flatMap(({ status: state, until }) => (state === 'ended' && until ? [until] : [])).sort();
      const resting = over.some(({ status: state }) => state === 'dormant');
      return over.length === 0 ? [] : [hitAt('visits', row, 'host', { resting, until: ends[ends.length - 1], start })];
    }),
  message: ({ resting, until }) =>
    resting
      ? { de: 'Die Partnerschaft der beiden ruht.', en: 'The partnership of the two is at rest.' }
      : until === undefined
        ? { de: 'Die Partnerschaft der beiden ist beendet.', en: 'The partnership of the two has ended.' }
        : fill(
            { de: 'Die Partnerschaft der beiden endet am {until}.', en: 'The partnership of the two ends on {until}.' },
            { until: date(until) },
          ),
  next: {
    de: 'Lebt sie wieder auf, im Tab „Partnerschaften“ eintragen. Sonst passt der Einsatz auch ohne sie.',
    en: 'If it comes to life again, enter that in the tab "Partnerships". Otherwise the visit is fine without it.',
  },
});
