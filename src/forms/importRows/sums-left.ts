import { sentenceOn } from '../../define/sentence.ts';
import type { Day } from '../../domain/day.ts';
import type { Cents } from '../../domain/money.ts';
import { formatMoney } from '../../domain/money.ts';
import { both, type Text } from '../../domain/text.ts';
import { oldestKept } from '../../rules/kit/retention.ts';
import { profileWord } from '../../settings/profile.ts';
import { spanned, takenBy } from '../../tables/counted-sums.ts';
import { type Dataset, type RowIn, tables } from '../../tables/index.ts';

type Sum = RowIn<'sums'>;

/** So many rows are named; of more it says how many. */
const NAMED = 3;

const keyOf = ({ period, association, kind }: Readonly<Record<string, unknown>>): string =>
  [period, association, kind].join('\n');

/** Where a sum comes from, whatever language the treasury's sheet spoke at the time. */
const sourceOf = (source: unknown): unknown => {
  const { de, en } = profileWord('treasury');
  return source === en ? de : source;
};

/**
 * What the tab Summen goes on counting although an export of the same source names it no more: money that was entered anew for
 * somebody else, or for another quarter, would count twice, and what was corrected back with the sum that it was meanwhile.
 */
export function sumsLeft(
  list: readonly { readonly values: Readonly<Record<string, unknown>> }[],
  standing: Dataset['sums'],
  today: Day,
): readonly Text[] {
  // With ids it is what the treasury exported: all of its sums, whatever the period.
  const sources = new Set(
    list.flatMap(({ values: { id, source } }) => (id === undefined || source === undefined ? [] : [sourceOf(source)])),
  );
  const told = new Map(list.map(({ values }) => [keyOf(values), values]));
  const there = new Set(standing.map(({ id }) => id));
  const taken = takenBy(spanned(standing));
  // Of what is older the treasury may know no more how many gave, and hands over less than it did.
  const { retention } = tables.contributions.columns.donorNumber;
  const oldest = retention ? oldestKept(today, retention) : '';
  const left = spanned(standing).flatMap(({ row, period }): Sum[] => {
    const { source, amount } = row.values;
    if (taken.has(row) || period.first < oldest || !sources.has(sourceOf(source))) return [];
    const said = told.get(keyOf(row.values));
    // What is told with another amount comes in beside it and counts instead, unless its row stands already.
    return said === undefined || (said.amount !== amount && there.has(String(said.id ?? ''))) ? [row] : [];
  });
  return left.length === 0 ? [] : [wordsOf(left, today)];
}

function wordsOf(left: readonly Sum[], today: Day): Text {
  const more = left.length - NAMED;
  return both((lang) => {
    const german = lang === 'de';
    const named = left.slice(0, NAMED).map(({ line, values }) => {
      const amount = formatMoney(values.amount as Cents, lang);
      return `${german ? 'Zeile' : 'row'} ${line}: ${sentenceOn(tables.sums, values, { lang, today })}, ${amount}`;
    });
    const all = [...named, ...(more > 0 ? [german ? `weitere: ${more}` : `further: ${more}`] : [])].join('; ');
    return german
      ? `Nicht in dieser Liste, und zählt weiter: ${all}. Was davon aus derselben Kasse kommt, ist überholt: Lösche es im Tab „Summen“.`
      : `Not in this list, and still counting: ${all}. Whatever of it comes from the same treasury is out of date: delete it in the tab "Sums".`;
  });
}
