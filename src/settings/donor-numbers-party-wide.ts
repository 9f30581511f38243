import { defineSwitch } from '../define/setting.ts';

/** Donor numbers are the same in the whole party. */
export const donorNumbersPartyWide = defineSwitch({
  name: { de: 'Spendennummern gelten parteiweit', en: 'Donor numbers count party-wide' },
  profiles: ['shared', 'treasury'],
  explanation: {
    de: '„ja“, wenn gleiche Spendennummern in allen Verbänden dieselbe Person meinen.',
    en: '"yes" if equal donor numbers mean the same donor in all associations.',
  },
});
