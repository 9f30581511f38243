import type { Table } from '../../define/table.ts';
import type { Problem } from '../../domain/result.ts';
import { both, type Lang, say } from '../../domain/text.ts';
import { columnLetters } from '../../google/book.ts';
import type { Layout } from './layout.ts';

const REPAIR = {
  de: 'Wähle „Einrichten und reparieren“. Deine Daten bleiben, wie sie sind.',
  en: 'Choose "Set up and repair". Your data stays as it is.',
};

/** Says that a table's tab is not there under any of its names. */
export const missingTab = (table: Table): Problem => ({
  code: 'missing-tab',
  text: {
    de: `Der Tab „${table.tab.de}“ fehlt oder heißt anders.`,
    en: `Tab "${table.tab.en}" is missing or has another name.`,
  },
  hint: REPAIR,
});

/** Says that neither header nor note names a column. */
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

/** Says that none of the first lines of a tab is its header. */
export const missingHeader = (table: Table): Problem => ({
  code: 'missing-header',
  text: {
    de: `Im Tab „${table.tab.de}“ fehlt die Kopfzeile mit den Namen der Spalten.`,
    en: `Tab "${table.tab.en}" lacks the header row with the columns' names.`,
  },
  hint: {
    de: 'Gerade gelöscht: Dann hilft Strg+Z. Sonst wähle „Einrichten und reparieren“: Deine Daten bleiben, wie sie sind.',
    en: 'If you just deleted it, Ctrl+Z brings it back. Else choose "Set up and repair": your data stays as it is.',
  },
});

const quoted = (name: string, lang: Lang): string => (lang === 'de' ? `„${name}“` : `"${name}"`);

const doubleColumn = (table: Table, { key, places }: Layout['doubles'][number]): Problem => {
  const header = table.columns[key]?.header ?? { de: key, en: key };
  const letters = lettersOf(places);
  const last = letters.pop() ?? '';
  return {
    code: 'double-column',
    text: both((lang) =>
      lang === 'de'
        ? `Im Tab ${quoted(say(table.tab, lang), lang)} steht die Spalte ${quoted(say(header, lang), lang)} mehrmals: in ${letters.join(', ')} und ${last}. Bis klar ist, welche gilt, lesen und schreiben wir dort nichts.`
        : `Tab ${quoted(say(table.tab, lang), lang)} has the column ${quoted(say(header, lang), lang)} more than once: in ${letters.join(', ')} and ${last}. Until it is clear which one counts, we read and write nothing there.`,
    ),
    hint: {
      de: 'Gib der Kopie einen anderen Namen, oder wähle „Einrichten und reparieren“: Dort sagst Du, welche gilt.',
      en: 'Give the copy another name, or choose "Set up and repair": there you say which one counts.',
    },
  };
};

const lettersOf = (places: readonly number[]): string[] => places.map((at) => columnLetters(at + 1));

/** More columns than these are named by the first and the last. */
const MOST_LETTERS = 4;

/** A header was typed over another one, as where two were swapped; or a whole table was pasted over them. */
const typedOver = (table: Table, { otherwise }: Layout): Problem => {
  const all = lettersOf(otherwise);
  const many = all.length > MOST_LETTERS;
  const places = (to: string): string => (many ? `${all[0]} ${to} ${all[all.length - 1]}` : all.join(', '));
  return {
    code: 'missing-column',
    text: {
      de: `Im Tab „${table.tab.de}“ stehen andere Überschriften als zuvor: in ${places('bis')}. Bis klar ist, was gilt, lesen und schreiben wir dort nichts.`,
      en: `In the tab "${table.tab.en}" the headers are not what they were: in ${places('to')}. Until it is clear what counts, we read and write nothing there.`,
    },
    hint: {
      de: 'Gerade überschrieben: Dann hilft Strg+Z. Sonst wähle „Einrichten und reparieren“: Dort sagst Du, was in der Spalte steht.',
      en: 'If you just typed over it, Ctrl+Z brings it back. Else choose "Set up and repair": there you say what the column holds.',
    },
  };
};

/** A header stands over nothing, and a column beside its neighbours has none any more. */
const movedAlone = (table: Table, { astray }: Layout): Problem => {
  const letters = lettersOf(astray).join(', ');
  return {
    code: 'missing-column',
    text: {
      de: `Im Tab „${table.tab.de}“ steht eine Überschrift über einer leeren Spalte (${letters}), und einer vollen fehlt ihre. Bis klar ist, was gilt, lesen und schreiben wir dort nichts.`,
      en: `In the tab "${table.tab.en}" a header stands over an empty column (${letters}), and a filled one lacks its own. Until it is clear what counts, we read and write nothing there.`,
    },
    hint: {
      de: 'Gerade verschoben: Dann hilft Strg+Z. Sonst wähle „Einrichten und reparieren“: Dort sagst Du, was in welcher Spalte steht.',
      en: 'If you just moved it, Ctrl+Z brings it back. Else choose "Set up and repair": there you say what each column holds.',
    },
  };
};

