import { fail, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';

/** Why a file cannot be read as a list, and what would help. */
export interface ListRefusal {
  readonly text: Text;
  readonly hint: Text;
}

/** A file or a paste larger than this is no list that people keep by hand. */
export const MOST_BYTES = 10_000_000;
/** What is unpacked from one spreadsheet at most. */
export const MOST_UNPACKED = 150_000_000;
/** More rows than a tab is made for. */
export const MOST_ROWS = 20_000;
/** More columns than anyone would assign. */
export const MOST_COLUMNS = 200;

const AS_XLSX: Text = {
  de: 'Öffne sie im Tabellenprogramm und speichere sie als .xlsx, .ods oder .csv.',
  en: 'Open it in your spreadsheet program and save it as .xlsx, .ods or .csv.',
};

const REFUSALS = {
  empty: {
    text: { de: 'Hier steht nichts.', en: 'There is nothing here.' },
    hint: {
      de: 'Wähle eine Datei mit einer Liste, oder füge sie ein.',
      en: 'Choose a file with a list, or paste one.',
    },
  },
  'no list': {
    text: { de: 'Das ist keine Liste.', en: 'This is not a list.' },
    hint: {
      de: 'Wähle CSV, TXT, XLSX oder ODS: Text oder Tabellen, keine Bilder und keine PDF.',
      en: 'Choose CSV, TXT, XLSX or ODS: text or spreadsheets, no pictures and no PDF.',
    },
  },
  'too large': {
    text: { de: 'Die Datei ist zu groß.', en: 'The file is too large.' },
    hint: {
      de: 'Bis 10 Megabyte, 20.000 Zeilen und 200 Spalten geht es. Teile die Liste in mehrere Dateien.',
      en: 'Up to 10 megabytes, 20,000 rows and 200 columns will do. Split the list into several files.',
    },
  },
  'old excel': {
    text: {
      de: 'Das ist eine Excel-Datei im alten Format, oder sie hat ein Passwort.',
      en: 'This is an Excel file of the old format, or it has a password.',
    },
    hint: AS_XLSX,
  },
  markup: {
    text: {
      de: 'Das ist eine Datei für Programme (HTML, XML oder JSON), auch wenn sie anders heißt.',
      en: 'This is a file for programs (HTML, XML or JSON), whatever its name says.',
    },
    hint: AS_XLSX,
  },
  numbers: {
    text: { de: 'Das ist eine Datei von Numbers.', en: 'This is a file of Numbers.' },
    hint: {
      de: 'Wähle dort „Ablage ▸ Exportieren ▸ CSV“ oder „Excel“ und nimm die neue Datei.',
      en: 'There choose "File ▸ Export To ▸ CSV" or "Excel" and take the new file.',
    },
  },
  broken: {
    text: { de: 'Diese Datei ist beschädigt.', en: 'This file is damaged.' },
    hint: AS_XLSX,
  },
} satisfies Readonly<Record<string, ListRefusal>>;

/** Refuses a list for one of the reasons that are known. */
export const refuseList = (why: keyof typeof REFUSALS): Result<never, ListRefusal> => fail(REFUSALS[why]);
