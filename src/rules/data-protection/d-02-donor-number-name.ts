import { hit } from '../../define/rule.ts';
import { gdpr } from '../figures/gdpr.ts';
import { defineRule } from '../kit/define-row.ts';
import { fill } from '../kit/words.ts';
import { looksLikeName } from './personal-data/donor-number.ts';

export const donorNumberName = defineRule({
  id: 'D-02',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Spendennummer sieht wie ein Name aus', en: 'Donor number looks like a name' },
  about: {
    de: 'Eine Spendennummer ohne Ziffer, mit einem @ oder mit einem Wort. „Beleg“, „Debitor“ und Ähnliches dürfen davor stehen.',
    en: 'A donor number without a digit, with an @ or with a word. "Receipt", "account" and the like may stand before it.',
  },
  basis: gdpr('5(1)c, 9'),
  inCharge: 'data-protection',
  needs: ['donorNumber'],
  check: ({ donorNumber }) =>
    looksLikeName(donorNumber) ? hit('donorNumber', { length: donorNumber.length }) : undefined,
  message: () =>
    fill({
      de: '{contributions.donorNumber} sieht nicht wie eine Nummer aus. Namen stehen nur in der Buchhaltung.',
      en: '{contributions.donorNumber} does not look like a number. Names are in the accounting only.',
    }),
  next: {
    de: 'Bitte durch die Nummer aus der Buchhaltung ersetzen.',
    en: "Please use the accounting's number instead.",
  },
});
