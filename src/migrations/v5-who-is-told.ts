import type { LayoutStep } from '../define/layout-step.ts';

/** Who is told of what, when a partnership was asked for, by when books close. Profile Verbund gets the tab Summen. */
export const whoIsTold: LayoutStep = {
  to: 5,
  says: {
    de: 'Neue Spalten: „Zuständig für“ in Koordination, „Abschluss bis“ und „Postfach abgemeldet am“ bei den Verbänden, „Angefragt am“ bei den Partnerschaften. Mails gehen erst wieder hinaus, wenn Ihr sie unter „Zeitplan…“ einschaltet.',
    en: 'New columns: "Told about" in Contacts, "Accounts due by" and "Mailbox signed off on" of associations, "Asked on" of partnerships. Mails are sent again once you switch them on in "Schedule…".',
  },
  adds: {
    associations: ['mailboxOffOn', 'accountsBy'],
    contacts: ['charge'],
    partnerships: ['requestedOn'],
  },
};
