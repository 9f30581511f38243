import { both, type Text } from '../../domain/text.ts';

export const PRINT: Text = { de: 'Drucken', en: 'Print' };

export const SAVE_PAGE: Text = { de: 'Als Datei sichern', en: 'Save as a file' };

export const SAVE_SVG: Text = { de: 'Als SVG', en: 'As SVG' };

export const SAVE_PNG: Text = { de: 'Als PNG', en: 'As PNG' };

export const NOT_SAVED: Text = { de: 'Nicht gespeichert', en: 'Not saved' };

export const NOT_SAVED_WHY: Text = {
  de: 'Dieser Browser konnte das Bild nicht machen. Als SVG geht es.',
  en: 'This browser could not make the picture. As SVG it works.',
};

export const TABLE: Text = { de: 'Tabelle', en: 'Table' };

export const AS_TABLE: Text = { de: 'Als Tabelle', en: 'As a table' };

export const HIDE_TABLE: Text = { de: 'Tabelle ausblenden', en: 'Hide the table' };

export const EXAMPLE: Text = { de: 'Beispieldaten', en: 'Example data' };

export const LOADING: Text = { de: 'Rechnet …', en: 'Computing …' };

export const HOURS_RECEIVED: Text = { de: 'bekommen, in Stunden', en: 'received, in hours' };

export const HOURS_GIVEN: Text = { de: 'gegeben', en: 'given' };

export const saveAs = (what: Text, of: Text): Text =>
  both((lang) => (lang === 'de' ? `${of.de}: ${what.de} speichern` : `${of.en}: save ${what.en.toLowerCase()}`));

export const SUM_HEADS = {
  received: { de: 'Bekommen, Std.', en: 'Received, hrs' },
  receivedFrom: { de: 'Bekommen: Grundlage', en: 'Received: base' },
  given: { de: 'Gegeben, Std.', en: 'Given, hrs' },
  givenFrom: { de: 'Gegeben: Grundlage', en: 'Given: base' },
} as const;