/** The header stands lower than it is looked for. `line`: from 1. */
export const headerTooLow = (table: Table, line: number): Problem => ({
  code: 'missing-header',
  text: {
    de: `Im Tab „${table.tab.de}“ steht die Kopfzeile in Zeile ${line}. Wir suchen sie in den ersten zehn Zeilen.`,
    en: `In the tab "${table.tab.en}" the header row is row ${line}. We look for it in the first ten rows.`,
  },
  hint: {
    de: 'Bitte lösche leere Zeilen darüber, oder verschiebe die Kopfzeile nach oben.',
    en: 'Please delete empty rows above it, or move the header row up.',
  },
});

const strayLine = (table: Table, headerLine: number, { kind, line }: NonNullable<Layout['stray']>): Problem => {
  const lines = [headerLine, line].sort((a, b) => a - b);
  return kind === 'header'
    ? {
        code: 'double-header',
        text: {
          de: `Im Tab „${table.tab.de}“ steht die Kopfzeile zweimal: in Zeile ${lines.join(' und ')}. Bis klar ist, welche gilt, lesen und schreiben wir dort nichts.`,
          en: `Tab "${table.tab.en}" has its header row twice: in rows ${lines.join(' and ')}. Until it is clear which one counts, we read and write nothing there.`,
        },
        hint: {
          de: 'Bitte lösche die Zeile, die zu viel ist.',
          en: 'Please delete the row that is too many.',
        },
      }
    : {
        code: 'double-header',
        text: {
          de: `Im Tab „${table.tab.de}“ steht in Zeile ${line} ein Eintrag über der Kopfzeile (Zeile ${headerLine}). Dort läse ihn niemand.`,
          en: `Tab "${table.tab.en}" has an entry in row ${line} above the header row (row ${headerLine}). Nobody would read it there.`,
        },
        hint: {
          de: 'Bitte verschiebe die Kopfzeile nach oben oder die Zeile nach unten.',
          en: 'Please move the header row up or the row down.',
        },
      };
};

/** Why nothing may be read from a tab or written to it; nothing where each column is known. */
export function layoutProblem(table: Table, layout: Layout): Problem | undefined {
  const [double] = layout.doubles;
  const [gone] = layout.missing;
  if (layout.headerLine === 0) return missingHeader(table);
  if (layout.stray) return strayLine(table, layout.headerLine, layout.stray);
  if (double) return doubleColumn(table, double);
  if (gone === undefined) return undefined;
  if (layout.astray.length > 0) return movedAlone(table, layout);
  return layout.otherwise.length > 0 ? typedOver(table, layout) : missingColumn(table, gone);
}

/** A tab that setup knows has another name now, and another tab has its name: which one counts only people can say. */
export const tabTwice = ({ tab: { de, en } }: Table, renamed: string): Problem => ({
  code: 'double-tab',
  // The former one may have its name in the reader's language: then the new one has that of the other.
  text: {
    de: `Es gibt einen neuen Tab „${de === renamed ? en : de}“; der bisherige heißt jetzt „${renamed}“. Welcher gilt?`,
    en: `There is a new tab "${en === renamed ? de : en}"; the former one is now called "${renamed}". Which one counts?`,
  },
  hint: {
    de: 'Wähle im Menü „Einrichten und reparieren“: Dort zeigen wir beide und fragen, welcher gilt. Bis dahin lesen und schreiben wir in keinem.',
    en: 'Choose "Set up and repair" in the menu: there we show both and ask which one counts. Until then we read and write neither.',
  },
});

/** The tab that setup knows is gone, and another one that holds rows has its columns, as a copy of it does. */
export const tabGoneCopyThere = (table: Table, copy: string): Problem => ({
  code: 'missing-tab',
  text: {
    de: `Der Tab „${table.tab.de}“ ist weg, und „${copy}“ hat seine Spalten.`,
    en: `The tab "${table.tab.en}" is gone, and "${copy}" has its columns.`,
  },
  hint: {
    de: `Gib ihm den Namen „${table.tab.de}“, wenn er gelten soll, sonst füge einen leeren Tab dieses Namens hinzu. Wähle dann noch einmal „Einrichten und reparieren“.`,
    en: `Name it "${table.tab.en}" if it is to count, else add an empty tab of that name. Then choose "Set up and repair" again.`,
  },
});

export const notSetUp: Problem = {
  code: 'not-set-up',
  text: { de: 'Diese Tabelle ist noch nicht eingerichtet.', en: 'This sheet is not set up yet.' },
  hint: {
    de: 'Wähle im Menü „Partnerschaften“ den Eintrag „Einrichten und reparieren“.',
    en: 'Choose "Set up and repair" in the menu "Partnerships".',
  },
};
