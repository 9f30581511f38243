import { day, weekday } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { firstDayOfRest } from './holidays.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { landOf } from './places.ts';
import { hasKind, isAhead, lastDay } from './visits.ts';
import { date, fill } from './words.ts';

export const dayOfRest = defineDatasetRule({
  id: 'W-02',
  level: 'hint',
  binding: 'house',
  title: { de: 'Haustürwahlkampf an einem Ruhetag', en: 'Canvassing on a day of rest' },
  about: {
    de: 'Nur was noch bevorsteht: an einem Sonntag oder an einem Feiertag im Land des Gastgebers.',
    en: "Only what is still ahead: on a Sunday or on a public holiday of the host's Land.",
  },
  basis: PRACTICE.handbooks,
  inCharge: 'coordination',
  check: (dataset, { survey, today }) =>
    dataset.visits.flatMap((row) => {
      const visit = row.values;
      const last = lastDay(visit);
      if (visit.start === undefined || last === undefined || !isAhead(visit, today) || !hasKind(visit, 'canvassing'))
        return [];
      const rest = firstDayOfRest(visit.start, last, landOf(survey, visit.host));
      return rest === undefined ? [] : [hitAt('visits', row, 'start', { rest, sunday: weekday(rest) === 0 })];
    }),
  message: ({ rest, sunday }) =>
    fill(
      sunday
        ? {
            de: 'Der {rest} ist ein Sonntag. Die Sonntagsruhe regelt das Land (ungeprüft, bitte nachsehen).',
            en: 'The {rest} is a Sunday. Its rest is a matter of the Land (unverified, please look it up).',
          }
        : {
            de: 'Der {rest} ist beim Gastgeber ein Feiertag. Die Feiertagsruhe regelt das Land (ungeprüft, bitte nachsehen).',
            en: 'The {rest} is a public holiday at the host. Its rest is a matter of the Land (unverified, please look it up).',
          },
      { rest: date(rest) },
    ),
  next: { de: 'Mit dem Gastgeber absprechen, ob der Tag passt.', en: 'Agree with the host whether the day fits.' },
  examples: [
    {
      says: { de: 'an einem Sonntag', en: 'on a Sunday' },
      rows: { visits: [{ status: 'planned', start: day('2026-12-06'), kind: 'canvassing' }], associations: [{}] },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'am Samstag davor', en: 'on the Saturday before' },
      rows: { visits: [{ status: 'planned', start: day('2026-12-05'), kind: 'canvassing' }], associations: [{}] },
      finds: [],
    },
    {
      says: { de: 'an Fronleichnam in Hessen', en: 'on Corpus Christi in Hesse' },
      rows: { visits: [{ status: 'planned', start: day('2027-05-27'), kind: 'canvassing' }], associations: [{}] },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'am selben Tag in Niedersachsen', en: 'on the same day in Lower Saxony' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-05-27'), kind: 'canvassing' }],
        associations: [{ land: 'Niedersachsen' }],
      },
      finds: [],
    },
    {
      says: { de: 'Infostand an einem Sonntag', en: 'a stall on a Sunday' },
      rows: { visits: [{ status: 'planned', start: day('2026-12-06'), kind: 'stall' }], associations: [{}] },
      finds: [],
    },
  ],
});
