import { defineSwitch } from '../define/setting.ts';

/** Whether new and overdue requests leave to those in charge. */
export const mailRequests = defineSwitch({
  name: { de: 'Mails zu Anfragen', en: 'Mails on requests' },
  profiles: ['shared', 'network'],
  explanation: {
    de: 'Neue Anfragen gehen am nächsten Morgen an die Zuständigen, und noch einmal, wenn sie fällig sind.',
    en: 'New requests are sent the next morning to those in charge, and once more when they are due.',
  },
});
