import { defineSwitch } from '../define/setting.ts';

/** Whether both sides are asked once a year whether their partnership goes on. */
export const mailPartnership = defineSwitch({
  name: { de: 'Mails zu Partnerschaften', en: 'Mails on partnerships' },
  explanation: {
    de: 'Einmal im Jahr fragt eine Mail beide Seiten, ob ihre Partnerschaft noch läuft.',
    en: 'Once a year a mail asks both sides whether their partnership goes on.',
  },
});
