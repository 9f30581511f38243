import { unitId } from './ids.ts';
import * as U from './vendor.ts';

/** Whether the keyboard is the grid's: its hidden editor is, the fields of its small windows are not. */
export function gridHasFocus(): boolean {
  const active = document.activeElement;
  if (!active || active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return false;
  return active.closest('[data-u-comp], .univer-host') !== null;
}

/** Gives the keyboard to the grid. */
export function focusGrid(injector: U.Injector): void {
  injector.get(U.IUniverInstanceService).focusUnit(unitId);
  injector.get(U.ILayoutService).focus();
  // A window that is not in front tells nobody of its focus; the grid has to know of it when the first key comes.
  if (!document.hasFocus()) document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

/** Closes the editor of a cell as Escape does. */
export function dropEditor(injector: U.Injector): void {
  injector.get(U.ICommandService).syncExecuteCommand('sheet.operation.set-cell-edit-visible', {
    visible: false,
    eventType: U.DeviceInputEventType.Keyboard,
    keycode: 27,
    unitId,
  });
}
