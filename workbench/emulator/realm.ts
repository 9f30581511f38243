import vm, { Script as CompiledScript, createContext } from 'node:vm';

/** The world in which a script runs: its own Array, Date and Error, as each execution has on the platform. */
export interface Realm {
  list<T>(items: Iterable<T>): T[];
  row(length: number): unknown[];
  date(instant: number): Date;
  error(name: string, message: string): Error;
  plain(json: string): unknown;
  define(name: string, value: unknown): void;
  find(name: string): unknown;
  /** The names of global functions that a script has made. */
  functions(): string[];
  /** Runs a whole script. */
  evaluate(source: string, filename: string): void;
  /** The value of an expression with some names bound, for templates. */
  compute(expression: string, values: Record<string, unknown>): unknown;
}

/** What the bootstrap script makes inside the realm. */
type Made = Pick<Realm, 'list' | 'row' | 'date' | 'error' | 'plain' | 'compute'>;

/** What V8 puts into a context and Apps Script does not have. */
const ABSENT = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics'];

const bootstrap = new CompiledScript(
  `(now, random) => {
    const Real = Date;
    const Clocked = function Date(...parts) {
      if (!new.target) return new Real(now()).toString();
      return Reflect.construct(Real, parts.length === 0 ? [now()] : parts, new.target === Clocked ? Real : new.target);
    };
    Clocked.prototype = Real.prototype;
    Object.defineProperty(Real.prototype, 'constructor', { value: Clocked, writable: true, configurable: true });
    Object.defineProperty(Clocked, 'length', { value: 7 });
    for (const [name, value] of [['now', () => now()], ['parse', Real.parse], ['UTC', Real.UTC]])
      Object.defineProperty(Clocked, name, { value, writable: true, configurable: true });
    Object.defineProperty(globalThis, 'Date', { value: Clocked, writable: true, configurable: true });
    Math.random = random;
    return {
      list: (items) => Array.from(items),
      row: (length) => new Array(length),
      date: (instant) => new Real(instant),
      error: (name, message) => Object.assign(new Error(message), { name }),
      plain: (json) => JSON.parse(json),
      compute: (expression, values) =>
        new Function(...Object.keys(values), 'return (' + expression + ')')(...Object.values(values)),
    };
  }`,
  { filename: 'emulator-bootstrap.js' },
);

const compiled = new Map<string, CompiledScript>();

/** Compiles a script once; executions share it. */
export function compile(source: string, filename: string): CompiledScript {
  const known = compiled.get(source);
  if (known) return known;
  const script = new CompiledScript(source, { filename });
  compiled.set(source, script);
  return script;
}

/** What a realm has before any script runs. */
export function bareRealm(
  now: () => number,
  random: () => number,
): { readonly made: Made; readonly global: Record<string, unknown> } {
  // An ordinary global object answers names faster; before Node 20.18 there is none to be had.
  const global: Record<string, unknown> = createContext(vm.constants?.DONT_CONTEXTIFY ?? {});
  const make = bootstrap.runInContext(global) as (now: () => number, random: () => number) => Made;
  for (const name of ABSENT) Reflect.deleteProperty(global, name);
  new CompiledScript(ABSENT.map((name) => `delete globalThis.${name};`).join('')).runInContext(global);
  return { made: make(now, random), global };
}

/** A fresh realm whose clock and random numbers come from the host. */
export function freshRealm(now: () => number, random: () => number): Realm {
  const { made, global } = bareRealm(now, random);
  return {
    ...made,
    define: (name, value) => {
      Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });
    },
    find: (name) => global[name],
    functions: () => Object.keys(global).filter((name) => typeof global[name] === 'function'),
    evaluate: (source, filename) => {
      compile(source, filename).runInContext(global);
    },
  };
}

/** The test's own realm, for `host.globals`. */
export function outerRealm(): Realm {
  return {
    list: (items) => Array.from(items),
    row: (length) => new Array(length),
    date: (instant) => new Date(instant),
    error: (name, message) => Object.assign(new Error(message), { name }),
    plain: (json) => JSON.parse(json),
    define: () => undefined,
    find: () => undefined,
    functions: () => [],
    evaluate: () => undefined,
    compute: () => undefined,
  };
}

/** Runs with the process's local time zone set, so that getHours and the like follow the script's zone. */
export function inZone<T>(zone: string | undefined, work: () => T): T {
  const before = process.env.TZ;
  if (before === zone) return work();
  setZone(zone);
  try {
    return work();
  } finally {
    setZone(before);
  }
}

function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}
