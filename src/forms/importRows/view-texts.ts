import type { Across } from '../../client/lists/across.ts';
import type { Skipped, SkippedAs } from '../../client/lists/anatomy.ts';
import { counted } from '../../domain/counted.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';

export const TITLE = { de: 'Importieren', en: 'Import' };
export const WHAT = {
  de: 'Nimm eine Liste, wie sie ist. Bevor etwas geschrieben wird, siehst Du für jede Zeile, was aus ihr wird.',
  en: 'Take a list as it is. Before anything is written, you see what will become of each row.',
};
export const STAYS_HERE = {
  de: 'Die Datei selbst bleibt auf Deinem Gerät. Nur die Spalten, die Du zuordnest, kommen in die Tabelle.',
  en: 'The file itself stays on your device. Only the columns that you assign get into the sheet.',
};
export const OPEN = {
  de: 'Ein Import von Dir brach ab. Wähle dieselbe Liste noch einmal: Er geht weiter, wo er stehen blieb, und nichts kommt doppelt.',
  en: 'An import of yours broke off. Choose the same list once more: it goes on where it stopped, and nothing is taken in twice.',
};
export const CHOOSE_FILE = { de: 'Datei wählen…', en: 'Choose a file…' };
export const OR_DROP = { de: 'oder hierher ziehen', en: 'or drop it here' };
export const FILE_HINT = {
  de: 'CSV, TXT, XLSX oder ODS, bis 10 Megabyte',
  en: 'CSV, TXT, XLSX or ODS, up to 10 megabytes',
};
export const PASTE = { de: 'Oder einfügen', en: 'Or paste' };
export const PASTE_HINT = {
  de: 'Zellen aus einer Tabelle kopieren, mit der Kopfzeile, und hier einfügen.',
  en: 'Copy cells from a sheet, header row included, and paste them here.',
};
export const READ_PASTED = { de: 'Eingefügtes lesen', en: 'Read what was pasted' };
export const READING = { de: 'Liest …', en: 'Reading …' };
export const NOT_READ = { de: 'Nicht gelesen', en: 'Not read' };
export const NOT_JUDGED = { de: 'Nicht geprüft', en: 'Not checked' };
export const BACK = { de: 'Zurück', en: 'Back' };
export const JUDGE = { de: 'Zeilen prüfen', en: 'Check the rows' };
export const AGAIN = { de: 'Noch einmal prüfen', en: 'Check again' };

export const UNDERSTOOD = { de: 'So lesen wir Deine Liste', en: 'How we read your list' };
export const TABLE = { de: 'Das ist eine Liste von', en: 'This is a list of' };
export const SHEET = { de: 'Tabellenblatt', en: 'Sheet of the file' };
/** Sheets of the file that hold lists, too, and stay out. */
export const otherSheets = (names: readonly string[]): Text => ({
  de: `Jedes Blatt ist ein eigener Import. Nicht dabei: ${names.join(', ')}`,
  en: `Each sheet is an import of its own. Not in this one: ${names.join(', ')}`,
});
export const NOTHING_KNOWN = {
  de: 'Keine Spalte davon kennen wir. Ist es der richtige Tab, und steht die Kopfzeile in der Liste?',
  en: 'We know none of its columns. Is it the right tab, and is the header row in the list?',
};
/** What a survey with one number a cell seems to be, and what to do. */
export const surveyed = ({ of, words: [one, two] }: Across): Text =>
  both((lang) => {
    const beside =
      lang === 'de' ? `„${shortened(one)}“ und „${shortened(two)}“` : `"${shortened(one)}" and "${shortened(two)}"`;
    if (lang === 'de')
      return `Das ist wohl eine Übersicht: ${beside} stehen nebeneinander, mit einer Zahl je Feld. Schreib je Zahl eine eigene Zeile, ${of === 'times' ? 'mit dem Tag oder Zeitraum' : 'mit dem Verband'} in einer Spalte, und importiere diese Liste.`;
    return `This seems to be a survey: ${beside} stand side by side, with one number a cell. Write a line for each number, with the ${of === 'times' ? 'day or period' : 'association'} in one column, and import that list.`;
  });
export const OPEN_QUOTE = {
  de: 'Ein Anführungszeichen geht auf und nicht zu. Wir lesen es deshalb als gewöhnliches Zeichen. Bitte sieh genau hin.',
  en: 'A quotation mark opens and never closes. We therefore read it as a plain character. Please look closely.',
};
export const HEADER = { de: 'Kopfzeile', en: 'Header row' };
export const NO_HEADER = { de: 'keine', en: 'none' };
export const SKIPPED = {
  de: 'Das ist kein Eintrag und kommt nicht mit',
  en: 'This is not an entry and is not taken in',
};
const SKIPPED_AS: Readonly<Record<SkippedAs, Text>> = {
  above: { de: 'steht über der Kopfzeile', en: 'is above the header' },
  blank: { de: 'leer', en: 'blank' },
  sum: { de: 'Summe', en: 'a sum' },
  struck: { de: 'durchgestrichen', en: 'crossed out' },
  heading: { de: 'Zwischenüberschrift', en: 'a heading' },
  'header again': { de: 'noch einmal die Kopfzeile', en: 'the header again' },
  'other table': { de: 'eine andere Tabelle mit eigener Kopfzeile', en: 'another table with a header of its own' },
};
const linesOf = ({ line, to }: Skipped, lang: Lang): string =>
  to === undefined
    ? `${lang === 'de' ? 'Zeile' : 'Row'} ${line}`
    : `${lang === 'de' ? 'Zeilen' : 'Rows'} ${line}–${to}`;
