import type { Table } from '../../define/table.ts';
import type { Problem } from '../../domain/result.ts';

const REPAIR = {
  de: 'Wähle „Einrichten und reparieren“. Deine Daten bleiben, wie sie sind.',
  en: 'Choose "Set up and repair". Your data stays as it is.',
};

export const missingTab = (table: Table): Problem => ({
  code: 'missing-tab',
  text: {
    de: `Der Tab „${table.tab.de}“ fehlt oder heißt anders.`,
    en: `Tab "${table.tab.en}" is missing or has another name.`,
  },
  hint: REPAIR,
});

export const missingColumn = (table: Table, key: string): Problem => ({
  code: 'missing-column',
  text: {
    de: `Im Tab „${table.tab.de}“ fehlt die Spalte „${table.columns[key]?.header.de ?? key}“.`,
    en: `Tab "${table.tab.en}" lacks the column "${table.columns[key]?.header.en ?? key}".`,
  },
  hint: REPAIR,
});

/** A later version of the tool has worked here: what this one would write could be wrong. */
export const newerLayout: Problem = {
  code: 'newer-layout',
  text: {
    de: 'Diese Tabelle hat schon einen neueren Aufbau, als dieses Werkzeug kennt. Wir schreiben nichts hinein.',
    en: 'This sheet has a newer layout than this tool knows. We write nothing into it.',
  },
  hint: {
    de: 'Lade die Seite neu. Bleibt es dabei, bitte die technischen Ehrenamtlichen, das Werkzeug neu auszuliefern.',
    en: 'Reload the page. If that does not help, ask the technical volunteers to deploy the tool again.',
  },
};

export const notSetUp: Problem = {
  code: 'not-set-up',
  text: { de: 'Diese Tabelle ist noch nicht eingerichtet.', en: 'This sheet is not set up yet.' },
  hint: {
    de: 'Wähle im Menü „Partnerschaften“ den Eintrag „Einrichten und reparieren“.',
    en: 'Choose "Set up and repair" in the menu "Partnerships".',
  },
};
