import type { Row } from '../define/dataset.ts';
import { addDays, day, daysBetween } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { partG } from './figures/part-g.ts';
import { calledInadmissibleBy } from './inadmissible.ts';
import { defineRule, hit } from './kit.ts';
import { date, fill, MAY_BE_INADMISSIBLE } from './words.ts';

export const decisionOpen = defineRule({
  id: 'S-20',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Entscheidung steht aus', en: 'Decision open' },
  about: {
    de: 'Eine andere Regel nennt die Spende dringend. Nach dem Hauswert ist noch nichts entschieden.',
    en: 'A donation that another rule calls urgent is not decided within the house value.',
  },
  basis: partG('25', 'Abs. 4', '(4)'),
  house: {
    within: { title: { de: 'Entscheiden binnen', en: 'Decide within' }, unit: 'days', value: 7, min: 1, max: 60 },
  },
  inCharge: 'treasury',
  needs: ['receivedOn', 'kind', 'amount'],
  check: (donation, { within, today, run }, row) => {
    if (donation.decision !== undefined && donation.decision !== 'open') return undefined;
    const days = daysBetween(donation.receivedOn, today);
    if (days <= within) return undefined;
    const because = calledInadmissibleBy(row as unknown as Row, run);
    return because === undefined
      ? undefined
      : hit('decision', { because, within, receivedOn: donation.receivedOn }, { days });
  },
  message: ({ because, within, receivedOn }, { days }) =>
    fill(
      {
        de: '{contributions.decision} ist offen, obwohl {because} dringend ist. Eingang am {day}, {days} Tage bis {asOf}; üblich sind {within}.',
        en: '{contributions.decision} is open although {because} is urgent. Received on {day}, {days} days until {asOf}; {within} are usual.',
      },
      { because, within, day: date(receivedOn), days, asOf: date(addDays(receivedOn, days)) },
    ),
  next: MAY_BE_INADMISSIBLE,
  examples: [
    {
      says: { de: 'zu viel Bargeld, seit 8 Tagen offen', en: 'too much cash, open for 8 days' },
      row: { channel: 'cash', amount: eur(1200), receivedOn: day('2026-11-15') },
      finds: ['decision'],
    },
    {
      says: { de: 'seit genau 7 Tagen offen', en: 'open for exactly 7 days' },
      row: { channel: 'cash', amount: eur(1200), receivedOn: day('2026-11-16') },
      finds: [],
    },
    {
      says: { de: 'entschieden', en: 'decided' },
      row: { channel: 'cash', amount: eur(1200), decision: 'returned' },
      finds: [],
    },
    { says: { de: 'nichts Dringendes', en: 'nothing urgent' }, row: { decision: 'open' }, finds: [] },
    {
      says: { de: 'nur ein Hinweis (Verein)', en: 'only a hint (a society)' },
      row: { donorKind: 'society', decision: 'open' },
      finds: [],
    },
  ],
});
