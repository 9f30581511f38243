import { hit } from '../../define/rule.ts';
import { fundraisingFeeLimit, partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill, percent } from '../kit/words.ts';
import { MAY_BE_INADMISSIBLE } from './words.ts';

export const fundraisingFee = defineRule({
  id: 'S-10',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: {
    de: 'Gegen Provision eingeworben: Höhe der Provision klären',
    en: 'Raised for a fee: clear up how much the fee is',
  },
  about: {
    de: 'Eine Spende, die Dritte gegen eine Provision über der Grenze einwarben.',
    en: 'A donation that a third party raised for a fee above the limit.',
  },
  basis: partG('25', 'Abs. 2 Nr. 8', '(2) no. 8'),
  figures: { limit: fundraisingFeeLimit },
  inCharge: 'treasury',
  needs: ['fundraisingFee', 'receivedOn', 'kind'],
  check: (donation, { limit }) =>
    isDonation(donation) && !wasGivenAway(donation) && donation.fundraisingFee > limit
      ? hit('fundraisingFee', { fee: donation.fundraisingFee, limit })
      : undefined,
  message: ({ fee, limit }) =>
    fill(
      {
        de: '{contributions.fundraisingFee} ist {fee}. Bis {limit} des Wertes ist eine Provision zulässig.',
        en: '{contributions.fundraisingFee} is {fee}. A fee is admissible up to {limit} of the value.',
      },
      { fee: percent(fee), limit: percent(limit) },
    ),
  next: MAY_BE_INADMISSIBLE,
});
