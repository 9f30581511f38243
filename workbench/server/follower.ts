import type { Change, Tab, Workbook } from '../emulator/workbook.ts';
import type { TabText } from './history.ts';
import type { BookPatch, TabHead, TabPatch } from './wire.ts';

interface Sent {
  head: string;
  rows: string[];
}

type Dirty = { all: true } | { all: false; from: number; to: number };

const headOf = ({ rows: _rows, revision: _revision, ...head }: Tab): Omit<TabHead, 'revision'> => head;

/** Knows what the windows have, collects what changed, and gives the difference row by row. */
export class Follower {
  private sent = new Map<number, Sent>();
  private order = '';
  private title = '';
  private styles = 0;
  private validations = 0;
  private readonly dirty = new Map<number, Dirty>();
  private replaced = new Map<number, TabText | undefined>();

  constructor(book: Workbook) {
    this.restart(book);
  }

  /** Takes this state as what all windows have. */
  restart(book: Workbook): void {
    this.sent = new Map(
      book.tabs.map((tab) => [
        tab.id,
        { head: JSON.stringify(headOf(tab)), rows: tab.rows.map((row) => JSON.stringify(row)) },
      ]),
    );
    this.remember(book);
    this.dirty.clear();
  }

  private remember(book: Workbook): void {
    this.order = JSON.stringify(book.tabs.map((tab) => tab.id));
    this.title = book.title;
    this.styles = book.styles.length;
    this.validations = book.validations.length;
  }

  /** Notes one change of the emulator; cheap, called for each write. */
  note(change: Change): void {
    const known = this.dirty.get(change.tabId);
    const { rectangle } = change;
    if (known?.all) return;
    if (!rectangle || change.kind === 'structure') {
      this.dirty.set(change.tabId, { all: true });
      return;
    }
    const [from, to] = [rectangle.row - 1, rectangle.row - 1 + rectangle.rows];
    this.dirty.set(change.tabId, {
      all: false,
      from: Math.min(from, known?.from ?? from),
      to: Math.max(to, known?.to ?? to),
    });
  }

  /** A tab as the windows have it. */
  text(id: number): TabText | undefined {
    return this.sent.get(id);
  }

  /** The tabs that the last patch changed, as they were before it; undefined for a new one. */
  get before(): ReadonlyMap<number, TabText | undefined> {
    return this.replaced;
  }

  /** What the windows lack since the last call; undefined when nothing differs. */
  patch(book: Workbook): BookPatch | undefined {
    this.replaced = new Map();
    const tabs = book.tabs.flatMap((tab) => this.tabPatch(tab) ?? []);
    const order = book.tabs.map((tab) => tab.id);
    for (const [id, gone] of this.sent) {
      if (order.includes(id)) continue;
      this.replaced.set(id, gone);
      this.sent.delete(id);
    }
    const moved = JSON.stringify(order) !== this.order || book.title !== this.title;
    this.dirty.clear();
    const formats = book.styles.length > this.styles || book.validations.length > this.validations;
    if (tabs.length === 0 && !moved && !formats) return undefined;
    const patch: BookPatch = {
      title: book.title,
      order,
      styles: { from: this.styles, items: book.styles.slice(this.styles) },
      validations: { from: this.validations, items: book.validations.slice(this.validations) },
      tabs,
    };
    this.remember(book);
    return patch;
  }

  private tabPatch(tab: Tab): TabPatch | undefined {
    const known = this.sent.get(tab.id);
    const dirty: Dirty | undefined = known ? this.dirty.get(tab.id) : { all: true };
    if (!dirty) return undefined;
    const sent = known ? { head: known.head, rows: [...known.rows] } : { head: '', rows: [] };
    this.sent.set(tab.id, sent);
    const patch: TabPatch = { id: tab.id, length: tab.rows.length, rows: [] };
    const head = JSON.stringify(headOf(tab));
    if (head !== sent.head) {
      sent.head = head;
      patch.head = { ...headOf(tab), revision: tab.revision };
    }
    const shorter = sent.rows.length > tab.rows.length;
    if (shorter) sent.rows.length = tab.rows.length;
    const [from, to] = dirty.all ? [0, tab.rows.length] : [dirty.from, Math.min(dirty.to, tab.rows.length)];
    for (let at = Math.min(from, sent.rows.length); at < to; at++) this.rowPatch(tab, at, sent, patch);
    if (!patch.head && patch.rows.length === 0 && !shorter) return undefined;
    this.replaced.set(tab.id, known);
    return patch;
  }

  private rowPatch(tab: Tab, at: number, sent: Sent, patch: TabPatch): void {
    const row = tab.rows[at];
    if (!row) return;
    const json = JSON.stringify(row);
    if (sent.rows[at] === json) return;
    sent.rows[at] = json;
    patch.rows.push([at, row]);
  }
}
