import type { Text } from '../../domain/text.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { fromToday, hasKind, isAhead, lastDay } from '../kit/visits.ts';
import { date, fill } from '../kit/words.ts';
import { firstDayOfRest, type Rest } from './holidays.ts';

const WORDS = {
  sunday: {
    de: 'Der {on} ist ein Sonntag. Die Sonntagsruhe regelt das Land.',
    en: '{on} is a Sunday. Its rest is a matter of the Land.',
  },
  holiday: {
    de: 'Der {on} ist beim Gastgeber ein Feiertag. Die Feiertagsruhe regelt das Land.',
    en: '{on} is a public holiday at the host. Its rest is a matter of the Land.',
  },
  regional: {
    de: 'Der {on} ist in Teilen des Landes ein Feiertag. Ob auch beim Gastgeber, weiß die Gemeinde.',
    en: '{on} is a public holiday in parts of the Land. Whether also at the host, the municipality knows.',
  },
} as const satisfies Readonly<Record<Rest, Text>>;

export const dayOfRest = defineDatasetRule({
  id: 'W-02',
  of: 'visits',
  level: 'hint',
  binding: 'house',
  title: { de: 'Haustürwahlkampf an einem Ruhetag', en: 'Canvassing on a day of rest' },
  about: {
    de: 'Nur was noch bevorsteht: an einem Sonntag oder an einem Feiertag im Land des Gastgebers. Auch, wenn er nur in Teilen des Landes gilt.',
    en: "Only what is still ahead: on a Sunday or on a public holiday of the host's Land, also where it holds in parts of the Land only.",
  },
  basis: PRACTICE.handbooks,
  inCharge: 'coordination',
  check: (dataset, { survey, today }) =>
    dataset.visits.flatMap((row) => {
      const visit = row.values;
      const last = lastDay(visit);
      if (visit.start === undefined || last === undefined || !isAhead(visit, today) || !hasKind(visit, 'canvassing'))
        return [];
      const place = survey.associationsByName.get(visit.host ?? '')?.values ?? {};
      const found = firstDayOfRest(fromToday(visit.start, today), last, place);
      return found === undefined ? [] : [hitAt('visits', row, 'start', { ...found })];
    }),
  message: ({ on, rest }) => fill(WORDS[rest], { on: date(on) }),
  next: { de: 'Mit dem Gastgeber absprechen, ob der Tag passt.', en: 'Agree with the host whether the day fits.' },
});
