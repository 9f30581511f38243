import type { Outcome } from '../entry/spec.ts';

const END: Outcome = { label: { de: 'Beenden', en: 'End it' }, gives: { status: 'ended' }, first: 'endReason' };
/** What a partnership of each status may become with one press. */
export const BECOMES: Readonly<Record<string, readonly Outcome[]>> = {
  requested: [
    { label: { de: 'Zustimmung eintragen', en: 'Enter the agreement' }, gives: { status: '' }, first: 'agreedA' },
    { ...END, label: { de: 'Wird nichts', en: 'Nothing comes of it' } },
  ],
  active: [
    { label: { de: 'Läuft noch', en: 'Still running' }, gives: { confirmedOn: 'heute' }, saves: true },
    { label: { de: 'Ruht jetzt', en: 'Now dormant' }, gives: { status: 'dormant' }, saves: true },
    END,
  ],
  dormant: [{ label: { de: 'Wieder aktiv', en: 'Active again' }, gives: { status: 'active' }, saves: true }, END],
};
