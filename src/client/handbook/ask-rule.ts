/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `Jemand bietet Euch Geld an, und Du willst vorher wissen, was gilt? Wähle **Partnerschaften ▸ Was sagt die Regel?**.

1. Sag, was es ist, wie viel, an welchem Tag und an welchen Verband. Es gelten die Grenzen dieses Tages.
2. Sag, was Du sonst weißt: Zahlungsweg, Spenderart, Herkunft. Einen Namen brauchen wir nie.
3. Wähle **Regel fragen**. Du siehst jede Regel mit Grund, Quelle und nächstem Schritt.
4. Unter **Noch offen** steht, welche Antwort das Ergebnis ändern würde. Ein Klick führt zur Frage.
5. Mit der **Spendennummer** zählen wir mit, was dieses Jahr schon in der Tabelle steht.

Gespeichert wird dabei nichts. Nehmt Ihr es an, übernimmt **Als Spende erfassen** Deine Angaben in die Seitenleiste zum Eintragen. Fanden wir nichts, heißt das nicht, dass alles stimmt: Wir kennen nur Deine Angaben und diese Tabelle. Frag im Zweifel die Landesschatzmeisterei, bevor Du etwas annimmst.`,
  en: `1. Say what it is, how much, on which day and to which association. The limits of that day hold.
2. Say what else you know: way of payment, kind of donor, origin. We never need a name.
3. Choose **Ask the rule**. You see each rule with its reason, source and next step.
4. **Still open** names which answer would change the result.

Nothing is saved. If you accept it, **Log it as a contribution** takes your answers over. If we found nothing, that does not mean all is well: we know your answers and this sheet alone.`,
};
