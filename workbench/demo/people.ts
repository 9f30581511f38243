import type { Text } from '../../src/domain/text.ts';

/** The workbench's time when the demo opens: a Monday morning, local time of the sheet. */
export const demoNow = '2026-11-23T09:00';

/** One of the workbench's invented persons; fits the emulator's `people`. */
export interface DemoPerson {
  role: Text;
  account: 'consumer' | 'workspace';
  /** Missing: has consented to all scopes of the manifest; `[]`: to none yet. */
  scopes?: string[];
}

/** The sheet's owner, and the persons the workbench can switch to, by address. */
export const demoOwner = 'koordination@example.org';
export const demoPeople: Record<string, DemoPerson> = {
  [demoOwner]: { role: { de: 'Koordination', en: 'Coordination' }, account: 'workspace' },
  'schatzmeisterei@example.org': { role: { de: 'Schatzmeisterei', en: 'Treasury' }, account: 'consumer' },
  'helferin@example.org': { role: { de: 'Helferin', en: 'Volunteer' }, account: 'consumer' },
  'neu@example.org': { role: { de: 'ohne Einwilligung', en: 'without consent' }, account: 'consumer', scopes: [] },
};
