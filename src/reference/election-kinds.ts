import type { Text } from '../domain/text.ts';

/** The kinds of election that the calendar knows. */
export const electionKinds = {
  landtag: { de: 'Landtagswahl', en: 'State election' },
  buergerschaft: { de: 'Bürgerschaftswahl', en: 'State election (Bürgerschaft)' },
  abgeordnetenhaus: { de: 'Abgeordnetenhauswahl', en: 'State election (Abgeordnetenhaus)' },
  bezirk: { de: 'Bezirksverordnetenversammlung', en: 'Borough election' },
  kommunal: { de: 'Kommunalwahl', en: 'Local election' },
  bundestag: { de: 'Bundestagswahl', en: 'Federal election' },
  europa: { de: 'Europawahl', en: 'European election' },
} as const satisfies Readonly<Record<string, Text>>;

export type ElectionKind = keyof typeof electionKinds;
