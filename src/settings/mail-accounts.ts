import { defineSwitch } from '../define/setting.ts';

/** Whether treasuries are told of the year's accounts, and those in charge of what retention takes next. */
export const mailAccounts = defineSwitch({
  name: { de: 'Mails zu Abschluss und Aufbewahrung', en: 'Mails on accounts and retention' },
  explanation: {
    de: 'Im Januar, vor „Abschluss bis“ und vor dem 30. September liest die Schatzmeisterei die Summen des Jahres. Was nächsten Monat zu löschen ist, erfährt der Datenschutz.',
    en: 'In January, before "Accounts due by" and before 30 September the treasury reads the sums of the year. Data protection learns what is to be deleted next month.',
  },
});
