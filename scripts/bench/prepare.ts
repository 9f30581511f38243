import { join } from 'node:path';
import { build as bundle } from 'esbuild';

const root = join(import.meta.dirname, '../..');
export const benchFolder = join(root, 'node_modules', '.cache', 'bench');

/** Each measurement runs alone in a fresh process, from plain JavaScript: no loader, nothing warmed up. Gives its path. */
export async function prepare(name: string, folder = benchFolder): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await bundle({
    entryPoints: [join(root, 'scripts', 'bench', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    // The reference data lie where they lay: scripts/reference/stored.ts looks for them from its own folder.
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'scripts', 'reference')) },
  });
  return outfile;
}
