import { hit } from '../../define/rule.ts';
import { cashDonationLimit, partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isSingleDonation, wasGivenAway } from '../kit/donation.ts';
import { fill, money } from '../kit/words.ts';
import { received, TOO_MUCH_CASH } from './words.ts';

export const cashLimit = defineRule({
  id: 'S-01',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: {
    de: 'Bargeld über dem Höchstbetrag: Spende klären',
    en: 'Cash above the limit: clear up the donation',
  },
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
});
