import { hit } from '../../define/rule.ts';
import { eur } from '../../domain/money.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { wasGivenAway } from '../kit/donation.ts';
import { mayBeEmptied } from '../kit/retention.ts';
import { fill, money } from '../kit/words.ts';
import { ASK_FOR_NUMBER } from './words.ts';

export const donorNumber = defineRule({
  id: 'S-23',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Spendennummer fehlt', en: 'Donor number missing' },
  about: {
    de: 'Eine Geldspende mit bekannter Spender:in, aber ohne Nummer. Ohne sie zählt das Werkzeug nichts zusammen. Für Unbekannte spricht S-02, für Gliederungen S-16.',
    en: 'A donation of money by a known donor, but without a number. Without it the tool adds nothing up. For unknown donors S-02 speaks, for branches S-16.',
  },
  basis: partG('24', 'Abs. 3', '(3)'),
  house: {
    above: {
      title: { de: 'Klären über', en: 'Clarify above' },
      unit: 'cents',
      value: eur(500),
      min: 0,
      max: eur(10_000),
    },
  },
  inCharge: 'treasury',
  needs: ['kind', 'amount'],
  check: (donation, { above, today }) =>
    donation.kind === 'money' &&
    !wasGivenAway(donation) &&
    donation.donorNumber === undefined &&
    !mayBeEmptied('donorNumber', donation, today) &&
    donation.donorKnown !== 'no' &&
    donation.donorKind !== 'unknown' &&
    donation.donorKind !== 'branch'
      ? hit('donorNumber', { amount: donation.amount }, donation.amount > above ? {} : { level: 'hint' })
      : undefined,
  message: ({ amount }) =>
    fill(
      {
        de: '{contributions.donorNumber} ist leer, {contributions.amount} ist {amount}. Die Jahressumme lässt sich so nicht bilden.',
        en: '{contributions.donorNumber} is empty, {contributions.amount} is {amount}. The yearly total cannot be formed like this.',
      },
      { amount: money(amount) },
    ),
  next: ASK_FOR_NUMBER,
});
