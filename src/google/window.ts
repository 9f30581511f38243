import type { Lang } from '../domain/text.ts';
import { activeBook } from './book.ts';

/** What the person sees beside the sheet: menu, sidebars, dialogs, toasts. */
export type MenuEntry =
  | { readonly label: string; readonly run: string }
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | 'line';

/** Adds the menu to the sheet's own. */
export function showMenu(title: string, entries: readonly MenuEntry[]): void {
  const ui = SpreadsheetApp.getUi();
  fill(ui.createMenu(title), entries).addToUi();

  function fill(menu: GoogleAppsScript.Base.Menu, list: readonly MenuEntry[]): GoogleAppsScript.Base.Menu {
    for (const entry of list) {
      if (entry === 'line') menu.addSeparator();
      else if ('run' in entry) menu.addItem(entry.label, entry.run);
      else menu.addSubMenu(fill(ui.createMenu(entry.label), entry.entries));
    }
    return menu;
  }
}

/** A page that speaks the person's language from its first word on, also where it is refused what it would show. */
function pageIn(page: string, lang: Lang): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile(page);
  return lang === 'de' ? html : html.setContent(html.getContent().replace('<div id="app"', `$& lang="${lang}"`));
}

/** Opens a page, by the name of its HTML file, beside the sheet. */
export function showSidebar(page: string, title: string, lang: Lang): void {
  SpreadsheetApp.getUi().showSidebar(pageIn(page, lang).setTitle(title));
}

/** Opens a page over the sheet; sizes in pixels, the title bar not included. */
export function showDialog(
  page: string,
  title: string,
  lang: Lang,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  SpreadsheetApp.getUi().showModalDialog(pageIn(page, lang).setWidth(width).setHeight(height), title);
}

/** Says something for eight seconds at the lower right; phones do not show it. */
export const toast = (words: string, title: string): void => {
  activeBook().toast(words, title, 8);
};

/** A message that has to be read before going on. */
export function message(title: string, words: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, words, ui.ButtonSet.OK);
}

/** Asks before something large; whether the person agrees. */
export function agreed(title: string, words: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, words, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Shows a row of the open sheet to the person, where there is one; with a column, from 1, its cell, ready to be typed into. */
export function selectRow(tab: string, line: number, column?: number): 'shown' | 'no-tab' | 'no-row' {
  const sheet = activeBook().getSheetByName(tab);
  if (!sheet) return 'no-tab';
  if (!Number.isInteger(line) || line < 1 || line > sheet.getMaxRows()) return 'no-row';
  sheet.activate();
  const wide = column === undefined ? Math.max(1, sheet.getLastColumn()) : 1;
  sheet.setActiveRange(sheet.getRange(line, column ?? 1, 1, wide));
  return 'shown';
}

/** The row that the person's cell stands in, as selected right now; `cells` reads it. */
export function selectedRow():
  | { readonly tab: string; readonly line: number; readonly cells: () => readonly string[] }
  | undefined {
  const cell = SpreadsheetApp.getCurrentCell();
  if (!cell) return undefined;
  const sheet = cell.getSheet();
  const line = cell.getRow();
  const cells = (): string[] => (sheet.getRange(`${line}:${line}`).getValues()[0] ?? []).map(String);
  return { tab: sheet.getName(), line, cells };
}

/** Asked once per execution. */
let locale: string | undefined;

/** The language of the person's Google account, where it is one of ours. */
export function accountLang(): Lang | undefined {
  locale ??= Session.getActiveUserLocale();
  return locale.startsWith('de') ? 'de' : locale.startsWith('en') ? 'en' : undefined;
}

/** Shows a tab to the person, where it is there. */
export const showTab = (name: string): void => {
  activeBook().getSheetByName(name)?.activate();
};

/** Shows the first tab, where people begin. */
export const showFirstTab = (): void => {
  activeBook().getSheets()[0]?.activate();
};
