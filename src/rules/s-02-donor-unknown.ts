import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { joinTexts, type Text } from '../domain/text.ts';
import { partG, unknownDonorLimit } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isSingleDonation, wasGivenAway } from './survey.ts';
import { field, fill, MAY_BE_INADMISSIBLE, money, received } from './words.ts';

/** The sender of a transfer can be asked before the money counts as anonymous. */
const ASK_FIRST: Text = {
  de: 'Zuerst nachfragen, von wem die Überweisung kam.',
  en: 'First ask whom the transfer came from.',
};

export const donorUnknown = defineRule({
  id: 'S-02',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Spender:in unbekannt', en: 'Donor unknown' },
  about: {
    de: 'Eine einzelne Spende über der Grenze, deren Herkunft niemand kennt. Nicht für Sammlungen.',
    en: 'A single donation above the limit whose donor nobody knows. Not for collections.',
  },
  basis: partG('25', 'Abs. 2 Nr. 6', '(2) no. 6'),
  figures: { limit: unknownDonorLimit },
  inCharge: 'treasury',
  needs: ['receivedOn', 'kind', 'amount'],
  check: (donation, { limit }) => {
    if (!isSingleDonation(donation) || wasGivenAway(donation) || donation.amount <= limit) return undefined;
    const says: 'donorKnown' | 'donorKind' | undefined =
      donation.donorKnown === 'no' ? 'donorKnown' : donation.donorKind === 'unknown' ? 'donorKind' : undefined;
    const { amount, receivedOn, channel } = donation;
    return says && hit(says, { amount, receivedOn, limit, says, channel });
  },
  message: ({ amount, receivedOn, limit, says }) =>
    fill(
      {
        de: '{field} ist „{answer}“. {received}. Über {limit} muss feststehen, wer gespendet hat. Hier sind es {excess} mehr.',
        en: '{field} is "{answer}". {received}. Above {limit} it must be certain who gave. Here it is {excess} more.',
      },
      {
        field: field('contributions', says),
        answer: says === 'donorKnown' ? { de: 'nein', en: 'no' } : { de: 'unbekannt', en: 'Unknown' },
        received: received(amount, receivedOn),
        limit: money(limit),
        excess: money(amount - limit),
      },
    ),
  next: ({ channel }) =>
    channel === 'transfer' ? joinTexts([ASK_FIRST, MAY_BE_INADMISSIBLE], ' ') : MAY_BE_INADMISSIBLE,
  examples: [
    {
      says: { de: 'unbekannt, genau an der Grenze', en: 'unknown, exactly at the limit' },
      row: { donorKnown: 'no', amount: eur(500) },
      finds: [],
    },
    {
      says: { de: 'unbekannt, ein Cent darunter', en: 'unknown, one cent below' },
      row: { donorKnown: 'no', amount: eur(499.99) },
      finds: [],
    },
    {
      says: { de: 'unbekannt, ein Cent darüber', en: 'unknown, one cent above' },
      row: { donorKnown: 'no', amount: eur(500.01) },
      finds: ['donorKnown'],
    },
    {
      says: { de: 'Spenderart unbekannt', en: 'kind of donor unknown' },
      row: { donorKnown: undefined, donorKind: 'unknown', amount: eur(750) },
      finds: ['donorKind'],
    },
    {
      says: { de: 'beides unbekannt: einmal gesagt', en: 'both unknown: said once' },
      row: { donorKnown: 'no', donorKind: 'unknown', amount: eur(750) },
      finds: ['donorKnown'],
    },
    {
      says: { de: 'die Buchhaltung kennt die Person', en: 'the accounting knows the person' },
      row: { donorKnown: 'yes', amount: eur(750) },
      finds: [],
    },
    {
      says: { de: 'keine Angabe zu beidem', en: 'nothing stated on both' },
      row: { donorKnown: undefined, donorKind: undefined, amount: eur(750) },
      finds: [],
    },
    {
      says: { de: 'Sammlung von 1.200 €', en: 'a collection of €1,200' },
      row: { kind: 'collection', channel: 'cash', donorKnown: 'no', amount: eur(1200) },
      finds: [],
    },
    {
      says: { de: 'Veranstaltungseinnahme', en: 'event income' },
      row: { kind: 'event-income', donorKnown: 'no', amount: eur(800) },
      finds: [],
    },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { donorKnown: 'no', amount: eur(800), decision: 'returned' },
      finds: [],
    },
    {
      says: { de: 'abgeführt', en: 'forwarded' },
      row: { donorKnown: 'no', amount: eur(800), decision: 'forwarded' },
      finds: [],
    },
    {
      says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
      row: { donorKnown: 'no', amount: eur(800), receivedOn: day('2002-06-30') },
      finds: [],
    },
    {
      says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
      row: { donorKnown: 'no', amount: eur(800), receivedOn: day('2002-07-01') },
      finds: ['donorKnown'],
    },
    {
      says: { de: 'Tag fehlt', en: 'day missing' },
      row: { donorKnown: 'no', amount: eur(800), receivedOn: undefined },
      finds: [],
    },
    {
      says: { de: 'Art fehlt', en: 'kind missing' },
      row: { donorKnown: 'no', amount: eur(800), kind: undefined },
      finds: [],
    },
    { says: { de: 'Betrag fehlt', en: 'amount missing' }, row: { donorKnown: 'no', amount: undefined }, finds: [] },
  ],
});
