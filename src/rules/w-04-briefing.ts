import { day, daysBetween } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineRule, hit } from './kit.ts';
import { isUnreadable } from './unread.ts';
import { hasKind, isAhead } from './visits.ts';
import { fill } from './words.ts';

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
  examples: [
    {
      says: { de: 'in genau 7 Tagen', en: 'in exactly 7 days' },
      row: { status: 'planned', start: day('2026-11-30') },
      finds: ['briefing'],
    },
    { says: { de: 'in 8 Tagen', en: 'in 8 days' }, row: { status: 'planned', start: day('2026-12-01') }, finds: [] },
    {
      says: { de: 'mit Einweisung', en: 'with a briefing' },
      row: { status: 'planned', start: day('2026-11-25'), briefing: 'yes' },
      finds: [],
    },
    {
      says: { de: 'Wahlparty', en: 'an election night' },
      row: { status: 'planned', start: day('2026-11-25'), kind: 'election-night' },
      finds: [],
    },
    {
      says: { de: '„nein“ vermerkt', en: '"no" is recorded' },
      row: { status: 'planned', start: day('2026-11-25'), briefing: 'no' },
      finds: ['briefing'],
    },
    {
      says: { de: 'Infostand', en: 'a stall' },
      row: { status: 'planned', start: day('2026-11-25'), kind: 'stall' },
      finds: ['briefing'],
    },
    {
      says: { de: 'Plakatieren als weitere Art', en: 'putting up posters as a further kind' },
      row: { status: 'planned', start: day('2026-11-25'), kind: 'leaflets', moreKinds: ['postering'] },
      finds: ['briefing'],
    },
    {
      says: { de: 'nur Flyer', en: 'leaflets only' },
      row: { status: 'planned', start: day('2026-11-25'), kind: 'leaflets' },
      finds: [],
    },
    {
      says: { de: 'heute, bestätigt', en: 'today, confirmed' },
      row: { status: 'confirmed', start: day('2026-11-23') },
      finds: ['briefing'],
    },
    { says: { de: 'gestern', en: 'yesterday' }, row: { status: 'confirmed', start: day('2026-11-22') }, finds: [] },
    { says: { de: 'schon gewesen', en: 'in the past' }, row: { status: 'done', start: day('2026-11-20') }, finds: [] },
    {
      says: { de: 'abgesagt', en: 'cancelled' },
      row: { status: 'cancelled', start: day('2026-11-25') },
      finds: [],
    },
  ],
});
