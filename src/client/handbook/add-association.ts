/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */
export const HANDBOOK = {
  de: `**Partnerschaften ▸ Verband anlegen…** legt einen Ortsverband unter seinem Kreisverband an, oder einen anderen Verband. Ebene, Name und wozu er gehört genügen: Land und Kreis kommen von dort, und als **Kasse führt** steht der Kreisverband schon da. Den Namen gibt es nur einmal. Klingt er fast wie ein anderer, fragen wir, ob es wirklich ein anderer Verband ist.`,
  en: `Adds a local association under its district association, or another one. Level, name and parent are enough: Land and district come from there. Each name exists once. If it sounds nearly like another, we ask whether it really is a different association.`,
};