export const skippedLine = (skipped: Skipped): Text =>
  both(
    (lang) =>
      `${linesOf(skipped, lang)}, ${say(SKIPPED_AS[skipped.as], lang)}${skipped.words === '' ? '' : `: ${shortened(skipped.words)}`}`,
  );
export const MERGED = {
  de: 'Verbundene Zellen gelten für jede ihrer Zeilen, Zahlen nur für die erste.',
  en: 'Merged cells hold for each of their rows, numbers for the first one only.',
};
/** Lines that nobody sees in the file. */
export const hiddenLines = (lines: readonly number[]): Text => {
  const some = `${lines.slice(0, 8).join(', ')}${lines.length > 8 ? ', …' : ''}`;
  return lines.length === 1
    ? {
        de: `In Deiner Datei ist Zeile ${some} ausgeblendet. Sie kommt mit.`,
        en: `Your file hides row ${some}. It is taken in.`,
      }
    : {
        de: `In Deiner Datei sind ${lines.length} Zeilen ausgeblendet (${some}). Sie kommen mit.`,
        en: `Your file hides ${lines.length} rows (${some}). They are taken in.`,
      };
};
/** Lines in which something is crossed out, but not all. */
export const struckLines = (lines: readonly number[]): Text => {
  const some = `${lines.slice(0, 8).join(', ')}${lines.length > 8 ? ', …' : ''}`;
  return lines.length === 1
    ? {
        de: `In Zeile ${some} ist etwas durchgestrichen. Sie kommt mit, wie sie ist. Bitte sieh nach, was gilt.`,
        en: `Something in row ${some} is crossed out. It is taken in as it is. Please check what holds.`,
      }
    : {
        de: `In den Zeilen ${some} ist etwas durchgestrichen. Sie kommen mit, wie sie sind. Bitte sieh nach, was gilt.`,
        en: `Something in rows ${some} is crossed out. They are taken in as they are. Please check what holds.`,
      };
};
export const TAKE_PART = { de: 'Diese stattdessen', en: 'This one instead' };
export const TAKE_LINE = { de: 'Doch ein Eintrag', en: 'An entry after all' };
export const COLUMNS = { de: 'Was ist welche Spalte?', en: 'Which column is what?' };
export const STAYS_OUT = { de: 'kommt nicht mit', en: 'is not taken in' };
export const TOOL_COLUMN = {
  de: 'Diese Spalte schreibt das Werkzeug selbst.',
  en: 'The tool writes this column itself.',
};
export const NO_HOME = {
  de: 'Dafür gibt es hier keine Spalte. Sie kommt nicht mit.',
  en: 'There is no column for it here. It is not taken in.',
};
export const PERSONS = {
  de: 'Hier stehen wohl Angaben über Personen. Sie kommen nicht mit, außer Du ordnest sie zu.',
  en: 'These seem to be details about persons. They are not taken in unless you assign them.',
};
export const TWO_ALIKE = {
  de: 'Zwei Spalten heißen so, und es steht Verschiedenes darin. Bitte wähle, welche gilt.',
  en: 'Two columns have this name and hold different things. Please choose which one counts.',
};
export const TWO_HERE = {
  de: 'Hier stehen wohl zwei Verbände in einer Zelle. Bitte wähle, wer zuerst steht.',
  en: 'There seem to be two associations in one cell. Please choose who comes first.',
};
/** Two columns of the tab in one of the list, in the order in which they stand there. */
export const bothIn = (headers: readonly Text[]): Text => ({
  de: `${headers.map(({ de }) => de).join(' – ')}, in einer Zelle`,
  en: `${headers.map(({ en }) => en).join(' – ')}, in one cell`,
});
export const twoOf = (first: string, second: string): Text => ({
  de: `„${first}“ und „${second}“`,
  en: `"${first}" and "${second}"`,
});
export const EMPTY = { de: 'leer', en: 'empty' };
export const columnLabel = (at: number, header: string): Text =>
  both((lang) => {
    const place = `${lang === 'de' ? 'Spalte' : 'Column'} ${at + 1}`;
    if (header === '') return lang === 'de' ? `${place}, ohne Überschrift` : `${place}, without a header`;
    return lang === 'de' ? `${place}, „${shortened(header)}“` : `${place}, "${shortened(header)}"`;
  });
