import type { FindingCount } from '../../src/define/measure.ts';
import { type Day, day } from '../../src/domain/day.ts';
import { cents } from '../../src/domain/money.ts';
import { type Period, periodOf } from '../../src/domain/period.ts';
import { type Evaluation, type EvaluationInput, evaluate } from '../../src/evaluation/index.ts';
import { type Dataset, emptyDataset, type RowIn, type TableName, type ValuesIn } from '../../src/tables/index.ts';

/** Rows as the reader makes them, from their values alone; `line` counts from 2. */
export const rowsOf = <T extends TableName>(values: readonly ValuesIn<T>[]): readonly RowIn<T>[] =>
  values.map((each, i) => ({ id: `X-${i + 1}`, line: i + 2, values: each, cells: {}, problems: [] }) as RowIn<T>);

type Visit = ValuesIn<'visits'>;

/** A visit of help that took place; 2 people for 5 hours unless said otherwise. */
export const visit = (guest: string, host: string, start: string, more: Partial<Visit> = {}): Visit => ({
  status: 'done',
  kind: 'canvassing',
  guest,
  host,
  start: day(start),
  people: 2,
  hours: 5,
  ...more,
});

export const association = (name: string, more: Partial<ValuesIn<'associations'>> = {}): ValuesIn<'associations'> => ({
  name,
  level: 'KV',
  land: 'Thüringen',
  search: 'no',
  ...more,
});

export const partnership = (
  a: string,
  b: string,
  more: Partial<ValuesIn<'partnerships'>> = {},
): ValuesIn<'partnerships'> => ({ a, b, status: 'active', since: day('2024-01-01'), ...more });

export const contribution = (
  receiver: string,
  on: string,
  amount: number,
  more: Partial<ValuesIn<'contributions'>> = {},
): ValuesIn<'contributions'> => ({
  receiver,
  receivedOn: day(on),
  amount: cents(amount),
  kind: 'money',
  channel: 'transfer',
  ...more,
});

export const thirdQuarter: Period = periodOf(day('2026-08-01'), 'quarter');

export interface Sample {
  readonly visits?: readonly Visit[];
  readonly contributions?: readonly ValuesIn<'contributions'>[];
  readonly partnerships?: readonly ValuesIn<'partnerships'>[];
  readonly associations?: readonly ValuesIn<'associations'>[];
}

export const datasetOf = ({
  visits = [],
  contributions = [],
  partnerships = [],
  associations = [],
}: Sample): Dataset => ({
  ...emptyDataset(),
  visits: rowsOf<'visits'>(visits),
  contributions: rowsOf<'contributions'>(contributions),
  partnerships: rowsOf<'partnerships'>(partnerships),
  associations: rowsOf<'associations'>(associations),
});

/** Nothing was ever checked. */
export const noFindings: FindingCount = {
  checkedOn: undefined,
  open: 0,
  incomplete: 0,
  byCharge: [],
  urgentContributions: [],
};

/** The third quarter of 2026, seen from 5 October, unless said otherwise. */
export const evaluated = (sample: Sample, more: Partial<EvaluationInput> = {}): Evaluation =>
  evaluate({
    dataset: datasetOf(sample),
    period: thirdQuarter,
    today: day('2026-10-05') as Day,
    districts: (ags) => (ags === '16075' ? { inhabitants: 80_000 } : undefined),
    ...more,
  });

/** `count` made-up associations with visits among them all over the quarter and the year before. */
export function large(count: number, associationCount = 60): Sample {
  const name = (i: number): string => `KV Beispielkreis ${i % associationCount}`;
  const date = (i: number): string =>
    `202${5 + (i % 2)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
  return {
    associations: Array.from({ length: associationCount }, (_, i) =>
      association(name(i), { search: i % 5 === 0 ? 'seeks' : 'no', searchSince: day('2026-03-01'), members: 50 + i }),
    ),
    partnerships: Array.from({ length: associationCount / 2 }, (_, i) => partnership(name(2 * i), name(2 * i + 1))),
    visits: Array.from({ length: count }, (_, i) =>
      visit(name(i), name(i * 7 + 1), date(i), { people: 1 + (i % 9), ...(i % 11 === 0 ? { hours: undefined } : {}) }),
    ),
    contributions: Array.from({ length: count }, (_, i) => contribution(name(i), date(i), 100 * i)),
  };
}
