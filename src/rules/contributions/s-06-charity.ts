import { hit } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';
import { donorKinds } from '../../tables/options.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill, optionWord } from '../kit/words.ts';
import { MAY_BE_INADMISSIBLE, NOTHING_FROM_THERE } from './words.ts';

export const charity = defineRule({
  id: 'S-06',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: {
    de: 'Spende einer Stiftung, gemeinnützigen oder kirchlichen Stelle: klären',
    en: 'Donation by a foundation, charity or church: clear it up',
  },
  about: {
    de: 'Spenden parteinaher Stiftungen und ausschließlich gemeinnütziger oder kirchlicher Körperschaften, in jeder Höhe. Bei Vereinen ein Hinweis.',
    en: 'Donations by party-near foundations and by exclusively charitable or church bodies, of any amount. For societies a hint.',
  },
  basis: partG('25', 'Abs. 2 Nr. 2', '(2) no. 2'),
  since: day('2002-07-01'),
  inCharge: 'treasury',
  needs: ['donorKind', 'kind'],
  check: (donation) => {
    if (!isDonation(donation) || wasGivenAway(donation)) return undefined;
    const { donorKind } = donation;
    const asks = donorKind === 'society';
    return asks || donorKind === 'foundation' || donorKind === 'charity'
      ? hit('donorKind', { donorKind }, asks ? { level: 'hint' } : {})
      : undefined;
  },
  message: ({ donorKind }) =>
    fill(
      donorKind === 'society'
        ? {
            de: '{contributions.donorKind} ist „{kind}“. Ausschließlich gemeinnützige oder kirchliche dürfen nicht spenden.',
            en: '{contributions.donorKind} is "{kind}". Exclusively charitable or church ones may not donate.',
          }
        : NOTHING_FROM_THERE,
      { kind: optionWord(donorKinds, donorKind) },
    ),
  next: ({ donorKind }) =>
    donorKind === 'society'
      ? {
          de: 'Beim Verein nachfragen, ob er gemeinnützig ist. Wenn ja, die Spenderart ändern.',
          en: 'Ask the society whether it is charitable. If so, change the kind of donor.',
        }
      : MAY_BE_INADMISSIBLE,
});
