import { hit } from '../../define/rule.ts';
import { estG } from '../figures/est-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { getsReceipt, wasGivenAway } from '../kit/donation.ts';
import { fill } from '../kit/words.ts';

export const receiptForFirm = defineRule({
  id: 'S-28',
  on: 'contributions',
  level: 'hint',
  binding: 'law',
  title: { de: 'Bescheinigung für ein Unternehmen: klären', en: 'A tax receipt for a company: clear it up' },
  about: {
    de: 'Spenden an Parteien sind keine Betriebsausgaben. Ein Unternehmen sollte das wissen, bevor es auf eine Bescheinigung baut.',
    en: 'Donations to parties are no business expenses. A company should know before it counts on a receipt.',
  },
  basis: estG('4', 'Abs. 6', '(6)'),
  inCharge: 'treasury',
  needs: ['kind', 'donorKind', 'receiptOn'],
  check: (row) =>
    row.donorKind === 'company' && getsReceipt(row) && !wasGivenAway(row) ? hit('donorKind', {}) : undefined,
  message: () =>
    fill({
      de: '{contributions.donorKind} ist „Unternehmen“, {contributions.receiptOn} ist ausgefüllt. Als Betriebsausgabe ist die Spende nicht abziehbar.',
      en: '{contributions.donorKind} is "Company", {contributions.receiptOn} is filled in. The donation is not deductible as a business expense.',
    }),
  next: {
    de: 'Dem Unternehmen sagen. Was die Bescheinigung nützt, klärt es mit der Steuerberatung.',
    en: 'Tell the company. What the receipt is good for it settles with its tax adviser.',
  },
});
