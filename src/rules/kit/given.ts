import type { Figures, HouseValues, RuleRun } from '../../define/rule.ts';
import type { Day } from '../../domain/day.ts';
import { figureOn } from '../../domain/figure.ts';

/** What every check may know, taken from the run. */
export const contextOf = (run: RuleRun) => ({
  today: run.today,
  settings: run.settings,
  known: run.known,
  ...(run.isGivenName ? { isGivenName: run.isGivenName } : {}),
  ...(run.logitOfOne ? { logitOfOne: run.logitOfOne } : {}),
  ...(run.placeOf ? { placeOf: run.placeOf } : {}),
  ...(run.namesBefore ? { namesBefore: run.namesBefore } : {}),
  ...(run.rowsBefore ? { rowsBefore: run.rowsBefore } : {}),
  ...(run.renewedIds ? { renewedIds: run.renewedIds } : {}),
  ...(run.trusted ? { trusted: run.trusted } : {}),
  run,
});

/**
 * Context, house values and the figures of a day under one roof; all days between two changes share one.
 * Nothing is given for a day on which not every figure held; where `some` are enough, on which none did; `none` need hold.
 */
export function givenBy(
  rule: { id: string; figures: Figures; house: HouseValues },
  run: RuleRun,
  enough: 'every' | 'some' | 'none' = 'every',
) {
  const base = { ...contextOf(run), ...run.houseValues(rule.id) };
  const figures = Object.entries(rule.figures);
  if (figures.length === 0) return (_on: Day | undefined): object | undefined => base;
  const changes = [...new Set(figures.flatMap(([, { values }]) => values.map(({ from }) => from)))].sort();
  const spans = changes.map((from) => {
    const held = figures.map(([name, figure]) => [name, figureOn(figure, from)?.value] as const);
    const given = held[enough === 'every' ? 'every' : 'some'](([, value]) => value !== undefined)
      ? { ...base, ...Object.fromEntries(held) }
      : undefined;
    return { from, given };
  });
  const latestFirst = spans.reverse();
  const without = enough === 'none' ? base : undefined;
  return (on: Day | undefined): object | undefined => {
    if (on === undefined) return without;
    for (const { from, given } of latestFirst) if (from <= on) return given ?? without;
    return without;
  };
}
