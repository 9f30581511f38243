import type { ProblemCode } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';

interface Shown {
  readonly head: Text;
  /** The banner offers "Einrichten und reparieren", which mends this or says how to. */
  readonly repair?: boolean;
}

/** How a banner shows each problem. Where only the page knows what did not work, the head is the page's own. */
export const PROBLEM_SHOWN: Readonly<Record<ProblemCode, Shown | 'as the page says'>> = {
  busy: { head: { de: 'Gerade schreibt jemand anderes', en: 'Someone else is writing' } },
  'consent-missing': { head: { de: 'Zustimmung fehlt', en: 'Consent missing' } },
  'copied-sheet': { head: { de: 'Das ist eine Kopie', en: 'This is a copy' }, repair: true },
  'double-column': { head: { de: 'Spalte ist doppelt', en: 'Column appears twice' }, repair: true },
  'double-header': { head: { de: 'Kopfzeile ist unklar', en: 'Header row is unclear' }, repair: true },
  'double-tab': { head: { de: 'Tab ist doppelt', en: 'Tab appears twice' }, repair: true },
  'missing-column': { head: { de: 'Spalte fehlt', en: 'Column missing' }, repair: true },
  'missing-header': { head: { de: 'Kopfzeile fehlt', en: 'Header row missing' }, repair: true },
  'missing-tab': { head: { de: 'Tab fehlt', en: 'Tab missing' }, repair: true },
  'newer-layout': { head: { de: 'Neuerer Aufbau', en: 'Newer layout' } },
  'not-set-up': { head: { de: 'Noch nicht eingerichtet', en: 'Not set up yet' }, repair: true },
  protected: { head: { de: 'Bereich ist geschützt', en: 'Area is protected' } },
  quota: { head: { de: 'Für heute ist Schluss', en: 'No more today' } },
  undone: { head: { de: 'Zurückgenommen', en: 'Undone' } },
  'changed-meanwhile': 'as the page says',
  'file-changed': 'as the page says',
  forbidden: 'as the page says',
  gone: 'as the page says',
  internal: 'as the page says',
  invalid: 'as the page says',
  'missing-file': 'as the page says',
  platform: 'as the page says',
  'too-large': 'as the page says',
  'unknown-call': 'as the page says',
};
