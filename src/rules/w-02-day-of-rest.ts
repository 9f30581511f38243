import { day } from '../domain/day.ts';
import type { Text } from '../domain/text.ts';
import { PRACTICE } from './figures/practice.ts';
import { firstDayOfRest, type Rest } from './holidays.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { fromToday, hasKind, isAhead, lastDay } from './visits.ts';
import { date, fill } from './words.ts';

const WORDS = {
  sunday: {
    de: 'Der {on} ist ein Sonntag. Die Sonntagsruhe regelt das Land (ungeprüft, bitte nachsehen).',
    en: '{on} is a Sunday. Its rest is a matter of the Land (unverified, please look it up).',
  },
  holiday: {
    de: 'Der {on} ist beim Gastgeber ein Feiertag. Die Feiertagsruhe regelt das Land (ungeprüft, bitte nachsehen).',
    en: '{on} is a public holiday at the host. Its rest is a matter of the Land (unverified, please look it up).',
  },
  regional: {
    de: 'Der {on} ist in Teilen des Landes ein Feiertag. Ob auch beim Gastgeber, weiß die Gemeinde.',
    en: '{on} is a public holiday in parts of the Land. Whether also at the host, the municipality knows.',
  },
} as const satisfies Readonly<Record<Rest, Text>>;

export const dayOfRest = defineDatasetRule({
  id: 'W-02',
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
      says: { de: 'von Samstag bis Sonntag', en: 'from Saturday to Sunday' },
      rows: {
        visits: [{ status: 'planned', start: day('2026-12-05'), kind: 'canvassing', end: day('2026-12-06') }],
        associations: [{}],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'am Montag danach', en: 'on the Monday after' },
      rows: { visits: [{ status: 'planned', start: day('2026-12-07'), kind: 'canvassing' }], associations: [{}] },
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
      says: {
        de: 'am selben Tag in Thüringen: in Teilen des Landes',
        en: 'on the same day in Thuringia: in parts of the Land',
      },
      rows: {
        visits: [{ status: 'planned', start: day('2027-05-27'), kind: 'canvassing' }],
        associations: [{ land: 'Thüringen' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: {
        de: 'am selben Tag in Sachsen: in Teilen des Landes',
        en: 'on the same day in Saxony: in parts of the Land',
      },
      rows: {
        visits: [{ status: 'planned', start: day('2027-05-27'), kind: 'canvassing' }],
        associations: [{ land: 'Sachsen' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: {
        de: 'Mariä Himmelfahrt in Bayern: in Teilen des Landes',
        en: 'Assumption in Bavaria: in parts of the Land',
      },
      rows: {
        visits: [{ status: 'planned', start: day('2028-08-15'), kind: 'canvassing' }],
        associations: [{ land: 'Bayern' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'am selben Tag im Saarland', en: 'on the same day in the Saarland' },
      rows: {
        visits: [{ status: 'planned', start: day('2028-08-15'), kind: 'canvassing' }],
        associations: [{ land: 'Saarland' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'am selben Tag in Hessen', en: 'on the same day in Hesse' },
      rows: { visits: [{ status: 'planned', start: day('2028-08-15'), kind: 'canvassing' }], associations: [{}] },
      finds: [],
    },
    {
      says: { de: 'Friedensfest in Augsburg', en: 'the Peace Festival in Augsburg' },
      rows: {
        visits: [{ status: 'planned', start: day('2028-08-08'), kind: 'canvassing' }],
        associations: [{ land: 'Bayern', district: '09761' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'am selben Tag im übrigen Bayern', en: 'on the same day elsewhere in Bavaria' },
      rows: {
        visits: [{ status: 'planned', start: day('2028-08-08'), kind: 'canvassing' }],
        associations: [{ land: 'Bayern', district: '09162' }],
      },
      finds: [],
    },
    {
      says: { de: '1. Mai, Land des Gastgebers unbekannt', en: '1 May, the Land of the host unknown' },
      rows: {
        visits: [{ status: 'planned', start: day('2028-05-01'), kind: 'canvassing' }],
        associations: [{ land: undefined }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'Infostand an einem Sonntag', en: 'a stall on a Sunday' },
      rows: { visits: [{ status: 'planned', start: day('2026-12-06'), kind: 'stall' }], associations: [{}] },
      finds: [],
    },
    {
      says: { de: 'heute, an einem Sonntag', en: 'today, on a Sunday' },
      rows: { visits: [{ status: 'confirmed', start: day('2026-11-22'), kind: 'canvassing' }], associations: [{}] },
      today: '2026-11-22',
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'gestern', en: 'yesterday' },
      rows: { visits: [{ status: 'confirmed', start: day('2026-11-22'), kind: 'canvassing' }], associations: [{}] },
      finds: [],
    },
    {
      says: {
        de: 'der Sonntag ist vorbei, der Einsatz geht bis morgen',
        en: 'the Sunday is over, the visit lasts until tomorrow',
      },
      rows: {
        visits: [{ status: 'confirmed', start: day('2026-11-22'), kind: 'canvassing', end: day('2026-11-24') }],
        associations: [{}],
      },
      finds: [],
    },
    {
      says: { de: 'abgesagt', en: 'cancelled' },
      rows: { visits: [{ status: 'cancelled', start: day('2026-12-06'), kind: 'canvassing' }], associations: [{}] },
      finds: [],
    },
  ],
});
