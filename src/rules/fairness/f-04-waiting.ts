import { hit } from '../../define/rule.ts';
import { addDays, daysBetween } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { date, fill } from '../kit/words.ts';

export const waiting = defineRule({
  id: 'F-04',
  on: 'associations',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Verband sucht und wartet', en: 'Association seeks and waits' },
  about: {
    de: 'Ein Verband sucht länger als die Frist eine Partnerschaft.',
    en: 'An association has been seeking a partnership for longer than the time.',
  },
  basis: PRACTICE.fairness,
  house: { after: { title: { de: 'Fragen nach', en: 'Ask after' }, unit: 'days', value: 90, min: 1, max: 1000 } },
  inCharge: 'coordination',
  needs: ['search', 'searchSince'],
  check: ({ search, searchSince }, { after, today }) => {
    const days = daysBetween(searchSince, today);
    return search === 'seeks' && days > after ? hit('searchSince', { searchSince, after }, { days }) : undefined;
  },
  message: ({ searchSince }, { days }) =>
    fill(
      {
        de: 'Der Verband sucht seit dem {since} eine Partnerschaft, {days} Tage bis {asOf}.',
        en: 'The association has been seeking a partnership since {since}, {days} days until {asOf}.',
      },
      { since: date(searchSince), days, asOf: date(addDays(searchSince, days)) },
    ),
  next: {
    de: 'Verbände fragen, bei denen im Tab „Verbände“ „bietet“ oder „offen“ steht.',
    en: 'Ask associations that say "offers" or "open" in the tab "Associations".',
  },
});
