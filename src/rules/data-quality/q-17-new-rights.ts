import { trustedIn } from '../../tables/contacts.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { fill } from '../kit/words.ts';

export const newRights = defineDatasetRule({
  id: 'Q-17',
  level: 'hint',
  binding: 'house',
  title: { de: 'Neu mit besonderen Rechten', en: 'New with rights of their own' },
  about: {
    de: 'Ein Kontakt kam später dazu, mit der Rolle Koordination oder Datenschutz. Wer die Tabelle bearbeiten darf, kann sich so eintragen.',
    en: 'A contact came later, with the role of coordination or data protection. Whoever may edit the sheet can enter themselves so.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: ({ contacts }, { trusted }) => {
    const known = trusted?.();
    if (known === undefined || known.length === 0) return [];
    const now = new Set(trustedIn(contacts));
    return contacts.flatMap((row) =>
      now.has(row.id) && !known.includes(row.id) ? [hitAt('contacts', row, 'role', {})] : [],
    );
  },
  message: () =>
    fill({
      de: '{contacts.role} gibt besondere Rechte, und die Zeile ist neu.',
      en: '{contacts.role} gives rights of their own, and the row is new.',
    }),
  next: {
    de: 'Stimmt das so? Dann akzeptieren. Sonst die Rolle ändern und nachfragen.',
    en: 'Is that right? Then accept it. Else change the role, and ask.',
  },
});
