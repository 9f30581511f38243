import { day } from '../domain/day.ts';
import type { Text } from '../domain/text.ts';
import type { ValuesIn } from '../tables/index.ts';
import type { Measure } from './define-measure.ts';

/** Tables that measures are computed from. */
export type MeasuredTable = 'visits' | 'contributions' | 'partnerships' | 'associations';

/**
 * Rows worked out by hand, for the third quarter of 2026 looked at on 5 October 2026. They are tests and stand in the
 * docs; nothing that the script runs imports them.
 */
export interface MeasureExample<V> {
  readonly says: Text;
  readonly rows: { readonly [T in MeasuredTable]?: readonly ValuesIn<T>[] };
  /** What of the value is looked at, in one number or word; hours are person-hours. */
  reads(value: V): number | string | undefined;
  readonly is: number | string | undefined;
}

export interface MeasureExamples<V> {
  readonly measure: Measure<string, V>;
  readonly list: readonly MeasureExample<V>[];
}

export const examplesOf = <V>(measure: Measure<string, V>, list: readonly MeasureExample<V>[]): MeasureExamples<V> => ({
  measure,
  list,
});

/** A visit of help that took place on 1 August 2026. */
export const helpFrom = (
  guest: string,
  host: string,
  people: number,
  hours: number | undefined,
  more: ValuesIn<'visits'> = {},
): ValuesIn<'visits'> => ({
  ...{ status: 'done', kind: 'canvassing', guest, host, people, hours, start: day('2026-08-01') },
  ...more,
});

export const kv = (name: string, more: ValuesIn<'associations'> = {}): ValuesIn<'associations'> => ({
  ...{ name, level: 'KV', land: 'Hessen', search: 'no' },
  ...more,
});

export const partners = (a: string, b: string, more: ValuesIn<'partnerships'> = {}): ValuesIn<'partnerships'> => ({
  ...{ a, b, status: 'active', since: day('2024-01-01') },
  ...more,
});
