/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `Was Ihr bei einem Einsatz unter **Gelernt** schreibt, kann anderen helfen. **Partnerschaften ▸ Tipps…** sammelt es nach Thema und schlägt es der Koordination vor. Sie kann Stichwort und Worte ändern und gibt mit einem Klick frei. Sieht etwas darin nach einem Namen, einer Nummer oder einer Adresse aus, fragen wir vorher.

Freigegebene Tipps durchsucht Ihr dort, auch aus **Hilfe…** heraus. Sie stehen in „Einsatz planen…“ bei der gewählten Art und im Steckbrief des Verbands, aus dessen Einsatz sie kommen. Am Telefon tippt Ihr einen Tipp in den Tab **Tipps**: Thema und Tipp genügen.`,
  en: `What you write under "Learned" at a visit can help others. It is gathered here by theme and proposed to coordination, who may change words and releases it with a click. What looks like a name, a number or an address is asked about first.

Released tips can be searched here. They stand in "Plan a visit…" at the chosen kind, and in the profile of the association whose visit they come from.`,
};
