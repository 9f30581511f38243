import type { Text } from '../domain/text.ts';

/** A measure's value, or why there is none: never a zero in its place. */
export type Figure<V> = { readonly known: true; readonly value: V } | { readonly known: false; readonly reason: Text };

/** A value that could be told. */
export const figure = <V>(value: V): Figure<V> => ({ known: true, value });
/** No value, and the reason in a sentence. */
export const indeterminable = (reason: Text): { readonly known: false; readonly reason: Text } => ({
  known: false,
  reason,
});

/** The value, or what to take where there is none. */
export const valueOr = <V, W>(of: Figure<V>, otherwise: W): V | W => (of.known ? of.value : otherwise);

/** One measure of the evaluation. `I` is what it is computed from. */
export interface Measure<I, V> {
  /** Stable, for code and docs. */
  readonly id: string;
  readonly title: Text;
  /** One sentence: what the figure says. */
  readonly meaning: Text;
  /** One sentence: what would improve it. */
  readonly improves: Text;
  /** Pure. Gives the value, or the reason why it cannot be told. */
  readonly compute: (from: I) => V;
}

/** A measure as data, frozen. */
export const defineMeasure = <I, V>(measure: Measure<I, V>): Measure<I, V> => Object.freeze(measure);
