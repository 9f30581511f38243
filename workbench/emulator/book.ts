import { cloneTab } from './cloning.ts';
import { messages, PlatformError } from './failure.ts';
import {
  type CellStyle,
  type Change,
  type ChangeKind,
  emptyTab,
  type Rectangle,
  type Row,
  type Tab,
  type Validation,
  type Workbook,
} from './workbook.ts';

/**
 * The one place through which a workbook changes. It numbers revisions, tells subscribers what changed,
 * and interns styles and validations, so that formatting 20,000 rows costs 20,000 numbers and not objects.
 */
export class Book {
  data: Workbook;
  /** False as long as no formula was ever written: then there is nothing to work out. */
  mayHaveFormulas = false;
  private readonly listeners = new Set<(change: Change) => void>();
  private styleIndex = new Map<string, number>();
  private validationIndex = new Map<string, number>();

  /** `today` gives the serial number of the current day, for dates typed without a year. */
  constructor(
    data: Workbook,
    readonly today: () => number = () => 45_000,
    /** Whether a plain-text cell keeps an apostrophe at its front, see HostOptions. */
    readonly apostropheStays = false,
  ) {
    this.data = data;
    this.reindex();
  }

  /** Replaces the whole content, as restoring a snapshot does. */
  replace(data: Workbook): void {
    this.data = data;
    this.reindex();
    for (const tab of data.tabs) this.changed(tab, 'structure');
  }

  /** Calls `listener` after every change. Gives the function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Every mutation passes here: does it, counts the revision, tells the subscribers. */
  change<T>(tab: Tab, kind: ChangeKind, rectangle: Rectangle | undefined, mutate: () => T): T {
    const result = mutate();
    this.changed(tab, kind, rectangle);
    return result;
  }

  private changed(tab: Tab, kind: ChangeKind, rectangle?: Rectangle): void {
    tab.revision += 1;
    this.data.revision += 1;
    if (this.listeners.size === 0) return;
    const change: Change = rectangle ? { tabId: tab.id, kind, rectangle } : { tabId: tab.id, kind };
    for (const listener of this.listeners) listener(change);
  }

  tabById(id: number): Tab | undefined {
    return this.data.tabs.find((tab) => tab.id === id);
  }

  tabByName(name: string): Tab | undefined {
    return this.data.tabs.find((tab) => tab.name === name);
  }

  /** A new id for a tab, chart or protection; the first tab of a file has the id 0, as Google's has. */
  newId(): number {
    const id = this.data.nextId;
    this.data.nextId += 1;
    return id;
  }

  /** Adds an empty tab at `index` (from 0). */
  insertTab(name: string, index: number): Tab {
    const tab = emptyTab(this.data.tabs.length === 0 ? 0 : this.newId() * 7919, name);
    return this.change(tab, 'structure', undefined, () => {
      this.data.tabs.splice(index, 0, tab);
      return tab;
    });
  }

  /**
   * A copy of a tab with all its cells, notes and lists, at `index` (from 0): "Kopie von …". Protected ranges stay behind,
   * and a protected tab is so for nobody in particular [issue].
   */
  duplicateTab(tab: Tab, index: number): Tab {
    const prefix = this.data.locale.startsWith('de') ? 'Kopie von' : 'Copy of';
    let name = `${prefix} ${tab.name}`;
    for (let count = 2; this.tabByName(name); count += 1) name = `${prefix} ${tab.name} ${count}`;
    const copy: Tab = { ...cloneTab(tab), id: this.newId() * 7919, name, hidden: false };
    copy.charts = copy.charts.map(({ ranges, ...chart }) => ({
      ...chart,
      id: this.newId(),
      ranges: ranges.map((one) => ({ ...one, tabId: one.tabId === tab.id ? copy.id : one.tabId })),
    }));
    copy.protections = copy.protections
      .filter(({ type }) => type === 'SHEET')
      .map(({ editors: _, ...rest }) => ({ ...rest, id: this.newId() }));
    return this.change(copy, 'structure', undefined, () => {
      this.data.tabs.splice(index, 0, copy);
      return copy;
    });
  }

  /** Renames a tab; formulas of others go on pointing to it. Throws where another tab has the name. */
  renameTab(tab: Tab, name: string): void {
    const taken = this.tabByName(name);
    if (taken && taken.id !== tab.id) throw new PlatformError(messages.tabTaken(name));
    const old = tab.name;
    this.change(tab, 'structure', undefined, () => {
      tab.name = name;
      for (const other of this.data.tabs)
        for (const row of other.rows)
          for (const [at, formula] of Object.entries(row.formulas ?? {}))
            if (row.formulas) row.formulas[Number(at)] = renameInFormula(formula, old, name);
    });
  }

  removeTab(tab: Tab): void {
    this.change(tab, 'structure', undefined, () => {
      this.data.tabs = this.data.tabs.filter((other) => other !== tab);
    });
  }

  /** The row (from 1), created when it does not exist yet. Only for mutations inside `change`. */
  row(tab: Tab, row: number): Row {
    while (tab.rows.length < row) tab.rows.push({ values: [], styles: [] });
    const found = tab.rows[row - 1];
    if (!found) throw new RangeError(`No row ${row}`);
    return found;
  }

  /** The index of a style, equal styles sharing one. */
  style(style: CellStyle): number {
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.styleIndex.get(key);
    if (known !== undefined) return known;
    this.data.styles.push(style);
    this.styleIndex.set(key, this.data.styles.length - 1);
    return this.data.styles.length - 1;
  }

  validation(validation: Validation): number {
    const key = JSON.stringify(validation);
    const known = this.validationIndex.get(key);
    if (known !== undefined) return known;
    this.data.validations.push(validation);
    this.validationIndex.set(key, this.data.validations.length - 1);
    return this.data.validations.length - 1;
  }

  private reindex(): void {
    this.mayHaveFormulas = this.data.tabs.some((tab) => tab.rows.some((row) => row.formulas !== undefined));
    const styles = this.data.styles;
    this.styleIndex = new Map(
      styles.map((style, at) => [JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1))), at]),
    );
    this.validationIndex = new Map(this.data.validations.map((validation, at) => [JSON.stringify(validation), at]));
  }
}

/** Sets a value in an array at an index beyond its end without leaving holes (holes become null in JSON). */
export function put<T>(array: T[], at: number, value: T, filler: T): void {
  while (array.length < at) array.push(filler);
  array[at] = value;
}

function renameInFormula(formula: string, old: string, name: string): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "''")}'!`;
  return formula
    .replaceAll(quote(old), quote(name))
    .replaceAll(new RegExp(`(?<![\\wÄÖÜäöüß'])${escaped(old)}!`, 'g'), quote(name));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
