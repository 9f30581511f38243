/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `1. Wähle **Partnerschaften ▸ Rückgängig machen…**.
2. Suche den Vorgang aus. Die letzten 30 Tage stehen da.
3. Bestätige.

Hat inzwischen jemand eine der Zellen geändert, bleibt diese Änderung stehen. Das Werkzeug nennt sie.

Was jemand seitdem geändert hat, bleibt stehen; was gelöscht wurde, bleibt gelöscht. Beides steht danach in der Antwort. Eine kopierte Zeile bleibt, auch wenn ihr Vorbild geht. Eine Zeile, neben der jemand in eine eigene Spalte getippt hat, bleibt mit dem, was dort steht; Formeln und leere Kästchen zählen nicht. Wer einen zurückgenommenen Einsatz noch einmal abschickt, liest „Zurückgenommen“ und kann ihn neu speichern.

Wird dabei etwas zurückgenommen, auf das sich andere Zeilen beziehen (ein Verband, den Einsätze nennen; ein Einsatz, zu dem es einen Tipp gibt), dann steht vorher da, wie viele Zeilen in welchen Tabs das sind. Sie bleiben stehen.

Fehlt der Tab **Protokoll** oder ist er vor Dir geschützt, schreibt das Werkzeug nichts, was sich nicht zurücknehmen ließe. „Einrichten und reparieren“ bringt ihn zurück. Löscht oder schützt ihn jemand genau in dem Augenblick, in dem gespeichert wird, steht die Zeile schon: Dann sagt das Fenster, dass es dafür kein „Rückgängig machen“ gibt. Bricht Google mittendrin ab, etwa bei einem langen Import, trägt der nächste Vorgang oder das Öffnen von „Rückgängig machen…“ im Protokoll nach, was schon steht: Von dort nimmst Du es zurück, oder Du schickst es noch einmal, doppelt wird nichts. Ein Rückgängig oder eine Umbenennung, die so abbricht, führt der nächste Vorgang zu Ende. Löscht jemand während des Speicherns eine Spalte, sagt das Fenster, was nun fehlt.

Ist ein Tab, eine Spalte oder eine Zeile vor Dir geschützt, die ein Vorgang ändern müsste, geschieht von ihm nichts, auch in anderen Tabs nicht. Frag dann die Koordination. Nur „Transparenz prüfen“ schreibt, was es darf, Zeile für Zeile, und nennt den Tab, in dem etwas fehlt; ist dort „Prüfung“ geschützt, sagt es auch das Tippen. Wurde seit einem Vorgang die Sprache der Tabelle umgestellt, lässt er sich trotzdem zurücknehmen.

Für Getipptes gilt wie immer das Rückgängig von Google (Strg+Z).`,
  en: `The operations of the last 30 days stand here. Choose one and confirm. What somebody changed since stays and is named. What other rows refer to is counted before. Erasing data and retention cannot be undone.

For what you typed the undo of Google holds (Ctrl+Z).`,
};
