import type { Text } from '../domain/text.ts';

/** What the points of a pair are made of; each is 0 to 100, higher is better. */
export const partNames = ['need', 'calendar', 'reach', 'tie', 'partners'] as const;
export type PartName = (typeof partNames)[number];

export type Weights = Readonly<Record<PartName, number>>;

/** House figures (practice, no law); Einstellungen may change them. */
export const USUAL_WEIGHTS: Weights = { need: 3, calendar: 2, reach: 2, tie: 1, partners: 2 };

export const PART_WORDS: Readonly<Record<PartName, Text>> = {
  need: { de: 'Bedarf', en: 'Need' },
  calendar: { de: 'Wahlkalender', en: 'Election calendar' },
  reach: { de: 'Entfernung', en: 'Distance' },
  tie: { de: 'Verbindung', en: 'Tie' },
  partners: { de: 'Partner bisher', en: 'Partners so far' },
};