export const NAMED = { de: 'Der Verband, der darüber steht', en: 'The association that stands above' };
export const TWICE_CHOSEN = { de: 'Das hast Du zweimal gewählt.', en: 'You chose this twice.' };
export const FOR_ALL = { de: 'Steht nicht in der Liste', en: 'Not in the list' };
export const forAll = (header: Text): Text => ({ de: `${header.de} für alle Zeilen`, en: `${header.en} for all rows` });
export const EACH_OPEN = { de: 'offen lassen', en: 'leave open' };
export const lacks = (headers: readonly Text[]): Text =>
  both((lang) => {
    const names = headers.map((header) => (lang === 'de' ? `„${header.de}“` : `"${header.en}"`)).join(', ');
    return lang === 'de'
      ? `In Deiner Liste fehlt ${names}. Ohne das ist jede Zeile unvollständig.`
      : `Your list lacks ${names}. Without it every row is incomplete.`;
  });

export const WRITTEN_SO = { de: 'So ist sie geschrieben', en: 'How it is written' };
export const ENCODING = { de: 'Zeichen', en: 'Characters' };
export const OTHERWISE = { de: 'Umlaute oder Spalten stimmen nicht?', en: 'Are letters or columns wrong?' };
export const SEPARATOR = { de: 'Trennzeichen', en: 'Separator' };
export const SEPARATORS: Readonly<Record<string, Text>> = {
  ';': { de: 'Semikolon', en: 'semicolon' },
  ',': { de: 'Komma', en: 'comma' },
  '\t': { de: 'Tabulator', en: 'tab' },
  '|': { de: 'senkrechter Strich', en: 'vertical bar' },
};
export const PASTED = { de: 'eingefügt', en: 'pasted' };
export const DECIMALS = { de: 'Nachkommastellen nach', en: 'Decimals after a' };
export const COMMA = { de: 'Komma', en: 'comma' };
export const POINT = { de: 'Punkt', en: 'point' };
export const DAYS = { de: 'Tage', en: 'Days' };
export const DAY_FIRST = { de: 'erst der Tag', en: 'day first' };
export const MONTH_FIRST = { de: 'erst der Monat', en: 'month first' };
export const ABOVE = { de: 'Wie darüber', en: 'As above' };
export const ABOVE_YES = { de: 'so übernehmen', en: 'take it so' };
export const ABOVE_NO = { de: 'nachfragen', en: 'ask' };
export const HOURS = { de: 'Stunden', en: 'Hours' };
/** Hours as the list has them, with the people of the same row. */
export const hoursShown = (all: readonly (readonly [hours: string, people: number])[], lang: Lang): string =>
  all
    .map(([hours, people]) =>
      people === 0
        ? hours
        : lang === 'de'
          ? `${hours} bei ${counted(people, 'Person', 'Personen')}`
          : `${hours} with ${counted(people, 'person', 'people')}`,
    )
    .join(' · ');
export const HOURS_EACH = { de: 'je Person', en: 'of each person' };
export const HOURS_ALL = { de: 'aller zusammen', en: 'of all together' };
export const BY_DAY_LABEL = {
  de: 'Vergangenes „durchgeführt“, Künftiges „geplant“',
  en: 'what was "done", what is to come "planned"',
};
export const ASKED = {
  de: 'Das lässt sich der Liste nicht ansehen. Bitte wähle.',
  en: 'The list does not tell. Please choose.',
};
export const MIXED = {
  de: 'In der Liste steht beides. Bitte sieh genau hin.',
  en: 'The list has both. Please look closely.',
};
export const UNCLEAR = { de: 'unklar', en: 'unclear' };
export const examples = (all: readonly (readonly [string, string | undefined])[], lang: Lang): string =>
  all
    .map(([raw, read]) => {
      const said = lang === 'de' ? `„${raw}“` : `"${raw}"`;
      return `${said} = ${read ?? say(UNCLEAR, lang)}`;
    })
    .join(' · ');
export const MEANINGS = { de: 'Was heißt das?', en: 'What does this mean?' };
export const meaningLabel = (word: string, header: Text, cells: number): Text => ({
  de: `„${shortened(word)}“ bei ${header.de} (${cells === 1 ? 'eine Zeile' : `${cells} Zeilen`})`,
  en: `"${shortened(word)}" at ${header.en} (${cells === 1 ? 'one row' : `${cells} rows`})`,
});
export const GUESSED = { de: 'So verstehen wir es.', en: 'This is how we understand it.' };
export const NOT_GUESSED = {
  de: 'Das kennen wir nicht. Ohne Antwort bleiben diese Zeilen draußen.',
  en: 'We do not know this. Without an answer these rows are left out.',
};

const MOST_LETTERS = 80;
/** Long texts in a few words. */
export const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1).trimEnd()}…` : line;
};
