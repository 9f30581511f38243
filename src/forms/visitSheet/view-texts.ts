import type { Text } from '../../domain/text.ts';
import type { ValuesIn } from '../../tables/index.ts';
import type { VisitKind } from '../../tables/options.ts';

export const TITLE = { de: 'Einsatzzettel', en: 'Visit sheet' };
export const PRINT = { de: 'Drucken', en: 'Print' };
export const CALENDAR = { de: 'In den Kalender', en: 'Into the calendar' };
export const WHERE_WHEN = { de: 'Wo und wann', en: 'Where and when' };
export const WHO_WHAT = { de: 'Wer bringt was mit', en: 'Who brings what' };
export const TO_FILL_IN = { de: 'zum Ausfüllen', en: 'to fill in' };
export const BY_HAND = {
  de: 'Namen und Nummern schreibt Ihr von Hand dazu. In der Tabelle stehen keine.',
  en: 'Write names and numbers in by hand. The sheet holds none.',
};
export const RULES = { de: 'Was gilt', en: 'What holds' };
export const SAFETY = { de: 'Sicher bleiben', en: 'Stay safe' };
export const AFTER = { de: 'Danach', en: 'Afterwards' };
export const DAY = { de: 'Tag', en: 'Day' };
export const TIME = { de: 'Uhrzeit', en: 'Time' };
export const MEETING = { de: 'Treffpunkt', en: 'Meeting point' };
export const LOCAL = { de: 'Vom Gastgeber dabei', en: 'From the host' };
export const PHONE = { de: 'Erreichbar unter', en: 'Phone' };
export const BEDS = { de: 'Betten', en: 'Beds' };
export const CARS = { de: 'Autos', en: 'Cars' };
export const MATERIAL = { de: 'Material', en: 'Material' };

export const SAFE: readonly Text[] = [
  {
    de: 'Niemand geht allein. Bleibt mindestens zu zweit und in Rufweite.',
    en: 'Nobody goes alone. Stay at least two, within call.',
  },
  {
    de: 'Wird jemand laut oder droht: nicht diskutieren, zusammen weggehen.',
    en: 'If someone gets loud or threatens: do not argue, leave together.',
  },
  { de: 'Polizei 110 · Feuerwehr und Rettung 112', en: 'Police 110 · Fire and ambulance 112' },
  { de: 'Ärztlicher Bereitschaftsdienst 116 117', en: 'Doctor on call 116 117' },
];

export const TOLD: readonly Text[] = [
  {
    de: 'Sagt dem Gastgeber und Eurer Koordination, dass alle gut zurück sind.',
    en: 'Tell the host and your coordination that all are back safely.',
  },
  {
    de: 'Gab es einen Vorfall: noch am selben Tag der Koordination sagen, ohne Namen in der Tabelle.',
    en: 'If there was an incident: tell the coordination the same day, with no names in the sheet.',
  },
  {
    de: 'Einsatz erfassen öffnen und „Hat stattgefunden“ drücken: Zahlen, was Ihr gelernt habt, fertig.',
    en: 'Open "Log a visit" and press "It took place": counts, what you learned, done.',
  },
];

const TOGETHER: Text = { de: 'An jeder Tür zu zweit (W-03).', en: 'Two at each door (W-03).' };
const HOURS: Text = {
  de: 'Üblich sind werktags bis 20 Uhr, am Wochenende 10:30 bis 12 und 14 bis 18 Uhr (W-01).',
  en: 'Usual hours: until 20:00 on weekdays, 10:30 to 12:00 and 14:00 to 18:00 at weekends (W-01).',
};
const COUNT: Text = {
  de: 'Nur zählen: nichts über Bewohner:innen aufschreiben, keine Hausnummern (D-05).',
  en: 'Just count: write down nothing about residents, no house numbers (D-05).',
};
const PERMIT: Text = {
  de: 'Die Genehmigung der Gemeinde dabeihaben (W-05).',
  en: "Carry the municipality's permit (W-05).",
};
const BRIEFED: Text = { de: 'Vorher eine kurze Einweisung (W-04).', en: 'A short briefing first (W-04).' };
const WINDOW: Text = {
  de: 'Plakate nur, wo und wann die Gemeinde sie erlaubt (W-06), und nach der Wahl wieder weg (W-07).',
  en: 'Posters only where and when the municipality allows them (W-06), and down again after the polls (W-07).',
};
const POLLS: Text = {
  de: 'Am Wahltag: keine Werbung im Wahllokal, an der Tür und direkt davor (W-08).',
  en: 'On polling day: no campaigning in, at or directly before the polling place (W-08).',
};
const CONSENT: Text = {
  de: 'Fotos nur von Leuten, die es wollen.',
  en: 'Photos only of people who want it.',
};

const BY_KIND: Readonly<Partial<Record<VisitKind, readonly Text[]>>> = {
  canvassing: [BRIEFED, TOGETHER, HOURS, COUNT],
  stall: [BRIEFED, PERMIT],
  postering: [BRIEFED, PERMIT, WINDOW],
  'poster-removal': [WINDOW],
};

/** What a group has to know before it sets out, by all it does: in the rules' words for people, with their ids. */
export const rulesFor = ({ kind, moreKinds = [] }: ValuesIn<'visits'>): readonly Text[] => [
  ...new Set([kind, ...moreKinds].flatMap((one) => (one === undefined ? [] : (BY_KIND[one] ?? [])))),
  ...[POLLS, CONSENT],
];
