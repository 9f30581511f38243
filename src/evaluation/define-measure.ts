import type { DispensableTab } from '../define/measure.ts';
import type { Period } from '../domain/period.ts';
import type { Lang, Text } from '../domain/text.ts';
import type { Block, KeyFigure, Picture } from './dashboard/layout.ts';
import type { Comparison, Facts } from './facts.ts';

/** What a drawing may use beside its measure's own value. */
export interface Beside {
  readonly lang: Lang;
  /** The measure's own words in that language. */
  readonly title: string;
  readonly meaning: string;
  readonly improves: string;
  /** This sheet holds contributions. */
  readonly holdsMoney: boolean;
  /** This sheet holds visits. */
  readonly holdsVisits: boolean;
  readonly period: Period;
  /** Whether there is a period before to compare with. */
  readonly comparison: Comparison;
  /** Whether another measure lacks the tab that it needs: what it came to says nothing then. */
  lacks(measure: { readonly needs?: DispensableTab }): boolean;
  /** What another measure came to. */
  of<V>(measure: Measure<string, V>): V;
}

/** One measure of the evaluation: one file, and one line in the list. The tab, its docs and the evaluation follow from it. */
export interface Measure<K extends string, V> {
  /** Stable, for code and docs. */
  readonly id: string;
  /** Where its value stands in the evaluation. */
  readonly key: K;
  /** The tab without which nothing of it can be told, beside those that every evaluation needs. */
  readonly needs?: DispensableTab;
  /** It tells of visits alone: a sheet that holds none says nothing of it. */
  readonly from?: 'visits';
  readonly title: Text;
  /** One sentence: what the value says. */
  readonly meaning: Text;
  /** One sentence: what would improve it. */
  readonly improves: Text;
  /** How it is computed, for the docs. */
  readonly computes: Text;
  readonly unit: Text;
  /** What it is computed from, and what is left out. */
  readonly base: Text;
  /** Pure. Gives the value, or the reason why it cannot be told. */
  compute(facts: Facts): V;
  /** Figures with their trend, shown large above the tables. */
  keyFigures?(value: V, beside: Beside): readonly KeyFigure[];
  /** One can act on what it shows: it stands right below the first screen. */
  readonly acts?: true;
  /** Tables in the tab "Auswertung". A measure without any is shown by another, or only sent by mail. */
  draw?(value: V, beside: Beside): readonly Block[];
  /** A chart, with the table that it is drawn from, as many lines in every period: it never has to move. */
  picture?(value: V, beside: Beside): Picture;
}

export const defineMeasure = <const K extends string, V>(measure: Measure<K, V>): Measure<K, V> =>
  Object.freeze(measure);
