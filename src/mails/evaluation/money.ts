import { type Cents, formatMoney, sumCents } from '../../domain/money.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';

/** What came to a treasury's associations in the period, in cents; each euro in one of the sums. */
export interface Money {
  readonly donations: Cents;
  readonly grants: Cents;
  readonly other: Cents;
  /** Nobody decided yet whether it is kept. */
  readonly open: Cents;
}

/** The sums of the evaluation over these associations. */
export function moneyOf({ money }: Evaluation, names: readonly string[]): Money {
  const own = money.associations.filter(({ name }) => names.includes(name)).map(({ sum }) => sum);
  const all = (key: keyof Money): Cents => sumCents(own.map((sum) => sum[key]));
  return { donations: all('donations'), grants: all('grants'), other: all('other'), open: all('open') };
}

export function moneySentence({ donations, grants, other, open }: Money, lang: Lang): string {
  const euros = (amount: Cents): string => formatMoney(amount, lang);
  const rest: readonly string[] =
    lang === 'de'
      ? [
          ...(other > 0 ? [`Sonstiges ${euros(other)}`] : []),
          ...(open > 0 ? [`noch nicht entschieden ${euros(open)}`] : []),
        ]
      : [
          ...(other > 0 ? [`other income ${euros(other)}`] : []),
          ...(open > 0 ? [`not decided yet ${euros(open)}`] : []),
        ];
  const first =
    lang === 'de'
      ? [`Spenden ${euros(donations)}`, `Zuschüsse ${euros(grants)}`]
      : [`donations ${euros(donations)}`, `grants ${euros(grants)}`];
  return lang === 'de'
    ? `Eingegangen: ${[...first, ...rest].join(', ')}.`
    : `Received: ${[...first, ...rest].join(', ')}.`;
}
