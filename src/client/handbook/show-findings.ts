/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `Das Werkzeug sagt, was ihm auffällt, warum, und was der nächste Schritt ist. Es wirft niemandem etwas vor. Es bescheinigt auch nichts.

| Stufe | heißt |
| --- | --- |
| ✖ **dringend** | Heute darum kümmern, zum Beispiel Bargeld über dem Höchstbetrag. |
| ▲ **klären** | Etwas steht aus oder passt nicht zusammen. Bitte nachsehen. |
| ● **Hinweis** | Gut zu wissen. Du entscheidest. |
| ◌ **unvollständig** | Eine Pflichtangabe fehlt, oder sie lässt sich nicht lesen. Wo sie gebraucht wird, zählt die Zeile noch nicht mit. |

**Alles prüfen:** Wähle **Partnerschaften ▸ Transparenz prüfen**. Ist danach etwas offen, gehen die Prüfhinweise von selbst auf. Geprüft wird auch jede Nacht.

**Abarbeiten:** Wähle **Partnerschaften ▸ Prüfhinweise zeigen…**.

Jeder Eintrag sagt in einem Satz, um welche Zeile es geht. Im Tab **Prüfhinweise** steht er unter **Worum es geht**.

- **Mehrere Hinweise zu einer Zeile** sind ein Eintrag. Der wichtigste steht da, daneben zum Beispiel „+ 1 weiterer“.
- **Dieselbe Regel bei vier oder mehr Zeilen** ist auch ein Eintrag, zum Beispiel „10 Partnerschaften: Lange nichts gehört“. Öffne ihn, und Du siehst die Zeilen. Mit **Alle 10 auf einmal** gibst Du allen denselben Status.
- **Was unvollständig ist,** steht für sich unter der Liste, in einem Block, den Du öffnest: zum Beispiel „12 noch unvollständig“.

Oben steht, was die Liste gerade zeigt: „Gezeigt: Alle · Unerledigt“. Klicke darauf, wenn Du etwas anderes sehen willst:

| Welche? | zeigt |
| --- | --- |
| **Alle** | was in der ganzen Tabelle offen ist |
| **Meine Verbände** | was Deinen Verband betrifft, und alle, die zu ihm gehören. Steht Dein Verband nicht im Tab „Koordination“, fragt das Werkzeug einmal danach. |
| **Diese Zeile** | was zu der Zeile auffiel, die Du gerade gewählt hast. Nach einem Wechsel der Zeile drücke **Noch einmal nachsehen**. |

Erledigtes bleibt erhalten und ist zuerst ausgeblendet. Unter **Status** holst Du es zurück. Im Tab **Prüfhinweise** blendest Du es mit dem Filter der Spalte **Status** aus.

**Bei Geld die Landesschatzmeisterei fragen:** Öffne den Hinweis und wähle **Die Landesschatzmeisterei fragen**. Dort steht ein fertiger Text mit Beträgen, Regel und Frage, ohne Namen von Personen und ohne Spendennummern. Ergänze ihn, drücke **Kopieren** und füge ihn in Deine Mail ein. Erlaubt der Browser das Kopieren nicht, ist der Text markiert: Dann hilft Strg+C.

1. Öffne einen Hinweis. Lies, warum er da ist und woher die Regel kommt.
2. Folge **Zur Zeile** und bessere die Zeile aus. Beim nächsten Prüfen wird der Hinweis „erledigt“. Ist nur die Zeit vorbei, etwa nach dem Einsatz, wird er „vorbei“. Beides setzt nur das Werkzeug.
3. Dauert es länger, wähle **in Klärung**.
4. Regeln des Gesetzes enden, wenn die Zeile ausgebessert ist oder **mit LV geklärt**. Schreibt dazu, was geklärt wurde, ohne Namen, Telefonnummern und Kontodaten.
5. Hausregeln könnt Ihr **akzeptieren**, mit einer Begründung. Ändert sich die Zeile, meldet sich die Regel wieder. Das Wort in „Prüfung“ geht mit der nächsten Prüfung und bleibt weg, auch wenn jemand in der Zeile tippt.

**Bei Geld, das vielleicht nicht angenommen werden darf:** Nicht ausgeben. Heute die Landesschatzmeisterei anrufen. Unverzüglich zurückgeben. Was § 25 Abs. 2 PartG verbietet und nicht zurückgegeben werden kann, führt die Partei an die Bundestagsverwaltung ab, nicht der Kreisverband. Zu viel Bargeld gebt Ihr zurück; das Weitere klärt die Landesschatzmeisterei.

**Alte Einträge:** Was in den ersten 30 Tagen zu Zeilen auffällt, die älter sind als Eure Tabelle, ist **Bestand**. Es steht am Ende der Liste in einem Block, der zuerst geschlossen ist. Es zählt nicht als neu. Ändert sich eine solche Zeile, meldet sich die Regel ganz normal.

**Lange offen:** Was seit mehr als 90 Tagen offen ist, steht darunter in einem eigenen Block, der zuerst geschlossen ist: Gilt das noch? Dringendes bleibt immer oben.`,
  en: `The tool says what it noticed, why, and what the next step is. It accuses nobody and certifies nothing.

- **urgent**: see to it today. **clarify**: something is missing or does not fit. **hint**: good to know. **incomplete**: a required field is missing or unreadable; where it is needed, the row does not count yet.
- Several findings of one row are one entry. The same rule at four or more rows is one entry too, with its rows inside and one answer for all.
- Open one, read why, follow **To row** and mend it. The next check sets it to "done".
- A rule of law ends when the row is mended or it is clarified with the state association. A house rule may be accepted, with a reason.

At money you find a ready letter to the state treasury under **Ask the state treasury**, without names.`,
};
