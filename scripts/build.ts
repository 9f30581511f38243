import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dataFiles } from './build/data.ts';
import { bundlePages } from './build/pages.ts';
import { BuildRefusal } from './build/refusal.ts';
import { bundleServer } from './build/server.ts';

export interface BuildOptions {
  /** The project's folder; default: this one. */
  readonly root?: string;
  /** Where the files go; default: `dist` in the project's folder. */
  readonly dist?: string;
}

export interface BuildReport {
  readonly dist: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** The script's global functions. */
  readonly stubs: readonly string[];
  /** The names of the HTML pages, without the ending. */
  readonly pages: readonly string[];
  readonly milliseconds: number;
}

const here = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Builds what goes to Google: Code.js, one page per form, the data files, the manifest. The same sources give the same bytes.
 * Refuses with a BuildRefusal in words, and then leaves `dist` as it was.
 */
export async function build(options: BuildOptions = {}): Promise<BuildReport> {
  const started = performance.now();
  const root = resolve(options.root ?? here);
  const dist = resolve(root, options.dist ?? 'dist');
  const [server, pages] = await Promise.all([bundleServer(root), bundlePages(root)]);
  refuseMissingPages(server.pages, pages);
  const contents = new Map<string, string>([
    ['Code.js', server.code],
    ...pages.map((page): [string, string] => [`${page.name}.html`, page.html]),
    ...dataFiles(root),
    ['appsscript.json', readManifest(root)],
  ]);
  writeAll(dist, contents);
  return {
    dist,
    files: [...contents].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })),
    stubs: server.stubs,
    pages: pages.map((page) => page.name),
    milliseconds: Math.round(performance.now() - started),
  };
}

function refuseMissingPages(wanted: readonly string[], pages: readonly { name: string }[]): void {
  const missing = wanted.filter((name) => !pages.some((page) => page.name === name));
  if (missing.length === 0) return;
  const places = missing.map((name) => `src/forms/${name}/view.tsx`).join(', ');
  throw new BuildRefusal('page-missing', `The script opens pages that nobody wrote: ${places}`);
}

function readManifest(root: string): string {
  const path = join(root, 'appsscript.json');
  if (!existsSync(path)) throw new BuildRefusal('manifest', 'appsscript.json is missing');
  const text = readFileSync(path, 'utf8');
  try {
    JSON.parse(text);
  } catch (failure) {
    throw new BuildRefusal(
      'manifest',
      `appsscript.json is not JSON: ${failure instanceof Error ? failure.message : ''}`,
    );
  }
  return text;
}

function writeAll(dist: string, contents: ReadonlyMap<string, string>): void {
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) {
    if (!contents.has(name) && /\.(?:js|html|json)$/.test(name)) rmSync(join(dist, name));
  }
  for (const [name, text] of contents) writeFileSync(join(dist, name), text);
}

function print(report: BuildReport): void {
  for (const file of report.files) console.log(`${(file.bytes / 1024).toFixed(1).padStart(8)} KiB  ${file.name}`);
  console.log(`${basename(report.dist)}: ${report.stubs.length} functions, ${report.milliseconds} ms`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    print(await build());
  } catch (failure) {
    if (!(failure instanceof BuildRefusal)) throw failure;
    console.error(`Build refused: ${failure.message}`);
    process.exitCode = 1;
  }
}
