import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, MAY_BE_INADMISSIBLE } from './words.ts';

export const professionalAssociation = defineRule({
  id: 'S-07',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Weitergabe durch einen Berufsverband', en: 'Passed on by a professional association' },
  about: {
    de: 'Ein Berufsverband gibt Geld weiter, das er dafür bekam. Ohne diese Angabe ein Hinweis, nachzufragen.',
    en: 'A professional association passes on money it got for that. Without that mark a hint to ask.',
  },
  basis: partG('25', 'Abs. 2 Nr. 4', '(2) no. 4'),
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
            de: '{contributions.donorKind} ist „Berufsverband“. Zur Weitergabe bekommenes Geld darf er nicht spenden.',
            en: '{contributions.donorKind} is "Professional association". It may not donate money it got to pass on.',
          },
    ),
  next: ({ passedOn }) =>
    passedOn
      ? MAY_BE_INADMISSIBLE
      : {
          de: 'Beim Verband nachfragen, ob das Geld zur Weitergabe bestimmt war.',
          en: 'Ask the association whether the money was meant to be passed on.',
        },
  examples: [
    {
      says: { de: 'Geld anderer weitergegeben', en: "others' money passed on" },
      row: { donorKind: 'professional', otherPersonsMoney: 'yes' },
      finds: ['donorKind'],
    },
    {
      says: { de: 'ohne Angabe: nachfragen', en: 'nothing stated: ask' },
      row: { donorKind: 'professional' },
      finds: [{ column: 'donorKind', level: 'hint' }],
    },
    { says: { de: 'Verein', en: 'a society' }, row: { donorKind: 'society' }, finds: [] },
  ],
});
