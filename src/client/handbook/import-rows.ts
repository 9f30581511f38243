/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `Ihr habt schon eine Liste: eine Excel-Tabelle, ein altes CSV, etwas Kopiertes? Nehmt sie, wie sie ist. Geschrieben wird erst, wenn Du von jeder Zeile gesehen hast, was aus ihr wird.

1. Wähle **Partnerschaften ▸ Listen und Dateien ▸ Importieren…**.
2. Wähle eine Datei (CSV, TXT, XLSX oder ODS, bis 10 Megabyte und 20.000 Zeilen), oder kopiere Zellen samt Kopfzeile und füge sie ein.
3. **So lesen wir Deine Liste**: für welchen Tab sie ist, wo die Kopfzeile steht, was welche Spalte ist. Stehen zwei Verbände in einer Zelle („KV A – KV B“), trennen wir sie; bei Einsätzen sagst Du, wer davon der Gast ist. Titel, Leerzeilen und Summen stehen da mit ihrer Zeile und kommen nicht mit. Ist eine „Summe“ doch ein Eintrag, sag es mit einem Klick.
4. Sieh Dir an, wie Zahlen, Tage und Wörter verstanden sind. „Stand“ lesen wir als Infostand, „Umbuchung KV“ als Zuschuss. Stimmt es nicht, wähle anders. Heißt 03/04/2026 nun 3. April oder 4. März? Wenn die Liste es nicht verrät, fragen wir. Sind Umlaute zerbrochen oder stehen alle Spalten in einer, klapp **Umlaute oder Spalten stimmen nicht?** auf und sag, wie der Text geschrieben ist.
5. **Zeilen prüfen**: Jetzt steht da, wie viele Zeilen in den Tab kommen, welche draußen bleiben und warum.
6. **Übernehmen**. Bei langen Listen siehst Du, wie weit es ist.

Wir raten nicht, wir fragen:

| Was auffällt | Was Du sagen kannst |
| --- | --- |
| Ein Verband ist unbekannt | Welcher gemeint ist, oder „neu anlegen“ mit seinem Land. Von selbst entsteht keiner. |
| Eine Zelle sieht nach einer Person aus | Zelle leer lassen, Zeile draußen lassen, oder: angesehen, keine Person |
| Etwas Nötiges fehlt | Unvollständig übernehmen oder draußen lassen |
| So steht es schon im Tab, oder zweimal in der Liste | Draußen lassen, oder: es sind andere |
| Zwei Spalten heißen gleich, und es steht Verschiedenes darin | Welche davon gilt |
| Eine Zelle ist nicht lesbar: eine Formel ist gescheitert, ein Betrag ist nicht in Euro oder ging hinaus (auch wenn das in einer Spalte daneben oder in der Überschrift steht), eine lange Nummer wurde gerundet, oder die Zeile hat mehr Felder als die Kopfzeile | Die Zeile bleibt draußen. Bessere sie in Deiner Datei und nimm die Liste noch einmal: Was schon da ist, wird erkannt. |

Solange Du nichts sagst, bleiben solche Zeilen draußen. Am Ende sicherst Du sie mit **Als CSV sichern**, jede mit ihrem Grund.

**Gut zu wissen**

- Die Datei bleibt auf Deinem Gerät. In die Tabelle kommt nur, was Du zuordnest. Eine Spalte „Kontakt“ mit Namen und Nummern bleibt draußen.
- Der ganze Import ist ein Vorgang: **Rückgängig machen** nimmt alles zurück.
- Bricht er ab, wähle dieselbe Liste noch einmal. Er geht weiter, wo er stehen blieb, und nichts kommt doppelt.
- Zeilen, die schon mit ihrer Kennung dastehen, ändert ein Import nie.
- Verbundene Zellen gelten für jede ihrer Zeilen; eine Zahl darin nur für die erste. Ausgeblendete Zeilen kommen mit, und der Dialog nennt sie. Durchgestrichene Zeilen kommen nicht mit, außer Du sagst mit einem Klick, dass sie gelten.
- Steht ein Verband allein über seinen Zeilen („KV Bonn:“), gilt er für sie; in welche Spalte er kommt, zeigt der Dialog. Hat die Liste „Stunden gesamt“ und „Std./Person“, gelten die je Person.
- Eine Übersicht, in der Monate, Wochentage oder Verbände nebeneinander stehen, erkennen wir und sagen es. Sie braucht erst eine Zeile je Zahl.
- Stehen zwei Tabellen untereinander, nehmen wir die erste. Die andere nennt der Dialog; **Diese stattdessen** nimmt sie beim nächsten Mal.
- „k. A.“, „–“ und „?“ lesen wir als leere Zelle. Eine Dauer wie 3:30 oder „90 Min.“ wird zu Stunden, „Personen (Anzahl)“ zu Angereisten. „05.–07.03.2026“ sind Beginn und Ende, „10–14 Uhr“ Von und Bis. „Stand + Haustür“ wird zu „Art“ und „Weitere Arten“.
- Zeigt eine Zelle mehr als ihre Zahl, gilt, was Du siehst: „00712“ behält seine Nullen, bei „12 Tsd“ oder „Mai 25“ fragen wir. Hat die Datei mehrere Blätter, wähle oben, welches; jedes ist ein eigener Import.
- Steht in einer Zeile „abgesagt“ oder „ausgefallen“ und hat die Liste keinen Status, fragen wir nach.
- Numbers: Wähle dort **Ablage ▸ Exportieren ▸ CSV** oder Excel. Alte Excel-Dateien (.xls) speichere neu als .xlsx.`,
  en: `Take your list as it is. Nothing is written before you have seen of each row what becomes of it.

1. Choose a file (CSV, TXT, XLSX or ODS, up to 10 megabytes and 20,000 rows), or paste cells with their header line.
2. See how we read it: for which tab, where the header stands, what each column is. Two associations in one cell ("KV A – KV B") are taken apart; for visits you say who travels. Titles, blank lines and sums are named and do not come along.
3. See how numbers, days and words are understood, and choose otherwise where it is wrong. Is 03/04/2026 the 3rd of April or the 4th of March? If the list does not tell, we ask.
4. **Check the rows**, then **import** what you have seen.

We ask and do not guess: unknown associations, what looks like a person, what is missing, what is there already. As long as you say nothing, such rows stay out; at the end you can save them with their reasons.

Ditto marks say what stands above them; below "October 2026" a "3." is 3 Oct 2026, below a title with one year "22.8." a day of that year. **As above** shows it, and "ask" leaves it to you. Where a column is only called "Hours", say whether they are of each person or of all. Without a status what was is done and what is to come planned.

An association alone above its rows ("KV Bonn:") holds for them; the page shows in which column. A survey with months, weekdays or associations side by side is told as one: write a line for each number first. Merged cells hold for each of their rows, a number in them for the first one only; hidden rows are taken in and named. The file stays on your device. The whole import is one operation with one undo. If it breaks off, choose the same list again: it goes on where it stopped, and nothing comes twice.`,
};
