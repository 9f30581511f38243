import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { cashDonationLimit, partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isSingleDonation, wasGivenAway } from './survey.ts';
import { fill, money, received, TOO_MUCH_CASH } from './words.ts';

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
  details: {
    de: 'Was darüber liegt, gilt als nicht rechtmäßig erlangt. Es gehört nicht in den Zuwendungsausweis.',
    en: 'What is above counts as not lawfully obtained. It does not belong in the statement of contributions.',
  },
  figures: { limit: cashDonationLimit },
  inCharge: 'treasury',
  needs: ['receivedOn', 'kind', 'amount', 'channel'],
  check: (donation, { limit }) =>
    donation.channel === 'cash' && isSingleDonation(donation) && !wasGivenAway(donation) && donation.amount > limit
      ? hit('amount', { amount: donation.amount, receivedOn: donation.receivedOn, limit })
      : undefined,
  message: ({ amount, receivedOn, limit }) =>
    fill(
      {
        de: '{received}. {contributions.channel} ist „bar“. Bis {limit} je Spende sind in bar zulässig, hier {excess} mehr.',
        en: '{received}. {contributions.channel} is "Cash". Up to {limit} per donation may be given in cash, here {excess} more.',
      },
      { received: received(amount, receivedOn), limit: money(limit), excess: money(amount - limit) },
    ),
  next: TOO_MUCH_CASH,
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
      says: { de: 'Sammlung von 1.200 € in der Dose', en: 'a collection of €1,200 in a box' },
      row: { kind: 'collection', channel: 'cash', amount: eur(1200) },
      finds: [],
    },
    {
      says: { de: 'bar, aber zurückgegeben', en: 'cash, but returned' },
      row: { channel: 'cash', amount: eur(1200), decision: 'returned' },
      finds: [],
    },
    {
      says: { de: 'bar, aber abgeführt', en: 'cash, but forwarded' },
      row: { channel: 'cash', amount: eur(1200), decision: 'forwarded' },
      finds: [],
    },
    {
      says: { de: 'Zuschuss einer Gliederung in bar', en: 'a grant of a branch in cash' },
      row: { kind: 'grant', channel: 'cash', amount: eur(1200) },
      finds: [],
    },
    {
      says: { de: 'Sponsoring in bar', en: 'sponsoring in cash' },
      row: { kind: 'sponsoring', channel: 'cash', amount: eur(1200) },
      finds: [],
    },
    {
      says: { de: 'Veranstaltungseinnahme in bar', en: 'event income in cash' },
      row: { kind: 'event-income', channel: 'cash', amount: eur(1200) },
      finds: [],
    },
    {
      says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
      row: { channel: 'cash', amount: eur(1200), receivedOn: day('2002-06-30') },
      finds: [],
    },
    {
      says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
      row: { channel: 'cash', amount: eur(1200), receivedOn: day('2002-07-01') },
      finds: ['amount'],
    },
    {
      says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the limit is unknown' },
      row: { channel: 'cash', amount: eur(1200), receivedOn: undefined },
      finds: [],
    },
    {
      says: { de: 'Art fehlt', en: 'kind missing' },
      row: { channel: 'cash', amount: eur(1200), kind: undefined },
      finds: [],
    },
    { says: { de: 'Betrag fehlt', en: 'amount missing' }, row: { channel: 'cash', amount: undefined }, finds: [] },
    {
      says: { de: 'Zahlungsweg fehlt', en: 'channel missing' },
      row: { channel: undefined, amount: eur(1200) },
      finds: [],
    },
  ],
});
