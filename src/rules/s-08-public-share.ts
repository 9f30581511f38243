import { eur } from '../domain/money.ts';
import { partG, publicShareLimit } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, MAY_BE_INADMISSIBLE, money, percent } from './words.ts';

export const publicShare = defineRule({
  id: 'S-08',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Unternehmen der öffentlichen Hand', en: 'Company with a public share' },
  about: {
    de: 'Die öffentliche Hand ist an einem Unternehmen direkt über die Grenze beteiligt. Fehlt der Anteil, ein Hinweis ab dem Hauswert.',
    en: 'A company with a direct public share above the limit. Where the share is missing, a hint from the house value on.',
  },
  basis: partG('25', 'Abs. 2 Nr. 5', '(2) no. 5'),
  figures: { limit: publicShareLimit },
  house: {
    asksFrom: {
      title: { de: 'Nachfragen ab', en: 'Ask from' },
      unit: 'cents',
      value: eur(500),
      min: 0,
      max: eur(100_000),
    },
  },
  inCharge: 'treasury',
  needs: ['donorKind', 'receivedOn', 'kind', 'amount'],
  check: (donation, { limit, asksFrom }) => {
    if (donation.donorKind !== 'company' || !isDonation(donation) || wasGivenAway(donation)) return undefined;
    const { publicShare: share, amount } = donation;
    const asks = share === undefined && amount >= asksFrom;
    return asks || (share !== undefined && share > limit)
      ? hit('publicShare', { share, limit, amount }, asks ? { level: 'hint' } : {})
      : undefined;
  },
  message: ({ share, limit, amount }) =>
    fill(
      share === undefined
        ? {
            de: '{contributions.publicShare} ist leer, {contributions.amount} ist {amount}. Über {limit} Beteiligung wäre es keine zulässige Spende.',
            en: '{contributions.publicShare} is empty, {contributions.amount} is {amount}. Above a share of {limit} it may not be accepted.',
          }
        : {
            de: '{contributions.publicShare} ist {share}. Zulässig sind Spenden bis {limit} Beteiligung.',
            en: '{contributions.publicShare} is {share}. Donations are admissible up to a share of {limit}.',
          },
      { share: percent(share ?? 0), limit: percent(limit), amount: money(amount) },
    ),
  next: ({ share }) =>
    share === undefined
      ? { de: 'Beim Unternehmen nach dem Anteil fragen.', en: 'Ask the company for the share.' }
      : MAY_BE_INADMISSIBLE,
  examples: [
    { says: { de: 'genau 25 %', en: 'exactly 25 %' }, row: { donorKind: 'company', publicShare: 25 }, finds: [] },
    {
      says: { de: 'etwas mehr', en: 'a little more' },
      row: { donorKind: 'company', publicShare: 25.01 },
      finds: ['publicShare'],
    },
    {
      says: { de: 'Anteil fehlt, 500 €', en: 'share missing, €500' },
      row: { donorKind: 'company', amount: eur(500) },
      finds: [{ column: 'publicShare', level: 'hint' }],
    },
    {
      says: { de: 'Anteil fehlt, ein Cent weniger', en: 'share missing, one cent less' },
      row: { donorKind: 'company', amount: eur(499.99) },
      finds: [],
    },
    { says: { de: 'Person', en: 'a person' }, row: { amount: eur(5000) }, finds: [] },
  ],
});
