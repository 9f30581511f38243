import type { Act } from '../server/acts.ts';
import type { Alert, AlertAnswer, Answer, Effect, MenuItem, Selection } from '../server/wire.ts';
import { api, type Ran } from './api.ts';
import { isNarrow } from './narrow.ts';
import { type Store, withEffects } from './state.ts';

type Send = (answers: AlertAnswer[]) => Promise<Answer>;

/** What a person does at the page. Every execution passes `run`, which asks for consent and answers alerts. */
export class Actions {
  private line: Promise<unknown> = Promise.resolve();
  private known = 0;
  private readonly waiting: { version: number; done(): void }[] = [];

  constructor(
    private readonly store: Store,
    private readonly activate: (selection: Selection) => void,
  ) {}

  get version(): number {
    return this.known;
  }

  /** The page has this version of the state now. */
  reached(version: number): void {
    this.known = version;
    for (const entry of this.waiting.splice(0)) {
      if (entry.version <= version) entry.done();
      else this.waiting.push(entry);
    }
  }

  /** Sends acts one after the other, in the order in which they were done. */
  act(act: Act): Promise<Answer> {
    const person = this.store.state.person;
    const sent = this.line.then(() => this.run(() => api.act(person, act), person)).then((answer) => this.said(answer));
    this.line = sent.catch(() => undefined);
    return sent;
  }

  /** `quiet`: nobody asked for what opens; it leaves the keyboard where it is. */
  choose(item: MenuItem, quiet = false): Promise<Answer> {
    const person = this.store.state.person;
    const send: Send = (answers) => api.run({ ...this.start(person, answers), handler: item.run, label: item.label });
    return this.run(send, person, [], quiet).then((answer) => this.said(answer));
  }

  call(person: string, name: string, args: unknown[]): Promise<Answer> {
    return this.run((answers) => api.call({ ...this.start(person, answers), name, args }), person);
  }

  clock(to: string): Promise<Answer> {
    const person = this.store.state.person;
    return this.run(() => api.clock({ to }), person);
  }

  fire(trigger: string): Promise<Answer> {
    const person = this.store.state.person;
    const send: Send = (answers) => api.fire({ ...this.start(person, answers), trigger });
    return this.run(send, person).then((answer) => this.said(answer));
  }

  async reset(empty: boolean): Promise<void> {
    this.store.set({ sidebar: undefined, dialog: undefined, resetting: false });
    await this.run(() => api.reset(empty), this.store.state.person);
  }

  async load(file: unknown): Promise<void> {
    this.store.set({ sidebar: undefined, dialog: undefined });
    this.said(await this.run(() => api.load(file), this.store.state.person));
  }

  private async run(send: Send, person: string, answers: AlertAnswer[] = [], quiet = false): Promise<Answer> {
    const { store } = this;
    store.set({ pending: store.state.pending + 1 });
    let answer: Answer;
    try {
      answer = await send(answers);
      await this.arrived(answer.version);
    } catch (error) {
      this.toast(error instanceof Error ? error.message : String(error));
      throw error;
    } finally {
      store.set({ pending: store.state.pending - 1 });
    }
    store.set(withEffects(store.state, answer.effects, quiet));
    await this.show(answer.effects);
    if (answer.ok) return answer;
    if (answer.reason === 'consent') return this.consent(answer, send, person, answers);
    if (answer.reason === 'ask') return this.ask(answer, send, person, answers);
    return answer;
  }

  /** Selects what the script selected, and shows its messages one after the other. */
  private async show(effects: Effect[]): Promise<void> {
    for (const effect of effects) {
      if (effect.kind === 'activate') {
        // A sidebar that fills the window would hide what was selected.
        if (isNarrow() && !effects.some(({ kind }) => kind === 'sidebar')) this.store.set({ sidebar: undefined });
        this.activate(effect);
      }
      if (effect.kind !== 'alert') continue;
      await this.question(effect.alert);
    }
  }

  /** Who starts an execution, and what is selected then. */
  private start(person: string, answers: AlertAnswer[]): Ran {
    const { selected, activeTab } = this.store.state;
    return { person, answers, ...(selected ? { selection: { tab: activeTab, ...selected } } : {}) };
  }

  /** A failure of an act or a menu entry is said in words; a page of the script gets its own instead. */
  private said(answer: Answer): Answer {
    if (!answer.ok && answer.reason === 'failed') this.toast(answer.message);
    return answer;
  }

  private async consent(
    asked: Extract<Answer, { reason: 'consent' }>,
    send: Send,
    person: string,
    answers: AlertAnswer[],
  ): Promise<Answer> {
    const allowed = await new Promise<boolean>((answer) =>
      this.store.set({ consent: { scopes: asked.scopes, answer } }),
    );
    this.store.set({ consent: undefined });
    if (!allowed) return asked;
    await api.consent(person);
    return this.run(send, person, answers);
  }

  private async ask(
    asked: Extract<Answer, { reason: 'ask' }>,
    send: Send,
    person: string,
    answers: AlertAnswer[],
  ): Promise<Answer> {
    return this.run(send, person, [...answers, await this.question(asked.ask)]);
  }

  /** Asks the person and gives the answer; `preset` stands in the field of a question for a text. */
  async question(alert: Alert, preset?: string): Promise<AlertAnswer> {
    const given = await new Promise<AlertAnswer>((done) => {
      const answer = (button: string, text?: string) => done({ button, ...(text === undefined ? {} : { text }) });
      this.store.set({ asked: { alert, answer, ...(preset === undefined ? {} : { preset }) } });
    });
    this.store.set({ asked: undefined });
    return given;
  }

  /** Waits for the changes that an answer speaks of; a lost line does not hold anything up. */
  private arrived(version: number): Promise<void> {
    if (version <= this.known) return Promise.resolve();
    return new Promise((done) => {
      this.waiting.push({ version, done });
      setTimeout(done, 2000);
    });
  }

  toast(message: string): void {
    this.store.set(withEffects(this.store.state, [{ kind: 'toast', message, seconds: 8 }]));
  }
}
