import { type Cents, formatMoney } from '../../domain/money.ts';
import { isCompared } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { contributionKinds } from '../../tables/options.ts';
import type { Evaluation } from '../evaluate.ts';
import { type MoneySum, moneyReceived } from '../measures/money.ts';
import { further, nothing } from './help.ts';
import { type Block, cell, heads, type Line, line, type StyledCell } from './layout.ts';

const MOST = 20;
const euros = (cents: number): StyledCell => cell(cents / 100, 'money');

const sumLine = (label: string, sum: MoneySum): Line => [
  cell(label, 'label'),
  ...[sum.donations, sum.grants, sum.other, sum.returned, sum.forwarded].map(euros),
];

/** Others' advertising counts once it is accepted; what is open is said below the sums. */
const openAdvertising = (open: Cents, lang: Lang): readonly Line[] =>
  open === 0
    ? []
    : [
        line(
          lang === 'de'
            ? `Werbung durch Dritte, noch nicht angenommen und in keiner Summe: ${formatMoney(open, lang)}.`
            : `Advertising by others, not accepted yet and in no sum: ${formatMoney(open, lang)}.`,
          'hint',
        ),
      ];

/** Money and goods by receiving association; grants apart, returned and forwarded in no other sum. */
export function moneyTable({ money, holdsMoney, period }: Evaluation, lang: Lang): Block {
  const heading = line(moneyReceived.title[lang], 'heading');
  if (!holdsMoney) {
    const elsewhere =
      lang === 'de' ? 'Spenden stehen in der Tabelle der Kasse.' : "Contributions stand in the treasury's sheet.";
    return { lines: [heading, line(elsewhere, 'text')] };
  }
  if (money.associations.length === 0) return { lines: [heading, nothing(lang)] };
  const head =
    lang === 'de'
      ? heads('Verband', 'Spenden', 'Zuschüsse', 'Anderes', 'Zurückgegeben', 'Abgeführt')
      : heads('Association', 'Donations', 'Grants', 'Other', 'Returned', 'Forwarded');
  return {
    lines: [
      heading,
      head,
      ...money.associations.slice(0, MOST).map(({ name, sum }) => sumLine(name, sum)),
      sumLine(lang === 'de' ? 'Zusammen' : 'Together', money.now),
      ...(isCompared(period) ? [sumLine(lang === 'de' ? 'Zeitraum davor' : 'Period before', money.before)] : []),
      ...further(money.associations.length, lang),
      line(
        lang === 'de'
          ? 'Zuschüsse sind keine Spenden. Zurückgegebenes und Abgeführtes zählt in keiner anderen Summe.'
          : 'Grants are no donations. What was returned or forwarded is in no other sum.',
        'hint',
      ),
      ...openAdvertising(money.now.open, lang),
    ],
  };
}

export function moneyKindTable({ money, holdsMoney }: Evaluation, lang: Lang): Block | undefined {
  const known = contributionKinds.filter(({ key }) => money.byKind[key] !== undefined);
  if (!holdsMoney || known.length === 0) return undefined;
  return {
    lines: [
      line(lang === 'de' ? 'Geld und Sachen nach Art' : 'Money and goods by kind', 'heading'),
      lang === 'de' ? heads('Art', 'Betrag') : heads('Kind', 'Amount'),
      ...known.map(({ key, label }) => [cell(label[lang], 'label'), euros(money.byKind[key] ?? 0)]),
    ],
  };
}
