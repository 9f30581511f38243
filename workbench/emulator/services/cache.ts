import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import type { CacheEntry } from '../state.ts';

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

const VALUE_LIMIT = 100 * 1024;
const KEY_LIMIT = 250;
const USUAL_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

export function cacheServiceOf(run: Execution): CacheService {
  return expose<CacheService>(run, 'CacheService', {
    getDocumentCache: () => cacheOf(run, 'document'),
    getScriptCache: () => cacheOf(run, 'script'),
    getUserCache: () => cacheOf(run, `user ${run.options.runsAs}`),
  });
}

/** A cache takes 1,000 entries; beyond them the 900 that live longest stay [doc]. */
function keepTo(store: Record<string, CacheEntry>): void {
  const entries = Object.entries(store);
  if (entries.length <= 1000) return;
  entries.sort(([, a], [, b]) => a.expires - b.expires);
  for (const [name] of entries.slice(0, entries.length - 900)) delete store[name];
}

/** A cache whose entries expire by the emulator's clock. */
function cacheOf(run: Execution, key: string): Cache {
  const { machine } = run;
  const store = (): Record<string, CacheEntry> => {
    machine.data.cache[key] ??= {};
    return machine.data.cache[key];
  };
  const get = (name: string): string | null => {
    const entry = store()[name];
    return entry && entry.expires > machine.now() ? entry.value : null;
  };
  const put = (name: string, value: string, seconds = USUAL_SECONDS): void => {
    if (name.length > KEY_LIMIT) throw new PlatformError(messages.argumentTooLarge('key'));
    if (Buffer.byteLength(String(value)) > VALUE_LIMIT) throw new PlatformError(messages.argumentTooLarge('value'));
    const lives = Math.min(Math.max(1, seconds), LONGEST_SECONDS);
    store()[name] = { value: String(value), expires: machine.now() + lives * 1000 };
    keepTo(store());
  };
  return expose<Cache>(run, 'Cache', {
    get,
    getAll: (names) =>
      run.plain(
        Object.fromEntries(Array.from(names, (name) => [name, get(name)]).filter(([, value]) => value !== null)),
      ),
    put: (name: string, value: string, seconds?: number) => put(name, value, seconds),
    putAll: (values: Record<string, string>, seconds?: number) => {
      for (const [name, value] of Object.entries(values)) put(name, value, seconds);
    },
    remove: (name) => {
      delete store()[name];
    },
    removeAll: (names) => {
      for (const name of Array.from(names)) delete store()[name];
    },
  });
}
