import type { KeyOf } from '../../define/table.ts';
import type { Text } from '../../domain/text.ts';
import type { VisitKind } from '../../tables/options.ts';
import type { visits } from '../../tables/visits.ts';
import type { FieldRow } from '../entry/spec.ts';

type Row = FieldRow<KeyOf<typeof visits>>;

const TIME: readonly Row[] = [['from', 'to'], ['hours']];

/** What is asked beyond the five answers, by kind. */
const BY_KIND: Readonly<Partial<Record<VisitKind, readonly Row[]>>> = {
  canvassing: [['doors', 'doorsOpened'], ['briefing']],
  postering: [['posters'], ['permit']],
  'poster-removal': [['postersRemovedOn']],
  stall: [['leaflets'], ['permit']],
  leaflets: [['leaflets']],
};

/** The rows for a visit of these kinds, each once. */
export function rowsFor(kinds: readonly VisitKind[]): readonly Row[] {
  const rows = [...TIME, ...kinds.flatMap((kind) => BY_KIND[kind] ?? [])];
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(row.join()) && seen.add(row.join()));
}

/** Rarer fields behind the disclosure. */
export const RARE_ROWS: readonly Row[] = [
  ['end'],
  ['moreKinds'],
  ['place'],
  ['election'],
  ['bedsNeeded', 'bedsPromised'],
  ['carsNeeded', 'carsPromised'],
  ['localGuide'],
  ['permitFile'],
  ['incidents'],
  ['learned'],
  ['note'],
  ['status'],
];

export const RARE_LABEL: Text = {
  de: 'Ort, Wahl, Betten, Gelerntes …',
  en: 'Place, election, beds, what you learned …',
};

export const GROUP_HEADS: Readonly<Record<VisitKind, Text>> = {
  canvassing: { de: 'Zum Haustürwahlkampf', en: 'About the canvassing' },
  postering: { de: 'Zum Plakatieren', en: 'About the posters' },
  'poster-removal': { de: 'Zum Abhängen', en: 'About taking down posters' },
  stall: { de: 'Zum Infostand', en: 'About the stall' },
  leaflets: { de: 'Zu den Flyern', en: 'About the leaflets' },
  event: { de: 'Zur Veranstaltung', en: 'About the event' },
  'election-night': { de: 'Zur Wahlparty', en: 'About the election night' },
  exchange: { de: 'Zum Austausch', en: 'About the exchange' },
  training: { de: 'Zur Schulung', en: 'About the training' },
  online: { de: 'Zum Online-Treffen', en: 'About the online meeting' },
  other: { de: 'Zum Einsatz', en: 'About the visit' },
};
