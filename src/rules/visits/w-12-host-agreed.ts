import { daysBetween } from '../../domain/day.ts';
import { isActiveOn } from '../../tables/active.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { pairKey } from '../kit/pair-key.ts';
import { isAhead, isHelp } from '../kit/visits.ts';
import { fill } from '../kit/words.ts';

export const hostAgreed = defineDatasetRule({
  id: 'W-12',
  of: 'visits',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Gastgeber hat noch nicht zugestimmt', en: 'The host has not agreed yet' },
  about: {
    de: 'Hilfe kurz vor dem Beginn, noch nicht bestätigt. Es gibt auch keine Partnerschaft, der beide zugestimmt haben.',
    en: 'Help shortly before its start, not confirmed, and without a partnership to which both agreed.',
  },
  basis: PRACTICE.fairness,
  house: { within: { title: { de: 'Erinnern vorher', en: 'Remind before' }, unit: 'days', value: 3, min: 0, max: 60 } },
  inCharge: 'coordination',
  check: (dataset, { survey, today, within }) =>
    dataset.visits.flatMap((row) => {
      const { status, start, guest, host } = row.values;
      if (status !== 'planned' || start === undefined || guest === undefined || host === undefined) return [];
      if (!isAhead(row.values, today) || !isHelp(row.values) || daysBetween(today, start) > within) return [];
      const agreed = (survey.partnershipsByPair.get(pairKey(guest, host)) ?? []).some(
        ({ values }) => isActiveOn(values, start) && values.agreedA !== undefined && values.agreedB !== undefined,
      );
      return agreed ? [] : [hitAt('visits', row, 'status', { host, start })];
    }),
  message: ({ host }) =>
    fill(
      {
        de: '{visits.status} ist „geplant“, und {host} hat noch nicht zugestimmt.',
        en: '{visits.status} is "planned", and {host} has not agreed yet.',
      },
      { host },
    ),
  next: {
    de: 'Beim Gastgeber nachfragen und „bestätigt“ wählen.',
    en: 'Ask the host, and choose "confirmed".',
  },
});
