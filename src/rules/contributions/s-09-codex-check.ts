import { hit } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isSingleDonation, wasGivenAway } from '../kit/donation.ts';
import { fill, money } from '../kit/words.ts';

export const codexCheck = defineRule({
  id: 'S-09',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Spende nach dem Codex prüfen: noch nicht vermerkt',
    en: 'Check the donation by the codex: not noted yet',
  },
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
    en: 'Check whether an advantage is expected, and enter the day. If in doubt, ask the state treasury.',
  },
});
