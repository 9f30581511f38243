import type { Lang } from '../../src/domain/text.ts';
import type { Change, Workbook } from '../emulator/workbook.ts';
import { isKept, type Kept, type StateStore } from '../store/state.ts';
import type { Act } from './acts.ts';
import { Follower } from './follower.ts';
import type { Frames } from './frames.ts';
import { History, repeat } from './history.ts';
import type { Stage, StageAnswer, Start } from './stage.ts';
import type { Answer, FullState, Mail, MenuEntry, Patch, Person, Run, Surroundings } from './wire.ts';

export interface SessionOptions {
  /** Opens a fresh stage: with the demo's data, or empty as before setup. */
  open(empty: boolean): Stage;
  /** Opens a stage from what was kept. */
  reopen(kept: Kept): Stage;
  store: StateStore;
  persons: Person[];
}

const keptSteps = 200;
const FOREIGN = 'Diese Datei stammt nicht von der Werkbank. / This file is not from the workbench.';
const DAMAGED =
  'Diese Datei ist beschädigt. Es bleibt alles, wie es ist. / This file is damaged. Everything stays as it is.';
const MOVED =
  'Das geht nicht mehr: Jemand hat den Tab seitdem geändert. / Too late: someone has changed the tab since.';

/** One workbench: the emulator's state, what happened around it, and the windows that follow. */
export class Session {
  readonly frames: Frames;
  private stage: Stage;
  private follower: Follower;
  private readonly history = new History();
  /** Begins with the time, so that a window of an earlier start never takes its number for ours. */
  private version = Date.now();
  private readonly windows = new Set<(patch: Patch) => void>();
  private readonly steps: Patch[] = [];
  private shown = '';
  private lastRun = 0;
  private lastMail = 0;
  private stop: () => void = () => undefined;

  constructor(
    private readonly options: SessionOptions,
    stage: Stage,
    frames: Frames,
  ) {
    this.frames = frames;
    this.stage = stage;
    this.follower = new Follower(stage.book());
    this.watch();
  }

  private watch(): void {
    this.stop();
    this.stop = this.stage.onChange((change: Change) => this.follower.note(change));
    this.follower.restart(this.stage.book());
    this.history.clear();
    this.shown = JSON.stringify(this.around());
    this.lastRun = this.stage.runs().at(-1)?.id ?? 0;
    this.lastMail = this.stage.mails().at(-1)?.id ?? 0;
  }

  private around(): Surroundings {
    return this.stage.around();
  }

  /** The workbench's time, local to the sheet. */
  get now(): string {
    return this.around().now;
  }

  full(): FullState {
    this.settle();
    const book: Workbook = this.stage.book();
    const { stage } = this;
    return {
      version: this.version,
      book,
      around: this.around(),
      persons: this.options.persons,
      runs: stage.runs(),
      mails: stage.mails(),
    };
  }

  kept(): Kept {
    return this.stage.keep();
  }

  /** Calls `listener` with every change from now on. */
  subscribe(listener: (patch: Patch) => void): () => void {
    this.windows.add(listener);
    return () => this.windows.delete(listener);
  }

  /** The changes that a window missed; one that was away too long is told to start anew. */
  since(version: number): Patch[] {
    if (version === this.version) return [];
    const missed = this.steps.filter((step) => step.version > version);
    return missed[0]?.version === version + 1 ? missed : [{ version: this.version, reset: true }];
  }

  /** The language of the accounts of whoever acts from now on; nothing leaves them as they are. */
  speak(lang: Lang | undefined): void {
    this.stage.speak(lang);
  }

  menu(person: string): MenuEntry[] {
    const menu = this.stage.menu(person);
    this.settle();
    return menu;
  }

  act(person: string, act: Act): Answer {
    if (act.kind === 'undo' || act.kind === 'redo') return this.again(person, act.kind);
    this.settle();
    const order = this.stage.book().tabs.map(({ id }) => id);
    const answer = this.done(() => this.stage.act(person, act));
    if (act.kind !== 'computed') this.remember(person, order, act.kind === 'type' || act.kind === 'clear');
    return answer;
  }

