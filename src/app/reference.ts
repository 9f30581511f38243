import { ProblemSignal } from '../google/failure.ts';
import { resourceText } from '../google/resource.ts';
import { type Reference, referenceFrom } from '../reference/reference.ts';
import type { PointWords } from '../reference/self-test.ts';

/** The reference data of this run; a realm lives for one run only, and a file is read when it is first needed. */
export const reference: Reference = referenceFrom(resourceText);

/** The words of the self-test's points; none where their file lacks: the test itself says that it does. */
export function pointWords(): ReadonlyMap<string, PointWords> {
  try {
    return reference.pointWords();
  } catch (error) {
    if (!(error instanceof ProblemSignal)) throw error;
    return new Map();
  }
}
