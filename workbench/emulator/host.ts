import type { Written } from './cells.ts';
import { fileId } from './chance.ts';
import { cloneData, cloneWorkbook } from './cloning.ts';
import { cellOf, inward, travels } from './crossing.ts';
import { Events } from './events.ts';
import { messages, PlatformError } from './failure.ts';
import { type HostOptions, initialData, worldsOf } from './host-data.ts';
import type { Locks } from './locks.ts';
import { Machine, usualLimits } from './machine.ts';
import { findItem, labels, plainLabel } from './menu.ts';
import { PersonActs } from './person.ts';
import { type Finished, Runner } from './runner.ts';
import { consent, takeBack } from './scopes.ts';
import { readManifest, readScript } from './script.ts';
import type { Services } from './services/index.ts';
import type { Call, HostData, LogEntry, Mail, MenuItem, TriggerView, UiState } from './state.ts';
import { TabView } from './tab-view.ts';
import type { Change, Workbook } from './workbook.ts';
import { offsetAt, readInstant } from './zone.ts';

/** A spreadsheet with its bound script and the people at it. */
export class Host {
  readonly person: PersonActs;
  readonly locks: Locks;
  private readonly machine: Machine;
  private readonly runner: Runner;
  private readonly events: Events;
  private services: { person: string; made: Services } | undefined = undefined;

  constructor(
    private readonly options: HostOptions,
    data: HostData,
  ) {
    const script = readScript(options.script);
    const manifest = { ...readManifest(script.folder), ...options.manifest };
    const limits = { ...usualLimits, ...options.limits };
    const pages = options.pages ?? script.pages;
    this.machine = new Machine(data, manifest, pages, limits, options.evaluate, worldsOf(options));
    this.locks = this.machine.locks;
    this.runner = new Runner(this.machine, script.source, script.filename, options.keepsRealm);
    this.events = new Events(this.machine, this.runner);
    this.person = new PersonActs(this.machine, this.events);
    this.machine.customFunction = (name, args) => {
      const known = this.runner.has(name) ? name : this.runner.has(name.toUpperCase()) ? name.toUpperCase() : undefined;
      return known === undefined ? undefined : cellOf(this.workbook.timeZone, this.callCustomFunction(known, args));
    };
  }

  /** Runs a global function of the script as the current person. onOpen and onEdit run as simple triggers. */
  run(handler: string, ...args: unknown[]): unknown {
    if (handler === 'onOpen') Object.assign(this.ui, { menu: [], opened: true });
    if ((handler === 'onOpen' || handler === 'onEdit') && args.length === 0) return this.events.runSimple(handler);
    return this.runner.execute({ handler, args: (run) => args.map((one) => inward(run, one)) });
  }

  /** Opens the file as the current person: simple and installed onOpen run. */
  open(): this {
    this.events.opened();
    return this;
  }

  /** The menu as onOpen built it for the current person. */
  menu(): MenuItem[] {
    if (!this.ui.opened) this.runner.aside(() => this.open());
    return this.ui.menu;
  }

  /** Chooses a menu entry by its visible label; a trailing "…" may be left out. Throws what the script throws. */
  choose(label: string): unknown {
    const item = findItem(this.menu(), plainLabel(label));
    if (item?.run === undefined) throw new RangeError(`No menu entry "${label}": ${labels(this.menu()).join(', ')}`);
    return this.runner.execute({ handler: item.run });
  }

  /** Calls the script's rpc as a sidebar would; an answer in JSON is parsed. */
  rpc(name: string, input?: unknown): unknown {
    const json = JSON.stringify(input === undefined ? null : input);
    const answer = this.runner.execute({ handler: 'rpc', args: () => [name, json] });
    if (!travels(answer)) throw new PlatformError(messages.notReturned);
    if (typeof answer !== 'string') return answer;
    try {
      return JSON.parse(answer);
    } catch {
      return answer;
    }
  }

  /** Calls any global function as google.script.run does; names that end with "_" are private. */
  call(handler: string, ...args: unknown[]): unknown {
    if (handler.endsWith('_')) throw new RangeError(`${handler} is private`);
    // A page may send and get plain values only: a Date or function fails at either end [doc].
    const illegal = args.findIndex((one) => !travels(one));
    if (illegal >= 0) throw new PlatformError(messages.illegalArgument(illegal));
    const answer = this.runner.execute({ handler, args: (run) => args.map((one) => inward(run, one)) });
    if (!travels(answer)) throw new PlatformError(messages.notReturned);
    return answer;
  }

  /** A custom function as a cell calls it. */
  callCustomFunction(name: string, args: unknown[] = []): unknown {
    return this.runner.execute({
      handler: name,
      mode: 'CUSTOM_FUNCTION',
      args: (run) => args.map((one) => inward(run, one)),
    });
  }

  /** Types as the current person; a matrix is pasted. */
  type(tab: string, a1: string, input: Written | readonly (readonly Written[])[]): this {
    this.person.type(tab, a1, input);
    return this;
  }

  get ui(): UiState {
    return this.machine.ui(this.machine.data.current);
  }

  /** Changes who sits at the sheet. A new person is a consumer with full consent; `locale`: from now on the language of the account. */
  as(email: string, locale?: string): this {
    const person = this.machine.data.people[email] ?? { account: 'consumer' };
    this.machine.data.people[email] = locale === undefined ? person : { ...person, locale };
    this.machine.data.current = email;
    return this;
  }

