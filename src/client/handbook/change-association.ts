/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `**Partnerschaften ▸ Verband ändern…** ändert einen Verband überall zugleich: in Verbänden, Koordination, Partnerschaften, Einsätzen, Spenden und Anfragen. Erst zeigt die **Vorschau**, wie viele Zeilen es in welchem Tab sind. Nach **Überall ändern** nimmt ein **Rückgängig** alles zusammen zurück.

- **Heißt anders:** Überall steht der neue Name. Der frühere bleibt unter „Auch bekannt als“ und wird weiter gefunden. Zahlen vergangener Jahre ändern sich nicht.
- **Geht in einem anderen auf:** Was den einen nannte, nennt nun den anderen. Der eine bleibt mit „Aufgelöst am“ und „Aufgegangen in“ in der Liste. Zeilen zwischen beiden bleiben, wie sie sind. Eine Partnerschaft, die es dann zweimal gäbe, endet, und die andere führt sie fort. Gibt es eine Spendennummer bei beiden, sagt es die Vorschau: Danach zählt sie als eine Person.
- **Wird aufgeteilt:** Du gibst zwei Namen an, neue oder vorhandene. Zu jeder Partnerschaft, jedem Kontakt und den übrigen Zeilen steht ein Vorschlag, wohin sie gehen. Was vorbei ist, bleibt beim alten Verband. Geht der alte weiter, nimm seinen Namen als einen der beiden.

Zellen mit Formeln ändern wir nicht, das steht in der Vorschau.`,
  en: `Changes an association everywhere at once. First the **preview** says how many rows of which tab it is; one **undo** takes all of it back.

- **New name**: the new one stands everywhere, the former is kept as an alias. Figures of past years stay.
- **Merges into another**: what named the one now names the other. It stays in the list with its last day. A partnership that would be there twice ends.
- **Splits in two**: you give two names, new or known. Each partnership, contact and the other rows have a proposal where they go. What is over stays with the old one.

Cells with formulas are not changed; the preview says so.`,
};
