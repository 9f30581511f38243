import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import type { SheetSettings } from '../../settings/index.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { datasetExamples } from '../examples/define.ts';

type Values = ValuesIn<'contributions'>;

const paid = (amount: number | undefined, on = '2026-09-01', more: Values = {}): Values => ({
  amount: amount === undefined ? undefined : eur(amount),
  receivedOn: day(on),
  ...more,
});

const cash = (amount: number | undefined, on?: string, more?: Values): Values => ({
  ...paid(amount, on, more),
  channel: 'cash',
});

/** `finds` names the number of the row and the column. */
const example = (
  de: string,
  en: string,
  contributions: readonly Values[],
  finds: readonly string[],
  settings: Partial<SheetSettings> = {},
) => ({ says: { de, en }, rows: { contributions }, settings, finds: finds.map((at) => `contributions ${at}`) });

export const examples = datasetExamples([
  example(
    'zweimal 600 € bar in 30 Tagen',
    'twice €600 in cash within 30 days',
    [cash(600, '2026-09-01'), cash(600, '2026-10-01')],
    ['2 channel'],
  ),
  example('dasselbe in 31 Tagen', 'the same within 31 days', [cash(600, '2026-09-01'), cash(600, '2026-10-02')], []),
  example('zusammen genau 1.000 € bar', 'exactly €1,000 in cash together', [cash(500), cash(500)], []),
  example('zusammen ein Cent mehr', 'one cent more together', [cash(500), cash(500.01)], ['2 channel']),
  example('einmal bar, einmal überwiesen', 'one in cash, one by transfer', [cash(600), paid(600)], []),
  example(
    'drei Barspenden sind ein Hinweis',
    'three cash donations are one finding',
    [cash(600, '2026-09-01'), cash(600, '2026-09-20'), cash(600, '2026-10-10')],
    ['2 channel'],
  ),
  example(
    'zwei getrennte Gruppen sind zwei',
    'two groups apart are two findings',
    [cash(600, '2026-03-01'), cash(600, '2026-03-02'), cash(600, '2026-09-01'), cash(600, '2026-09-02')],
    ['2 channel', '4 channel'],
  ),
  example(
    'eine allein über der Grenze: siehe S-01',
    'one above the limit by itself: see S-01',
    [cash(1200), cash(900)],
    [],
  ),
  example(
    'verschiedene Nummern',
    'different numbers',
    [cash(600), cash(600, '2026-09-01', { donorNumber: '4712' })],
    [],
  ),
  example(
    'gleiche Nummer bei zwei Verbänden',
    'the same number at two associations',
    [cash(600), cash(600, '2026-09-01', { receiver: 'KV Musterdorf' })],
    [],
  ),
  example(
    'gleiche Nummer, parteiweit gültig',
    'the same number, valid party-wide',
    [cash(600), cash(600, '2026-09-01', { receiver: 'KV Musterdorf' })],
    ['2 channel'],
    { donorNumbersPartyWide: true },
  ),
  example('eine zurückgegeben', 'one returned', [cash(600), cash(600, '2026-09-01', { decision: 'returned' })], []),
  example(
    'zwei Sammlungen',
    'two collections',
    [cash(600, '2026-09-01', { kind: 'collection' }), cash(600, '2026-09-01', { kind: 'collection' })],
    [],
  ),
  example(
    'Tag, Betrag oder Nummer fehlt',
    'day, amount or number missing',
    [
      cash(600),
      cash(600, '2026-09-01', { receivedOn: undefined }),
      cash(undefined),
      cash(600, '2026-09-01', { donorNumber: undefined }),
    ],
    [],
  ),
  example('zweimal 20.000 €', 'twice €20,000', [paid(20_000), paid(20_000)], ['2 bundestagNotifiedOn']),
  example(
    'beide dem Bundestag angezeigt',
    'both notified to the Bundestag',
    [
      paid(20_000, '2026-09-01', { bundestagNotifiedOn: day('2026-09-03') }),
      paid(20_000, '2026-09-01', { bundestagNotifiedOn: day('2026-09-03') }),
    ],
    [],
  ),
  example(
    'nur eine angezeigt',
    'only one notified',
    [paid(20_000, '2026-09-01', { bundestagNotifiedOn: day('2026-09-03') }), paid(20_000)],
    ['2 bundestagNotifiedOn'],
  ),
  example(
    'bis 4.3.2024 zusammen 50.000 €',
    '€50,000 together until 4 March 2024',
    [paid(25_000, '2024-03-03'), paid(25_000, '2024-03-04')],
    [],
  ),
  example(
    'bis 4.3.2024 ein Cent mehr',
    'one cent more until 4 March 2024',
    [paid(25_000, '2024-03-03'), paid(25_000.01, '2024-03-04')],
    ['2 bundestagNotifiedOn'],
  ),
  example(
    'ab 5.3.2024 zusammen 35.000 €',
    '€35,000 together from 5 March 2024',
    [paid(17_500, '2024-03-05'), paid(17_500, '2024-03-05')],
    [],
  ),
  example(
    'ab 5.3.2024 ein Cent mehr',
    'one cent more from 5 March 2024',
    [paid(17_500, '2024-03-05'), paid(17_500.01, '2024-03-05')],
    ['2 bundestagNotifiedOn'],
  ),
  example(
    'die letzte am 4.3.2024: alte Grenze',
    'the last on 4 March 2024: old figure',
    [paid(20_000, '2024-03-03'), paid(20_000, '2024-03-04')],
    [],
  ),
  example(
    'die letzte am 5.3.2024: neue Grenze',
    'the last on 5 March 2024: new figure',
    [paid(20_000, '2024-03-04'), paid(20_000, '2024-03-05')],
    ['2 bundestagNotifiedOn'],
  ),
  example(
    '40.000 € nach altem Recht, dann 5.000 €',
    '€40,000 under the old law, then €5,000',
    [paid(40_000, '2024-03-04'), paid(5000, '2024-03-10')],
    ['2 bundestagNotifiedOn'],
  ),
  example('bar am 30.6.2002', 'in cash on 30 June 2002', [cash(600, '2002-06-30'), cash(600, '2002-06-30')], []),
  example(
    'bar am 1.7.2002',
    'in cash on 1 July 2002',
    [cash(600, '2002-07-01'), cash(600, '2002-07-01')],
    ['2 channel'],
  ),
  example(
    'große am 30.6.2002',
    'large ones on 30 June 2002',
    [paid(30_000, '2002-06-30'), paid(30_000, '2002-06-30')],
    [],
  ),
  example(
    'große am 1.7.2002',
    'large ones on 1 July 2002',
    [paid(30_000, '2002-07-01'), paid(30_000, '2002-07-01')],
    ['2 bundestagNotifiedOn'],
  ),
]);
