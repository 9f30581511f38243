import { type Lang, same, type Text } from '../../src/domain/text.ts';
import type { Change, Finished, Host, Workbook } from '../emulator/index.ts';
import type { Kept } from '../store/state.ts';
import type { Act } from './acts.ts';
import { Effects } from './effects.ts';
import type { Frames } from './frames.ts';
import type { GridFormulas } from './grid-formulas.ts';
import { Outbox } from './outbox.ts';
import { perform } from './person-acts.ts';
import { type Budget, Runs } from './runs.ts';
import { scopeWords } from './scopes.ts';
import type { Stage, StageAnswer, Start } from './stage.ts';
import type { Titles } from './titles.ts';
import { type LastRuns, TriggerBoard } from './trigger-board.ts';
import type { Mail, MenuEntry, Run, Surroundings } from './wire.ts';
import { actWords, toEntry } from './words.ts';

export interface StageOptions {
  host: Host;
  formulas: GridFormulas;
  owner: string;
  demo: boolean;
  frames: Frames;
  budgets: Record<string, Budget>;
  /** Words for jobs, commands and forms; may come later than the stage. */
  titles: () => Titles;
  notice?: Surroundings['notice'];
}

/** What the workbench knows beside the emulator's own state; kept with it. */
interface Around {
  formulas?: unknown;
  lastRuns?: LastRuns;
}

/** The emulator on the workbench's stage. */
export class HostStage implements Stage {
  private readonly host: Host;
  private readonly history: Runs;
  private readonly effects: Effects;
  private readonly outbox: Outbox;
  private readonly board: TriggerBoard;
  private seen: Finished | undefined;
  private began = 0;
  private lang: Lang | undefined;

  constructor(
    private readonly options: StageOptions,
    around: unknown,
  ) {
    this.host = options.host;
    this.history = new Runs(options.budgets);
    this.effects = new Effects(options.host, options.frames);
    this.outbox = new Outbox(options.host);
    const lastRuns = (around as Around | undefined)?.lastRuns ?? {};
    this.board = new TriggerBoard(options.host, lastRuns, (handler) => this.titleOf(handler));
  }

  book(): Workbook {
    this.host.recalculate();
    return this.host.workbook;
  }

  onChange(listener: (change: Change) => void): () => void {
    return this.host.onChange(listener);
  }

  runs(): Run[] {
    return this.history.list();
  }

  mails(): Mail[] {
    return this.outbox.list();
  }

  around(): Surroundings {
    const triggers = this.board.list();
    const due = triggers.flatMap((trigger) => trigger.next ?? []).sort()[0];
    const { notice } = this.options;
    return {
      now: this.host.now,
      ...(due ? { nextDue: due } : {}),
      title: this.host.workbook.title,
      demo: this.options.demo,
      bare: this.host.workbook.tabs.every((tab) => tab.rows.every((row) => row.values.every((value) => value === ''))),
      triggers,
      gridFormulas: this.options.formulas.list(),
      ...(notice ? { notice } : {}),
    };
  }

  keep(): Kept {
    const around: Around = { lastRuns: this.board.lastRuns, formulas: this.options.formulas.keep() };
    const snapshot = this.host.snapshot();
    return { kind: 'kv-partnerschaften-werkbank', version: 1, demo: this.options.demo, snapshot, around };
  }

  speak(lang: Lang | undefined): void {
    this.lang = lang;
  }

  /** Seats a person whose account speaks as the window does in which they act. */
  private seat(person: string): Host {
    return this.host.as(person, this.lang);
  }

  menu(person: string): MenuEntry[] {
    this.seat(person);
    return this.host.open().menu().map(toEntry);
  }

  rewrite(change: (book: Workbook) => boolean): boolean {
    const state = this.host.snapshot();
    if (!change(state.workbook)) return false;
    this.host.restore(state);
    return true;
  }

  act(person: string, act: Exclude<Act, { kind: 'undo' | 'redo' }>): StageAnswer {
    if (act.kind === 'computed') {
      this.options.formulas.learn(this.host.workbook, act);
      return { ok: true, effects: [] };
    }
    this.seat(person);
    const before = this.effects.begin(undefined);
    return this.measured(
      () => actWords(act),
      undefined,
      () => {
        try {
          perform(this.host, this.options.owner, act);
          if (act.kind === 'type') this.options.formulas.note(this.book(), act);
          const seen = act.kind === 'addTab' ? ['toast', 'activate'] : ['toast'];
          return { ok: true, effects: this.effects.since(before).filter(({ kind }) => seen.includes(kind)) };
        } catch (error) {
          return { ok: false, reason: 'failed', message: messageOf(error), effects: [] };
        }
      },
    );
  }

