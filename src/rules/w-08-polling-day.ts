import { day } from '../domain/day.ts';
import { electorateOf } from './concerns.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { pollingDay } from './places.ts';
import { fromToday, isAhead, isHelp, lastDay } from './visits.ts';
import { date, fill } from './words.ts';

export const onPollingDay = defineDatasetRule({
  id: 'W-08',
  level: 'hint',
  binding: 'law',
  title: { de: 'Hilfe am Wahltag', en: 'Help on polling day' },
  about: {
    de: 'Wahlkampfhilfe, die bevorsteht, am Wahltag des Gastgebers. Es zählen Wahlen in seinem Land, Kreis oder Ort. Bundesweite zählen auch, und der Tag muss feststehen.',
    en: "Campaign help, still ahead, on the host's polling day. Elections of its Land, district or place count. Nationwide ones do too, and the day must be certain.",
  },
  basis: {
    citation: {
      de: '§ 32 Abs. 1 BWahlG (gelesen) und Wahlgesetze der Länder (nicht gesehen)',
      en: 'section 32(1) BWahlG (read) and the election laws of the Länder (not seen)',
    },
    link: 'https://www.gesetze-im-internet.de/bwahlg/__32.html',
    state: 'partly',
  },
  details: {
    de: '§ 32 Abs. 1 BWahlG meint die Wahlzeit. Er nennt das Gebäude und den Platz unmittelbar vor dem Zugang.',
    en: 'Section 32(1) BWahlG means the polling hours. It names the building and the space directly before its entrance.',
  },
  inCharge: 'coordination',
  check: (dataset, { survey, today }) => {
    const pollings = dataset.elections.flatMap((row) => {
      const polling = pollingDay(row);
      return polling === undefined ? [] : [{ polling, votes: electorateOf(survey, row.values.area).visit }];
    });
    return dataset.visits.flatMap((row) => {
      const visit = row.values;
      const last = lastDay(visit);
      if (visit.start === undefined || last === undefined || !isAhead(visit, today) || !isHelp(visit)) return [];
      const start = fromToday(visit.start, today);
      const found = pollings.find(({ polling, votes }) => polling >= start && polling <= last && votes(visit));
      return found === undefined ? [] : [hitAt('visits', row, 'start', { polling: found.polling })];
    });
  },
  message: ({ polling }) =>
    fill(
      {
        de: 'Am {polling} wird beim Gastgeber gewählt. Solange gewählt wird, ist Werbung im und am Gebäude nicht erlaubt. Das gilt auch direkt vor dem Zugang.',
        en: 'On {polling} the host votes. During the polling hours campaigning in, at and directly before the building is not allowed.',
      },
      { polling: date(polling) },
    ),
  next: {
    de: 'Mit dem Gastgeber absprechen, was an diesem Tag geht.',
    en: 'Agree with the host what is possible on that day.',
  },
  examples: [
    {
      says: { de: 'am Wahltag des Landes', en: "on the Land's polling day" },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14') }],
        associations: [{}],
        elections: [{ date: '2027-03-14' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'am Tag davor', en: 'on the day before' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-13') }],
        associations: [{}],
        elections: [{ date: '2027-03-14' }],
      },
      finds: [],
    },
    {
      says: { de: 'am Tag danach', en: 'on the day after' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-15') }],
        associations: [{}],
        elections: [{ date: '2027-03-14' }],
      },
      finds: [],
    },
    {
      says: { de: 'von Samstag bis zum Wahlsonntag', en: 'from Saturday until polling Sunday' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-13'), end: day('2027-03-14') }],
        associations: [{}],
        elections: [{ date: '2027-03-14' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'heute ist Wahltag', en: 'polling day is today' },
      rows: {
        visits: [{ status: 'confirmed', start: day('2027-03-14') }],
        associations: [{}],
        elections: [{ date: '2027-03-14' }],
      },
      today: '2027-03-14',
      finds: ['visits 1 start'],
    },
    {
      says: {
        de: 'gestern war Wahltag, der Einsatz geht bis heute',
        en: 'polling day was yesterday, the visit lasts until today',
      },
      rows: {
        visits: [{ status: 'confirmed', start: day('2027-03-13'), end: day('2027-03-15') }],
        associations: [{}],
        elections: [{ date: '2027-03-14' }],
      },
      today: '2027-03-15',
      finds: [],
    },
    {
      says: { de: 'bundesweite Wahl', en: 'a nationwide election' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14') }],
        associations: [{}],
        elections: [{ date: '2027-03-14', area: 'Deutschland', kind: 'bundestag' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: {
        de: 'bundesweite Wahl, Land des Gastgebers unbekannt',
        en: 'a nationwide election, the Land of the host unknown',
      },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14') }],
        associations: [{ land: undefined }],
        elections: [{ date: '2027-03-14', area: 'Deutschland', kind: 'bundestag' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'Wahl in einem anderen Land', en: 'an election in another Land' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14') }],
        associations: [{}],
        elections: [{ date: '2027-03-14', area: 'Berlin' }],
      },
      finds: [],
    },
    {
      says: { de: 'Wahl im Kreis des Gastgebers', en: "an election in the host's district" },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14') }],
        associations: [{ land: 'Thüringen', district: '16075' }],
        elections: [{ date: '2027-03-14', area: 'Saale-Orla-Kreis' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'Wahl in einem anderen Kreis desselben Landes', en: 'an election in another district of the Land' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14') }],
        associations: [{ land: 'Thüringen', district: '16073' }],
        elections: [{ date: '2027-03-14', area: 'Saale-Orla-Kreis' }],
      },
      finds: [],
    },
    {
      says: { de: 'Wahl in der Gemeinde, in die es geht', en: 'an election in the municipality of the visit' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14'), place: 'Pößneck' }],
        associations: [{ land: 'Thüringen', district: '16075' }],
        elections: [{ date: '2027-03-14', area: 'Pößneck (Saale-Orla-Kreis)' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'Wahl in einer anderen Gemeinde', en: 'an election in another municipality' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14'), place: 'Schleiz' }],
        associations: [{ land: 'Thüringen', district: '16075' }],
        elections: [{ date: '2027-03-14', area: 'Pößneck (Saale-Orla-Kreis)' }],
      },
      finds: [],
    },
    {
      says: { de: 'nur der Zeitraum ist bekannt', en: 'only the season is known' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14') }],
        associations: [{}],
        elections: [{ date: '2027-spring' }],
      },
      finds: [],
    },
    {
      says: { de: 'Wahlparty am Wahltag', en: 'an election night on polling day' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14'), kind: 'election-night' }],
        associations: [{}],
        elections: [{ date: '2027-03-14' }],
      },
      finds: [],
    },
    {
      says: { de: 'Wahlparty mit Infostand als weiterer Art', en: 'an election night with a stall as a further kind' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14'), kind: 'election-night', moreKinds: ['stall'] }],
        associations: [{}],
        elections: [{ date: '2027-03-14' }],
      },
      finds: ['visits 1 start'],
    },
    {
      says: { de: 'abgesagt', en: 'cancelled' },
      rows: {
        visits: [{ status: 'cancelled', start: day('2027-03-14') }],
        associations: [{}],
        elections: [{ date: '2027-03-14' }],
      },
      finds: [],
    },
  ],
});
