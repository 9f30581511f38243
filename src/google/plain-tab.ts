import type { Book, Sheet } from './book.ts';
import { ProblemSignal } from './failure.ts';
import { addTab, tabNamed } from './tabs.ts';
import { textFor } from './zone.ts';

const GREEN = '#005538';

/** Whether the tool wrote this tab: nobody else's is cleared because of its name. */
const isOwn = (sheet: Sheet, first: string): boolean =>
  sheet.getLastRow() === 0 ||
  sheet.getRange(1, 1).getBackground() === GREEN ||
  sheet.getRange(1, 1).getDisplayValue() === first;

/** Signals that somebody has a tab of this name. */
function refuse(name: string): never {
  throw new ProblemSignal({
    code: 'invalid',
    text: {
      de: `Es gibt schon einen Tab „${name}“, den nicht dieses Werkzeug geschrieben hat.`,
      en: `There is a tab "${name}" already that this tool has not written.`,
    },
    hint: { de: 'Bitte gebt ihm einen anderen Namen.', en: 'Please give it another name.' },
  });
}

/** What stands in a tab of words, as it is shown; nothing where there is none of this name. */
export const readPlainTab = (book: Book, name: string): readonly (readonly string[])[] | undefined => {
  const sheet = tabNamed(book, name);
  return sheet === undefined || sheet.getLastRow() === 0 ? undefined : sheet.getDataRange().getDisplayValues();
};

/**
 * Writes a tab of words only, header first, anew each time; shows it to the person. Says whether the tab is new. Signals a
 * problem where the tab of this name is somebody's own.
 */
export function writePlainTab(book: Book, name: string, lines: readonly (readonly string[])[]): boolean {
  const width = lines[0]?.length ?? 1;
  const known = tabNamed(book, name);
  if (known && !isOwn(known, lines[0]?.[0] ?? '')) refuse(name);
  const sheet = known ?? addTab(book, name, width);
  sheet.clear();
  const range = sheet.getRange(1, 1, lines.length, width);
  range.setNumberFormat('@').setVerticalAlignment('top').setWrap(true);
  range.setValues(lines.map((line) => line.map(textFor)));
  sheet.getRange(1, 1, 1, width).setBackground(GREEN).setFontColor('#FFFFFF').setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, width, 240);
  sheet.activate();
  return known === undefined;
}
