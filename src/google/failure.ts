import { fail, type Problem, type Result } from '../domain/result.ts';

const PLATFORM: Problem = {
  code: 'platform',
  text: { de: 'Google hat gerade nicht geantwortet.', en: 'Google did not answer just now.' },
  hint: {
    de: 'Bitte versuch es gleich noch einmal. Deine Eingaben sind noch da.',
    en: 'Please try again in a moment. Your entries are still here.',
  },
  retry: true,
};

export const PROTECTED: Problem = {
  code: 'protected',
  text: {
    de: 'Dafür fehlt Dir hier das Recht: Ein Tab ist geschützt.',
    en: 'You lack the right here: a tab is protected.',
  },
  hint: {
    de: 'Bitte frag die Koordination. Sie darf geschützte Tabs ändern.',
    en: 'Please ask the coordination. It may change protected tabs.',
  },
};

/** Google names no code, only words in the person's language; two of them are enough to tell this one. */
const problemOf = (words: string): Problem => (/protected|geschützt/i.test(words) ? PROTECTED : PLATFORM);

/**
 * What an exception says, without what it may repeat of a person's data: addresses, long numbers, quoted contents.
 * The platform's own messages name a refused address or the text that it could not read.
 */
export const loggable = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/"[^"]*"|„[^“]*“/g, '"…"')
    .replace(/[^\s<>,;:()]*@[^\s<>,;:()]+/g, '…@…')
    .replace(/\+?\d[\d\s/.-]{5,}\d/g, '…');

/** The lines of a stack without its first, which repeats the message. */
const placesOf = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? '') : '')
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .join('\n');

/** Carries a problem through code that cannot return one; `guarded` turns it back into a Result. */
export class ProblemSignal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Runs what may throw for the platform's or a bug's sake. The log gets the exception, the person a plain sentence. */
export function guarded<T>(run: () => Result<T>): Result<T> {
  try {
    return run();
  } catch (error) {
    if (error instanceof ProblemSignal) return fail(error.problem);
    console.error(`${loggable(error)}\n${placesOf(error)}`);
    return fail(problemOf(error instanceof Error ? error.message : String(error)));
  }
}

/**
 * Runs what looks for itself what is there and sets the rest, once more where the platform refused: somebody has deleted
 * rows, columns or a tab that it had just seen. What is refused for a reason is refused at once.
 */
export function onceMore<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ProblemSignal || problemOf(loggable(error)) === PROTECTED) throw error;
    return run();
  }
}
