/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `Verband, Aufgabe, Adresse und Dein Einverständnis: Danach kennt Dich das Werkzeug, und Du darfst, was zu Deiner Aufgabe gehört. Trag Dich selbst ein, nicht jemand anderen. Ohne Einwilligung geht keine Mail hinaus, und Du kannst sie jederzeit beenden.`,
  en: `Association, role, address and your consent: then the tool knows you and lets you do what your role may do. Enter yourself, not somebody else. Without consent no mail leaves, and you can end it at any time.`,
};
