import { day } from '../domain/day.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { landOf, pollingDay } from './places.ts';
import { isAhead, isHelp, lastDay } from './visits.ts';
import { date, fill } from './words.ts';

export const onPollingDay = defineDatasetRule({
  id: 'W-08',
  level: 'hint',
  binding: 'law',
  title: { de: 'Hilfe am Wahltag', en: 'Help on polling day' },
  about: {
    de: 'Wahlkampfhilfe, die bevorsteht, am Wahltag des Gastgebers. Im, am und direkt vor dem Wahllokal ist Werbung nicht erlaubt.',
    en: "Campaign help, still ahead, on the host's polling day. Nothing in, at or directly before the polling building.",
  },
  basis: {
    citation: { de: '§ 32 BWahlG und Wahlgesetze der Länder', en: 'section 32 BWahlG and the laws of the Länder' },
    link: 'https://www.gesetze-im-internet.de/bwahlg/__32.html',
    state: 'partly',
  },
  inCharge: 'coordination',
  check: (dataset, { survey, today }) => {
    const pollings = dataset.elections.flatMap((row) => {
      const polling = pollingDay(row);
      return polling === undefined ? [] : [{ polling, area: row.values.area }];
    });
    return dataset.visits.flatMap((row) => {
      const visit = row.values;
      const last = lastDay(visit);
      if (visit.start === undefined || last === undefined || !isAhead(visit, today) || !isHelp(visit)) return [];
      const start = visit.start;
      const land = landOf(survey, visit.host);
      const found = pollings.find(
        ({ polling, area }) =>
          polling >= start && polling <= last && (area === 'Deutschland' || (land !== undefined && area === land)),
      );
      return found === undefined ? [] : [hitAt('visits', row, 'start', { polling: found.polling })];
    });
  },
  message: ({ polling }) =>
    fill(
      {
        de: 'Am {polling} wird beim Gastgeber gewählt. Werbung ist im, am und direkt vor dem Wahllokal nicht erlaubt.',
        en: 'On {polling} the host votes. Campaigning in, at and directly before the polling building is not allowed.',
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
      says: { de: 'Wahl in einem anderen Land', en: 'an election in another Land' },
      rows: {
        visits: [{ status: 'planned', start: day('2027-03-14') }],
        associations: [{}],
        elections: [{ date: '2027-03-14', area: 'Berlin' }],
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
  ],
});
