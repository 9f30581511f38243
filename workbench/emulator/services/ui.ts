import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { ValueHandle } from '../handles.ts';
import type { MenuItem, Page } from '../state.ts';
import { text } from './arguments.ts';
import { uiEnums } from './enums.ts';
import { htmlBehind } from './html.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Response = GoogleAppsScript.Base.PromptResponse;

/** The Ui of the sheet the person looks at. A clock trigger has none. */
export function uiOf(run: Execution): Ui {
  if (!run.options.hasUi) throw new PlatformError(messages.noUi);
  const screen = run.machine.ui(run.options.person);
  return expose<Ui>(run, 'Ui', {
    ...uiEnums,
    createMenu: (caption) => menuOf(run, text(caption, 'Ui.createMenu')),
    createAddonMenu: () => menuOf(run, 'Erweiterungen'),
    alert: (...args: unknown[]) => uiEnums.Button[ask(run, 'alert', args).button],
    prompt: (...args: unknown[]) => {
      const answer = ask(run, 'prompt', args);
      return expose<Response>(run, 'PromptResponse', {
        getResponseText: () => answer.text,
        getSelectedButton: () => uiEnums.Button[answer.button],
      });
    },
    showSidebar: (html) => {
      screen.sidebar = pageOf(html);
    },
    showModalDialog: (html, title) => {
      screen.dialog = { ...pageOf(html), title: text(title, 'Ui.showModalDialog'), modal: true };
    },
    showModelessDialog: (html, title) => {
      screen.dialog = { ...pageOf(html), title: text(title, 'Ui.showModelessDialog'), modal: false };
    },
  });
}

function pageOf(output: unknown): Page {
  const { content, title, width, height } = htmlBehind(output);
  const page: Page = { html: content, title };
  if (width !== undefined) page.width = width;
  if (height !== undefined) page.height = height;
  return page;
}

type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

/** Shows an alert or prompt. Unless a test prepared an answer, the person agrees. */
function ask(run: Execution, kind: 'alert' | 'prompt', args: unknown[]): { button: ButtonName; text: string } {
  const buttonSet = typeof args.at(-1) === 'object' && args.at(-1) !== null ? String(args.at(-1)) : '';
  const words = (buttonSet === '' ? args : args.slice(0, -1)).map((one) => text(one, `Ui.${kind}`));
  if (words.length === 0 || words.length > 2) throw new PlatformError(messages.parameters('…', `Ui.${kind}`));
  const buttons = buttonSet || 'OK';
  const screen = run.machine.ui(run.options.person);
  // While a dialog is open the script rests, and its locks do not outlast that [doc].
  run.machine.locks.releaseAll(run);
  const prepared = screen.takeAnswer();
  const button = (prepared?.button ?? (buttons.startsWith('YES') ? 'YES' : 'OK')) as ButtonName;
  if (button !== 'CLOSE' && !buttons.split('_').includes(button))
    throw new PlatformError(`The prepared answer ${button} is no button of ${buttons}.`);
  const [first = '', second] = words;
  screen.alerts.push({
    kind,
    title: second === undefined ? '' : first,
    text: second ?? first,
    buttons,
    answer: button,
  });
  return { button, text: prepared?.text ?? '' };
}

function menuOf(run: Execution, caption: string): Menu {
  const item: MenuItem = { label: caption, items: [] };
  const add = (one: MenuItem): Menu => {
    item.items?.push(one);
    return menu;
  };
  const menu: Menu = expose<Menu>(
    run,
    'Menu',
    {
      addItem: (label, handler) => add({ label: text(label, 'Menu.addItem'), run: text(handler, 'Menu.addItem') }),
      addSeparator: () => add({ label: '', separator: true }),
      addSubMenu: (sub) => {
        const inner = innerOf<ValueHandle<MenuItem>>(sub, ValueHandle)?.value;
        if (!inner) throw new PlatformError(messages.invalidArgument('menu'));
        return add(inner);
      },
      addToUi: () => {
        const screen = run.machine.ui(run.options.person);
        screen.menu = [...screen.menu.filter((one) => one.label !== caption), item];
      },
    },
    new ValueHandle(item),
  );
  return menu;
}
