import type { Day } from '../domain/day.ts';
import type { Text } from '../domain/text.ts';

/** A measure's value, or why there is none: never a zero in its place. */
export type MeasureValue<V> =
  | { readonly known: true; readonly value: V }
  | { readonly known: false; readonly reason: Text };

/** A value that could be told. */
export const measured = <V>(value: V): MeasureValue<V> => ({ known: true, value });
/** No value, and the reason in a sentence. */
export const indeterminable = (reason: Text): { readonly known: false; readonly reason: Text } => ({
  known: false,
  reason,
});

/** The value, or what to take where there is none. */
export const valueOr = <V, W>(of: MeasureValue<V>, otherwise: W): V | W => (of.known ? of.value : otherwise);

/** Tabs without which the rest can still be told. */
export type DispensableTab = 'contributions' | 'sums' | 'partnerships' | 'findings';

/** A tab that could not be read, with why, in words. */
export interface LeftOutTab {
  readonly table: DispensableTab;
  readonly why: Text;
}

/** Open findings as of the last check of everything. */
export interface FindingCount {
  /** The day of the last check; nothing was checked yet where it is absent. */
  readonly checkedOn: Day | undefined;
  readonly open: number;
  /** Of what is missing or unreadable; counted apart. */
  readonly incomplete: number;
  /** Open ones by who is in charge, most first; `''` where nobody is named. */
  readonly byCharge: readonly { readonly inCharge: string; readonly open: number; readonly urgent: number }[];
  /** Ids of contributions of which an urgent finding is open. */
  readonly urgentContributions: readonly string[];
}
