import { eur } from '../domain/money.ts';
import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, MAY_BE_INADMISSIBLE } from './words.ts';

export const publicBody = defineRule({
  id: 'S-05',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Spende von öffentlicher Stelle oder Fraktion', en: 'Donation by a public body or parliamentary group' },
  about: {
    de: 'Spenden öffentlich-rechtlicher Körperschaften und von Fraktionen, auch im Rat, in jeder Höhe.',
    en: 'Donations by public-law bodies and by parliamentary or council groups, of any amount.',
  },
  basis: partG('25', 'Abs. 2 Nr. 1', '(2) no. 1'),
  inCharge: 'treasury',
  needs: ['donorKind', 'kind'],
  check: (donation) =>
    isDonation(donation) &&
    !wasGivenAway(donation) &&
    (donation.donorKind === 'public' || donation.donorKind === 'group')
      ? hit('donorKind', { group: donation.donorKind === 'group' })
      : undefined,
  message: ({ group }) =>
    fill(
      {
        de: '{contributions.donorKind} ist „{kind}“. Von dort nimmt die Partei keine Spenden an.',
        en: '{contributions.donorKind} is "{kind}". The party accepts no donations from there.',
      },
      {
        kind: group
          ? { de: 'Fraktion', en: 'Parliamentary group' }
          : { de: 'öffentlich-rechtlich', en: 'Public-law body' },
      },
    ),
  next: MAY_BE_INADMISSIBLE,
  examples: [
    {
      says: { de: 'Ratsfraktion, 5 €', en: 'a council group, €5' },
      row: { donorKind: 'group', amount: eur(5) },
      finds: ['donorKind'],
    },
    { says: { de: 'Gemeinde', en: 'a municipality' }, row: { donorKind: 'public' }, finds: ['donorKind'] },
    { says: { de: 'Person', en: 'a person' }, row: { donorKind: 'person' }, finds: [] },
    {
      says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
      row: { kind: 'sponsoring', donorKind: 'public' },
      finds: [],
    },
  ],
});
