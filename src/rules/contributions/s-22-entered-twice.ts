import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { fill } from '../kit/words.ts';

export const enteredTwice = defineDatasetRule({
  id: 'S-22',
  of: 'contributions',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Derselbe Eintrag zweimal', en: 'The same entry twice' },
  about: {
    de: 'Gleicher Tag, Empfänger, Betrag, gleiche Art und Spendennummer (oder keine).',
    en: 'The same day, receiver, amount, kind and donor number (or none).',
  },
  basis: PRACTICE.reading,
  inCharge: 'treasury',
  check: (_dataset, { survey }) =>
    [...survey.contributionsAlike.values()].flatMap((rows) =>
      rows.slice(1).map((row) => hitAt('contributions', row, undefined, { other: rows[0]?.id ?? '' })),
    ),
  message: ({ other }) =>
    fill(
      {
        de: 'Tag, Empfänger, Art, Betrag und Spendennummer stehen genauso in {other}.',
        en: 'Day, receiver, kind, amount and donor number are the same in {other}.',
      },
      { other: other === '' ? { de: 'einer anderen Zeile', en: 'another row' } : other },
    ),
  next: {
    de: 'Mit den Belegen vergleichen. Ist es doppelt, eine Zeile löschen.',
    en: 'Compare with the vouchers. If it is double, delete one row.',
  },
});
