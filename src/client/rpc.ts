import type { Contract } from '../define/form.ts';
import type { Problem, Result } from '../domain/result.ts';

/** The part of `google.script.run` that pages use: `rpc`, and what a menu entry starts. */
interface ScriptRun {
  withSuccessHandler(done: (answer: unknown) => void): ScriptRun;
  withFailureHandler(failed: (reason: unknown) => void): ScriptRun;
  rpc(name: string, json: string): void;
  /** Menu entries, by their names. */
  readonly [entry: string]: unknown;
}

const CONNECTION: Problem = {
  code: 'platform',
  text: { de: 'Die Verbindung zu Google brach ab.', en: 'The connection to Google broke off.' },
  retry: true,
};

/** Calls fail so when a browser is signed in to several accounts; pages add a way to keep what was typed. */
export const SEVERAL_ACCOUNTS: Problem = {
  code: 'forbidden',
  text: { de: 'Oft sind mehrere Google-Konten angemeldet.', en: 'Often several Google accounts are signed in.' },
  hint: {
    de: '1. Öffne ein privates Fenster.\n2. Melde nur das Konto mit Zugriff an.\n3. Öffne die Tabelle noch einmal.',
    en: '1. Open a private window.\n2. Sign in with the account that has access, and no other.\n3. Open the sheet once more.',
  },
};

const NO_ANSWER: Problem = {
  code: 'platform',
  text: { de: 'Google antwortet nicht.', en: 'Google does not answer.' },
  hint: { de: 'Versuch es noch einmal. Nichts geschieht doppelt.', en: 'Try once more. Nothing happens twice.' },
  retry: true,
};

const UNREADABLE: Problem = {
  code: 'internal',
  text: { de: 'Die Antwort war nicht lesbar.', en: 'The answer could not be read.' },
  retry: true,
};

/** After this long a call counts as unanswered; its answer is still taken when it comes first. */
const PATIENCE = 90_000;

/* The platform's global, which no import can give. */
const scriptRun = (): ScriptRun | undefined =>
  (globalThis as { readonly google?: { readonly script?: { readonly run?: ScriptRun } } }).google?.script?.run;

/** Only the code is looked at: the words of the platform are in the user's language. */
const problemOf = (reason: unknown): Problem =>
  /PERMISSION_DENIED/.test(reason instanceof Error ? reason.message : String(reason)) ? SEVERAL_ACCOUNTS : CONNECTION;

const isResult = (answer: unknown): answer is Result<unknown> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && ('value' in answer || 'problem' in answer);

/** Reads the JSON that `rpc` answers with. A server that hands over the object itself is understood too. */
function readAnswer(answer: unknown): Result<unknown> {
  try {
    const read: unknown = typeof answer === 'string' ? JSON.parse(answer) : answer;
    return isResult(read) ? read : { ok: false, problem: UNREADABLE };
  } catch {
    return { ok: false, problem: UNREADABLE };
  }
}

/**
 * Calls the server once. Every way to fail is a Problem in words; the promise never rejects.
 * `C` is the form's contract: `callServer<VisitCalls, 'saveVisit'>('saveVisit', input)`.
 * `asNamed`: what the server calls it, where that is not the contract's name.
 */
export function callServer<C extends Contract<C>, K extends keyof C & string>(
  name: K,
  input: C[K]['input'],
  asNamed: string = name,
): Promise<Result<C[K]['output']>> {
  return new Promise((resolve) => {
    const run = scriptRun();
    const timer = setTimeout(() => resolve({ ok: false, problem: NO_ANSWER }), PATIENCE);
    const settle = (result: Result<unknown>) => {
      clearTimeout(timer);
      /* The server's schema and this type come from one place, so the answer is taken as what the type says. */
      resolve(result as Result<C[K]['output']>);
    };
    if (!run) return settle({ ok: false, problem: CONNECTION });
    try {
      run
        .withSuccessHandler((answer) => settle(readAnswer(answer)))
        .withFailureHandler((reason) => settle({ ok: false, problem: problemOf(reason) }))
        .rpc(asNamed, JSON.stringify(input));
    } catch (reason) {
      settle({ ok: false, problem: problemOf(reason) });
    }
  });
}

/** Starts a menu entry from a page: another page, or a command. `ended` hears whether the server took the call. */
export function startEntry(name: string, ended: (started: boolean) => void = () => undefined): void {
  const run = scriptRun()
    ?.withSuccessHandler(() => ended(true))
    .withFailureHandler(() => ended(false));
  const start = run?.[name];
  if (typeof start === 'function') start.call(run);
  else ended(false);
}

/** Closes the page, where the platform lets it. */
export function closePage(): void {
  const { google } = globalThis as { readonly google?: { readonly script?: { readonly host?: { close(): void } } } };
  google?.script?.host?.close();
}
