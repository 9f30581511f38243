import type { Sheet } from './book.ts';

const existing = (sheet: Sheet, description: string): GoogleAppsScript.Spreadsheet.Protection | undefined =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .find((protection) => protection.getDescription() === description);

/** Warns whoever edits the tab by hand, and lets them. */
export function warnOnEdit(sheet: Sheet, description: string): void {
  if (!existing(sheet, description)) sheet.protect().setDescription(description).setWarningOnly(true);
}

/**
 * Leaves editing to the owner, the person who runs this, and `editors`. Throws where access comes from a group:
 * the caller reports it as a result of its own.
 */
export function allowOnly(sheet: Sheet, description: string, editors: readonly string[]): void {
  const found = existing(sheet, description);
  const protection = found ?? sheet.protect().setDescription(description);
  const wanted = new Set(editors.map((email) => email.toLowerCase()));
  const surplus = protection
    .getEditors()
    .map((user) => user.getEmail())
    .filter((email) => email !== '' && !wanted.has(email.toLowerCase()));
  if (surplus.length > 0) protection.removeEditors(surplus);
  const present = new Set(protection.getEditors().map((user) => user.getEmail().toLowerCase()));
  const missing = editors.filter((email) => !present.has(email.toLowerCase()));
  if (missing.length > 0) protection.addEditors(missing);
  if (!found && protection.canDomainEdit()) protection.setDomainEdit(false);
}
