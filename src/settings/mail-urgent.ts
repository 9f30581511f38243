import { defineSwitch } from '../define/setting.ts';

/** Whether urgent findings leave by mail on the next morning. */
export const mailUrgent = defineSwitch({
  name: { de: 'Mails zu Dringendem', en: 'Mails on what is urgent' },
  explanation: {
    de: 'Dringende Prüfhinweise gehen am nächsten Morgen an die Zuständigen, wieder nach 7 und nach 30 Tagen.',
    en: 'Urgent findings are sent the next morning to those in charge, again after 7 and 30 days.',
  },
});
