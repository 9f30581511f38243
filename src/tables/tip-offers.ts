import type { Day } from '../domain/day.ts';
import { fold } from '../domain/spelling.ts';
import type { Dataset } from './index.ts';
import { visitKinds } from './options.ts';

/** A tip that a coordinator released. */
export interface ReleasedTip {
  readonly topic: string;
  readonly tip: string;
}

/** The tips that were released by a day. */
export const releasedTips = (rows: Dataset['tips'], on: Day): readonly ReleasedTip[] =>
  rows.flatMap(({ values: { topic, tip, releasedOn } }) =>
    topic !== undefined && tip !== undefined && releasedOn !== undefined && releasedOn <= on ? [{ topic, tip }] : [],
  );

/** Letters that a topic shares with a kind, beyond endings: "Plakate" and "Plakatieren". */
const STEM = 5;

/** Tips that speak of a kind of visit, by its name in either language. */
export function tipsOn(kind: string | undefined, tips: readonly ReleasedTip[]): readonly ReleasedTip[] {
  const label = visitKinds.find(({ key }) => key === kind)?.label;
  const stems = label ? [label.de, label.en].map((word) => fold(word).slice(0, STEM)) : [];
  return tips.filter(({ topic, tip }) => stems.some((stem) => fold(`${topic} ${tip}`).includes(stem)));
}
