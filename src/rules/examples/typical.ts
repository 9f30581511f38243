import type { Known } from '../../define/dataset.ts';
import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { indexNames } from '../../domain/names.ts';
import { readSettings, type SheetSettings } from '../../settings/index.ts';
import { indexElections } from '../../tables/election-names.ts';
import type { DataTableName, ValuesIn } from '../../tables/index.ts';

/** The day on which the examples are looked at, where they name none. */
export const EXAMPLES_DAY = day('2026-11-23');

export const exampleSettings: SheetSettings = {
  ...readSettings({}),
  setUpOn: day('2026-06-01'),
  exampleData: true,
  sheetId: 'sheet',
};

export const exampleKnown: Known = {
  associations: indexNames(
    ['KV Beispielstadt', 'KV Musterdorf', 'KV Probehausen', 'KV Testingen', 'LV Beispielland'].map((name) => ({
      name,
      aliases: [],
    })),
  ),
  elections: indexElections([{ date: '2027-spring', area: 'Hessen', kind: 'kommunal' }]),
  upper: new Set(['LV Beispielland']),
  gone: new Map([['KV Testingen', day('2026-11-20')]]),
};

/** Rows that no rule has anything to say about; an example names only what matters to it. */
export const typical: { readonly [T in DataTableName]?: ValuesIn<T> } = {
  visits: {
    status: 'done',
    start: day('2026-08-29'),
    kind: 'canvassing',
    guest: 'KV Musterdorf',
    host: 'KV Beispielstadt',
    people: 6,
  },
  contributions: {
    receivedOn: day('2026-09-01'),
    receiver: 'KV Beispielstadt',
    kind: 'money',
    amount: eur(50),
    channel: 'transfer',
    donorNumber: '4711',
    donorKind: 'person',
    origin: 'domestic',
    donorKnown: 'yes',
    voucher: 'B-17',
  },
  partnerships: {
    a: 'KV Beispielstadt',
    b: 'KV Musterdorf',
    status: 'active',
    since: day('2026-07-01'),
    agreedA: day('2026-07-01'),
    agreedB: day('2026-07-02'),
  },
  associations: { name: 'KV Beispielstadt', level: 'KV', land: 'Hessen', search: 'no' },
  contacts: {
    association: 'KV Beispielstadt',
    role: 'coordination',
    email: 'kv@example.org',
    rhythm: 'quarterly',
    consentOn: day('2026-05-03'),
    consentBy: 'Mail vom 3.5.',
  },
  requests: { receivedOn: day('2026-11-01'), kind: 'question', concern: 'Frage zur Planung', status: 'new' },
  tips: { topic: 'Haustür', tip: 'Zu zweit gehen.' },
  elections: { date: '2027-spring', area: 'Hessen', kind: 'kommunal' },
  localRules: { place: 'Beispielstadt', land: 'Hessen' },
};
