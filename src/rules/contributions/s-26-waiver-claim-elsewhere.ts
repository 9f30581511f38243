import { hit } from '../../define/rule.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { wasGivenAway } from '../kit/donation.ts';
import { fill } from '../kit/words.ts';

export const waiverClaimElsewhere = defineRule({
  id: 'S-26',
  on: 'contributions',
  level: 'clarify',
  binding: 'house',
  title: {
    de: 'Verzicht bei einem Verband, der die Person nicht entsandt hat',
    en: 'A waiver at an association that did not send the person',
  },
  about: {
    de: 'Ein Anspruch auf Erstattung besteht dort, wo die Person entsandt wurde. „Gebender Verband“ ist beim Verzicht der entsendende und zugleich der empfangende.',
    en: 'A claim to reimbursement exists where the person was sent from. For a waiver "Giving association" is the one that sent, and it is the receiving one too.',
  },
  basis: PRACTICE.expenses,
  inCharge: 'treasury',
  needs: ['kind', 'giver', 'receiver'],
  check: (row) =>
    row.kind === 'waiver' && !wasGivenAway(row) && row.giver !== row.receiver
      ? hit('giver', { giver: row.giver, receiver: row.receiver })
      : undefined,
  message: ({ giver, receiver }) =>
    fill(
      {
        de: 'Entsandt hat {giver}, den Verzicht bekommt {receiver}. Der Anspruch besteht bei dem Verband, der entsandt hat.',
        en: '{giver} sent the person, the waiver goes to {receiver}. The claim is at the association that sent.',
      },
      { giver, receiver },
    ),
  next: {
    de: 'Bei der Schatzmeisterei des entsendenden Verbands nachfragen und den Verband berichtigen.',
    en: "Ask the sending association's treasury, and mend the association.",
  },
});
