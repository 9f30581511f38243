import { defineSwitch } from '../define/setting.ts';

/** The workbench's example data: mails and reports say so. */
export const exampleData = defineSwitch({
  name: { de: 'Beispieldaten', en: 'Example data' },
  explanation: {
    de: '„ja“: Auswertung und Mails sagen, dass die Daten erfunden sind.',
    en: '"yes": evaluation and mails say that the data is invented.',
  },
});
