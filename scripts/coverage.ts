/**
 * Lists the places of src/app/apply, statements and ways at each fork, at which no test comes by:
 *   npm run coverage                         with all tests that are asked for
 *   npm run coverage -- test/app/apply       with these
 * Counted in the sources, wherever they run: in a test's own world and in the script's. A place that may stay has a reason
 * in scripts/cover/accepted.ts. Exits 1 where others are left.
 *
 * Counted apart are empty values ('' -1 0 [] {}) behind `??` after a look-up by index, by `.get(…)` or in `columnAt`, and as
 * defaults of a destructured list's places: `noUncheckedIndexedAccess` asks for them where the index or key is always there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceFiles } from '../test/contracts/imports.ts';
import { UNREACHED } from './cover/accepted.ts';
import { noting, type Point } from './cover/points.ts';
import { openCopy } from './trial/copy.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const TESTS = ['test/app', 'test/forms/undo.test.ts', 'test/integration', 'test/simulation'];
/** Breaks lines by their exact text, which the noted copy does not hold. */
const exclude = ['test/simulation/mutations.test.ts'];
const asked = process.argv.slice(2);

const points: (Point & { readonly file: string })[] = [];
const copy = openCopy(root);
try {
  for (const file of sourceFiles(root, 'src/app/apply')) {
    const noted = noting(readFileSync(join(root, file), 'utf8'), points.length);
    points.push(...noted.points.map((point) => ({ ...point, file })));
    copy.write(file, noted.text);
  }
  const notes = join(copy.folder, 'notes');
  const env = { COVERAGE_NOTES: notes, COVERAGE_POINTS: String(points.length) };
  const setupFiles = [join(copy.folder, 'scripts/cover/noted.ts')];
  const status = await copy.run(asked.length > 0 ? asked : TESTS, { setupFiles, exclude }, env);
  if (status !== 0) console.log('Some tests fail.');
  const reached = existsSync(notes) ? readFileSync(notes) : Buffer.alloc(points.length);
  const left = points.filter((_, index) => reached[index] !== 1);
  const mayStay = ({ file, text, what }: (typeof points)[number]): boolean =>
    UNREACHED.some((one) => one.file === file && one.line === text && one.what === what);
  const fallbacks = left.filter((point) => point.forCompiler && !mayStay(point));
  const open = left.filter((point) => !point.forCompiler && !mayStay(point));
  for (const { file, line, what, text } of open) console.log(`${file}:${line} ${what}: ${text}`);
  const stay = left.length - open.length - fallbacks.length;
  console.log(`${points.length} places, ${open.length} unreached, ${stay} may stay.`);
  console.log(`${fallbacks.length} fallbacks that only the compiler asks for are unreached.`);
  process.exitCode = open.length > 0 || status !== 0 ? 1 : 0;
} finally {
  copy.remove();
}
