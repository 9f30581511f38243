import type { Text } from '../../src/domain/text.ts';

/** The workbench's time when the demo opens: a Monday morning, local time of the sheet. */
export const demoNow = '2026-11-23T09:00';

/** One of the workbench's invented persons; fits the emulator's `people`. */
export interface DemoPerson {
  role: Text;
  /** What one sees from this seat, in a short sentence. */
  purpose: Text;
  account: 'consumer' | 'workspace';
  /** Missing: has consented to all scopes of the manifest; `[]`: to none yet. */
  scopes?: string[];
}

/** The sheet's owner, and the persons the workbench can switch to, by address. */
export const demoOwner = 'koordination@example.org';
export const demoPeople: Record<string, DemoPerson> = {
  [demoOwner]: {
    role: { de: 'Koordination', en: 'Coordination' },
    purpose: {
      de: 'Führt das Register, prüft, sendet die Auswertung.',
      en: 'Keeps the register, checks, sends mails.',
    },
    account: 'workspace',
  },
  'schatzmeisterei@example.org': {
    role: { de: 'Schatzmeisterei', en: 'Treasury' },
    purpose: { de: 'Erfasst Spenden und arbeitet Hinweise ab.', en: 'Records contributions, works off findings.' },
    account: 'consumer',
  },
  'helferin@example.org': {
    role: { de: 'Helfende', en: 'Volunteers' },
    purpose: { de: 'Tragen Einsätze ein und planen den nächsten.', en: 'Log visits and plan the next one.' },
    account: 'consumer',
  },
  'neu@example.org': {
    role: { de: 'neu hier, ohne Zustimmung', en: 'new here, without consent' },
    purpose: { de: 'Sieht, was Google beim ersten Klick fragt.', en: 'Sees what Google asks at the first click.' },
    account: 'consumer',
    scopes: [],
  },
};
