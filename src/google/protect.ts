import type { Sheet } from './book.ts';
import { addressOf } from './person.ts';

const existing = (sheet: Sheet, description: string): GoogleAppsScript.Spreadsheet.Protection | undefined =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .find((protection) => protection.getDescription() === description);

/** Whether the person who runs this may write into every cell of a range; warnings do not count. */
export const mayEdit = (range: GoogleAppsScript.Spreadsheet.Range): boolean => range.canEdit();

/** Warns whoever edits the tab by hand, and lets them. */
export function warnOnEdit(sheet: Sheet, description: string): void {
  if (!existing(sheet, description)) sheet.protect().setDescription(description).setWarningOnly(true);
}

/**
 * Leaves editing to the owner, the person who runs this, and `editors`. Throws where access comes from a group:
 * the caller reports it as a result of its own.
 */
export function allowOnly(sheet: Sheet, description: string, editors: readonly string[]): void {
  const protection = existing(sheet, description) ?? sheet.protect().setDescription(description);
  // Always, also where the list seems right: until a call changes it, it mirrors the file's, and whoever comes later is in it.
  protection.addEditors([...editors]);
  const wanted = new Set(editors.map((email) => email.toLowerCase()));
  const surplus = protection
    .getEditors()
    .map(addressOf)
    .filter((email) => email !== '' && !wanted.has(email.toLowerCase()));
  if (surplus.length > 0) protection.removeEditors(surplus);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}
