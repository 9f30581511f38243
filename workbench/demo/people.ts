import type { Text } from '../../src/domain/text.ts';

/** The workbench's time when the demo opens: a Monday morning, local time of the sheet. */
export const demoNow = '2026-11-23T09:00';

/** One of the workbench's invented persons. */
export interface DemoPerson {
  readonly email: string;
  readonly role: Text;
  /** A consumer's account has a smaller daily quota of mails than an organisation's. */
  readonly account: 'consumer' | 'workspace';
  /** `true`: has consented to the script's scopes. */
  readonly consented: boolean;
}

/** Coordinator (the file's owner), treasurer, volunteer and someone who has not consented yet. */
export const demoPeople: readonly DemoPerson[] = [
  {
    email: 'koordination@example.org',
    role: { de: 'Koordination', en: 'Coordination' },
    account: 'workspace',
    consented: true,
  },
  {
    email: 'schatzmeisterei@example.org',
    role: { de: 'Schatzmeisterei', en: 'Treasury' },
    account: 'consumer',
    consented: true,
  },
  { email: 'helferin@example.org', role: { de: 'Helferin', en: 'Volunteer' }, account: 'consumer', consented: true },
  {
    email: 'neu@example.org',
    role: { de: 'ohne Einwilligung', en: 'without consent' },
    account: 'consumer',
    consented: false,
  },
];
