import { day, daysBetween } from '../domain/day.ts';
import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill } from './words.ts';

export const returnedInTime = defineRule({
  id: 'S-13',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Zurückgegeben ohne Tag oder spät', en: 'Returned without a day or late' },
  about: {
    de: 'Was nicht angenommen wird, geht unverzüglich zurück. Als Maß dient der Hauswert.',
    en: 'What is not accepted is returned without delay. The house value is the measure.',
  },
  basis: partG('25', 'Abs. 1 Satz 4, Abs. 4', '(1) sentence 4, (4)'),
  house: { within: { title: { de: 'Binnen', en: 'Within' }, unit: 'days', value: 14, min: 1, max: 60 } },
  inCharge: 'treasury',
  needs: ['decision', 'receivedOn', 'kind'],
  check: (donation, { within }) => {
    if (!isDonation(donation) || !wasGivenAway(donation)) return undefined;
    const took = donation.decidedOn && daysBetween(donation.receivedOn, donation.decidedOn);
    return took === undefined || took > within
      ? hit('decidedOn', { took, within, returned: donation.decision === 'returned' })
      : undefined;
  },
  message: ({ took, within, returned }) =>
    fill(
      took === undefined
        ? {
            de: '{contributions.decision} ist „{decision}“, {contributions.decidedOn} ist leer.',
            en: '{contributions.decision} is "{decision}", {contributions.decidedOn} is empty.',
          }
        : {
            de: 'Vom Eingang bis zur Entscheidung „{decision}“ vergingen {took} Tage. Als unverzüglich gelten hier {within} Tage.',
            en: 'From receipt to the decision "{decision}" {took} days passed. Within {within} days counts as without delay here.',
          },
      {
        decision: returned ? { de: 'zurückgegeben', en: 'returned' } : { de: 'abgeführt', en: 'forwarded' },
        took: took ?? 0,
        within,
      },
    ),
  next: ({ took }) =>
    took === undefined
      ? { de: 'Den Tag eintragen.', en: 'Enter the day.' }
      : {
          de: 'Die Landesschatzmeisterei fragen und den Grund notieren.',
          en: 'Ask the Land treasury, and note the reason.',
        },
  examples: [
    {
      says: { de: 'nach genau 14 Tagen zurück', en: 'returned after exactly 14 days' },
      row: { decision: 'returned', decidedOn: day('2026-09-15') },
      finds: [],
    },
    {
      says: { de: 'nach 15 Tagen zurück', en: 'returned after 15 days' },
      row: { decision: 'returned', decidedOn: day('2026-09-16') },
      finds: ['decidedOn'],
    },
    {
      says: { de: 'abgeführt ohne Tag', en: 'forwarded without a day' },
      row: { decision: 'forwarded' },
      finds: ['decidedOn'],
    },
    { says: { de: 'angenommen', en: 'accepted' }, row: { decision: 'accepted' }, finds: [] },
  ],
});