  run(start: Start, handler: string, label: string): StageAnswer {
    return this.execute(
      start,
      () => same(label),
      () => this.host.call(handler),
    );
  }

  call(start: Start, name: string, args: unknown[]): StageAnswer {
    const asked = name === 'rpc' && typeof args[0] === 'string' ? args[0] : name;
    return this.execute(
      start,
      () => this.titleOf(asked),
      () => this.host.call(name, ...args),
      `${name} ${asked}`,
    );
  }

  /**
   * Moves the clock from due trigger to due trigger, so that each run is seen with its time and how it ended.
   * Months of nightly jobs take a while: after each `moved` is called and others get their turn.
   */
  async clock(to: string, moved: () => void): Promise<StageAnswer> {
    const words: Words = (handler) => this.titleOf(handler);
    for (;;) {
      const due = this.board.dueUntil(to);
      if (!due) break;
      this.measured(words, undefined, () => {
        this.host.advance(due.next);
        return done;
      });
      this.board.note(due.id);
      moved();
      await new Promise((others) => setImmediate(others));
    }
    this.host.advance(to);
    return done;
  }

  fire(start: Start, trigger: string): StageAnswer {
    const found = this.host.triggers.find(({ id }) => id === trigger);
    if (!found) return { ok: false, reason: 'failed', message: 'Diesen Auslöser gibt es nicht mehr.', effects: [] };
    return this.execute(
      start,
      (handler) => this.titleOf(handler),
      () => {
        try {
          this.host.fire(found.handler);
          this.board.note(trigger, 'ok');
        } catch (error) {
          this.board.note(trigger, messageOf(error));
          throw error;
        }
      },
    );
  }

  private titleOf(name: string): Text {
    return this.options.titles().get(name) ?? same(name);
  }

  consent(person: string): StageAnswer {
    this.seat(person).authorize();
    return { ok: true, effects: [] };
  }

  /**
   * Runs the script for a person. A question of the script that nobody answered yet ends the run as if it had not
   * been: the state goes back, the person is asked, and the same run begins again with the answer.
   */
  private execute(start: Start, title: Words, work: () => unknown, handler?: string): StageAnswer {
    this.seat(start.person);
    const before = this.effects.begin(start.selection);
    for (const { button, text } of start.answers) this.host.ui.answer(button, text);
    const state = this.host.snapshot();
    return this.measured(title, handler, () => {
      let result: unknown;
      let failure: string | undefined;
      try {
        result = work();
      } catch (error) {
        failure = messageOf(error);
      }
      this.seat(start.person);
      const asked = this.effects.unanswered(start.answers.length);
      if (asked) {
        this.host.restore(state);
        return { ok: false, reason: 'ask', ask: asked, effects: [] };
      }
      const scopes = this.host.ui.consentAsked.at(-1);
      if (scopes) return { ok: false, reason: 'consent', scopes: scopes.map(scopeWords), effects: [] };
      const effects = this.effects.since(before);
      if (failure !== undefined) return { ok: false, reason: 'failed', message: failure, effects };
      return { ok: true, effects, ...(result === undefined ? {} : { result: JSON.stringify(result) }) };
    });
  }

  private measured(title: Words, handler: string | undefined, work: () => StageAnswer): StageAnswer {
    this.seen = this.host.executions.at(-1);
    this.began = performance.now();
    const answer = work();
    this.collect(title, handler);
    return answer;
  }

  /** Adds the executions since the last look, with the time that the clock shows now. */
  private collect(title: Words, handler?: string): void {
    const all = this.host.executions;
    const fresh = all.slice(this.seen ? all.lastIndexOf(this.seen) + 1 : 0);
    const now = performance.now();
    for (const finished of fresh) {
      const took = (now - this.began) / fresh.length;
      this.history.add(finished, title(finished.handler), handler ?? finished.handler, this.host.now, took);
    }
    this.seen = all.at(-1);
    this.began = now;
  }
}

const done: StageAnswer = { ok: true, effects: [] };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What an execution is called, by its handler. */
type Words = (handler: string) => Text;
