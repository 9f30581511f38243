import { day } from '../domain/day.ts';
import type { ValuesIn } from '../tables/index.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { fill } from './words.ts';

type Values = ValuesIn<'contributions'>;
const numbered = (donorNumber: string, more: Values = {}): Values => ({ donorNumber, ...more });

export const donorNumbersAlike = defineDatasetRule({
  id: 'Q-08',
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
  examples: [
    {
      says: { de: 'führende Nullen', en: 'leading zeros' },
      rows: { contributions: [numbered('007'), numbered('7', { receivedOn: day('2026-09-02') })] },
      finds: ['contributions 2 donorNumber'],
    },
    {
      says: { de: 'Leerzeichen und Striche', en: 'blanks and hyphens' },
      rows: {
        contributions: [
          numbered('A-0017'),
          numbered('A 17', { receivedOn: day('2026-09-02') }),
          numbered('A17', { receivedOn: day('2026-09-03') }),
        ],
      },
      finds: ['contributions 2 donorNumber', 'contributions 3 donorNumber'],
    },
    {
      says: { de: 'jede Schreibweise einmal', en: 'each spelling once' },
      rows: {
        contributions: [
          numbered('007'),
          numbered('7', { receivedOn: day('2026-09-02') }),
          numbered('7', { receivedOn: day('2026-09-03') }),
        ],
      },
      finds: ['contributions 2 donorNumber'],
    },
    {
      says: { de: 'Sponsoring zählt mit', en: 'sponsoring counts too' },
      rows: {
        contributions: [
          numbered('SP-1', { kind: 'sponsoring' }),
          numbered('SP 1', { kind: 'sponsoring', receivedOn: day('2026-09-02') }),
        ],
      },
      finds: ['contributions 2 donorNumber'],
    },
    {
      says: { de: 'Groß und Klein zählen nicht', en: 'case does not matter' },
      rows: { contributions: [numbered('a-17'), numbered('A-17', { amount: undefined })] },
      finds: [],
    },
    {
      says: { de: 'Nullen am Ende und in der Mitte zählen', en: 'zeros at the end and in the middle count' },
      rows: { contributions: [numbered('17'), numbered('170'), numbered('107')] },
      finds: [],
    },
    {
      says: { de: 'bei zwei Verbänden', en: 'at two associations' },
      rows: { contributions: [numbered('007'), numbered('7', { receiver: 'KV Musterdorf' })] },
      finds: [],
    },
    {
      says: { de: 'bei zwei Verbänden, Nummern parteiweit', en: 'at two associations, numbers party-wide' },
      rows: { contributions: [numbered('007'), numbered('7', { receiver: 'KV Musterdorf' })] },
      settings: { donorNumbersPartyWide: true },
      finds: ['contributions 2 donorNumber'],
    },
    {
      says: { de: 'ohne Nummer', en: 'without a number' },
      rows: { contributions: [{ donorNumber: undefined, amount: undefined }, numbered('7')] },
      finds: [],
    },
  ],
});
