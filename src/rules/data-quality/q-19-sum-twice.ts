import { spanned, takenBy } from '../../tables/counted-sums.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { fill } from '../kit/words.ts';

export const sumTwice = defineDatasetRule({
  id: 'Q-19',
  level: 'hint',
  binding: 'house',
  title: { de: 'Summe steht zweimal', en: 'A sum is there twice' },
  about: {
    de: 'Zwei Summen eines Verbands und einer Art, deren Zeiträume sich decken. Die längere zählt, bei gleichem Zeitraum die mit dem neueren Stand.',
    en: 'Two sums of one association and kind whose periods overlap. The longer counts; of the same period the one told last.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: ({ sums }) =>
    [...takenBy(spanned(sums))].map(([row, other]) => {
      const same = row.values.period === other.values.period;
      const unclear = same && row.values.asOf === other.values.asOf && row.values.amount !== other.values.amount;
      const facts = { why: unclear ? 'unclear' : same ? 'newer' : 'longer', other: other.id };
      return hitAt('sums', row, 'amount', facts, unclear ? { level: 'clarify' } : {});
    }),
  message: ({ why, other }) =>
    fill(
      why === 'unclear'
        ? {
            de: 'Für denselben Zeitraum und Stand nennt {other} einen anderen Betrag. Gezählt wird nur jener.',
            en: 'For the same period and day {other} names another amount. Only that one counts.',
          }
        : why === 'newer'
          ? {
              de: '{other} gilt für denselben Zeitraum und zählt statt dieser Zeile.',
              en: '{other} is for the same period and counts instead of this row.',
            }
          : {
              de: '{other} umfasst diesen Zeitraum schon. In dessen Auswertung zählt nur jene.',
              en: '{other} holds this period already. In its evaluation only that one counts.',
            },
      { other: other === '' ? { de: 'Eine andere Zeile', en: 'Another row' } : other },
    ),
  next: { de: 'Ist die Summe überholt, die Zeile löschen.', en: 'If the sum is out of date, delete the row.' },
});
