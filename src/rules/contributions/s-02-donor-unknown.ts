import { hit } from '../../define/rule.ts';
import { joinTexts, type Text } from '../../domain/text.ts';
import { partG, unknownDonorLimit } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isSingleDonation, wasGivenAway } from '../kit/donation.ts';
import { field, fill, money } from '../kit/words.ts';
import { MAY_BE_INADMISSIBLE, received } from './words.ts';

/** The sender of a transfer can be asked before the money counts as anonymous. */
const ASK_FIRST: Text = {
  de: 'Zuerst nachfragen, von wem die Überweisung kam.',
  en: 'First ask whom the transfer came from.',
};

export const donorUnknown = defineRule({
  id: 'S-02',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Unbekannt, wer gespendet hat: Herkunft klären', en: 'Unknown who gave: clear up the origin' },
  about: {
    de: 'Eine einzelne Spende über der Grenze, deren Herkunft niemand kennt. Nicht für Sammlungen.',
    en: 'A single donation above the limit whose donor nobody knows. Not for collections.',
  },
  basis: partG('25', 'Abs. 2 Nr. 6', '(2) no. 6'),
  figures: { limit: unknownDonorLimit },
  inCharge: 'treasury',
  needs: ['receivedOn', 'kind', 'amount'],
  check: (donation, { limit }) => {
    if (!isSingleDonation(donation) || wasGivenAway(donation) || donation.amount <= limit) return undefined;
    const says: 'donorKnown' | 'donorKind' | undefined =
      donation.donorKnown === 'no' ? 'donorKnown' : donation.donorKind === 'unknown' ? 'donorKind' : undefined;
    const { amount, receivedOn, channel } = donation;
    return says && hit(says, { amount, receivedOn, limit, says, channel });
  },
  message: ({ amount, receivedOn, limit, says }) =>
    fill(
      {
        de: '{field} ist „{answer}“. {received}. Über {limit} muss feststehen, wer gespendet hat. Hier sind es {excess} mehr.',
        en: '{field} is "{answer}". {received}. Above {limit} it must be certain who gave. Here it is {excess} more.',
      },
      {
        field: field('contributions', says),
        answer: says === 'donorKnown' ? { de: 'nein', en: 'no' } : { de: 'unbekannt', en: 'Unknown' },
        received: received(amount, receivedOn),
        limit: money(limit),
        excess: money(amount - limit),
      },
    ),
  next: ({ channel }) =>
    channel === 'transfer' ? joinTexts([ASK_FIRST, MAY_BE_INADMISSIBLE], ' ') : MAY_BE_INADMISSIBLE,
});
