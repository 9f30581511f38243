import { eur } from '../domain/money.ts';
import { foreignDonorLimit, partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, MAY_BE_INADMISSIBLE, money } from './words.ts';

export const fromAbroad = defineRule({
  id: 'S-04',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Spende aus dem Ausland', en: 'Donation from abroad' },
  about: {
    de: 'Aus dem Ausland, nicht deutsch oder EU: Personen über der Grenze, andere in jeder Höhe. Es zählen Staatsangehörigkeit und Eigentum, nicht der Wohnort.',
    en: 'From abroad, not German or EU: persons above the limit, others at any amount. Citizenship and ownership count, not residence.',
  },
  basis: partG('25', 'Abs. 2 Nr. 3', '(2) no. 3'),
  figures: { limit: foreignDonorLimit },
  inCharge: 'treasury',
  needs: ['origin', 'receivedOn', 'kind', 'amount'],
  check: (donation, { limit }) => {
    if (!isDonation(donation) || wasGivenAway(donation)) return undefined;
    const above = donation.amount > limit;
    const facts = { amount: donation.amount, limit };
    if (donation.origin === 'unclear')
      return above ? hit('origin', { ...facts, reads: 'unclear' }, { level: 'clarify' }) : undefined;
    if (donation.origin !== 'abroad-other') return undefined;
    if (above || (donation.donorKind !== 'person' && donation.donorKind !== undefined))
      return hit('origin', { ...facts, reads: donation.donorKind === 'person' ? 'person' : 'other' });
    return donation.donorKind === undefined
      ? hit('donorKind', { ...facts, reads: 'no kind' }, { level: 'clarify' })
      : undefined;
  },
  message: ({ amount, limit, reads }) =>
    fill(
      reads === 'unclear'
        ? {
            de: '{contributions.origin} ist „ungeklärt“, {contributions.amount} ist {amount}. Über {limit} muss die Herkunft klar sein.',
            en: '{contributions.origin} is "Unclear", {contributions.amount} is {amount}. Above {limit} the origin must be clear.',
          }
        : reads === 'no kind'
          ? {
              de: '{contributions.origin} ist „Ausland, andere“, {contributions.donorKind} ist leer. Nur Personen dürfen dann geben, bis {limit}.',
              en: '{contributions.origin} is "Abroad, other", {contributions.donorKind} is empty. Only persons may give then, up to {limit}.',
            }
          : {
              de: '{contributions.origin} ist „Ausland, andere“, {contributions.amount} ist {amount}. Personen dürfen bis {limit} geben, andere gar nicht.',
              en: '{contributions.origin} is "Abroad, other", {contributions.amount} is {amount}. Persons may give up to {limit}, others nothing.',
            },
      { amount: money(amount), limit: money(limit) },
    ),
  next: ({ reads }) =>
    reads === 'unclear' || reads === 'no kind'
      ? {
          de: 'Nicht ausgeben, bis es klar ist. Die Landesschatzmeisterei fragen.',
          en: 'Do not spend it until this is clear. Ask the Land treasury.',
        }
      : MAY_BE_INADMISSIBLE,
  examples: [
    {
      says: { de: 'Person, genau an der Grenze', en: 'a person, exactly at the limit' },
      row: { origin: 'abroad-other', amount: eur(1000) },
      finds: [],
    },
    {
      says: { de: 'Person, ein Cent darüber', en: 'a person, one cent above' },
      row: { origin: 'abroad-other', amount: eur(1000.01) },
      finds: ['origin'],
    },
    {
      says: { de: 'Unternehmen, 10 €', en: 'a company, €10' },
      row: { origin: 'abroad-other', donorKind: 'company', amount: eur(10) },
      finds: ['origin'],
    },
    {
      says: { de: 'Spenderart fehlt, 10 €', en: 'kind of donor missing, €10' },
      row: { origin: 'abroad-other', donorKind: undefined, amount: eur(10) },
      finds: [{ column: 'donorKind', level: 'clarify' }],
    },
    {
      says: { de: 'Deutsche in Zürich', en: 'a German in Zurich' },
      row: { origin: 'abroad-eu', amount: eur(8000) },
      finds: [],
    },
    {
      says: { de: 'ungeklärt, ein Cent über der Grenze', en: 'unclear, one cent above' },
      row: { origin: 'unclear', amount: eur(1000.01) },
      finds: [{ column: 'origin', level: 'clarify' }],
    },
    {
      says: { de: 'ungeklärt, 1.000 €', en: 'unclear, €1,000' },
      row: { origin: 'unclear', amount: eur(1000) },
      finds: [],
    },
  ],
});
