/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `**Partnerschaften ▸ Partner vorschlagen…** sagt, wer wem helfen könnte: für alle, bei denen in „Verbände“ unter Partnersuche „sucht“ steht, oder für einen von ihnen. Infrage kommt, wer „bietet“ und noch Platz hat (Kapazität minus aktive Partnerschaften, ohne Angabe: einer), auf Wunsch auch, wer „offen“ ist. Wer schon Partner war oder angefragt ist, wird nicht noch einmal vorgeschlagen.

Alle Vorschläge zusammen sind die beste Verteilung, nicht eine nach der anderen. Jedes Paar hat 0 bis 100 Punkte:

| Teil | zählt | 100 Punkte | 0 Punkte |
| --- | --- | --- | --- |
| Bedarf | 3 | wenige Mitglieder je 10.000 Einwohner:innen, wenig Hilfe in zwölf Monaten | viele, viel |
| Wahlkalender | 2 | keine eigene Wahl binnen sechs Wochen um die nächste Wahl des Suchenden | doch |
| Entfernung | 2 | bis 150 km | ab 600 km |
| Verbindung | 1 | es gab Hilfe oder eine Städtepartnerschaft | nichts davon |
| Partner bisher | 2 | beide ohne Partnerschaft | zusammen vier oder mehr |

Was niemand weiß, zählt nicht mit und wird genannt. Die Gewichte sind Hausregeln, Ihr könnt sie in „Einstellungen“ ändern.

**Anfragen** trägt das Paar als „angefragt“ ein und zeigt einen Text an beide Postfächer. Gesendet wird erst, wenn Du es bestätigst, und nicht mehr, wenn inzwischen jemand geantwortet hat. Geht gerade nichts hinaus, steht da, warum, und Du sendest noch einmal. Antworten gehen an Dich. Anfragen und senden kann die Koordination.`,
  en: `Says who could help whom: for all that seek, or for one. Proposed is whoever offers and has room; on request also who is open. Who were partners before or have been asked is not proposed again.

All proposals together are the best distribution, not one after the other. Each pair has 0 to 100 points, of need (weight 3), election calendar (2), distance (2), a tie between them (1) and partners so far (2). What nobody knows is not counted, and is named. The weights are house rules in the tab Settings.

**Ask** enters the pair as "requested" and shows a draft to both mailboxes. It leaves only when you confirm. Only coordination asks and sends.`,
};
