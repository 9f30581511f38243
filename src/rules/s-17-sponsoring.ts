import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { partG, sponsoringFigure } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { wasGivenAway } from './survey.ts';
import { fill, money, received } from './words.ts';

export const sponsoring = defineRule({
  id: 'S-17',
  on: 'contributions',
  level: 'hint',
  binding: 'law',
  title: { de: 'Sponsoring melden', en: 'Sponsoring to be reported' },
  about: {
    de: 'Sponsoring ab der Grenze je Vorgang. Die Quelle ist ein Entwurf und noch ungeprüft.',
    en: 'Sponsoring from the figure on, each. The source is a draft and still unverified.',
  },
  basis: partG('27', 'Abs. 1b', '(1b)', {
    state: 'unverified',
    and: { de: 'nach dem Entwurf DS 20/9147', en: 'after the draft DS 20/9147' },
  }),
  figures: { figure: sponsoringFigure },
  inCharge: 'treasury',
  needs: ['receivedOn', 'kind', 'amount'],
  check: (row, { figure }) =>
    row.kind === 'sponsoring' && row.amount >= figure && row.reportedToLandOn === undefined && !wasGivenAway(row)
      ? hit('amount', { amount: row.amount, receivedOn: row.receivedOn, figure })
      : undefined,
  message: ({ amount, receivedOn, figure }) =>
    fill(
      {
        de: '{received}. Sponsoring kommt ab {figure} je Vorgang wohl in den Bericht.',
        en: '{received}. Sponsoring of {figure} or more each probably goes into the report.',
      },
      { received: received(amount, receivedOn), figure: money(figure) },
    ),
  next: {
    de: 'Die Landesschatzmeisterei fragen und „LV gemeldet am“ eintragen.',
    en: 'Ask the Land treasury, and enter "Reported to LV on".',
  },
  examples: [
    {
      says: { de: 'genau 750 €', en: 'exactly €750' },
      row: { kind: 'sponsoring', amount: eur(750) },
      finds: ['amount'],
    },
    {
      says: { de: 'ein Cent weniger', en: 'one cent less' },
      row: { kind: 'sponsoring', amount: eur(749.99) },
      finds: [],
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
      says: { de: 'schon gemeldet', en: 'already reported' },
      row: { kind: 'sponsoring', amount: eur(900), reportedToLandOn: day('2026-09-03') },
      finds: [],
    },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { kind: 'sponsoring', amount: eur(900), decision: 'returned' },
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
