import { eur } from '../domain/money.ts';
import { partG, unknownDonorLimit } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isSingleDonation, wasGivenAway } from './survey.ts';
import { field, fill, MAY_BE_INADMISSIBLE, money } from './words.ts';

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
    return says && hit(says, { amount: donation.amount, limit, says });
  },
  message: ({ amount, limit, says }) =>
    fill(
      {
        de: '{field} ist „{answer}“, {amountField} ist {amount}. Über {limit} muss feststehen, von wem die Spende kommt.',
        en: '{field} is "{answer}", {amountField} is {amount}. Above {limit} it must be certain who gave.',
      },
      {
        field: field('contributions', says),
        answer: says === 'donorKnown' ? { de: 'nein', en: 'no' } : { de: 'unbekannt', en: 'Unknown' },
        amountField: field('contributions', 'amount'),
        amount: money(amount),
        limit: money(limit),
      },
    ),
  next: MAY_BE_INADMISSIBLE,
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
      says: { de: 'die Buchhaltung kennt die Person', en: 'the accounting knows the person' },
      row: { donorKnown: 'yes', amount: eur(750) },
      finds: [],
    },
    {
      says: { de: 'Sammlung beim Sommerfest', en: 'a collection at the summer party' },
      row: { kind: 'collection', donorKnown: 'no', amount: eur(800) },
      finds: [],
    },
    {
      says: { de: 'abgeführt', en: 'forwarded' },
      row: { donorKnown: 'no', amount: eur(800), decision: 'forwarded' },
      finds: [],
    },
  ],
});
