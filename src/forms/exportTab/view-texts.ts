export const TITLE = { de: 'Exportieren', en: 'Export' };
export const WHAT = {
  de: 'Ein Tab als Datei, mit allen Spalten. „Importieren…“ liest sie wieder ein und erkennt, was schon dasteht.',
  en: 'One tab as a file, with all columns. "Import…" reads it again and recognises what is there already.',
};
export const TABLE = { de: 'Welcher Tab?', en: 'Which tab?' };
export const FORMAT = { de: 'In welchem Format?', en: 'In which format?' };
export const FORMATS = {
  xlsx: { de: 'Excel (.xlsx)', en: 'Excel (.xlsx)' },
  ods: { de: 'LibreOffice (.ods)', en: 'LibreOffice (.ods)' },
  csv: { de: 'CSV (.csv)', en: 'CSV (.csv)' },
  txt: { de: 'Text mit Tabulatoren (.txt)', en: 'Text with tabs (.txt)' },
} as const;
export const PERSONS = {
  de: 'Darin stehen Angaben über Personen oder Spenden. Gib die Datei nur weiter, wenn Du darfst, und lösche sie danach.',
  en: 'It holds details about persons or donations. Pass the file on only if you may, and delete it afterwards.',
};
export const SAVE = { de: 'Datei sichern', en: 'Save the file' };
export const SAVING = { de: 'Liest den Tab …', en: 'Reading the tab …' };
export const NOT_SAVED = { de: 'Nicht gesichert', en: 'Not saved' };
export const SAVED = { de: 'Gesichert', en: 'Saved' };
export const savedWords = (rows: number, file: string) => ({
  de: `${rows === 1 ? 'Eine Zeile steht' : `${rows} Zeilen stehen`} in „${file}“, bei Deinen Downloads.`,
  en: `${rows === 1 ? 'One row is' : `${rows} rows are`} in "${file}", among your downloads.`,
});
export const withheldWords = (count: number) => ({
  de: `${count === 1 ? 'Eine Summe fehlt' : `${count} Summen fehlen`} darin: Dahinter stehen zu wenige Personen, ein einzelner Betrag ließe sich ablesen.`,
  en: `${count === 1 ? 'One sum is' : `${count} sums are`} missing in it: too few people are behind it, so a single gift could be read from it.`,
});
export const unreadWords = (count: number) => ({
  de: `${count === 1 ? 'Eine Zeile im Tab „Spenden“ ist' : `${count} Zeilen im Tab „Spenden“ sind`} noch unvollständig und in keiner Summe. In „Prüfung“ steht, was fehlt.`,
  en: `${count === 1 ? 'One row in the tab "Contributions" is' : `${count} rows in the tab "Contributions" are`} still incomplete and in no sum. "Check" says what is missing.`,
});
