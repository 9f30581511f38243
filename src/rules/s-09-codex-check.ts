import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isSingleDonation, wasGivenAway } from './survey.ts';
import { fill, money } from './words.ts';

export const codexCheck = defineRule({
  id: 'S-09',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Codex-Prüfung nicht vermerkt', en: 'Codex check not recorded' },
  about: {
    de: 'Ab dem Hauswert wird geprüft und vermerkt: Niemand erwartet oder gewährt einen Vorteil. Eine Sammlung hat keine einzelne Spender:in, eine Gliederung gibt Zuschüsse.',
    en: 'From the house value on it is recorded that no advantage is expected or returned. A collection has no single donor, a branch gives grants.',
  },
  basis: partG('25', 'Abs. 2 Nr. 7', '(2) no. 7', { and: { de: 'Spenden-Codex', en: 'donations codex' } }),
  since: day('2002-07-01'),
  house: {
    from: { title: { de: 'Prüfen ab', en: 'Check from' }, unit: 'cents', value: eur(1000), min: 0, max: eur(100_000) },
  },
  inCharge: 'treasury',
  needs: ['kind', 'amount'],
  check: (donation, { from }) =>
    isSingleDonation(donation) &&
    !wasGivenAway(donation) &&
    donation.donorKind !== 'branch' &&
    donation.amount >= from &&
    donation.codexCheckedOn === undefined
      ? hit('codexCheckedOn', { amount: donation.amount, from })
      : undefined,
  message: ({ amount, from }, { empty }) =>
    fill(
      {
        de: '{contributions.codexCheckedOn} {empty}, {contributions.amount} ist {amount}. Ab {from} wird der Spenden-Codex geprüft.',
        en: '{contributions.codexCheckedOn} {empty}, {contributions.amount} is {amount}. From {from} on the donations codex is checked.',
      },
      { amount: money(amount), from: money(from), empty: empty('codexCheckedOn') },
    ),
  next: {
    de: 'Prüfen, ob ein Vorteil erwartet wird, und den Tag eintragen. Im Zweifel die Landesschatzmeisterei fragen.',
    en: 'Check whether an advantage is expected, and enter the day. If in doubt, ask the Land treasury.',
  },
  examples: [
    { says: { de: 'genau 1.000 €', en: 'exactly €1,000' }, row: { amount: eur(1000) }, finds: ['codexCheckedOn'] },
    { says: { de: 'ein Cent weniger', en: 'one cent less' }, row: { amount: eur(999.99) }, finds: [] },
    {
      says: { de: 'geprüft', en: 'checked' },
      row: { amount: eur(5000), codexCheckedOn: day('2026-09-02') },
      finds: [],
    },
    { says: { de: 'Zuschuss', en: 'a grant' }, row: { kind: 'grant', amount: eur(5000) }, finds: [] },
    { says: { de: 'Sammlung', en: 'a collection' }, row: { kind: 'collection', amount: eur(5000) }, finds: [] },
    {
      says: { de: 'Gliederung der Partei: siehe S-16', en: 'a branch of the party: see S-16' },
      row: { donorKind: 'branch', amount: eur(5000) },
      finds: [],
    },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { amount: eur(5000), decision: 'returned' },
      finds: [],
    },
    { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, amount: eur(5000) }, finds: [] },
    { says: { de: 'Betrag fehlt', en: 'amount missing' }, row: { amount: undefined }, finds: [] },
    {
      says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
      row: { amount: eur(5000), receivedOn: day('2002-06-30') },
      finds: [],
    },
    {
      says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
      row: { amount: eur(5000), receivedOn: day('2002-07-01') },
      finds: ['codexCheckedOn'],
    },
    {
      says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
      row: { amount: eur(5000), receivedOn: undefined },
      finds: ['codexCheckedOn'],
    },
  ],
});
