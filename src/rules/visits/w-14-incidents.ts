import { hit } from '../../define/rule.ts';
import { daysBetween } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { fill } from '../kit/words.ts';

export const incidents = defineRule({
  id: 'W-14',
  on: 'visits',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Es gab einen Vorfall: nachfragen', en: 'There was an incident: ask how they are' },
  about: {
    de: 'Bei einem durchgeführten Einsatz der letzten Wochen steht mindestens ein Vorfall. Die Koordination fragt beide Seiten, wie es ihnen geht. In der Tabelle steht nur die Zahl.',
    en: 'A visit carried out in the last weeks has at least one incident. The coordination asks both sides how they are. The sheet holds the count only.',
  },
  basis: PRACTICE.handbooks,
  house: { within: { title: { de: 'Nachfragen bis', en: 'Ask until' }, unit: 'days', value: 90, min: 1, max: 365 } },
  inCharge: 'coordination',
  needs: ['start', 'status', 'incidents'],
  check: ({ start, status, incidents: count }, { within, today }) =>
    status === 'done' && count > 0 && start <= today && daysBetween(start, today) <= within
      ? hit('incidents', { count })
      : undefined,
  message: ({ count }) =>
    fill({ de: '{visits.incidents} ist {count}.', en: '{visits.incidents} is {count}.' }, { count }),
  next: {
    de: 'Beide Seiten fragen, wie es ihnen geht und was sie brauchen. Danach in „Prüfhinweise“ „akzeptiert“ mit einem Satz dazu, ohne Namen.',
    en: 'Ask both sides how they are and what they need. Then "accepted" in "Findings" with a sentence, without names.',
  },
});
