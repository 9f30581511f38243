import type { Text } from '../../domain/text.ts';

export const TITLE: Text = { de: 'Verband ändern', en: 'Change an association' };
export const LEAD: Text = {
  de: 'Die Änderung gilt überall zugleich. Erst siehst Du, was geschieht, dann bestätigst Du.',
  en: 'The change applies everywhere at once. First you see what happens, then you confirm.',
};
export const WHICH: Text = { de: 'Welcher Verband?', en: 'Which association?' };
export const WHAT: Text = { de: 'Was ändert sich?', en: 'What changes?' };
export const KINDS: readonly { readonly value: 'rename' | 'merge' | 'split'; readonly label: Text }[] = [
  { value: 'rename', label: { de: 'Heißt anders', en: 'New name' } },
  { value: 'merge', label: { de: 'Geht in einem anderen auf', en: 'Merges into another' } },
  { value: 'split', label: { de: 'Wird aufgeteilt', en: 'Splits in two' } },
];
export const NEW_NAME: Text = { de: 'Wie heißt er jetzt?', en: 'What is it called now?' };
export const INTO: Text = { de: 'In welchem Verband geht er auf?', en: 'Which association does it join?' };
export const FIRST: Text = { de: 'Wie heißt der erste?', en: 'What is the first one called?' };
export const SECOND: Text = { de: 'Wie heißt der zweite?', en: 'What is the second one called?' };
export const PART_HINT: Text = {
  de: 'Neu oder schon in der Liste. Geht der alte weiter, nimm seinen Namen.',
  en: 'New, or in the list already. Where the old one goes on, take its name.',
};
export const NAME_HINT: Text = {
  de: 'Mit der Ebene, zum Beispiel „KV Altmark“.',
  en: 'With its level, such as "KV Altmark".',
};
export const WHEN: Text = { de: 'Ab welchem Tag?', en: 'From which day?' };
export const CHOOSE: Text = { de: 'Bitte wähle einen Verband aus der Liste.', en: 'Please choose one from the list.' };
export const CHOOSE_KIND: Text = { de: 'Bitte wähle, was sich ändert.', en: 'Please choose what changes.' };
export const PREVIEW: Text = { de: 'Vorschau', en: 'Preview' };
export const READING: Text = { de: 'Liest …', en: 'Reading …' };
export const WOULD: Text = { de: 'Das würde geschehen', en: 'This would happen' };
export const NOTHING: Text = {
  de: 'Nichts zu ändern: Es steht schon so da.',
  en: 'Nothing to change: it says so already.',
};
export const DO_IT: Text = { de: 'Überall ändern', en: 'Change everywhere' };
export const DO_IT_ANYWAY: Text = { de: 'Trotzdem überall ändern', en: 'Change everywhere all the same' };
export const LEAVE_OUT: Text = { de: 'Weglassen?', en: 'Leave it out?' };
export const CHANGING: Text = { de: 'Ändert …', en: 'Changing …' };
export const BACK: Text = { de: 'Angaben ändern', en: 'Change the answers' };
export const DONE: Text = { de: 'Geändert', en: 'Changed' };
export const PARTLY: Text = { de: 'Nicht alles geändert', en: 'Not all of it changed' };
export const UNDO: Text = { de: 'Rückgängig', en: 'Undo' };
export const UNDOING: Text = { de: 'Nimmt zurück …', en: 'Taking back …' };
export const UNDONE: Text = { de: 'Rückgängig gemacht', en: 'Undone' };
export const NOT_UNDONE: Text = { de: 'Nicht alles zurückgenommen', en: 'Not all of it undone' };
export const NEXT: Text = { de: 'Nächsten Verband ändern', en: 'Change the next association' };
export const NOT_DONE: Text = { de: 'Nichts geändert', en: 'Nothing changed' };
export const CHECK_AFTER: Text = {
  de: '„Transparenz prüfen“ bringt danach auch die Prüfhinweise auf den Stand.',
  en: '"Check transparency" then brings the findings up to date, too.',
};
export const WHO_TAKES: Text = { de: 'Was kommt wohin?', en: 'What goes where?' };
export const STAYS: Text = { de: 'bleibt beim alten', en: 'stays with the old one' };

/** `12 Zeilen` */
export const rowsIn = (tab: Text, rows: number): Text => ({
  de: `${tab.de}: ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}`,
  en: `${tab.en}: ${rows} ${rows === 1 ? 'row' : 'rows'}`,
});
