import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundlePage, bundleVendor } from './server/bundle.ts';
import { storeMade } from './server/made.ts';
import { demoState } from './server/open-session.ts';
import { readTitles } from './server/titles.ts';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** `npm start` runs what lies here; scripts/freshness.mjs says when it is out of date. */
const folder = join(project, 'node_modules', '.cache', 'werkbank', 'bereit');

/** Makes ahead what a start of the workbench needs: its page, its words, and its server as one file. */
async function makeAhead(): Promise<void> {
  console.log('Die Werkbank wird vorbereitet …');
  const vendor = await bundleVendor(project);
  const [page, titles] = await Promise.all([bundlePage(project, vendor), readTitles(project)]);
  storeMade(folder, { vendor, page, titles, demo: demoState(join(project, 'dist')) });
  await build({
    entryPoints: [join(project, 'workbench', 'server.ts')],
    outfile: join(folder, 'server.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Only `npm run dev` and tests bundle while they run.
    external: ['esbuild'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    legalComments: 'none',
    logLevel: 'warning',
  });
}

await makeAhead();
