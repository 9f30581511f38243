import { hit } from '../../define/rule.ts';
import { day, daysBetween } from '../../domain/day.ts';
import { decisions } from '../../tables/options.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill, inDays, optionWord } from '../kit/words.ts';

export const returnedInTime = defineRule({
  id: 'S-13',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Zurückgegeben ohne Tag oder spät: Tag ansehen', en: 'Returned without a day or late: look at the day' },
  about: {
    de: 'Was nicht angenommen wird, geht unverzüglich zurück. Als Maß dient der Hauswert.',
    en: 'What is not accepted is returned without delay. The house value is the measure.',
  },
  basis: partG('25', 'Abs. 1 Satz 4, Abs. 4', '(1) sentence 4, (4)'),
  since: day('2002-07-01'),
  house: { within: { title: { de: 'Binnen', en: 'Within' }, unit: 'days', value: 14, min: 1, max: 60 } },
  inCharge: 'treasury',
  needs: ['decision', 'kind'],
  check: (donation, { within }) => {
    if (!isDonation(donation) || !wasGivenAway(donation)) return undefined;
    const { decision, decidedOn, receivedOn } = donation;
    const took = decidedOn && receivedOn && daysBetween(receivedOn, decidedOn);
    return decidedOn === undefined || (took !== undefined && took > within)
      ? hit('decidedOn', { decision, took, within })
      : undefined;
  },
  message: ({ decision, took, within }, { empty }) =>
    fill(
      took === undefined
        ? {
            de: '{contributions.decision} ist „{decision}“, {contributions.decidedOn} {empty}.',
            en: '{contributions.decision} is "{decision}", {contributions.decidedOn} {empty}.',
          }
        : {
            de: 'Vom Eingang bis zur Entscheidung „{decision}“ vergingen {took}. Als unverzüglich gelten hier {within}.',
            en: 'From receipt to the decision "{decision}" {took} passed. Within {within} counts as without delay here.',
          },
      {
        decision: optionWord(decisions, decision),
        empty: empty('decidedOn'),
        took: inDays(took ?? 0),
        within: inDays(within),
      },
    ),
  next: ({ took }) =>
    took === undefined
      ? { de: 'Den Tag eintragen.', en: 'Enter the day.' }
      : {
          de: 'Die Landesschatzmeisterei fragen und den Grund notieren.',
          en: 'Ask the state treasury, and note the reason.',
        },
});
