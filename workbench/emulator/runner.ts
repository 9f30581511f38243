import { Execution, type ExecutionOptions, type Trap } from './execution.ts';
import { isHandle } from './expose.ts';
import { ExecutionEnded, messages, PlatformError, ScriptError } from './failure.ts';
import { keptRealms } from './kept-realm.ts';
import type { Machine } from './machine.ts';
import { freshRealm, inZone, outerRealm, type Realm } from './realm.ts';
import { absentServices, type Services, servicesOf } from './services/index.ts';
import type { Call } from './state.ts';

export interface Start {
  handler: string;
  /** Who sits at the sheet; the current person if missing. */
  person?: string;
  /** As whom it runs; the person if missing. */
  runsAs?: string;
  mode?: ExecutionOptions['mode'];
  hasUi?: boolean;
  /** The arguments, made in the execution's realm. */
  args?: (run: Execution, services: Services) => unknown[];
}

/** What is known of an execution that ended. */
export interface Finished {
  handler: string;
  person: string;
  calls: Call[];
  /** Modelled Apps Script time. */
  ms: number;
  cells: number;
  error: string | undefined;
}

const NONE: Finished = { handler: '', person: '', calls: [], ms: 0, cells: 0, error: undefined };

/** Starts executions of the script, each in a fresh realm, and remembers what the last one did. */
export class Runner {
  last: Finished = NONE;
  readonly history: Finished[] = [];
  private prepared: Trap | undefined = undefined;
  /** An error of the test's own code in the middle of an execution; never swallowed. */
  hookError: unknown = undefined;
  private depth = 0;
  private readonly realm: () => Realm;
  private names: Set<string> | undefined = undefined;
  private readonly baseZone = process.env.TZ;

  constructor(
    private readonly machine: Machine,
    private readonly source: string,
    private readonly filename: string,
    keepsRealm = false,
  ) {
    const [now, random] = [() => machine.now(), () => machine.random()] as const;
    this.realm = keepsRealm ? keptRealms(now, random) : () => freshRealm(now, random);
    machine.outside = (hook) => {
      const { current } = machine.data;
      try {
        inZone(this.baseZone, hook);
      } finally {
        machine.data.current = current;
      }
    };
  }

  /** The trap of the next execution; made on first use. */
  get trap(): Trap {
    this.prepared ??= { during: new Map() };
    return this.prepared;
  }

  /** Whether the script has a global function of this name. */
  has(name: string): boolean {
    if (!this.names) {
      const realm = freshRealm(
        () => this.machine.now(),
        () => 0.5,
      );
      this.load(this.execution({ handler: '' }, realm));
      this.names = new Set(realm.functions());
    }
    return this.names.has(name);
  }

  /** Does something without springing the prepared trap. */
  aside(work: () => void): void {
    const kept = this.prepared;
    this.prepared = undefined;
    work();
    this.prepared = kept;
  }

  /** Services outside of any execution, for direct use from a test: each write is done at once. */
  direct(): Services {
    const run = this.execution({ handler: 'globals' }, outerRealm(), true);
    return servicesOf(run);
  }

  private execution(start: Start, realm: Realm, unbuffered = false): Execution {
    const { machine } = this;
    const person = start.person ?? machine.data.current;
    const mode = start.mode ?? 'FULL';
    const options: ExecutionOptions = {
      handler: start.handler,
      person,
      runsAs: start.runsAs ?? person,
      mode,
      hasUi: start.hasUi ?? true,
      unbuffered,
      limitMs: unbuffered
        ? Number.POSITIVE_INFINITY
        : mode === 'FULL'
          ? machine.limits.executionMs
          : machine.limits.simpleTriggerMs,
    };
    if (this.depth === 0 && !unbuffered && start.handler !== '' && this.prepared) {
      options.trap = this.prepared;
      this.prepared = undefined;
    }
    return new Execution(machine, realm, options);
  }

  private load(run: Execution): Services {
    const services = servicesOf(run);
    for (const [name, service] of Object.entries({ ...services, ...absentServices(run) }))
      run.realm.define(name, service);
    run.realm.evaluate(this.source, this.filename);
    return services;
  }

  /** Runs one function of the script. Gives what it returns, as values of the caller's realm; throws what it throws. */
  execute(start: Start): unknown {
    this.requireConsent(start);
    const { machine } = this;
    const realm = this.realm();
    const run = this.execution(start, realm);
    this.depth += 1;
    let error: unknown;
    try {
      return inZone(machine.manifest.timeZone, () => this.call(run, start));
    } catch (thrown) {
      error = run.ended !== undefined ? new ExecutionEnded(run.ended) : outwardError(thrown);
      if (run.hookError !== undefined) this.hookError = run.hookError;
      throw run.hookError ?? error;
    } finally {
      this.depth -= 1;
      machine.locks.releaseAll(run);
      this.finish(run, error);
    }
  }

  private call(run: Execution, start: Start): unknown {
    const services = this.load(run);
    const found = run.realm.find(start.handler);
    if (typeof found !== 'function') throw new PlatformError(`Script function not found: ${start.handler}`);
    let result: unknown;
    try {
      result = Reflect.apply(found, undefined, start.args?.(run, services) ?? []);
    } catch (error) {
      if (run.ended === undefined) flushQuietly(run);
      throw error;
    }
    if (run.ended !== undefined) throw new ExecutionEnded(run.ended);
    run.flush();
    if (run.hookError !== undefined) throw run.hookError;
    return outward(result);
  }

  /** Without any consent the platform asks for it and runs nothing; partial consent fails where a scope is missing. */
  private requireConsent(start: Start): void {
    const { machine } = this;
    const who = start.runsAs ?? start.person ?? machine.data.current;
    if ((start.mode ?? 'FULL') !== 'FULL' || machine.manifest.oauthScopes.length === 0) return;
    if (machine.granted(who).size > 0) return;
    machine.ui(start.person ?? machine.data.current).consentAsked.push([...machine.manifest.oauthScopes]);
    throw new PlatformError(messages.noConsent);
  }

  private finish(run: Execution, error: unknown): void {
    this.last = {
      handler: run.options.handler,
      person: run.options.person,
      calls: run.calls,
      ms: run.elapsed,
      cells: run.calls.reduce((sum, call) => sum + call.cells, 0),
      error: error instanceof Error ? error.message : undefined,
    };
    this.history.push(this.last);
    if (this.history.length > 200) this.history.shift();
  }
}

/** After an exception nobody caught, the platform still writes what was buffered [mem]. */
function flushQuietly(run: Execution): void {
  try {
    run.flush();
  } catch {
    // The script's own exception is the one to report.
  }
}

function outwardError(thrown: unknown): unknown {
  const isOuter = thrown instanceof Error && !(thrown instanceof ScriptError);
  return isOuter ? thrown : new ScriptError(thrown);
}

/** A value of a script as one of the caller's realm; service objects stay what they are. */
function outward(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || isHandle(value)) return value;
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
  if (Array.isArray(value)) return Array.from(value, outward);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, outward(one)]));
}