  /** Keeps what the last act changed, with what its triggers wrote, for Ctrl+Z. */
  private remember(person: string, order: readonly number[], inPlace: boolean): void {
    const { before } = this.follower;
    if (before.size === 0) return;
    const tabs = new Map([...before].map(([id, was]) => [id, [was, this.follower.text(id)] as const]));
    this.history.add(person, { order: [order, this.stage.book().tabs.map(({ id }) => id)], tabs, inPlace });
  }

  /** Takes back this person's last act, or brings it again. */
  private again(person: string, kind: 'undo' | 'redo'): Answer {
    this.settle();
    const step = this.history.next(person, kind);
    if (!step) return this.done(() => ({ ok: true, effects: [] }));
    let went = true;
    const answer = this.done(() => {
      went = this.stage.rewrite((book) => repeat(step, book, (id) => this.follower.text(id)));
      return went ? { ok: true, effects: [] } : { ok: false, reason: 'failed', message: MOVED, effects: [] };
    });
    if (went) this.history.done(person, kind);
    return answer;
  }

  run({ handler, label, ...start }: Start & { handler: string; label: string }): Answer {
    return this.done(() => this.stage.run(start, handler, label));
  }

  call({ name, args, ...start }: Start & { name: string; args: unknown[] }): Answer {
    return this.done(() => this.stage.call(start, name, args));
  }

  async clock({ to }: { to: string }): Promise<Answer> {
    const answer = await this.stage.clock(to, () => this.settle());
    return this.done(() => answer);
  }

  fire({ trigger, ...start }: Start & { trigger: string }): Answer {
    return this.done(() => this.stage.fire(start, trigger));
  }

  consent(person: string): Answer {
    return this.done(() => this.stage.consent(person));
  }

  /** Begins anew. Windows load everything again. */
  reset(empty: boolean): Answer {
    return this.replace(this.options.open(empty));
  }

  /** Takes over a saved workbook file; a foreign file is refused and changes nothing. */
  load(file: unknown): Answer {
    const refuse = (message: string): Answer => ({
      ...{ ok: false, reason: 'failed', message, effects: [] },
      version: this.version,
    });
    if (!isKept(file)) return refuse(FOREIGN);
    let stage: Stage;
    try {
      stage = this.options.reopen(file);
    } catch {
      return refuse(DAMAGED);
    }
    return this.replace(stage);
  }

  private replace(stage: Stage): Answer {
    this.stage = stage;
    this.watch();
    this.step({ version: this.version + 1, reset: true });
    this.options.store.keep(() => this.kept());
    return { ok: true, version: this.version, effects: [] };
  }

  /** The script or the page was built anew: windows load themselves again, the state stays. */
  renew(): void {
    this.replace(this.options.reopen(this.kept()));
  }

  private done(work: () => StageAnswer): Answer {
    const answer = work();
    this.settle();
    return { ...answer, version: this.version };
  }

  /** Sends the windows what has changed and keeps the state. */
  private settle(): void {
    const book = this.follower.patch(this.stage.book());
    const around = this.changedAround();
    const [runs, mails] = [this.newRuns(), this.newMails()];
    if (!book && !around && runs.length === 0 && mails.length === 0) return;
    this.step({
      version: this.version + 1,
      ...(book ? { book } : {}),
      ...(around ? { around } : {}),
      ...(runs.length > 0 ? { runs } : {}),
      ...(mails.length > 0 ? { mails } : {}),
    });
    this.options.store.keep(() => this.kept());
  }

  private newRuns(): Run[] {
    const fresh = this.stage.runs().filter((run) => run.id > this.lastRun);
    this.lastRun = fresh.at(-1)?.id ?? this.lastRun;
    return fresh;
  }

  private newMails(): Mail[] {
    const fresh = this.stage.mails().filter((mail) => mail.id > this.lastMail);
    this.lastMail = fresh.at(-1)?.id ?? this.lastMail;
    return fresh;
  }

  private changedAround(): Partial<Surroundings> | undefined {
    const around = this.around();
    const json = JSON.stringify(around);
    if (json === this.shown) return undefined;
    const before = JSON.parse(this.shown) as Record<string, unknown>;
    this.shown = json;
    const changed = Object.entries(around).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
    );
    return Object.fromEntries(changed);
  }

  private step(patch: Patch): void {
    this.version = patch.version;
    this.steps.push(patch);
    if (this.steps.length > keptSteps) this.steps.shift();
    for (const window of this.windows) window(patch);
  }
}
