import { day } from '../domain/day.ts';
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
  needs: ['receivedOn', 'kind'],
  check: (donation, { limit, asksFrom }) => {
    const { donorKind, publicShare: share, amount = 0 } = donation;
    // A share is that of a company, also where the kind of donor is left empty.
    if (donorKind !== 'company' && (donorKind !== undefined || share === undefined)) return undefined;
    if (!isDonation(donation) || wasGivenAway(donation)) return undefined;
    const asks = share === undefined && amount >= asksFrom;
    return asks || (share !== undefined && share > limit)
      ? hit('publicShare', { share, limit, amount }, asks ? { level: 'hint' } : {})
      : undefined;
  },
  message: ({ share, limit, amount }) =>
    fill(
      share === undefined
        ? {
            de: '{contributions.publicShare} ist leer, {contributions.amount} ist {amount}. Über {limit} nimmt die Partei die Spende nicht an.',
            en: '{contributions.publicShare} is empty, {contributions.amount} is {amount}. Above {limit} the party does not accept the donation.',
          }
        : {
            de: '{contributions.publicShare} ist {share}. Zulässig sind Spenden bis {limit} Beteiligung.',
            en: '{contributions.publicShare} is {share}. Donations are admissible up to a share of {limit}.',
          },
      { share: percent(share ?? 0), limit: percent(limit), amount: money(amount) },
    ),
  next: ({ share }) =>
    share === undefined
      ? {
          de: 'Beim Unternehmen nach dem Anteil fragen und ihn eintragen, auch 0.',
          en: 'Ask the company for the share, and enter it, also 0.',
        }
      : MAY_BE_INADMISSIBLE,
  examples: [
    {
      says: { de: 'etwas weniger als 25 %', en: 'a little less than 25 %' },
      row: { donorKind: 'company', publicShare: 24.99 },
      finds: [],
    },
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
    {
      says: { de: 'Anteil und Betrag fehlen', en: 'share and amount missing' },
      row: { donorKind: 'company', amount: undefined },
      finds: [],
    },
    {
      says: { de: 'Betrag fehlt, Anteil 30 %', en: 'amount missing, share 30 %' },
      row: { donorKind: 'company', publicShare: 30, amount: undefined },
      finds: ['publicShare'],
    },
    {
      says: { de: 'Spenderart fehlt, Anteil 30 %', en: 'kind of donor missing, share 30 %' },
      row: { donorKind: undefined, publicShare: 30 },
      finds: ['publicShare'],
    },
    { says: { de: 'Person', en: 'a person' }, row: { amount: eur(5000) }, finds: [] },
    {
      says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
      row: { kind: 'sponsoring', donorKind: 'company', publicShare: 30 },
      finds: [],
    },
    {
      says: { de: 'Art fehlt', en: 'kind missing' },
      row: { donorKind: 'company', publicShare: 30, kind: undefined },
      finds: [],
    },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { donorKind: 'company', publicShare: 30, decision: 'returned' },
      finds: [],
    },
    {
      says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
      row: { donorKind: 'company', publicShare: 30, receivedOn: day('2002-06-30') },
      finds: [],
    },
    {
      says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
      row: { donorKind: 'company', publicShare: 30, receivedOn: day('2002-07-01') },
      finds: ['publicShare'],
    },
    {
      says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the limit is unknown' },
      row: { donorKind: 'company', publicShare: 30, receivedOn: undefined },
      finds: [],
    },
  ],
});
