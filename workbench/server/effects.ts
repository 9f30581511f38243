import type { Host, Page } from '../emulator/index.ts';
import type { Frames } from './frames.ts';
import type { Alert, Effect, Frame, Selection } from './wire.ts';

/** Google's sizes where the script names none. */
const usual = { sidebar: 300, width: 600, height: 450 };
const titleBar = 48;

const buttonSets = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;

const isButtons = (name: string): name is Alert['buttons'] => buttonSets.some((set) => set === name);

/** Reads from the emulator what an execution opened for the current person. */
export class Effects {
  constructor(
    private readonly host: Host,
    private readonly frames: Frames,
  ) {}

  /** Clears what the last execution left on the person's screen, and tells the script what is selected. */
  begin(selection: Selection | undefined): string {
    const { ui } = this.host;
    Object.assign(ui, { sidebar: undefined, dialog: undefined, toasts: [], alerts: [], consentAsked: [] });
    while (ui.takeAnswer());
    if (selection) {
      const { tab, ...rectangle } = selection;
      ui.active = { tabId: tab, rectangle };
    }
    return JSON.stringify(ui.active);
  }

  /** The first question with a choice that had no answer yet; a mere message is shown afterwards instead. */
  unanswered(answers: number): Alert | undefined {
    const open = this.host.ui.alerts.slice(answers).find((alert) => alert.kind === 'prompt' || alert.buttons !== 'OK');
    return open && toAlert(open);
  }

  /** Everything that was opened since `begin`. */
  since(before: string): Effect[] {
    const { ui } = this.host;
    const effects: Effect[] = ui.alerts
      .filter((alert) => alert.kind === 'alert' && alert.buttons === 'OK')
      .map((alert) => ({ kind: 'alert', alert: toAlert(alert) }));
    for (const { text, title, seconds } of ui.toasts)
      effects.push({ kind: 'toast', message: text, ...(title ? { title } : {}), seconds: seconds ?? 5 });
    if (ui.sidebar) effects.push({ kind: 'sidebar', frame: this.frame(ui.sidebar, usual.sidebar, 0) });
    if (ui.dialog) {
      const { width = usual.width, height = usual.height, modal = true } = ui.dialog;
      effects.push({ kind: 'dialog', modal, frame: this.frame(ui.dialog, width, height + titleBar) });
    }
    if (ui.active && JSON.stringify(ui.active) !== before)
      effects.push({ kind: 'activate', tab: ui.active.tabId, ...ui.active.rectangle });
    return effects;
  }

  private frame(page: Page, width: number, height: number): Frame {
    return { id: this.frames.add(page.html), title: page.title, width, height };
  }
}

function toAlert(alert: { kind: string; title: string; text: string; buttons: string }): Alert {
  return {
    ...(alert.title ? { title: alert.title } : {}),
    message: alert.text,
    buttons: isButtons(alert.buttons) ? alert.buttons : 'OK',
    prompt: alert.kind === 'prompt',
  };
}
