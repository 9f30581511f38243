import { day } from '../../src/domain/day.ts';
import type { EntryStart, SavedRow } from '../../src/forms/entry/shape.ts';
import type { VisitFacts } from '../../src/forms/logVisit/shape.ts';
import { visits } from '../../src/tables/visits.ts';

/** A volunteer of the made-up KV Beispielstadt on a Monday; the partners are made up too. */
export const visitStart: EntryStart & VisitFacts = {
  lang: 'de',
  today: day('2026-08-31'),
  associations: [
    ['KV Beispielstadt'],
    ['KV Musterkreis', 'Musterkreis Süd'],
    ['KV Musterberg'],
    ['KV Waldkreis'],
    ['KV Wald-Aue', 'Wald-Aue-Kreis'],
    ['KV Beispielwald-Südliche Musterheide'],
    ['OV Beispielstadt'],
  ],
  pairs: [
    ['KV Beispielstadt', 'KV Musterkreis'],
    ['KV Wald-Aue', 'KV Beispielstadt'],
  ],
  own: 'KV Beispielstadt',
  ownIsRemembered: true,
  kinds: [
    'canvassing',
    'stall',
    'postering',
    'leaflets',
    'poster-removal',
    'event',
    'election-night',
    'exchange',
    'training',
    'online',
    'other',
  ],
  plans: [],
  elections: ['Landtagswahl Sachsen-Anhalt 2026', 'Kommunalwahl Niedersachsen 2026'],
  selectsRows: true,
};

export const savedVisit: SavedRow = {
  operation: 'op-1',
  id: 'E-7KQ2M9XA',
  line: 153,
  tab: visits.tab,
  says: 'Haustürwahlkampf, KV Beispielstadt bei KV Musterkreis, 30.8., 6 Leute',
  readBack: [
    { key: 'status', label: visits.columns.status.header, value: 'durchgeführt' },
    { key: 'start', label: visits.columns.start.header, value: '30.08.2026' },
    { key: 'kind', label: visits.columns.kind.header, value: 'Haustürwahlkampf' },
    { key: 'guest', label: visits.columns.guest.header, value: 'KV Beispielstadt' },
    { key: 'host', label: visits.columns.host.header, value: 'KV Musterkreis' },
    { key: 'people', label: visits.columns.people.header, value: '6' },
    { key: 'hours', label: visits.columns.hours.header, value: '3,5' },
  ],
  findings: [],
  repeated: false,
  differs: [],
  left: [],
  undoable: true,
};
