import type { Place } from '../domain/great-circle.ts';
import { ProblemSignal } from '../google/failure.ts';
import { reference } from './reference.ts';

/** Where a district lies; where the list beside the script is missing, nobody knows, and a check goes on. */
export function placeOfDistrict(key: string): Place | undefined {
  try {
    return reference.district(key);
  } catch (error) {
    if (!(error instanceof ProblemSignal)) throw error;
    return undefined;
  }
}
