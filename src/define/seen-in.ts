import type { Text } from '../domain/text.ts';

/** Where people meet again what they filled into a column; test/contracts/used.test.ts proves that its value is used. */
export const SEEN_IN = {
  evaluation: { de: 'Zählt in der Auswertung.', en: 'Counts in the evaluation.' },
  report: { de: 'Steht auf der Karte im Bericht.', en: 'Shown on the map of the report.' },
  profile: { de: 'Steht im Steckbrief.', en: 'Shown in the profile.' },
  handover: { de: 'Steht in „Übergabe“.', en: 'Shown in "Hand over".' },
  partners: { de: 'Zählt bei „Partner vorschlagen“.', en: 'Counts in "Suggest partners".' },
  tips: { de: 'Steht unter „Tipps“, sobald er freigegeben ist.', en: 'Shown in "Tips" once it is released.' },
  sheet: { de: 'Steht im Einsatzzettel.', en: 'Shown on the visit sheet.' },
  mails: { de: 'Wichtig für Mails.', en: 'Matters for mails.' },
  findings: { de: 'Darauf achten Prüfhinweise.', en: 'Findings look at it.' },
  list: { de: 'Steht in der Jahresliste.', en: 'Shown in the yearly list.' },
} as const satisfies Record<string, Text>;

export type SeenIn = keyof typeof SEEN_IN;

/** A sheet of the treasury alone has these of them; all others have all that their tables name. */
export const SEEN_BY_TREASURY: readonly SeenIn[] = ['handover', 'mails', 'findings', 'list'];
