import type { Row } from '../../define/dataset.ts';
import { hit } from '../../define/rule.ts';
import { addDays, daysBetween } from '../../domain/day.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { date, fill, inDays } from '../kit/words.ts';
import { calledInadmissibleBy, named, nextStepBy } from './inadmissible.ts';

export const decisionOpen = defineRule({
  id: 'S-20',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Annehmen oder zurückgeben: Entscheidung steht aus', en: 'Accept or return: the decision is open' },
  about: {
    de: 'Eine andere Regel bezweifelt dringend, dass die Spende bleiben darf. Nach dem Hauswert ist noch nichts entschieden.',
    en: 'Another rule urgently doubts that the donation may be kept. After the house value nothing is decided yet.',
  },
  basis: partG('25', 'Abs. 4', '(4)'),
  details: {
    de: 'Abgeführt wird nur, was § 25 Abs. 2 verbietet. Zu viel Bargeld verletzt Abs. 1: Es wird zurückgegeben.',
    en: 'Only what section 25(2) forbids is forwarded. Excess cash breaks (1): it is returned.',
  },
  house: {
    within: { title: { de: 'Entscheiden binnen', en: 'Decide within' }, unit: 'days', value: 7, min: 1, max: 60 },
  },
  inCharge: 'treasury',
  needs: ['receivedOn'],
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
        de: '{contributions.decision} steht noch aus. Dringend ist: {because}. Eingang am {day}, bis {asOf} sind es {days}. Üblich ist eine Entscheidung binnen {within} Tagen.',
        en: '{contributions.decision} is still open. What is urgent: {because}. Received on {day}, until {asOf} it is {days}. A decision within {within} days is usual.',
      },
      {
        because: named(because),
        within,
        day: date(receivedOn),
        days: inDays(days),
        asOf: date(addDays(receivedOn, days)),
      },
    ),
  next: ({ because }) => nextStepBy(because),
});
