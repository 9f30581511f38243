import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data files of src/reference/ by their names in dist/: Apps Script keeps text files as HTML only. */
export function dataFiles(root: string): readonly (readonly [string, string])[] {
  const folder = join(root, 'src/reference');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [`data-${name.slice(0, -4)}.html`, readFileSync(join(folder, name), 'utf8')] as const);
}
