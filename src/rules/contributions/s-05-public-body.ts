import { hit } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';
import { donorKinds } from '../../tables/options.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill, optionWord } from '../kit/words.ts';
import { MAY_BE_INADMISSIBLE, NOTHING_FROM_THERE } from './words.ts';

export const publicBody = defineRule({
  id: 'S-05',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: {
    de: 'Spende von öffentlicher Stelle oder Fraktion: klären',
    en: 'Donation by a public body or parliamentary group: clear it up',
  },
  about: {
    de: 'Spenden öffentlich-rechtlicher Körperschaften und von Fraktionen, auch im Rat, in jeder Höhe.',
    en: 'Donations by public-law bodies and by parliamentary or council groups, of any amount.',
  },
  basis: partG('25', 'Abs. 2 Nr. 1', '(2) no. 1'),
  since: day('2002-07-01'),
  inCharge: 'treasury',
  needs: ['donorKind', 'kind'],
  check: (donation) =>
    isDonation(donation) &&
    !wasGivenAway(donation) &&
    (donation.donorKind === 'public' || donation.donorKind === 'group')
      ? hit('donorKind', { donorKind: donation.donorKind })
      : undefined,
  message: ({ donorKind }) => fill(NOTHING_FROM_THERE, { kind: optionWord(donorKinds, donorKind) }),
  next: MAY_BE_INADMISSIBLE,
});
