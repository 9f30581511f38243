/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `**Partnerschaften ▸ Listen und Dateien ▸ Exportieren…** gibt einen Tab als Datei: Excel, LibreOffice, CSV oder Text. Beim Import erkennt das Werkzeug die Zeilen an ihrer Kennung wieder und ändert nichts. In CSV und Text steht vor Wörtern, die wie eine Formel beginnen, ein Apostroph, damit kein Programm sie ausführt; der Import nimmt ihn wieder weg. Listen aus „Koordination“ und „Spenden“ enthalten Angaben, die nicht jede:r haben darf: Gib sie nur weiter, wenn Du darfst, und lösche sie danach.`,
  en: `Gives a tab as a file: Excel, LibreOffice, CSV or text. Imported again, its rows are known by their ids and nothing changes. Lists of contacts and contributions hold what not everybody may have: hand them on only if you may, and delete them afterwards.`,
};
