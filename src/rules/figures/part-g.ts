import type { Basis } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';
import { type DatedValue, dated, type SourceState } from '../../domain/figure.ts';
import { type Cents, eur } from '../../domain/money.ts';
import type { Text } from '../../domain/text.ts';

/**
 * The day on which the figures were last compared with the statute: a mirror of gesetze-im-internet.de in its version of
 * 19 August 2026. That § 25 holds from 1 July 2002 on was read for a neighbouring section only.
 */
export const COMPARED_ON = day('2026-11-28');

const SECTION_LINK = 'https://www.gesetze-im-internet.de/partg/__';

/**
 * A section of the Parteiengesetz with its public text; `and` names what else the rule rests on.
 * `partG('25', 'Abs. 1 Satz 2', '(1) sentence 2')`
 */
export const partG = (
  section: string,
  de: string,
  en: string,
  { state = 'verified', and }: { readonly state?: SourceState; readonly and?: Text } = {},
): Basis => ({
  citation: {
    de: `§ ${section} ${de} PartG${and ? `; ${and.de}` : ''}`,
    en: `section ${section}${en} PartG (Political Parties Act)${and ? `; ${and.en}` : ''}`,
  },
  link: `${SECTION_LINK}${section}.html`,
  state,
});

/** One value of a figure of law, with its source in both languages. */
export const legal = <V extends number>(
  from: string,
  value: V,
  de: string,
  en: string,
  state: SourceState = 'verified',
): DatedValue<V> => ({ from: day(from), value, source: { de, en }, state, checkedOn: COMPARED_ON });

/** Above this, cash is not lawfully obtained. */
export const cashDonationLimit = dated<Cents>({ de: 'Grenze für Bargeld', en: 'Limit for cash' }, 'cents', [
  legal('2002-07-01', eur(1000), '§ 25 Abs. 1 Satz 2 PartG', 'section 25(1) sentence 2 PartG'),
]);

/** Above this, the donor must be known. */
export const unknownDonorLimit = dated<Cents>(
  { de: 'Grenze bei unbekannter Herkunft', en: 'Limit for unknown donors' },
  'cents',
  [legal('2002-07-01', eur(500), '§ 25 Abs. 2 Nr. 6 PartG', 'section 25(2) no. 6 PartG')],
);

/** Above this total of a calendar year, donor and total stand in the party's annual account. */
export const disclosureFigure = dated<Cents>(
  { de: 'Jahressumme für den Rechenschaftsbericht', en: 'Yearly total for the annual account' },
  'cents',
  [legal('2002-07-01', eur(10_000), '§ 25 Abs. 3 Satz 1 PartG', 'section 25(3) sentence 1 PartG')],
);

/** Above this, a single donation is notified to the President of the Bundestag without delay. */
export const noticeFigure = dated<Cents>({ de: 'Anzeige an den Bundestag', en: 'Notice to the Bundestag' }, 'cents', [
  legal(
    '2002-07-01',
    eur(50_000),
    '§ 25 Abs. 3 Satz 2 PartG (alte Fassung)',
    'section 25(3) sentence 2 PartG (old version)',
  ),
  legal(
    '2024-03-05',
    eur(35_000),
    '§ 25 Abs. 3 Satz 2 PartG; 11. PartGÄndG, BGBl. 2024 I Nr. 70; Hinweise des Bundestags',
    'section 25(3) sentence 2 PartG; 11th amending act, BGBl. 2024 I no. 70; notices of the Bundestag',
  ),
]);

/** A natural person from abroad who is neither German nor an EU citizen may give up to this. */
export const foreignDonorLimit = dated<Cents>(
  { de: 'Grenze für Spenden aus dem Ausland', en: 'Limit for donations from abroad' },
  'cents',
  [legal('2002-07-01', eur(1000), '§ 25 Abs. 2 Nr. 3 PartG', 'section 25(2) no. 3 PartG')],
);

/** Above this direct share of the public sector, a firm may not give. */
export const publicShareLimit = dated({ de: 'Direkte öffentliche Beteiligung', en: 'Direct public share' }, 'percent', [
  legal('2002-07-01', 25, '§ 25 Abs. 2 Nr. 5 PartG', 'section 25(2) no. 5 PartG'),
]);

/** Above this share of the value, a paid fundraiser makes the donation inadmissible. */
export const fundraisingFeeLimit = dated({ de: 'Provision für das Einwerben', en: 'Fee for fundraising' }, 'percent', [
  legal('2002-07-01', 25, '§ 25 Abs. 2 Nr. 8 PartG', 'section 25(2) no. 8 PartG'),
]);

const SPONSORING = [
  '§ 24 Abs. 8a PartG; seit der Fassung vom 20.1.2025 gesehen, in der vom 6.3.2024 noch nicht',
  'section 24(8a) PartG; seen from the version of 20 January 2025 on, absent in that of 6 March 2024',
] as const;
/** Above this, gross, a single sponsoring stands in the annual account. */
export const sponsoringFigure = dated<Cents>({ de: 'Sponsoring im Einzelfall', en: 'Sponsoring, each' }, 'cents', [
  legal('2025-01-01', eur(750), ...SPONSORING),
]);

/** Above this, gross, what one sponsor gave to one association in an accounting year stands there. */
export const sponsoringYearFigure = dated<Cents>(
  { de: 'Sponsoring unter einer Nummer im Jahr', en: 'Sponsoring under one number in a year' },
  'cents',
  [legal('2025-01-01', eur(6000), ...SPONSORING)],
);

/** Above this, advertising that others pay for may be a donation. */
export const othersAdvertisingFigure = dated<Cents>(
  { de: 'Werbung durch Dritte', en: 'Advertising by others' },
  'cents',
  [legal('2024-03-05', eur(500), '§ 27 Abs. 1a Satz 6 PartG', 'section 27(1a) sentence 6 PartG')],
);
