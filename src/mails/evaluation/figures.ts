import { sumCents } from '../../domain/money.ts';
import { within } from '../../domain/period.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { shownHours } from '../../evaluation/showing.ts';
import { tidy } from '../../evaluation/sums.ts';
import type { Dataset } from '../../tables/index.ts';
import { moneyOf } from './money.ts';
import type { Figures } from './told.ts';

/** What a period of these associations comes to by now; money only where it is asked for. */
export function figuresOf(
  evaluation: Evaluation,
  { visits }: Pick<Dataset, 'visits'>,
  names: readonly string[],
  ofMoney: boolean,
): Figures {
  const own = new Set(names);
  const pairs = evaluation.pairs.filter(({ a, b }) => own.has(a) || own.has(b));
  const done = visits.filter(
    ({ values: { status, start, guest = '', host = '' } }) =>
      status === 'done' &&
      start !== undefined &&
      within(start, evaluation.counted) &&
      (own.has(guest) || own.has(host)),
  );
  const { donations, grants, other, open } = moneyOf(evaluation, names);
  return {
    hours: shownHours(tidy(pairs.reduce((sum, { toA, toB }) => sum + toA.hours + toB.hours, 0))),
    visits: done.length,
    unread: evaluation.unread.filter(({ table, when }) => table === 'visits' && when === 'now').length,
    money: ofMoney ? sumCents([donations, grants, other, open]) : undefined,
  };
}
