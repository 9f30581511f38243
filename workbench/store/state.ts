import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is kept between starts. `kind` and `version` tell an own file from any other JSON. */
export interface Kept {
  kind: 'kv-partnerschaften-werkbank';
  version: 1;
  demo: boolean;
  snapshot: unknown;
  around: unknown;
}

export type Restored = { found: 'nothing' } | { found: 'state'; kept: Kept } | { found: 'broken'; movedTo: string };

/** Whether a parsed file is one that the workbench wrote. */
export function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'kv-partnerschaften-werkbank' &&
    'version' in value &&
    value.version === 1 &&
    'snapshot' in value &&
    typeof value.snapshot === 'object' &&
    value.snapshot !== null
  );
}

/** The state in a folder, written some moments after each act and read at the start. */
export class StateStore {
  private timer: NodeJS.Timeout | undefined;
  private due: (() => Kept) | undefined;
  private since: number | undefined;
  private readonly file: string;

  constructor(private readonly folder: string) {
    this.file = join(folder, 'state.json');
  }

  /** Reads the kept state. A file that cannot be read is set aside, never deleted and never the end. */
  restore(): Restored {
    if (!existsSync(this.file)) return { found: 'nothing' };
    try {
      const kept: unknown = JSON.parse(readFileSync(this.file, 'utf8'));
      if (isKept(kept)) return { found: 'state', kept };
    } catch {
      // Falls through: half a file and a foreign one are treated alike.
    }
    return { found: 'broken', movedTo: this.setAside() };
  }

  /** Moves the state file out of the way and gives its new name. */
  setAside(): string {
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const name = `state-unlesbar-${stamp}.json`;
    renameSync(this.file, join(this.folder, name));
    return name;
  }

  /** Keeps the state soon; several acts in a row are written once. */
  keep(state: () => Kept): void {
    this.due = state;
    this.since ??= Date.now();
    // While someone keeps typing, writing a large sheet would hold up each key: it waits, but not for long.
    const wait = Math.max(0, Math.min(800, this.since + 5000 - Date.now()));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), wait);
  }

  /** Writes what is due, whole or not at all. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const state = this.due;
    this.due = undefined;
    this.since = undefined;
    if (!state) return;
    mkdirSync(this.folder, { recursive: true });
    const draft = `${this.file}.neu`;
    writeFileSync(draft, JSON.stringify(state()));
    renameSync(draft, this.file);
  }

  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.due = undefined;
    rmSync(this.file, { force: true });
  }
}
