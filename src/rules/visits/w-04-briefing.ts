import { hit } from '../../define/rule.ts';
import { daysBetween } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { isUnreadable } from '../kit/unreadable.ts';
import { hasKind, isAhead } from '../kit/visits.ts';
import { fill } from '../kit/words.ts';

export const briefing = defineRule({
  id: 'W-04',
  on: 'visits',
  level: 'hint',
  binding: 'house',
  title: { de: 'Einweisung fehlt', en: 'Briefing missing' },
  about: {
    de: 'Haustür, Infostand oder Plakatieren steht bald an. Eine Einweisung ist nicht vermerkt.',
    en: 'Canvassing, a stall or putting up posters is close, and no briefing is recorded.',
  },
  basis: PRACTICE.handbooks,
  house: { within: { title: { de: 'Erinnern vorher', en: 'Remind before' }, unit: 'days', value: 7, min: 0, max: 60 } },
  inCharge: 'coordination',
  needs: ['start', 'status'],
  check: (visit, { within, today }, row) =>
    isAhead(visit, today) &&
    daysBetween(today, visit.start) <= within &&
    visit.briefing !== 'yes' &&
    !isUnreadable(row, 'briefing') &&
    hasKind(visit, 'canvassing', 'stall', 'postering')
      ? hit('briefing', { start: visit.start })
      : undefined,
  message: () =>
    fill({
      de: '{visits.briefing} ist noch nicht „ja“, der Einsatz ist bald.',
      en: '{visits.briefing} is not "yes" yet, and the visit is close.',
    }),
  next: {
    de: 'Mit dem Gastgeber eine Einweisung verabreden.',
    en: 'Arrange a briefing with the host.',
  },
});