  get current(): string {
    return this.machine.data.current;
  }

  /** The current person consents to scopes; to all if none are named. */
  authorize(...scopes: string[]): this {
    const person = this.machine.data.people[this.current];
    if (person) consent(person, scopes);
    return this;
  }

  /** The current person takes consent back; all of it if no scope is named. */
  revoke(...scopes: string[]): this {
    const person = this.machine.data.people[this.current];
    if (person) takeBack(person, scopes, this.machine.manifest.oauthScopes);
    return this;
  }

  /** Works with the services as somebody would by hand, which needs no consent to the script; then who sat there sits there again. */
  byHandOf(email: string, work: () => void): void {
    const { current } = this;
    this.as(email);
    const person = this.machine.data.people[email];
    const scopes = person?.scopes;
    if (person) consent(person, []);
    try {
      work();
    } finally {
      if (person && scopes) person.scopes = scopes;
      this.as(current);
    }
  }

  /** Moves the clock; due triggers fire in order. */
  advance(to: string | Date): this {
    this.events.advance(readInstant(this.workbook.timeZone, to));
    return this;
  }

  /** The clock as local time in the sheet's zone. */
  get now(): string {
    return this.local(this.machine.now());
  }

  get triggers(): TriggerView[] {
    return this.machine.data.triggers.map(({ id, handler, type, creator, next, lastResult, schedule }) => ({
      id,
      handler,
      type,
      creator,
      next: next === undefined ? undefined : this.local(next),
      lastResult,
      schedule,
    }));
  }

  /** Lets a trigger run now, whatever its schedule. */
  fire(handler: string): unknown {
    const trigger = this.machine.data.triggers.find((one) => one.handler === handler);
    if (trigger) return this.events.fireNow(trigger);
    return this.runner.execute({ handler, runsAs: this.machine.data.owner, hasUi: false });
  }

  get outbox(): Mail[] {
    return this.machine.data.outbox;
  }

  get log(): LogEntry[] {
    return this.machine.entries;
  }

  /** The service calls of the last execution. */
  get calls(): Call[] {
    return this.runner.last.calls;
  }

  get lastExecution(): Finished {
    return this.runner.last;
  }

  /** The last 200 executions, oldest first. */
  get executions(): readonly Finished[] {
    return this.runner.history;
  }

  /** What scripts asked for and the emulator lacks, even where they caught the exception. */
  get notEmulated(): string[] {
    return this.log.map((entry) => entry.text).filter((text) => text.startsWith('NotEmulated: '));
  }

  get properties(): Record<string, Record<string, string>> {
    return this.machine.data.properties;
  }

  /** The live model. Change it through the host or `globals` only. */
  get workbook(): Workbook {
    return this.machine.book.data;
  }

  /** Calls `listener` after each change of the workbook. Gives the function that ends it. */
  onChange(listener: (change: Change) => void): () => void {
    return this.machine.book.onChange(listener);
  }

  /** Brings the values of formulas up to date, as a page needs before it shows them. */
  recalculate(): void {
    this.machine.recalculate();
  }

  tab(name: string): TabView {
    const tab = this.machine.book.tabByName(name);
    if (!tab) throw new RangeError(`No tab "${name}": ${this.workbook.tabs.map((one) => one.name).join(', ')}`);
    return new TabView(this.machine, tab);
  }

  /** A copy of the file made by the current person: triggers, properties, cache and mails stay behind. */
  copy(): Host {
    const { data } = this.machine;
    const workbook = cloneWorkbook(data.workbook);
    const made: HostData = {
      ...structuredClone({ ...data, workbook: undefined }),
      workbook: { ...workbook, id: fileId(this.machine), title: `Kopie von ${workbook.title}` },
      owner: data.current,
      properties: {},
      cache: {},
      triggers: [],
      outbox: [],
      scriptId: fileId(this.machine),
      random: Math.floor(this.machine.random() * 2 ** 31),
    };
    return new Host(this.options, made);
  }

  /** The whole state as plain JSON. */
  snapshot(): HostData {
    return cloneData(this.machine.data);
  }

  restore(snapshot: HostData): this {
    this.machine.load(cloneData(snapshot));
    return this;
  }

  /** The services for direct use, as the current person. Each write is done at once. */
  get globals(): Services {
    if (this.services?.person !== this.current) this.services = { person: this.current, made: this.runner.direct() };
    return this.services.made;
  }

  /** The n-th service call of the next execution throws, as when the platform has a bad moment. */
  fail({ at }: { at: number }): this {
    this.runner.trap.failAt = at;
    return this;
  }

  /** The next execution ends at its n-th service call; what was not flushed is lost, kept, or half kept. */
  crash({ at, unflushed = 'lost' }: { at: number; unflushed?: 'lost' | 'kept' | 'prefix' }): this {
    Object.assign(this.runner.trap, { crashAt: at, unflushed });
    return this;
  }

  /** Right before the n-th service call of the next execution something else happens. */
  during(at: number, hook: () => void): this {
    this.runner.trap.during.set(at, hook);
    return this;
  }

  private local(instant: number): string {
    return new Date(instant + offsetAt(this.workbook.timeZone, instant)).toISOString().slice(0, 19);
  }
}

/** Makes a spreadsheet with a bound script, people and a clock. */
export const createHost = (options: HostOptions = {}): Host => new Host(options, initialData(options));
