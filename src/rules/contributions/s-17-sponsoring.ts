import type { Hit } from '../../define/rule.ts';
import { hit } from '../../define/rule.ts';
import { day, yearOf } from '../../domain/day.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { partG, sponsoringFigure, sponsoringYearFigure } from '../figures/part-g.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { alsoOverAll, defineRule } from '../kit/define-row.ts';
import { reachedWith, wasGivenAway } from '../kit/donation.ts';
import { mayBeEmptied } from '../kit/retention.ts';
import { fill, money } from '../kit/words.ts';
import { ASK_FOR_NUMBER, received } from './words.ts';

type Values = ValuesIn<'contributions'>;

type Column = 'amount' | 'donorNumber';

interface Said extends Readonly<Record<string, string | number | undefined>> {
  readonly reads: 'single' | 'no number';
}

const heading = {
  id: 'S-17',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Sponsoring, das gemeldet werden muss', en: 'Sponsoring that has to be reported' },
  about: {
    de: 'Sponsoring über der Grenze im Einzelfall. Oder das einer Nummer bei einem Verband, im Jahr über der zweiten. Ohne Nummer lässt sich das Jahr nicht bilden.',
    en: 'Sponsoring above the figure for each, or of one number at one association above the second figure in a year. Without a number the year cannot be formed.',
  },
  basis: partG('24', 'Abs. 8a', '(8a)', {
    and: { de: 'was Sponsoring ist, sagt § 27 Abs. 1b', en: 'section 27(1b) says what sponsoring is' },
  }),
  details: {
    de: 'Es zählt der Betrag brutto. Im Bericht stehen Name, Anschrift, Bruttowert und Art. Sponsoring darf nicht außer Verhältnis zur Gegenleistung stehen.',
    en: 'The gross amount counts. The report names sponsor, address, gross value and kind. Sponsoring may not be out of proportion to what is given in return.',
  },
  figures: { single: sponsoringFigure, year: sponsoringYearFigure },
  inCharge: 'treasury',
} as const;

const NEXT = {
  de: 'Der Landesschatzmeisterei melden und „LV gemeldet am“ eintragen.',
  en: 'Report it to the state treasury, and enter "Reported to LV on".',
};

const isSponsoring = (row: Values): boolean => row.kind === 'sponsoring' && !wasGivenAway(row);

const each = defineRule({
  ...heading,
  on: 'contributions',
  needs: ['receivedOn', 'kind', 'amount'],
  undated: 'speaks',
  check: (row, { single, year, today }) => {
    if (!isSponsoring(row)) return undefined;
    const hits: Hit<Column, Said>[] = [];
    if (single !== undefined && row.amount > single && row.reportedToLandOn === undefined)
      hits.push(hit('amount', { reads: 'single', amount: row.amount, receivedOn: row.receivedOn, figure: single }));
    if (year !== undefined && row.donorNumber === undefined && !mayBeEmptied('donorNumber', row, today))
      hits.push(hit('donorNumber', { reads: 'no number' }));
    return hits;
  },
  message: ({ reads, amount, receivedOn, figure }) =>
    reads === 'no number'
      ? fill({
          de: '{contributions.donorNumber} ist leer. Das Sponsoring eines Jahres lässt sich so nicht zusammenzählen.',
          en: "{contributions.donorNumber} is empty. A year's sponsoring cannot be added up like this.",
        })
      : fill(
          {
            de: '{received}. Sponsoring über {figure} im Einzelfall gehört in den Rechenschaftsbericht.',
            en: '{received}. Sponsoring above {figure} each belongs in the annual account.',
          },
          { received: received(Number(amount), day(String(receivedOn))), figure: money(Number(figure)) },
        ),
  next: ({ reads }) => (reads === 'no number' ? ASK_FOR_NUMBER : NEXT),
});

const inYear = defineDatasetRule({
  ...heading,
  check: (_dataset, { survey, figuresOn }) =>
    [...survey.sponsoringByYear.values()].flatMap((rows) => {
      const last = rows[rows.length - 1]?.values.receivedOn;
      const figure = last && figuresOn(last)?.year;
      const total = rows.reduce((sum, { values }) => sum + (values.amount ?? 0), 0);
      if (last === undefined || figure === undefined || rows.length < 2 || total <= figure) return [];
      const anchor = rows.every(({ values }) => values.reportedToLandOn !== undefined)
        ? undefined
        : reachedWith(rows, figure + 1);
      const facts = { total, count: rows.length, year: yearOf(last), figure };
      return anchor === undefined ? [] : [hitAt('contributions', anchor, 'donorNumber', facts)];
    }),
  message: ({ total, count, year, figure }) =>
    fill(
      {
        de: 'Sponsoring dieser Nummer bei diesem Verband im Jahr {year}: {count}, zusammen {total}. Über {figure} im Jahr gehört es in den Rechenschaftsbericht. Hier sind es {excess} mehr. Das Werkzeug sieht nur diese Tabelle.',
        en: "This number's sponsoring at this association in {year}: {count}, {total} in all. Above {figure} a year it belongs in the annual account. Here it is {excess} more. The tool sees only this sheet.",
      },
      { count, year, total: money(total), figure: money(figure), excess: money(total - figure) },
    ),
  next: NEXT,
});

export const sponsoring = alsoOverAll(each, inYear);
