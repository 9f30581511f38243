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

export const notSetUp: Problem = {
  code: 'not-set-up',
  text: { de: 'Diese Tabelle ist noch nicht eingerichtet.', en: 'This sheet is not set up yet.' },
  hint: {
    de: 'Wähle im Menü „Partnerschaften“ den Eintrag „Einrichten und reparieren“.',
    en: 'Choose "Set up and repair" in the menu "Partnerships".',
  },
};
