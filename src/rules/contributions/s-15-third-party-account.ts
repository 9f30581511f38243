import { hit } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill } from '../kit/words.ts';

export const thirdPartyAccount = defineRule({
  id: 'S-15',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Geld kam über das Konto Dritter: Weg klären',
    en: 'Money came over a third party’s account: clear up its way',
  },
  about: {
    de: 'Das Geld kam über ein fremdes Konto. Ein gemeinsames Konto der Spender:in ist keines.',
    en: "The money came over someone else's account. A joint account of the donor is none.",
  },
  basis: {
    citation: {
      de: 'Spenden-Codex Bund vom 1.12.2006, wie ein KV ihn zitiert',
      en: 'federal donations codex of 1 December 2006, as quoted by one KV',
    },
    state: 'partly',
  },
  since: day('2006-12-01'),
  inCharge: 'treasury',
  needs: ['kind', 'channel'],
  check: (donation) =>
    isDonation(donation) && !wasGivenAway(donation) && donation.channel === 'third-party'
      ? hit('channel', {})
      : undefined,
  message: () =>
    fill({
      de: '{contributions.channel} ist „Konto Dritter“. Spenden sollen vom eigenen Konto kommen; ein gemeinsames zählt als eigenes.',
      en: '{contributions.channel} is "Third party\'s account". Donations should come from the own account; a joint one counts as own.',
    }),
  next: {
    de: 'Klären, wem das Konto gehört, und die Landesschatzmeisterei fragen. War es ein gemeinsames, den Zahlungsweg ändern.',
    en: 'Find out whose account it is, and ask the state treasury. If it was a joint one, change the channel.',
  },
});
