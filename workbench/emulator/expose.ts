import type { Execution } from './execution.ts';
import { NotEmulated } from './failure.ts';

const inners = new WeakMap<object, object>();
const handles = new WeakSet<object>();

/** Whether a value is a service object made for a script. */
export function isHandle(value: object): boolean {
  return handles.has(value);
}

/** What stands behind a handle that a script gives back, e.g. the range behind `range`. Undefined for strangers. */
export function innerOf<T extends object>(handle: unknown, kind: new (...args: never[]) => T): T | undefined {
  if (typeof handle !== 'object' || handle === null) return undefined;
  const inner = inners.get(handle);
  return inner instanceof kind ? inner : undefined;
}

/** Names that engines and test tools ask for on any object; they are no methods of a service. */
const SILENT = new Set([
  'then',
  'toJSON',
  'constructor',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
  'inspect',
]);

/**
 * Makes a service object for scripts: each method counts as a service call of the execution; a name that the
 * emulator lacks throws NotEmulated. `methods` is typed by Google's declarations, so a wrong name or shape fails
 * to compile; the object that results claims the whole interface, which only the proxy can. Methods do not use `this`.
 */
export function expose<T extends object>(
  run: Execution,
  service: string,
  methods: Partial<T> | readonly (() => Partial<T>)[],
  inner?: object,
): T {
  const wrapped = new Map<string, unknown>();
  const look = Array.isArray(methods) ? lookLazily(methods) : (key: string): unknown => own(methods, key);
  const target: object = {};
  const proxy = new Proxy(target, {
    get(_, key) {
      if (typeof key === 'symbol') return undefined;
      const known = wrapped.get(key);
      if (known !== undefined) return known;
      const found = look(key);
      // Printing an object asks nobody.
      if (key === 'toString' && found !== undefined) return found;
      if (typeof found !== 'function') return found === undefined ? missing(run, service, key) : found;
      const made = (...args: unknown[]): unknown =>
        run.call(service, key, inner, () => Reflect.apply(found, undefined, args));
      wrapped.set(key, made);
      return made;
    },
    set(_, key) {
      throw new TypeError(`Cannot set ${service}.${String(key)}`);
    },
  });
  handles.add(proxy);
  if (inner) inners.set(proxy, inner);
  return proxy as T;
}

/** Ranges are made by the thousand and have a hundred methods: each group of them is made when first asked for. */
function lookLazily<T extends object>(groups: readonly (() => Partial<T>)[]): (key: string) => unknown {
  const made: Partial<T>[] = [];
  return (key) => {
    for (const [at, make] of groups.entries()) {
      made[at] ??= make();
      const found = own(made[at], key);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** What an object says itself: what every object inherits (toString) is no method of a service. */
function own(methods: object | undefined, key: string): unknown {
  return methods !== undefined && Object.hasOwn(methods, key) ? Reflect.get(methods, key) : undefined;
}

function missing(run: Execution, service: string, key: string): unknown {
  if (key === 'toString') return () => service;
  if (key === 'valueOf') return () => service;
  if (SILENT.has(key)) return undefined;
  throw run.toScript(new NotEmulated(`${service}.${key}`));
}

/** An enum of the platform: its names as objects that print as their name and compare by identity. */
export function enumeration<T extends object>(name: string, names: readonly string[]): T {
  const members = new Map(names.map((one, at) => [one, new EnumMember(one, at)]));
  return new Proxy({} as T, {
    get(_, key) {
      if (typeof key === 'symbol' || SILENT.has(key)) return undefined;
      if (key === 'toString') return () => name;
      const member = members.get(key);
      if (!member) throw new NotEmulated(`${name}.${key}`);
      return member;
    },
    ownKeys: () => [...names],
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === 'string' && members.has(key)
        ? { value: members.get(key), enumerable: true, configurable: true }
        : undefined,
  });
}

/** One member of an enum. */
export class EnumMember {
  constructor(
    private readonly label: string,
    private readonly place: number,
  ) {}
  toString(): string {
    return this.label;
  }
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.place;
  }
  compareTo(other: EnumMember): number {
    return this.place - other.place;
  }
  toJSON(): string {
    return this.label;
  }
}
