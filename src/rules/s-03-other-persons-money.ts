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
    de: 'Jemand spendet für eine andere Person, die nicht genannt wird. Das gilt in jeder Höhe.',
    en: 'A donation that someone gives for another person who is not named, of any amount.',
  },
  basis: partG('25', 'Abs. 2 Nr. 6', '(2) no. 6'),
  inCharge: 'treasury',
  needs: ['otherPersonsMoney', 'kind'],
  check: (donation) =>
    isDonation(donation) && donation.otherPersonsMoney === 'yes' && !wasGivenAway(donation)
      ? hit('otherPersonsMoney', { kind: donation.kind })
      : undefined,
  message: () =>
    fill({
      de: '{contributions.otherPersonsMoney} ist „ja“. Solche Spenden nimmt die Partei nicht an. Ob erst ab 500 €, ist offen.',
      en: '{contributions.otherPersonsMoney} is "yes". The party does not accept such donations. Whether only from €500 on is open.',
    }),
  next: MAY_BE_INADMISSIBLE,
  examples: [
    {
      says: { de: 'für eine andere Person, 20 €', en: 'for another person, €20' },
      row: { otherPersonsMoney: 'yes', amount: eur(20) },
      finds: ['otherPersonsMoney'],
    },
    { says: { de: 'eigenes Geld', en: 'own money' }, row: { otherPersonsMoney: 'no', amount: eur(2000) }, finds: [] },
    { says: { de: 'keine Angabe', en: 'nothing stated' }, row: { amount: eur(2000) }, finds: [] },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { otherPersonsMoney: 'yes', decision: 'returned' },
      finds: [],
    },
  ],
});
