import type { Text } from '../../src/domain/text.ts';
import { ASK } from '../../src/forms/askRule/view-texts.ts';
import { SERIES } from '../../src/forms/entry/view-texts.ts';
import { ON } from '../../src/forms/handover/view-texts.ts';
import { PASTE, READ_PASTED, UNDERSTOOD } from '../../src/forms/importRows/view-texts.ts';
import { ONLY_THESE } from '../../src/forms/showFindings/view-texts.ts';

/** What the walk for the pictures presses and reads, where no list of the tool gives it, by a short name. */
export const words = {
  setUp: { de: 'Einrichten und reparieren', en: 'Set up and repair' },
  logVisit: { de: 'Einsatz erfassen…', en: 'Log a visit…' },
  addRequest: { de: 'Anfrage aufnehmen…', en: 'Add a request…' },
  showFindings: { de: 'Prüfhinweise zeigen…', en: 'Show findings…' },
  undo: { de: 'Rückgängig machen…', en: 'Undo…' },
  askRule: { de: 'Was sagt die Regel?', en: 'What does the rule say?' },
  handOver: { de: 'Übergabe…', en: 'Hand over…' },
  send: { de: 'Auswertung senden…', en: 'Send the evaluation…' },
  menu: { de: 'Partnerschaften', en: 'Partnerships' },
  allow: { de: 'Zulassen', en: 'Allow' },
  outbox: { de: 'Postausgang', en: 'Outbox' },
  nextDay: { de: '+1 Tag', en: '+1 day' },
  visits: { de: 'Einsätze', en: 'Visits' },
  contributions: { de: 'Spenden', en: 'Contributions' },
  rules: { de: 'Regeln', en: 'Rules' },
  evaluation: { de: 'Auswertung', en: 'Evaluation' },
  ledger: { de: 'Versand', en: 'Mail ledger' },
  guest: { de: 'Gast', en: 'Guest' },
  check: { de: 'Prüfung', en: 'Check' },
  rule: { de: 'Regel', en: 'Rule' },
  urgent: { de: 'dringend', en: 'urgent' },
  atLeast: { de: 'Mindestens: 3 Personen', en: 'At least: 3 people' },
  stall: { de: 'Infostand', en: 'Street stall' },
  howMany: { de: 'Wie viele haben geholfen?', en: 'How many helped?' },
  save: { de: 'Speichern', en: 'Save' },
  saved: { de: 'Gespeichert', en: 'Saved' },
  wanted: { de: 'Partnerschaft gesucht', en: 'Partnership wanted' },
  concern: { de: 'Was ist das Anliegen?', en: 'What is the concern?' },
  looking: { de: 'Wir suchen einen Partner auf dem Land.', en: 'We are looking for a partner in the country.' },
  undecided: { de: 'Entscheidung steht aus', en: 'the decision is open' },
  onlyThese: ONLY_THESE,
  donation: { de: 'Geldspende', en: 'Donation of money' },
  howMuch: { de: 'Wie viel?', en: 'How much?' },
  amount: { de: '12.000', en: '12,000' },
  toWhom: { de: 'An welchen Verband?', en: 'To which association?' },
  company: { de: 'Unternehmen', en: 'Company' },
  abroad: { de: 'Ausland, andere', en: 'Abroad, other' },
  ask: ASK,
  rulesSay: { de: 'sagen dazu etwas', en: 'have something to say' },
  switchedOn: ON,
  /* Mails speak the language of who gets them. */
  recipient: { de: 'KV Altmuster', en: 'KV Musterhafen' },
  view: { de: 'Ansehen', en: 'View' },
  toWhomPlanned: { de: 'Zu wem?', en: 'To whom?' },
  atTheHost: { de: 'Beim Gastgeber steht an', en: 'What the host has planned' },
  tooMuchInCash: { de: '1.200', en: '1,200' },
  transfer: { de: 'Überweisung', en: 'Bank transfer' },
  inARow: SERIES,
  cash: { de: 'Bar', en: 'Cash' },
  orPasted: PASTE,
  readPasted: READ_PASTED,
  understood: UNDERSTOOD,
  /* As somebody kept it. */
  list: {
    de: 'Wann\tWas\tWer\tBei wem\tLeute\n7.11.26\tInfostand\tBeispielstadt\tMusterkreis\t4\n8.11.26\tFlyer\tBeispielstadt\tProbedorf\t3',
    en: 'When\tWhat\tWho\tHost\tPeople\n7 Nov 26\tStreet stall\tBeispielstadt\tMusterkreis\t4\n8 Nov 26\tLeaflets\tBeispielstadt\tProbedorf\t3',
  },
  makeEdition: { de: 'Ausgabe erzeugen', en: 'Make the edition' },
} as const satisfies Readonly<Record<string, Text>>;
