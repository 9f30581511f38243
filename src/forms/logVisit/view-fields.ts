import type { KeyOf } from '../../define/table.ts';
import type { Text } from '../../domain/text.ts';
import type { VisitKind } from '../../tables/options.ts';
import { helpKinds } from '../../tables/options.ts';
import type { visits } from '../../tables/visits.ts';

export type VisitKey = KeyOf<typeof visits>;

/** Where the form's words differ from the column's header and help. */
interface Wording {
  readonly label?: Text;
  /** How the summary of errors names the field. */
  readonly short?: Text;
  /** `false`: the label says it all. */
  readonly hint?: Text | false;
}

export const WORDS: Readonly<Partial<Record<VisitKey, Wording>>> = {
  kind: {
    label: { de: 'Was habt Ihr gemacht?', en: 'What did you do?' },
    short: { de: 'Was', en: 'What' },
    hint: false,
  },
  start: { label: { de: 'An welchem Tag?', en: 'On which day?' }, short: { de: 'Tag', en: 'Day' }, hint: false },
  guest: { label: { de: 'Wer hat geholfen?', en: 'Who helped?' }, short: { de: 'Wer', en: 'Who' }, hint: false },
  host: { label: { de: 'Bei wem?', en: 'Who hosted?' }, short: { de: 'Bei wem', en: 'Host' }, hint: false },
  people: {
    label: { de: 'Wie viele haben geholfen?', en: 'How many helped?' },
    short: { de: 'Wie viele', en: 'How many' },
    hint: { de: 'Nur die Zahl, keine Namen.', en: 'Just the number, no names.' },
  },
  status: { hint: false },
  from: { label: { de: 'Von', en: 'From' }, hint: false },
  to: { label: { de: 'Bis', en: 'To' }, hint: false },
  doors: { hint: false },
  doorsOpened: { label: { de: 'Geöffnet', en: 'Opened' }, hint: false },
  briefing: { label: { de: 'Gab es eine Einweisung?', en: 'Was there a briefing?' }, hint: false },
  localGuide: { label: { de: 'War jemand vom Gastgeber dabei?', en: 'Was someone from the host there?' }, hint: false },
  moreKinds: { label: { de: 'Was noch?', en: 'What else?' }, hint: false },
  leaflets: { label: { de: 'Wie viele Flyer?', en: 'How many leaflets?' }, hint: false },
  posters: { label: { de: 'Wie viele Plakate?', en: 'How many posters?' }, hint: false },
  postersRemovedOn: { label: { de: 'Abgehängt am', en: 'Taken down on' } },
  election: { label: { de: 'Zu welcher Wahl?', en: 'For which election?' }, hint: false },
  bedsNeeded: { hint: false },
  bedsPromised: { label: { de: 'zugesagt', en: 'promised' }, hint: false },
  carsNeeded: { hint: false },
  carsPromised: { label: { de: 'zugesagt', en: 'promised' }, hint: false },
  permitFile: { hint: false },
  learned: { label: { de: 'Was habt Ihr gelernt?', en: 'What did you learn?' } },
};

/** At a meeting nobody "helped". */
export const EXCHANGE_WORDS: typeof WORDS = {
  guest: { label: { de: 'Wer war zu Gast?', en: 'Who visited?' }, short: { de: 'Wer', en: 'Who' }, hint: false },
  people: {
    label: { de: 'Wie viele waren zu Gast?', en: 'How many visited?' },
    short: { de: 'Wie viele', en: 'How many' },
    hint: { de: 'Nur die Zahl, keine Namen.', en: 'Just the number, no names.' },
  },
};

export const isHelp = (kind: string): boolean => kind === '' || [...helpKinds].some((help) => help === kind);

/** The answers without which nothing is saved. */
export const REQUIRED_FIELDS = ['kind', 'start', 'guest', 'host', 'people'] as const satisfies readonly VisitKey[];

/** Kept for the next visit of the same weekend. */
export const KEPT_FIELDS = ['kind', 'start', 'guest', 'host'] as const satisfies readonly VisitKey[];

/** A row of fields: two that belong together stand side by side. */
export type FieldRow = readonly VisitKey[];

const TIME: readonly FieldRow[] = [['from', 'to'], ['hours']];

/** What is asked beyond the five answers, by kind. */
const BY_KIND: Readonly<Partial<Record<VisitKind, readonly FieldRow[]>>> = {
  canvassing: [['doors', 'doorsOpened'], ['briefing']],
  postering: [['posters'], ['permit']],
  'poster-removal': [['postersRemovedOn']],
  stall: [['leaflets'], ['permit']],
  leaflets: [['leaflets']],
};

/** The rows for a visit of these kinds, each once. */
export function rowsFor(kinds: readonly string[]): readonly FieldRow[] {
  const rows = [...TIME, ...kinds.flatMap((kind) => BY_KIND[kind as VisitKind] ?? [])];
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(row.join()) && seen.add(row.join()));
}

/** Rarer fields behind the disclosure. */
export const RARE_ROWS: readonly FieldRow[] = [
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
  en: 'Place, election, beds, learned …',
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
