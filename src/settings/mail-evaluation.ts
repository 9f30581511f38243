import { defineSwitch } from '../define/setting.ts';

/** Whether the evaluation leaves by itself, at the rhythm of each contact. */
export const mailEvaluation = defineSwitch({
  name: { de: 'Mails zur Auswertung', en: 'Mails of the evaluation' },
  profiles: ['shared', 'network'],
  explanation: {
    de: 'Die Auswertung kommt, wie es bei jedem Kontakt unter „Bericht“ steht.',
    en: 'The evaluation comes as each contact has it at "Report".',
  },
});
