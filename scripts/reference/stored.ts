import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceFrom } from '../../src/reference/reference.ts';

const FOLDER = join(import.meta.dirname, '../../src/reference');

/** The reference data outside Google: from the generated files themselves. */
export const storedReference = referenceFrom((name) => readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));
