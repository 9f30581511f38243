import { hit } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill } from '../kit/words.ts';
import { MAY_BE_INADMISSIBLE } from './words.ts';

export const professionalAssociation = defineRule({
  id: 'S-07',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: {
    de: 'Spende, die ein Berufsverband weitergab: Herkunft klären',
    en: 'Donation passed on by a professional association: clear up its origin',
  },
  about: {
    de: 'Ein Berufsverband gibt Geld weiter, das er dafür bekam. Ohne diese Angabe ein Hinweis, nachzufragen.',
    en: 'A professional association passes on money it got for that. Without that mark a hint to ask.',
  },
  basis: partG('25', 'Abs. 2 Nr. 4', '(2) no. 4'),
  since: day('2002-07-01'),
  inCharge: 'treasury',
  needs: ['donorKind', 'kind'],
  check: (donation) => {
    if (donation.donorKind !== 'professional' || !isDonation(donation) || wasGivenAway(donation)) return undefined;
    const passedOn = donation.otherPersonsMoney === 'yes';
    return hit('donorKind', { passedOn }, passedOn ? {} : { level: 'hint' });
  },
  message: ({ passedOn }) =>
    fill(
      passedOn
        ? {
            de: '{contributions.donorKind} ist „Berufsverband“, das Geld kommt von anderen. Das nimmt die Partei nicht an.',
            en: '{contributions.donorKind} is "Professional association", the money is that of others. The party does not accept it.',
          }
        : {
            de: '{contributions.donorKind} ist „Berufsverband“. Was er zur Weitergabe bekam, darf er nicht spenden.',
            en: '{contributions.donorKind} is "Professional association". What it got to pass on it may not donate.',
          },
    ),
  next: ({ passedOn }) =>
    passedOn
      ? MAY_BE_INADMISSIBLE
      : {
          de: 'Beim Verband nachfragen, ob das Geld zur Weitergabe bestimmt war.',
          en: 'Ask the association whether the money was meant to be passed on.',
        },
});
