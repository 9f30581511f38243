import type { Tab } from '../emulator/workbook.ts';
import type { MenuEntry } from '../server/wire.ts';
import type { Actions } from './actions.ts';
import { t, texts } from './texts.ts';

/** What one can do to a tab: what Google's menu has of it, and no more than the emulator knows. */
export function tabMenu(tabs: readonly Tab[]): MenuEntry[] {
  const several = tabs.filter(({ hidden }) => !hidden).length > 1;
  return [
    { kind: 'item', run: 'rename', label: t(texts.renameTab) },
    { kind: 'item', run: 'add', label: t(texts.addTab) },
    // A file keeps one tab that can be seen.
    ...(several ? [{ kind: 'item' as const, run: 'delete', label: t(texts.deleteTab) }] : []),
  ];
}

/** Does what was chosen in the menu of a tab. */
export function obeyTabMenu(what: string, tab: Tab, tabs: readonly Tab[], actions: Actions): void {
  if (what === 'rename') askName(tab, tabs, actions);
  if (what === 'add') void actions.act({ kind: 'addTab' });
  if (what === 'delete') askDelete(tab, actions);
}

/** Asks for a tab's new name, with the one that it has. */
export function askName(tab: Tab, tabs: readonly Tab[], actions: Actions): void {
  const alert = { title: t(texts.renameTab), message: t(texts.tabName), buttons: 'OK_CANCEL', prompt: true } as const;
  void actions.question(alert, tab.name).then(({ button, text = '' }) => {
    const name = text.trim();
    if (button !== 'OK' || name === '' || name === tab.name) return;
    if (tabs.some((other) => other.name === name)) actions.toast(`${t(texts.tabTaken)} ${name}`);
    else void actions.act({ kind: 'renameTab', tab: tab.id, name });
  });
}

function askDelete(tab: Tab, actions: Actions): void {
  const alert = { title: t(texts.deleteTab), message: tab.name, buttons: 'OK_CANCEL', prompt: false } as const;
  void actions.question(alert).then(({ button }) => {
    if (button === 'OK') void actions.act({ kind: 'deleteTab', tab: tab.id });
  });
}
