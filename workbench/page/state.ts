import type { Text } from '../../src/domain/text.ts';
import type { Workbook } from '../emulator/workbook.ts';
import type { Alert, Effect, Frame, Mail, MenuEntry, Person, Run, Surroundings } from '../server/wire.ts';
import type { Choice } from './grid/choices.ts';

export type Panel = 'outbox' | 'triggers' | 'calls';

export interface Toast {
  id: number;
  title?: string;
  message: string;
  seconds: number;
}

/** A question that stops what runs until the person answers. */
export interface Asked {
  alert: Alert;
  preset?: string;
  answer(button: string, text?: string): void;
}

export interface ConsentAsked {
  scopes: Text[];
  answer(allowed: boolean): void;
}

export interface OpenFrame extends Frame {
  /** Who opened it: its calls run as this person. */
  person: string;
  /** It came unasked and leaves the keyboard where it is until somebody goes to it. */
  quiet: boolean;
}

export interface PageState {
  book: Workbook;
  around: Surroundings;
  mails: Mail[];
  runs: Run[];
  persons: Person[];
  person: string;
  menus: MenuEntry[];
  activeTab: number;
  selected?: { row: number; column: number; rows: number; columns: number };
  /** A header cell under the mouse. */
  hovered?: { row: number; column: number } | undefined;
  /** The list that is open below a cell. */
  choice?: Choice | undefined;
  /** Whether the person has selected anything yet. */
  moved: boolean;
  line: boolean;
  pending: number;
  sidebar?: OpenFrame;
  dialog?: OpenFrame;
  asked?: Asked;
  consent?: ConsentAsked;
  resetting: boolean;
  toasts: Toast[];
  drawer: { open: boolean; large: boolean; panel: Panel };
}

type Listener = (state: PageState) => void;

/** The one state of the page: replaced, never changed in place. */
export class Store {
  private readonly listeners = new Set<Listener>();

  constructor(private current: PageState) {}

  get state(): PageState {
    return this.current;
  }

  set(change: Partial<PageState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener(this.current);
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

let lastToast = 0;

/** What an execution opened, put into the state. A sidebar behind an open dialog leaves the keyboard there. */
export function withEffects(state: PageState, effects: Effect[], quiet = false): Partial<PageState> {
  const change: Partial<PageState> = {};
  for (const effect of effects) {
    if (effect.kind === 'sidebar')
      change.sidebar = { ...effect.frame, person: state.person, quiet: quiet || state.dialog !== undefined };
    else if (effect.kind === 'dialog') change.dialog = { ...effect.frame, person: state.person, quiet };
    else if (effect.kind === 'toast') {
      lastToast += 1;
      change.toasts = [...(change.toasts ?? state.toasts), { ...effect, id: lastToast }];
    }
  }
  return change;
}
