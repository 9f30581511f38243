/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `Wähle **Partnerschaften ▸ Einsatz planen…**. Fünf Angaben genügen: was, wer, zu wem, wann, wie viele.

- **Beim Gastgeber steht an** zeigt seine Wochenenden: wer sonst kommt, Betten und Autos, ob jemand begleitet, Feiertage in seinem Land und Wahlen auf beiden Seiten. Kommen zu viele am selben Wochenende, steht es dort und beim Feld.
- Bei **Plakaten** sagt das Werkzeug, wenn der Tag vor dem Zeitfenster liegt, bei Plakaten und **Infostand**, dass eine Genehmigung fehlt.
- Gibt es freigegebene **Tipps** zu dieser Art, stehen sie darunter.

Nach dem Speichern öffnet **Einsatzzettel und Kalender** eine Seite für die Gruppe: wo und wann, wer was mitbringt, was gilt, Notrufnummern, und was danach zu tun ist. Namen schreibt Ihr von Hand dazu. Von dort kommt der Termin auch als Datei in den Kalender (.ics).

### Was aus dem Plan wurde

Auch **Heute für Dich** fragt danach, mit einem Knopf je Antwort: **Hat stattgefunden** öffnet die Zeile als Bericht, **Passt** und **Abgesagt** sind gleich gespeichert, **Verschoben** fragt nach dem neuen Tag. Es bleibt immer dieselbe Zeile.

Öffne **Einsatz erfassen…**. Liegt Euer Plan in den letzten drei Wochen, steht oben: **Du hattest geplant … War das?** Ist die Zeile im Tab ausgewählt, geht es mit jedem Plan.

| Knopf | Das geschieht |
| --- | --- |
| **Hat stattgefunden** | Der Plan wird zum Bericht, mit allem, was schon bekannt ist. Prüfe die Zahl, Enter speichert. |
| **Abgesagt** | Wird gleich gespeichert. Rückgängig geht danach. |
| **Verschoben** | Du wirst nur nach dem neuen Tag gefragt. |

Es bleibt immer dieselbe Zeile. Am Telefon tippst Du stattdessen den neuen **Status** in den Tab.`,
  en: `Five answers are enough: what, who, with whom, when, how many.

- **What stands at the host** shows its weekends: who else comes, beds and cars, whether somebody guides, public holidays and elections on both sides. If too many come on one weekend, it says so there and at the field.
- For **posters** the tool says when the day lies before the allowed weeks, for posters and **stall** that a permit is missing.
- Released **tips** on the chosen kind stand below.

After saving, **Visit sheet and calendar** opens a page for the group and a file for the calendar (.ics).

Afterwards **For you today** or **Log a visit…** asks what became of it: **It took place** opens the row as a report, **Cancelled** is saved at once, **Postponed** asks for the new day. It stays one row.`,
};
