import { resourceText } from '../google/resource.ts';
import { type Reference, referenceFrom } from '../reference/reference.ts';

/** The reference data of this run; a realm lives for one run only, and a file is read when it is first needed. */
export const reference: Reference = referenceFrom(resourceText);
