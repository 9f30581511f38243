import type { Hit } from '../define/rule.ts';
import { day, yearOf } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import type { ValuesIn } from '../tables/index.ts';
import { partG, sponsoringFigure, sponsoringYearFigure } from './figures/part-g.ts';
import { alsoOverAll, defineDatasetRule, defineRule, hit, hitAt } from './kit.ts';
import { mayBeEmptied } from './retention.ts';
import { reachedWith, wasGivenAway } from './survey.ts';
import { fill, money, received } from './words.ts';

type Values = ValuesIn<'contributions'>;
type Column = 'amount' | 'donorNumber';
interface Said extends Readonly<Record<string, string | number | undefined>> {
  readonly reads: 'single' | 'no number';
}

const heading = {
  id: 'S-17',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Sponsoring melden', en: 'Sponsoring to be reported' },
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
  en: 'Report it to the Land treasury, and enter "Reported to LV on".',
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
  next: ({ reads }) =>
    reads === 'no number'
      ? {
          de: 'In der Buchhaltung nach der Nummer fragen und sie eintragen, keinen Namen.',
          en: 'Ask the accounting for the number, and enter it, no name.',
        }
      : NEXT,
  examples: [
    {
      says: { de: 'genau 750 €', en: 'exactly €750' },
      row: { kind: 'sponsoring', amount: eur(750) },
      finds: [],
    },
    {
      says: { de: 'ein Cent weniger', en: 'one cent less' },
      row: { kind: 'sponsoring', amount: eur(749.99) },
      finds: [],
    },
    {
      says: { de: 'ein Cent mehr', en: 'one cent more' },
      row: { kind: 'sponsoring', amount: eur(750.01) },
      finds: ['amount'],
    },
    {
      says: { de: 'am 31.12.2024', en: 'on 31 December 2024' },
      row: { kind: 'sponsoring', amount: eur(900), receivedOn: day('2024-12-31') },
      finds: [],
    },
    {
      says: { de: 'am 1.1.2025', en: 'on 1 January 2025' },
      row: { kind: 'sponsoring', amount: eur(900), receivedOn: day('2025-01-01') },
      finds: ['amount'],
    },
    {
      says: { de: 'ohne Nummer: sie wird erfragt', en: 'without a number: it is asked for' },
      row: { kind: 'sponsoring', amount: eur(200), donorNumber: undefined },
      finds: ['donorNumber'],
    },
    {
      says: { de: 'am 31.12.2024 ohne Nummer', en: 'on 31 December 2024 without a number' },
      row: { kind: 'sponsoring', amount: eur(200), donorNumber: undefined, receivedOn: day('2024-12-31') },
      finds: [],
    },
    {
      says: { de: 'älter, D-04 ließ die Nummer löschen', en: 'older, D-04 had the number erased' },
      row: { kind: 'sponsoring', amount: eur(200), donorNumber: undefined, receivedOn: day('2025-02-01') },
      today: '2028-02-02',
      finds: [],
    },
    {
      says: { de: 'schon gemeldet', en: 'already reported' },
      row: { kind: 'sponsoring', amount: eur(900), reportedToLandOn: day('2026-09-03') },
      finds: [],
    },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { kind: 'sponsoring', amount: eur(900), donorNumber: undefined, decision: 'returned' },
      finds: [],
    },
    { says: { de: 'Geldspende', en: 'a donation' }, row: { amount: eur(900) }, finds: [] },
    {
      says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the figure is unknown' },
      row: { kind: 'sponsoring', amount: eur(900), receivedOn: undefined },
      finds: [],
    },
    { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, amount: eur(900) }, finds: [] },
    {
      says: { de: 'Betrag fehlt', en: 'amount missing' },
      row: { kind: 'sponsoring', amount: undefined },
      finds: [],
    },
  ],
});

