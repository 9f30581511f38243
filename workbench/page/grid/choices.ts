import type { Act } from '../../server/acts.ts';
import { matching } from './options.ts';

/** A cell (from 0) with its tab. */
export interface Place {
  readonly tabId: number;
  readonly row: number;
  readonly column: number;
}

/** The list that is open below a cell. */
export interface Choice extends Place {
  /** What of the list fits to what is being typed. */
  readonly options: readonly string[];
  /** The option that Enter would take; -1 while what is typed counts. */
  readonly active: number;
}

/** What the list needs of the grid. */
export interface ChoiceHost {
  optionsAt(place: Place): string[] | undefined;
  /** What the cell shows. */
  shown(place: Place): string;
  selected(): Place | undefined;
  hasFocus(): boolean;
  /** Whether the cell's editor is open. */
  editing(): boolean;
  /** Closes the editor as Escape does. */
  dropEditor(): void;
  act(act: Act): void;
  select(place: Place): void;
  tell(choice: Choice | undefined): void;
}

const same = (a: Place, b: Place | undefined): boolean =>
  a.tabId === b?.tabId && a.row === b.row && a.column === b.column;

/**
 * The list of a dropdown cell. It opens below its cell by the arrow, Alt+Down or with the editor, and never takes the
 * keyboard: what is typed goes into the cell and narrows the list; Enter and Tab take what is typed, or the option that
 * the arrow keys chose; Escape closes.
 */
export class Choices {
  private all: readonly string[] = [];
  private open: Choice | undefined;

  constructor(private readonly host: ChoiceHost) {}

  /** Opens the list of a cell; a second time closes it. Gives false where the cell has none. */
  toggle(place: Place): boolean {
    if (this.open && same(place, this.open)) {
      this.close();
      return true;
    }
    return this.show(place, this.host.shown(place));
  }

  /** The editor of a cell opened. */
  editorOpened(place: Place): void {
    if (!this.open || !same(place, this.open)) this.show(place, undefined);
  }

  /** The editor of a cell closed. */
  editorClosed(place: Place): void {
    if (this.open && same(place, this.open)) this.close();
  }

  /** What stands in the editor changed. A closed one is given the text of each cell that is selected, which nobody typed. */
  typed(text: string): void {
    if (this.open && this.host.editing()) this.set({ ...this.open, options: matching(this.all, text), active: -1 });
  }

  close(): void {
    if (this.open) this.set(undefined);
  }

  /** The selection moved: the list belongs to the cell that was left. */
  moved(): void {
    if (this.open && !same(this.open, this.host.selected())) this.close();
  }

  /** Takes an option, as a person who clicks it. */
  choose(option: string): void {
    const at = this.open;
    if (!at) return;
    this.close();
    if (this.host.editing()) this.host.dropEditor();
    this.host.act({ kind: 'type', tab: at.tabId, row: at.row + 1, column: at.column + 1, values: [[option]] });
  }

  /** Answers a key; gives true where nobody else shall. */
  key(event: KeyboardEvent): boolean {
    if (!this.host.hasFocus() || event.isComposing) return false;
    if (!this.open) return this.keyOpens(event);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return this.step(event.key === 'ArrowDown' ? 1 : -1);
    if (event.key === 'Enter' || event.key === 'Tab') return this.take(event);
    if (event.key !== 'Escape') return false;
    this.close();
    // While a cell is being edited the editor closes by the same key.
    return !this.host.editing();
  }

  private keyOpens(event: KeyboardEvent): boolean {
    const at = this.host.selected();
    return event.altKey && event.key === 'ArrowDown' && at !== undefined && this.toggle(at);
  }

  private show(place: Place, current: string | undefined): boolean {
    const all = this.host.optionsAt(place);
    if (!all) return false;
    this.all = all;
    this.set({ ...place, options: all, active: current === undefined ? -1 : all.indexOf(current) });
    return true;
  }

  private step(by: number): boolean {
    const at = this.open;
    if (!at || at.options.length === 0) return false;
    const { length } = at.options;
    this.set({ ...at, active: at.active < 0 ? (by > 0 ? 0 : length - 1) : (at.active + by + length) % length });
    return true;
  }

  private take(event: KeyboardEvent): boolean {
    const at = this.open;
    const option = at?.options[at.active];
    const wasEditing = this.host.editing();
    if (!at || option === undefined) {
      this.close();
      return !wasEditing && event.key === 'Enter';
    }
    this.choose(option);
    if (event.key === 'Tab') this.host.select({ ...at, column: Math.max(0, at.column + (event.shiftKey ? -1 : 1)) });
    else if (wasEditing) this.host.select({ ...at, row: Math.max(0, at.row + (event.shiftKey ? -1 : 1)) });
    return true;
  }

  private set(choice: Choice | undefined): void {
    this.open = choice;
    this.host.tell(choice);
  }
}
