import { contains, overlaps } from './a1.ts';
import { messages, PlatformError } from './failure.ts';
import type { Protection, Rectangle, Tab } from './workbook.ts';

/** Whether a person may edit what a protection covers. The owner always may; a protection nobody narrowed holds off nobody [doc]. */
export function mayEdit(protection: Protection, person: string, owner: string): boolean {
  if (protection.warningOnly || protection.editors === undefined || person === owner) return true;
  return protection.editors.includes(person);
}

/** Refuses a change where a protection keeps the person out; a script's write is refused just as typing [doc]. */
export function refuseProtected(tab: Tab, rectangle: Rectangle | undefined, person: string, owner: string): void {
  for (const protection of tab.protections) {
    if (mayEdit(protection, person, owner)) continue;
    if (protection.type === 'SHEET') {
      const open = rectangle && protection.unprotected.some((one) => contains(one, rectangle));
      if (!open) throw new PlatformError(messages.protectedCell);
    } else if (rectangle && protection.rectangle && overlaps(protection.rectangle, rectangle))
      throw new PlatformError(messages.protectedCell);
  }
}