const paid = (euros: number, more: Values = {}): Values => ({
  kind: 'sponsoring',
  donorNumber: 'SP-1',
  amount: eur(euros),
  ...more,
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
  examples: [
    {
      says: { de: 'achtmal 750 €: genau 6.000 €', en: 'eight times €750: exactly €6,000' },
      rows: { contributions: Array.from({ length: 8 }, () => paid(750)) },
      finds: [],
    },
    {
      says: { de: 'ein Cent mehr', en: 'one cent more' },
      rows: { contributions: [...Array.from({ length: 7 }, () => paid(750)), paid(750.01)] },
      finds: ['contributions 8 donorNumber'],
    },
    {
      says: { de: 'ein Cent weniger', en: 'one cent less' },
      rows: { contributions: [...Array.from({ length: 7 }, () => paid(750)), paid(749.99)] },
      finds: [],
    },
    {
      says: { de: 'am 31.12.2024 noch nicht', en: 'not yet on 31 December 2024' },
      rows: { contributions: [paid(4000), paid(4000)].map((row) => ({ ...row, receivedOn: day('2024-12-31') })) },
      finds: [],
    },
    {
      says: { de: 'ab dem 1.1.2025', en: 'from 1 January 2025 on' },
      rows: { contributions: [paid(4000), paid(4000)].map((row) => ({ ...row, receivedOn: day('2025-01-01') })) },
      finds: ['contributions 2 donorNumber'],
    },
    {
      says: { de: 'auf zwei Jahre verteilt', en: 'spread over two years' },
      rows: {
        contributions: [paid(4000, { receivedOn: day('2025-12-31') }), paid(4000, { receivedOn: day('2026-01-01') })],
      },
      finds: [],
    },
    {
      says: { de: 'bei zwei Verbänden', en: 'at two associations' },
      rows: { contributions: [paid(4000), paid(4000, { receiver: 'KV Musterdorf' })] },
      finds: [],
    },
    {
      says: { de: 'bei zwei Verbänden, Nummern parteiweit', en: 'at two associations, numbers party-wide' },
      rows: { contributions: [paid(4000), paid(4000, { receiver: 'KV Musterdorf' })] },
      settings: { donorNumbersPartyWide: true },
      finds: [],
    },
    {
      says: { de: 'zwei Nummern', en: 'two numbers' },
      rows: { contributions: [paid(4000), paid(4000, { donorNumber: 'SP-2' })] },
      finds: [],
    },
    {
      says: { de: 'alles gemeldet', en: 'all reported' },
      rows: { contributions: [paid(4000), paid(4000)].map((row) => ({ ...row, reportedToLandOn: day('2026-10-01') })) },
      finds: [],
    },
    {
      says: { de: 'eines noch nicht gemeldet', en: 'one not reported yet' },
      rows: { contributions: [paid(4000), paid(4000, { reportedToLandOn: day('2026-10-01') })] },
      finds: ['contributions 2 donorNumber'],
    },
    {
      says: { de: 'Zurückgegebenes zählt nicht', en: 'what was returned does not count' },
      rows: { contributions: [paid(4000), paid(4000, { decision: 'returned' })] },
      finds: [],
    },
    {
      says: { de: 'eine Spende der Nummer zählt nicht mit', en: "the number's donation does not count" },
      rows: { contributions: [paid(4000), paid(4000, { kind: 'money' })] },
      finds: [],
    },
    {
      says: { de: 'nur eines: das sagt schon der Einzelfall', en: 'only one: the single case says so already' },
      rows: { contributions: [paid(7000)] },
      finds: [],
    },
    {
      says: { de: 'Verband, Tag oder Nummer fehlt', en: 'association, day or number missing' },
      rows: {
        contributions: [
          paid(4000),
          paid(4000, { receiver: undefined }),
          paid(4000, { receivedOn: undefined }),
          paid(4000, { donorNumber: undefined }),
        ],
      },
      finds: [],
    },
  ],
});

export const sponsoring = alsoOverAll(each, inYear);
