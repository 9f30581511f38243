import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { donorKinds } from '../tables/options.ts';
import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, MAY_BE_INADMISSIBLE, optionWord } from './words.ts';

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
  since: day('2002-07-01'),
  inCharge: 'treasury',
  needs: ['donorKind', 'kind'],
  check: (donation) =>
    isDonation(donation) &&
    !wasGivenAway(donation) &&
    (donation.donorKind === 'public' || donation.donorKind === 'group')
      ? hit('donorKind', { donorKind: donation.donorKind })
      : undefined,
  message: ({ donorKind }) =>
    fill(
      {
        de: '{contributions.donorKind} ist „{kind}“. Von dort nimmt die Partei keine Spenden an, in keiner Höhe.',
        en: '{contributions.donorKind} is "{kind}". The party accepts no donations from there, of any amount.',
      },
      { kind: optionWord(donorKinds, donorKind) },
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
    { says: { de: 'Spenderart fehlt', en: 'kind of donor missing' }, row: { donorKind: undefined }, finds: [] },
    { says: { de: 'Art fehlt', en: 'kind missing' }, row: { donorKind: 'public', kind: undefined }, finds: [] },
    {
      says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
      row: { kind: 'sponsoring', donorKind: 'public' },
      finds: [],
    },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { donorKind: 'public', decision: 'returned' },
      finds: [],
    },
    {
      says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
      row: { donorKind: 'public', receivedOn: day('2002-06-30') },
      finds: [],
    },
    {
      says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
      row: { donorKind: 'public', receivedOn: day('2002-07-01') },
      finds: ['donorKind'],
    },
    {
      says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
      row: { donorKind: 'public', receivedOn: undefined },
      finds: ['donorKind'],
    },
  ],
});
