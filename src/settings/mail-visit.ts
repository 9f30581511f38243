import { defineSwitch } from '../define/setting.ts';

/** Whether both sides get what is planned and missing before a visit, and one question after it. */
export const mailVisit = defineSwitch({
  name: { de: 'Mails zu Einsätzen', en: 'Mails on visits' },
  profiles: ['shared', 'network'],
  explanation: {
    de: 'Sieben Tage vorher bekommen Gast und Gastgeber, was geplant ist und was fehlt. Danach eine Frage, ob es so war.',
    en: 'Seven days before, guest and host get what is planned and what is missing. Afterwards one question whether it was so.',
  },
});
