/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `Ein Verband sucht eine Partnerschaft, meldet, dass seine in der Liste fehlt, gibt eine Rückmeldung oder fragt etwas? Halte es fest, damit es nicht in einem Postfach liegen bleibt. Das darf jede:r, der oder die in der Tabelle arbeitet.

1. Wähle **Partnerschaften ▸ Anfrage aufnehmen…**.
2. Drei Angaben genügen: worum es geht, das Anliegen in einem Satz, und wann die Anfrage kam. Heute ist schon eingetragen.
3. Sag dazu, welcher Verband fragt. Ohne ihn lässt sich später kein Partner vorschlagen. Sucht er einen Partner, fragen wir, seit wann: Er steht dann in „Verbände“ als „sucht“, und ein Rückgängig nimmt beides zurück. Fehlt eine Partnerschaft in der Liste, führt ein Knopf nach dem Speichern weiter zu „Partnerschaft anlegen“.
4. Weißt Du schon, wer sich kümmert und bis wann? Auch das kannst Du wählen. Drücke **Enter** oder **Speichern**.

Namen, Telefonnummern und E-Mail-Adressen gehören nicht ins Anliegen. Auch nicht, was eine einzelne Person betrifft. Steht dort etwas, das so aussieht, fragt das Formular, noch bevor es speichert.

**Antworten**

1. Wähle im Tab **Anfragen** die Zeile und dann **Partnerschaften ▸ Anfrage aufnehmen…**.
2. Oben steht, welche Zeile gewählt ist. Mit **Diese Zeile ändern** kommen ihre Angaben ins Formular.
3. Wähle „beantwortet“ oder „abgelehnt“. Der Tag der Antwort trägt sich von selbst ein.
4. Ein Nein ist auch eine Antwort: Bei „abgelehnt“ fragen wir nach dem Grund, in einem Satz. Zwölf Monate lang wird der Verband dann nicht vorgeschlagen, und in keinem Bericht steht davon.

Geschrieben wird nur, was Du geändert hast. Hat inzwischen jemand dieselbe Angabe geändert, sagen wir es und lassen sie stehen.`,
  en: `1. Three answers are enough: what it is about, the matter in a sentence, and when it came.
2. Say which association asks. If it seeks a partner, we ask since when, and it then stands as "seeks".
3. If you know who takes care and until when, choose it.

Names, phone numbers and addresses do not belong here, nor what concerns one person alone; the form asks before it saves. To answer, select the row in the tab, open the form and press **Change this row**. A no is an answer as well: we ask for its reason, the association is not proposed for twelve months, and no report speaks of it.`,
};
