import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { datasetExamples, rowExamples } from '../examples/define.ts';

type Values = ValuesIn<'contributions'>;

const paid = (euros: number, more: Values = {}): Values => ({
  kind: 'sponsoring',
  donorNumber: 'SP-1',
  amount: eur(euros),
  ...more,
});

export const examples = rowExamples('contributions', [
  {
    says: { de: 'genau 750 €', en: 'exactly €750' },
    row: { kind: 'sponsoring', amount: eur(750) },
    finds: [],
  },
  {
    says: { de: 'ein Cent weniger', en: 'one cent less' },
    row: { kind: 'sponsoring', amount: eur(749.99) },
    finds: [],
  },
  {
    says: { de: 'ein Cent mehr', en: 'one cent more' },
    row: { kind: 'sponsoring', amount: eur(750.01) },
    finds: ['amount'],
  },
  {
    says: { de: 'am 31.12.2024', en: 'on 31 December 2024' },
    row: { kind: 'sponsoring', amount: eur(900), receivedOn: day('2024-12-31') },
    finds: [],
  },
  {
    says: { de: 'am 1.1.2025', en: 'on 1 January 2025' },
    row: { kind: 'sponsoring', amount: eur(900), receivedOn: day('2025-01-01') },
    finds: ['amount'],
  },
  {
    says: { de: 'ohne Nummer: sie wird erfragt', en: 'without a number: it is asked for' },
    row: { kind: 'sponsoring', amount: eur(200), donorNumber: undefined },
    finds: ['donorNumber'],
  },
  {
    says: { de: 'am 31.12.2024 ohne Nummer', en: 'on 31 December 2024 without a number' },
    row: { kind: 'sponsoring', amount: eur(200), donorNumber: undefined, receivedOn: day('2024-12-31') },
    finds: [],
  },
  {
    says: { de: 'älter, D-04 ließ die Nummer löschen', en: 'older, D-04 had the number erased' },
    row: { kind: 'sponsoring', amount: eur(200), donorNumber: undefined, receivedOn: day('2025-02-01') },
    today: '2028-02-02',
    finds: [],
  },
  {
    says: { de: 'schon gemeldet', en: 'already reported' },
    row: { kind: 'sponsoring', amount: eur(900), reportedToLandOn: day('2026-09-03') },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { kind: 'sponsoring', amount: eur(900), donorNumber: undefined, decision: 'returned' },
    finds: [],
  },
  { says: { de: 'Geldspende', en: 'a donation' }, row: { amount: eur(900) }, finds: [] },
  {
    says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the figure is unknown' },
    row: { kind: 'sponsoring', amount: eur(900), receivedOn: undefined },
    finds: [],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, amount: eur(900) }, finds: [] },
  {
    says: { de: 'Betrag fehlt', en: 'amount missing' },
    row: { kind: 'sponsoring', amount: undefined },
    finds: [],
  },
]);

export const together = datasetExamples([
  {
    says: { de: 'achtmal 750 €: genau 6.000 €', en: 'eight times €750: exactly €6,000' },
    rows: { contributions: Array.from({ length: 8 }, () => paid(750)) },
    finds: [],
  },
  {
    says: { de: 'ein Cent mehr', en: 'one cent more' },
    rows: { contributions: [...Array.from({ length: 7 }, () => paid(750)), paid(750.01)] },
    finds: ['contributions 8 donorNumber'],
  },
  {
    says: { de: 'ein Cent weniger', en: 'one cent less' },
    rows: { contributions: [...Array.from({ length: 7 }, () => paid(750)), paid(749.99)] },
    finds: [],
  },
  {
    says: { de: 'am 31.12.2024 noch nicht', en: 'not yet on 31 December 2024' },
    rows: { contributions: [paid(4000), paid(4000)].map((row) => ({ ...row, receivedOn: day('2024-12-31') })) },
    finds: [],
  },
  {
    says: { de: 'ab dem 1.1.2025', en: 'from 1 January 2025 on' },
    rows: { contributions: [paid(4000), paid(4000)].map((row) => ({ ...row, receivedOn: day('2025-01-01') })) },
    finds: ['contributions 2 donorNumber'],
  },
  {
    says: { de: 'auf zwei Jahre verteilt', en: 'spread over two years' },
    rows: {
      contributions: [paid(4000, { receivedOn: day('2025-12-31') }), paid(4000, { receivedOn: day('2026-01-01') })],
    },
    finds: [],
  },
  {
    says: { de: 'bei zwei Verbänden', en: 'at two associations' },
    rows: { contributions: [paid(4000), paid(4000, { receiver: 'KV Musterdorf' })] },
    finds: [],
  },
  {
    says: { de: 'bei zwei Verbänden, Nummern parteiweit', en: 'at two associations, numbers party-wide' },
    rows: { contributions: [paid(4000), paid(4000, { receiver: 'KV Musterdorf' })] },
    settings: { donorNumbersPartyWide: true },
    finds: [],
  },
  {
    says: { de: 'zwei Nummern', en: 'two numbers' },
    rows: { contributions: [paid(4000), paid(4000, { donorNumber: 'SP-2' })] },
    finds: [],
  },
  {
    says: { de: 'alles gemeldet', en: 'all reported' },
    rows: { contributions: [paid(4000), paid(4000)].map((row) => ({ ...row, reportedToLandOn: day('2026-10-01') })) },
    finds: [],
  },
  {
    says: { de: 'eines noch nicht gemeldet', en: 'one not reported yet' },
    rows: { contributions: [paid(4000), paid(4000, { reportedToLandOn: day('2026-10-01') })] },
    finds: ['contributions 2 donorNumber'],
  },
  {
    says: { de: 'Zurückgegebenes zählt nicht', en: 'what was returned does not count' },
    rows: { contributions: [paid(4000), paid(4000, { decision: 'returned' })] },
    finds: [],
  },
  {
    says: { de: 'eine Spende der Nummer zählt nicht mit', en: "the number's donation does not count" },
    rows: { contributions: [paid(4000), paid(4000, { kind: 'money' })] },
    finds: [],
  },
  {
    says: { de: 'nur eines: das sagt schon der Einzelfall', en: 'only one: the single case says so already' },
    rows: { contributions: [paid(7000)] },
    finds: [],
  },
  {
    says: { de: 'Verband, Tag oder Nummer fehlt', en: 'association, day or number missing' },
    rows: {
      contributions: [
        paid(4000),
        paid(4000, { receiver: undefined }),
        paid(4000, { receivedOn: undefined }),
        paid(4000, { donorNumber: undefined }),
      ],
    },
    finds: [],
  },
]);
