import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
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
]);
