import { yearOf } from '../../domain/day.ts';
import { disclosureFigure, partG } from '../figures/part-g.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { reachedWith } from '../kit/donation.ts';
import { fill, money } from '../kit/words.ts';

export const yearlyTotal = defineDatasetRule({
  id: 'S-11',
  of: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Spenden unter einer Spendennummer im Jahr: Summe ansehen',
    en: 'Donations under one donor number in a year: look at the total',
  },
  about: {
    de: 'Zählt die Spenden einer Spendennummer im Jahr zusammen. Ab der Hälfte der Grenze ein Hinweis. Beiträge und andere Verbände sieht das Werkzeug nicht.',
    en: 'Adds up the donations of one donor number in a year. From half of the figure on a hint. Fees and other branches the tool does not see.',
  },
  basis: partG('25', 'Abs. 3 Satz 1', '(3) sentence 1'),
  figures: { figure: disclosureFigure },
  inCharge: 'treasury',
  check: (_dataset, { survey, figuresOn }) =>
    [...survey.donationsByDonorYear.values()].flatMap((rows) => {
      const last = rows[rows.length - 1]?.values.receivedOn;
      const figure = last && figuresOn(last)?.figure;
      if (last === undefined || figure === undefined) return [];
      const total = rows.reduce((sum, { values }) => sum + (values.amount ?? 0), 0);
      const anchor = reachedWith(rows, figure / 2);
      if (anchor === undefined) return [];
      const facts = { total, count: rows.length, year: yearOf(last), figure };
      return [hitAt('contributions', anchor, 'donorNumber', facts, total > figure ? {} : { level: 'hint' as const })];
    }),
  message: ({ total, count, year, figure }) =>
    fill(
      {
        de: 'Spenden dieser Spendennummer im Jahr {year}: {count}, zusammen {total}. Über {figure} nennt der Rechenschaftsbericht Name, Anschrift und Summe.{excess} Beiträge und Spenden an andere Verbände zählen mit. Das Werkzeug sieht nur diese Tabelle.',
        en: 'Donations of this donor number in {year}: {count}, {total} in all. Above {figure} the annual account names donor, address and total.{excess} Fees and donations to other branches count too. The tool sees only this sheet.',
      },
      {
        count,
        year,
        total: money(total),
        figure: money(figure),
        excess:
          total > figure
            ? fill(
                { de: ' Hier sind es {more} mehr.', en: ' Here it is {more} more.' },
                { more: money(total - figure) },
              )
            : '',
      },
    ),
  next: {
    de: 'Die Landesschatzmeisterei nach der Gesamtsumme über alle Verbände fragen.',
    en: 'Ask the state treasury for the total over all branches.',
  },
});
