import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { fill } from '../kit/words.ts';

export const donorNumbersAlike = defineDatasetRule({
  id: 'Q-08',
  of: 'contributions',
  level: 'hint',
  binding: 'house',
  title: { de: 'Fast gleiche Spendennummern', en: 'Donor numbers nearly alike' },
  about: {
    de: 'Zwei Nummern eines Verbands sind fast gleich. Nur führende Nullen, Leerzeichen oder Zeichen sind anders. Gelten Nummern parteiweit, auch über Verbände hinweg. Das Werkzeug zählt sie getrennt.',
    en: 'Two donor numbers of one association differ only in leading zeros, blanks or signs; where numbers hold party-wide, across associations too. The tool adds them up apart.',
  },
  basis: PRACTICE.reading,
  inCharge: 'treasury',
  check: (_dataset, { survey }) =>
    [...survey.donorNumbersAlike.values()].flatMap(([first, ...others]) =>
      others.map((row) => hitAt('contributions', row, 'donorNumber', { other: first?.id ?? '' })),
    ),
  message: ({ other }) =>
    fill(
      {
        de: '{contributions.donorNumber} ist fast dieselbe wie in {other}. Nur Nullen, Leerzeichen oder Zeichen sind anders. Die Jahressummen zählen getrennt.',
        en: '{contributions.donorNumber} is nearly the same as in {other}. Only zeros, blanks or signs differ. The yearly totals are added up apart.',
      },
      { other: other === '' ? { de: 'einer anderen Zeile', en: 'another row' } : other },
    ),
  next: {
    de: 'Ist es dieselbe Spender:in? Dann überall die Nummer der Buchhaltung eintragen.',
    en: "Is it the same donor? Then enter the accounting's number everywhere.",
  },
});
