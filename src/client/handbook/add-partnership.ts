/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `1. Wähle **Partnerschaften ▸ Partnerschaft anlegen…**. Zwei Verbände genügen. A mit B ist dasselbe wie B mit A.
2. Sind beide gewählt, steht darunter, was wir von ihnen wissen: Ebene, Land, Partnersuche, andere Partnerschaften, Hilfe zwischen beiden und, wo öffentlich bekannt, die Städtepartnerschaft.
3. Trag ein, wann wer zugestimmt hat. Bis beide zugestimmt haben, ist die Partnerschaft „angefragt“, danach „aktiv“.

Gibt es die beiden schon, öffnest Du mit **Diese Zeile ändern** die Zeile, die da ist. Gab es sie früher, fragen wir, ob die neue ihre **Nachfolgerin** ist. Mit sich selbst kann kein Verband verbunden sein.

**Was daraus wurde:** Wähle im Tab **Partnerschaften** die Zeile und dann **Partnerschaft anlegen…**. Ein Klick trägt ein, dass sie noch läuft, ruht oder wieder aktiv ist. **Beenden** fragt nach dem Tag, nach dem Grund in einem Satz und danach, welche Partnerschaft sie fortführt. Die bekommt den Eintrag „Nachfolgerin von“. Ein Rückgängig nimmt alles zusammen zurück.`,
  en: `1. Two associations are enough. A with B is the same as B with A.
2. Below it stands what is known of both: level, Land, whether they seek, other partnerships, help between them, and a known town twinning.
3. Enter when each has agreed. Until both have, it is "requested", then "active".

If the two are there already, **Change this row** opens their row. If they were once, we ask whether the new one is the successor. To end one, select its row, open the form and choose **End it**: it asks for day, reason and successor.`,
};
