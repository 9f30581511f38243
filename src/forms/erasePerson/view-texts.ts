import type { Text } from '../../domain/text.ts';

export const TITLE = { de: 'Löschen', en: 'Erase' };
export const LEAD = {
  de: 'Löscht einen Kontakt aus der ganzen Tabelle. Erst siehst Du, was das heißt. Gelöscht wird danach.',
  en: 'Erases a contact from the whole sheet. First you see what that means. Nothing is erased before.',
};
export const NOT_READ = { de: 'Nicht gelesen', en: 'Not read' };
export const NOT_ERASED = { de: 'Nicht gelöscht', en: 'Not erased' };
export const NOTHING = {
  de: 'In keinem Tab steht etwas, das zu dieser Adresse gehört.',
  en: 'No tab holds anything that belongs to this address.',
};
export const FINAL_HEAD = { de: 'Das lässt sich nicht rückgängig machen', en: 'This cannot be undone' };
export const FINAL = {
  de: 'Sichere vorher eine Auskunft, wenn jemand sie noch braucht.',
  en: 'Save an answer first if somebody still needs it.',
};
export const ROWS_HEAD = { de: 'Diese Zeilen werden ganz gelöscht', en: 'These rows are erased completely' };
export const rowWords = (id: string): Text => ({ de: `Koordination, ${id}`, en: `Contacts, ${id}` });
export const TEXTS_HEAD = { de: 'Hier wird die Adresse herausgenommen', en: 'The address is taken out here' };
export const NAMED_HEAD = { de: 'Hier steht der Name', en: 'The name is here' };
export const takeNames = (names: readonly string[]): Text => ({
  de: `Auch herausnehmen: ${names.map((name) => `„${name}“`).join(', ')}`,
  en: `Take out as well: ${names.map((name) => `"${name}"`).join(', ')}`,
});
export const BESIDE_HEAD = { de: 'Das bleibt: bitte selbst beenden', en: 'This stays: please end it yourself' };
export const BESIDE = {
  de: 'Eigene Spalten neben der Tabelle und die Freigabe der Datei fasst das Werkzeug nicht an.',
  en: 'The tool does not touch columns of your own beside the table, nor who may open the file.',
};
export const NONE = { de: 'Nirgends.', en: 'Nowhere.' };
export const KEPT_HEAD = { de: 'Was bleibt, und warum', en: 'What stays, and why' };
export const referring = (tab: string, places: number): Text => ({
  de: `${tab}: ${places} ${places === 1 ? 'Stelle nennt' : 'Stellen nennen'} die Kennung der Zeile. Sie zeigt danach auf niemanden und liest sich als „ehemals“.`,
  en: `${tab}: ${places} ${places === 1 ? 'place names' : 'places name'} the row's id. It then points to nobody and reads as "former".`,
});
export const KEPT: readonly Text[] = [
  {
    de: 'Protokoll: dass gelöscht wurde, wann und mit welcher Rolle, ohne die Person. Ihr müsst es nachweisen können (Art. 5 Abs. 2 DSGVO).',
    en: 'Journal: that it was erased, when and by which role, without the person. You have to be able to show it (Art. 5(2) GDPR).',
  },
  {
    de: 'Versand: welche Mail an welche Kennung ging, ohne Adresse. So geht keine zweimal hinaus.',
    en: 'Mails: which mail went to which id, without an address. So none is sent twice.',
  },
  {
    de: 'Spenden: Ihre Belege hält die Buchhaltung zehn Jahre (§ 24 Abs. 2 PartG). Hier steht nur die Nummer, und für die gilt „Aufbewahrung anwenden…“.',
    en: 'Contributions: the accounting keeps its vouchers for ten years (§ 24(2) PartG). Only the number is here, and "Apply retention…" covers it.',
  },
  {
    de: 'Außerhalb: Versionsverlauf und Kommentare bei Google, Kopien der Tabelle, verschickte Mails. Das Handbuch sagt unter „Datenschutz“, wie Ihr sie loswerdet.',
    en: 'Outside: version history and comments at Google, copies of the sheet, mails that were sent. The handbook says under "Data protection" how to get rid of them.',
  },
];
export const ERASE = { de: 'Löschen…', en: 'Erase…' };
export const SURE = { de: 'Wirklich löschen?', en: 'Really erase?' };
export const SURE_WORDS = {
  de: 'Danach kann niemand es zurückholen, auch „Rückgängig machen…“ nicht.',
  en: 'Nobody can bring it back afterwards, "Undo…" included.',
};
export const YES = { de: 'Endgültig löschen', en: 'Erase for good' };
export const NO = { de: 'Nicht löschen', en: 'Do not erase' };
export const ERASING = { de: 'Löscht in allen Tabs …', en: 'Erasing in all tabs …' };
export const DONE = { de: 'Gelöscht', en: 'Erased' };
export const DONE_WORDS = {
  de: 'Kein Tab, kein Protokoll und kein Zwischenspeicher hält die Adresse noch.',
  en: 'No tab, no journal and no cache holds the address any more.',
};
export const PARTLY = { de: 'Zum Teil gelöscht', en: 'Partly erased' };
export const PARTLY_WORDS = {
  de: 'Hier steht noch etwas. Lösche es dort selbst, oder hebe einen Schutz auf und lösche noch einmal.',
  en: 'Something is still here. Erase it there yourself, or lift a protection and erase once more.',
};
