/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `**Partnerschaften ▸ Heute für Dich…** zeigt höchstens drei Dinge, die Du als Nächstes tun könntest, jedes mit einem Klick zur Zeile:

- **Alle**: ein Einsatz, der vorbei und noch nicht gemeldet ist; ein Plan, bei dem Ihr Gastgeber seid und noch nicht zugesagt habt; eine Partnerschaft, der Ihr noch nicht zugestimmt habt; einmal im Jahr die Frage, ob eine Partnerschaft noch läuft.
- **Schatzmeisterei**: dazu eine Spende, die vielleicht nicht bleiben darf und über die noch nicht entschieden ist.
- **Koordination**: Anfragen, die auf Antwort warten, Verbände, die Partner suchen, und Partnerschaften ohne Zustimmung.

**Läuft Eure Partnerschaft noch?** ist mit einem Klick beantwortet: **Ja, läuft noch** trägt heute bei „Zuletzt bestätigt am“ ein, **Ruht gerade** setzt den Status auf „ruhend“, **Ist beendet** auf „beendet“ und „Bis“ auf heute. Ein Klick auf **Rückgängig** nimmt es zurück. Bei einer Anfrage öffnen **Ja, beantworten** und **Nein, ablehnen** das Formular mit dieser Antwort; ein Nein braucht seinen Grund. Danach geht es mit einem Klick weiter: zu „Partner vorschlagen“ für einen Verband, der sucht, oder zu „Partnerschaft anlegen“, wenn eine in der Liste fehlt.

Gelesen wird, was gerade in den Tabs steht: Was Du eben getippt hast, ist dabei, und was erledigt ist, nicht mehr. Stehst Du nicht im Tab **Koordination**, fragen wir einmal nach Deinem Verband und merken ihn uns.`,
  en: `At most three things that you could do next, each with a click to its row: a visit that is past and not reported, a plan of which you are the host, a partnership to agree to; for treasurers a donation to decide, for coordinators requests and associations that seek.

It reads what stands in the tabs now. If you are not among the contacts, we ask once for your association.`,
};
