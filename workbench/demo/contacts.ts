import { type Day, day } from '../../src/domain/day.ts';
import type { ValuesIn } from '../../src/tables/index.ts';
import { demoOwner } from './people.ts';
import { type DemoRow, demoRow } from './row.ts';

type Contact = ValuesIn<'contacts'>;

const contact = (
  email: string,
  association: string,
  role: Contact['role'],
  rhythm: Contact['rhythm'],
  more: Contact = {},
): DemoRow<'contacts'> =>
  demoRow('contacts', email, {
    association,
    role,
    email,
    rhythm,
    consentOn: day('2026-01-12'),
    consentBy: 'Beispiel: Formular',
    language: 'de',
    ...more,
  });

const named = (displayName: string, consentOn: Day): Contact => ({ displayName, consentOn });

/** Role mailboxes at example.org. Volunteers and those without consent are in no list: the sheet keeps no helpers. */
export const madeUpContacts = (): readonly DemoRow<'contacts'>[] => [
  contact(demoOwner, 'KV Beispielstadt', 'coordination', 'monthly', {
    ...named('Koordination', day('2025-11-03')),
    charge: 'all',
  }),
  contact(
    'schatzmeisterei@example.org',
    'KV Musterkreis',
    'treasury',
    'quarterly',
    named('Schatzmeisterei', day('2025-11-03')),
  ),
  contact('datenschutz@example.org', 'KV Beispielstadt', 'data-protection', 'never'),
  contact('koordination.musterkreis@example.org', 'KV Musterkreis', 'coordination', 'quarterly'),
  contact('koordination.probedorf@example.org', 'KV Probedorf', 'coordination', 'quarterly'),
  contact('kasse.probedorf@example.org', 'KV Probedorf', 'treasury', 'never'),
  contact('koordination.uebungsstadt-sued@example.org', 'KV Übungsstadt-Süd', 'coordination', 'monthly'),
  contact('koordination.mustermuende@example.org', 'KV Hansestadt Mustermünde', 'coordination', 'quarterly'),
  contact('kasse.mustermuende@example.org', 'KV Hansestadt Mustermünde', 'treasury', 'never'),
  contact('koordination.altmuster@example.org', 'KV Altmuster', 'coordination', 'quarterly'),
  contact('vorstand.musterow@example.org', 'KV Musterow-Probenick', 'board', 'quarterly'),
  contact('koordination.musterhafen@example.org', 'KV Musterhafen', 'coordination', 'quarterly', { language: 'en' }),
  contact('koordination.beispielitz@example.org', 'KV Beispielitz', 'coordination', 'quarterly'),
  {
    ...contact('koordination.probenwerder@example.org', 'KV Probenwerder', 'coordination', 'quarterly', {
      consentOn: undefined,
      consentBy: undefined,
    }),
    shows: ['D-03', 'Q-01'],
  },
  {
    ...contact('vorstand.beispielthal@example.org', 'KV Beispielthal', 'board', 'monthly', {
      signedOffOn: day('2026-08-31'),
    }),
    shows: ['D-03'],
  },
  {
    ...contact('vorstand.beispielburg@example.org', 'KV Beispielburg', 'board', 'never', {
      consentOn: day('2024-02-05'),
      signedOffOn: day('2025-09-30'),
    }),
    shows: ['D-04'],
  },
];
