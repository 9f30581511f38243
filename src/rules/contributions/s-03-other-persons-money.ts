import { hit } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill } from '../kit/words.ts';
import { MAY_BE_INADMISSIBLE } from './words.ts';

export const otherPersonsMoney = defineRule({
  id: 'S-03',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: {
    de: 'Geld einer nicht genannten anderen Person: Spende klären',
    en: 'Money of another, unnamed person: clear up the donation',
  },
  about: {
    de: 'Jemand spendet für eine andere Person, die nicht genannt wird. Das gilt in jeder Höhe. Für Berufsverbände spricht S-07.',
    en: 'A donation that someone gives for another person who is not named, of any amount. For professional associations S-07 speaks.',
  },
  basis: partG('25', 'Abs. 2 Nr. 6', '(2) no. 6'),
  since: day('2002-07-01'),
  inCharge: 'treasury',
  needs: ['otherPersonsMoney', 'kind'],
  check: (donation) =>
    isDonation(donation) &&
    donation.otherPersonsMoney === 'yes' &&
    donation.donorKind !== 'professional' &&
    !wasGivenAway(donation)
      ? hit('otherPersonsMoney', {})
      : undefined,
  message: () =>
    fill({
      de: '{contributions.otherPersonsMoney} ist „ja“. Solche Spenden nimmt die Partei nicht an. Ob das erst ab 500 € gilt, ist offen.',
      en: '{contributions.otherPersonsMoney} is "yes". The party does not accept such donations. Whether that holds only from €500 on is open.',
    }),
  next: MAY_BE_INADMISSIBLE,
});
