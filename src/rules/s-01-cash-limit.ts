import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { cashDonationLimit, partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isSingleDonation, wasGivenAway } from './survey.ts';
import { field, fill, MAY_BE_INADMISSIBLE, money } from './words.ts';

export const cashLimit = defineRule({
  id: 'S-01',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Bargeld über der Grenze', en: 'Cash above the limit' },
  about: {
    de: 'Eine einzelne Spende in bar über der Grenze. Nicht für Sammlungen und nicht für Zurückgegebenes.',
    en: 'A single donation in cash above the limit. Not for collections, and not for what was returned.',
  },
  basis: partG('25', 'Abs. 1 Satz 2', '(1) sentence 2'),
  figures: { limit: cashDonationLimit },
  inCharge: 'treasury',
  needs: ['receivedOn', 'kind', 'amount', 'channel'],
  check: (donation, { limit }) =>
    donation.channel === 'cash' && isSingleDonation(donation) && !wasGivenAway(donation) && donation.amount > limit
      ? hit('amount', { amount: donation.amount, limit })
      : undefined,
  message: ({ amount, limit }) =>
    fill(
      {
        de: '{field} ist {amount}, {channel} ist „bar“. In bar sind bis {limit} je Spende zulässig.',
        en: '{field} is {amount}, {channel} is "Cash". Up to {limit} per donation may be given in cash.',
      },
      {
        field: field('contributions', 'amount'),
        channel: field('contributions', 'channel'),
        amount: money(amount),
        limit: money(limit),
      },
    ),
  next: MAY_BE_INADMISSIBLE,
  examples: [
    {
      says: { de: 'bar, genau an der Grenze', en: 'cash, exactly at the limit' },
      row: { channel: 'cash', amount: eur(1000) },
      finds: [],
    },
    {
      says: { de: 'bar, ein Cent darunter', en: 'cash, one cent below' },
      row: { channel: 'cash', amount: eur(999.99) },
      finds: [],
    },
    {
      says: { de: 'bar, ein Cent darüber', en: 'cash, one cent above' },
      row: { channel: 'cash', amount: eur(1000.01) },
      finds: ['amount'],
    },
    {
      says: { de: 'dieselbe Summe überwiesen', en: 'the same amount by bank transfer' },
      row: { channel: 'transfer', amount: eur(1000.01) },
      finds: [],
    },
    {
      says: { de: 'Sammlung in der Dose', en: 'a collection in a box' },
      row: { kind: 'collection', channel: 'cash', amount: eur(1400) },
      finds: [],
    },
    {
      says: { de: 'bar, aber zurückgegeben', en: 'cash, but returned' },
      row: { channel: 'cash', amount: eur(1200), decision: 'returned' },
      finds: [],
    },
    {
      says: { de: 'Zuschuss einer Gliederung in bar', en: 'a grant of a branch in cash' },
      row: { kind: 'grant', channel: 'cash', amount: eur(1200) },
      finds: [],
    },
    {
      says: { de: 'vor dem 1.7.2002', en: 'before 1 July 2002' },
      row: { channel: 'cash', amount: eur(1200), receivedOn: day('2002-06-30') },
      finds: [],
    },
  ],
});
