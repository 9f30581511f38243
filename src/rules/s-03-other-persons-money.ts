import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, MAY_BE_INADMISSIBLE } from './words.ts';

export const otherPersonsMoney = defineRule({
  id: 'S-03',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Geld einer nicht genannten anderen Person', en: "Another unnamed person's money" },
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
  examples: [
    {
      says: { de: 'für eine andere Person, 20 €', en: 'for another person, €20' },
      row: { otherPersonsMoney: 'yes', amount: eur(20) },
      finds: ['otherPersonsMoney'],
    },
    {
      says: { de: 'für eine andere Person, 2.000 €', en: 'for another person, €2,000' },
      row: { otherPersonsMoney: 'yes', amount: eur(2000) },
      finds: ['otherPersonsMoney'],
    },
    { says: { de: 'eigenes Geld', en: 'own money' }, row: { otherPersonsMoney: 'no', amount: eur(2000) }, finds: [] },
    {
      says: { de: 'keine Angabe', en: 'nothing stated' },
      row: { otherPersonsMoney: undefined, amount: eur(2000) },
      finds: [],
    },
    {
      says: { de: 'Berufsverband: siehe S-07', en: 'a professional association: see S-07' },
      row: { otherPersonsMoney: 'yes', donorKind: 'professional' },
      finds: [],
    },
    {
      says: { de: 'Zuschuss', en: 'a grant' },
      row: { otherPersonsMoney: 'yes', kind: 'grant' },
      finds: [],
    },
    { says: { de: 'Art fehlt', en: 'kind missing' }, row: { otherPersonsMoney: 'yes', kind: undefined }, finds: [] },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { otherPersonsMoney: 'yes', decision: 'returned' },
      finds: [],
    },
    {
      says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
      row: { otherPersonsMoney: 'yes', receivedOn: day('2002-06-30') },
      finds: [],
    },
    {
      says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
      row: { otherPersonsMoney: 'yes', receivedOn: day('2002-07-01') },
      finds: ['otherPersonsMoney'],
    },
    {
      says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
      row: { otherPersonsMoney: 'yes', receivedOn: undefined },
      finds: ['otherPersonsMoney'],
    },
  ],
});
