import { counted } from '../../domain/counted.ts';
import { both, type Text } from '../../domain/text.ts';

export const TITLE = { de: 'Auskunft', en: 'Access to own data' };
export const LEAD = {
  de: 'Alles, was in dieser Tabelle über jemanden steht. Dass Du nachsiehst, steht im Protokoll, ohne die Person.',
  en: 'All that this sheet holds about somebody. The journal notes that you looked, without naming the person.',
};
export const NOT_READ = { de: 'Nicht gelesen', en: 'Not read' };
export const SAVE = { de: 'Als Datei sichern (JSON)', en: 'Save as a file (JSON)' };
export const PRINT = { de: 'Drucken', en: 'Print' };
export const OWN = { de: 'Die eigene Zeile in „Koordination“', en: 'Their row in "Contacts"' };
export const MENTIONS = { de: 'Wo sie sonst vorkommt', en: 'Where else they appear' };
export const NONE = { de: 'Nichts.', en: 'Nothing.' };
export const NOTHING = {
  de: 'In keinem Tab steht etwas, das zu dieser Adresse gehört.',
  en: 'No tab holds anything that belongs to this address.',
};
export const more = (count: number): Text => ({
  de: `${counted(count, 'weitere Stelle passt', 'weitere Stellen passen')} nicht auf diese Seite. Sieh im Protokoll nach der Kennung.`,
  en: `${counted(count, 'further place does', 'further places do')} not fit on this page. Look for the id in the journal.`,
});
export const aboutWhom = (addresses: readonly string[], ids: readonly string[]): Text =>
  both(() => [...addresses, ...ids].join(' · '));
export const NOTES_HEAD = { de: 'Was dazu gehört (Art. 15 DSGVO)', en: 'What belongs to it (Art. 15 GDPR)' };
/** What a person has to be told beside the data. */
export const NOTES: readonly Text[] = [
  {
    de: 'Wozu: damit Auswertungen und Nachfragen bei denen ankommen, die für einen Verband zuständig sind.',
    en: 'What for: so that evaluations and questions reach those in charge of an association.',
  },
  {
    de: 'Grundlage und Herkunft: die Einwilligung, mit Tag und Art wie oben. Sie lässt sich jederzeit widerrufen.',
    en: 'Basis and source: consent, with day and kind as above. It can be withdrawn at any time.',
  },
  {
    de: 'Wer es sieht: wer diese Tabelle öffnen darf, und Google als Auftragsverarbeiter.',
    en: 'Who sees it: whoever may open this sheet, and Google as processor.',
  },
  {
    de: 'Wie lange: Adresse und Name bis ein Jahr nach der Abmeldung. Frühere Fassungen hält der Versionsverlauf von Google.',
    en: 'How long: address and name until a year after signing off. Google keeps former versions in its history.',
  },
  {
    de: 'Rechte: Berichtigung, Löschung, Einschränkung, Übertragung, Widerspruch, und Beschwerde bei einer Aufsichtsbehörde.',
    en: 'Rights: rectification, erasure, restriction, portability, objection, and complaint to a supervisory authority.',
  },
  {
    de: 'Was hier fehlt: Mails in Postfächern, Kommentare und Kopien der Tabelle. Dort kann das Werkzeug nicht suchen.',
    en: 'What is missing here: mails in mailboxes, comments and copies of the sheet. The tool cannot search there.',
  },
];
