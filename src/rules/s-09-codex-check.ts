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
    de: 'Ab dem Hauswert wird geprüft und vermerkt: Niemand erwartet oder gewährt einen Vorteil.',
    en: 'From the house value on it is recorded that no advantage is expected or returned.',
  },
  basis: partG('25', 'Abs. 2 Nr. 7', '(2) no. 7', { and: { de: 'Spenden-Codex', en: 'donations codex' } }),
  house: {
    from: { title: { de: 'Prüfen ab', en: 'Check from' }, unit: 'cents', value: eur(1000), min: 0, max: eur(100_000) },
  },
  inCharge: 'treasury',
  needs: ['kind', 'amount'],
  check: (donation, { from }) =>
    isSingleDonation(donation) &&
    !wasGivenAway(donation) &&
    donation.amount >= from &&
    donation.codexCheckedOn === undefined
      ? hit('codexCheckedOn', { amount: donation.amount, from })
      : undefined,
  message: ({ amount, from }) =>
    fill(
      {
        de: '{contributions.amount} ist {amount}, {contributions.codexCheckedOn} ist leer. Ab {from} wird der Codex geprüft.',
        en: '{contributions.amount} is {amount}, {contributions.codexCheckedOn} is empty. From {from} on the codex is checked.',
      },
      { amount: money(amount), from: money(from) },
    ),
  next: {
    de: 'Prüfen, ob ein Vorteil erwartet wird, und den Tag eintragen.',
    en: 'Check whether an advantage is expected, and enter the day.',
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
  ],
});
