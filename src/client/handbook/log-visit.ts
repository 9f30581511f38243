/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `Ein Einsatz ist ein Besuch, eine Hilfe im Wahlkampf oder ein Austausch. Ein Wochenende ist eine Zeile, auch mit mehreren Arten von Hilfe.

1. Wähle **Partnerschaften ▸ Einsatz erfassen…**. Rechts öffnet sich das Formular.
2. Fünf Angaben genügen: was, wann, wer, bei wem und wie viele. Das meiste ist schon ausgefüllt.
3. Tippe vom Namen eines Verbands ein Stück. „KV“ darfst Du weglassen.
4. Drücke **Enter** oder **Speichern**.

Danach steht da, in welcher Zeile der Einsatz ist. Von dort kommst Du mit einem Klick zur Zeile oder nimmst alles zurück. Für den nächsten Einsatz bleiben Tag, Art und Verbände stehen.

**Gut zu wissen**

- Es zählt nur die Zahl der Angereisten. Namen gehören nirgends hin.
- Stunden sind Stunden vor Ort, ohne die Fahrt. Weißt Du sie nicht, lass das Feld leer. Unbekannt ist nicht null.
- Wähle „durchgeführt“ für Vergangenes und „geplant“ oder „bestätigt“ für Kommendes.
- Zweimal auf Speichern geklickt? Es entsteht trotzdem nur eine Zeile.
- Das Internet war weg? Deine Eingaben stehen noch da. Speichere einfach noch einmal.`,
  en: `A visit is help in a campaign, a visit or an exchange. A weekend is one row, with several kinds of help too.

1. Five answers are enough: what, when, who, with whom and how many. Most of it is filled in.
2. Type a piece of an association's name. "KV" may be left out.
3. Press **Enter** or **Save**.

Then it says in which row the visit stands, with a way there and an undo. For the next one day, kind and associations stay.

- Only the number of those who travelled counts. Names belong nowhere.
- Hours are hours on site, without the journey. If you do not know them, leave the field empty: unknown is not zero.
- Choose "done" for what is past, "planned" or "confirmed" for what is to come.
- Clicked twice, or the network was gone? It becomes one row, and what you typed is still there.`,
};
