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

const PROTECTED: Problem = {
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
    console.error(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
    return fail(problemOf(error instanceof Error ? error.message : String(error)));
  }
}
