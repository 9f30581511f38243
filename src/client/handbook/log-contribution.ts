/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `Wähle **Partnerschaften ▸ Spende erfassen…**, auch für Zuschuss, Sammlung, Sachspende, Verzicht, Sponsoring und Einnahmen einer Veranstaltung.

1. Sag, was es ist, wie viel, an welchem Tag und an welchen Verband. Tag und Verband stehen meist schon da.
2. Danach fragt die Seitenleiste nur, was bei dieser Art zählt: beim **Zuschuss** die Buchungen beider Seiten, bei der **Sachspende** den Marktpreis, beim **Verzicht** die Tage von Beschluss und Erklärung. Selteneres steht unter **Buchung, Entscheidung, Seltenes …**.
3. Was die Regeln dazu sagen, steht schon beim Feld, bevor Du speicherst. Mit der **Spendennummer** zählen frühere Zeilen mit. Auch ein doppelter Eintrag fällt so auf.
4. **Enter** speichert. Rückgängig geht gleich danach, oder später unter Rückgängig machen.

**Eine ganze Liste:** Schalte oben **Mehrere nacheinander** ein. Dann speichert Enter und beginnt gleich die nächste. Art, Tag, Verband und Zahlungsweg bleiben stehen, Du tippst nur noch Betrag und Nummer. Auf die Antwort musst Du nicht warten: Tipp weiter, unten steht, wie viele noch unterwegs sind. Wird eine nicht angenommen, steht sie oben, mit **Ansehen und ändern**; die anderen warten so lange.

**Später nachtragen**, zum Beispiel die Buchung der anderen Seite: Wähle die Zeile im Tab aus, öffne **Spende erfassen…** und drück **Diese Zeile ändern**. Was die Seitenleiste nicht zeigt, bleibt, wie es ist.

Hast Du vorher gefragt, was die Regel sagt? Dort übernimmt **Als Spende erfassen** Deine Angaben.`,
  en: `For donations, grants, collections, goods, waivers, sponsoring and income from an event.

1. Say what it is, how much, on which day and to which association.
2. Then only what matters for this kind is asked: both bookings for a **grant**, the market price for **goods**, the days of decision and declaration for a **waiver**. What is rare stands folded below.
3. What the rules say of it stands at the field before you save. With the **donor number** earlier rows count too.
4. **Enter** saves, undo is right below.

A whole list: switch on **Several in a row**. Enter saves and begins the next; kind, day, association and way of payment stay. You need not wait for the answer: type on, below you see how many are still on their way. One that is refused stands at the top, with **Look at it and change it**; the others wait for it.

Never enter a name: the donor number of your accounting stands for it. To add something later, select the row in the tab, open the form and press **Change this row**.`,
};
