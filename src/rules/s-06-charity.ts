import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, MAY_BE_INADMISSIBLE } from './words.ts';

export const charity = defineRule({
  id: 'S-06',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Stiftung, gemeinnützig oder kirchlich', en: 'Foundation, charitable or church body' },
  about: {
    de: 'Spenden parteinaher Stiftungen und ausschließlich gemeinnütziger oder kirchlicher Körperschaften, in jeder Höhe. Bei Vereinen ein Hinweis.',
    en: 'Donations by party-near foundations and by exclusively charitable or church bodies, of any amount. For societies a hint.',
  },
  basis: partG('25', 'Abs. 2 Nr. 2', '(2) no. 2'),
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
            de: '{contributions.donorKind} ist „Verein oder Verband“. Ausschließlich gemeinnützige dürfen nicht spenden.',
            en: '{contributions.donorKind} is "Society or federation". Exclusively charitable ones may not donate.',
          }
        : {
            de: '{contributions.donorKind} ist „{kind}“. Von dort nimmt die Partei keine Spenden an.',
            en: '{contributions.donorKind} is "{kind}". The party accepts no donations from there.',
          },
      {
        kind:
          donorKind === 'foundation'
            ? { de: 'parteinahe Stiftung', en: 'Party-near foundation' }
            : { de: 'gemeinnützig oder kirchlich', en: 'Charitable or church' },
      },
    ),
  next: ({ donorKind }) =>
    donorKind === 'society'
      ? { de: 'Beim Verein nachfragen, ob er gemeinnützig ist.', en: 'Ask the society whether it is charitable.' }
      : MAY_BE_INADMISSIBLE,
  examples: [
    {
      says: { de: 'parteinahe Stiftung', en: 'a party-near foundation' },
      row: { donorKind: 'foundation' },
      finds: ['donorKind'],
    },
    { says: { de: 'gemeinnützig', en: 'charitable' }, row: { donorKind: 'charity' }, finds: ['donorKind'] },
    {
      says: { de: 'Verein: nachfragen', en: 'a society: ask' },
      row: { donorKind: 'society' },
      finds: [{ column: 'donorKind', level: 'hint' }],
    },
    { says: { de: 'Unternehmen', en: 'a company' }, row: { donorKind: 'company' }, finds: [] },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { donorKind: 'charity', decision: 'returned' },
      finds: [],
    },
  ],
});
