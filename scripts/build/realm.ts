import { createContext, Script } from 'node:vm';
import { BuildRefusal } from './refusal.ts';

/** What a fresh V8 realm has beyond ECMAScript itself; Intl is allowed later, but not while loading. */
const notEcmaScript = ['console', 'WebAssembly', 'Intl', 'eval'];

/**
 * Evaluates a bundle where there is nothing but ECMAScript and gives what it left in the global `globalName`.
 * Refuses a bundle that reaches for anything else while it loads.
 */
export function loadInEmptyRealm(code: string, globalName: string): Record<string, unknown> {
  const realm = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  for (const name of notEcmaScript) new Script(`delete globalThis.${name}`).runInContext(realm);
  try {
    new Script(code, { filename: 'Code.js' }).runInContext(realm);
    return new Script(globalName).runInContext(realm) as Record<string, unknown>;
  } catch (failure) {
    throw new BuildRefusal(
      'needs-more-than-ecmascript',
      `Code.js cannot load in Apps Script, it needs more than ECMAScript: ${inWords(failure)}`,
    );
  }
}

function inWords(failure: unknown): string {
  const { name, message, stack } = failure as { name?: string; message?: string; stack?: string };
  const line = /Code\.js:(\d+)/.exec(stack ?? '')?.[1];
  return `${name ?? 'Error'}: ${message ?? String(failure)}${line ? ` (Code.js, line ${line})` : ''}`;
}
