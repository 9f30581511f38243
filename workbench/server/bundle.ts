import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type PageBundle, type Vendor, vendorFolder } from './made.ts';

const pageOf = (project: string): string => join(project, 'workbench', 'page');

/** Univer carries hyphenation patterns of 70 languages, 7 MB that a grid never reads. */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(bundle) {
    bundle.onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][a-z-]+-[\w-]{8}\.js$/ }, () => ({
      contents: 'export default null;',
      loader: 'js',
    }));
  },
};

/** The page's own code imports the kept Univer bundle by its address. */
const keptVendor = (key: string): Plugin => ({
  name: 'kept-vendor',
  setup(bundle) {
    bundle.onResolve({ filter: /\/vendor$/ }, () => ({ path: `/assets/${key}/vendor.js`, external: true }));
  },
});

const common: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
};

function vendorKey(project: string): string {
  const page = pageOf(project);
  const hash = createHash('sha256');
  for (const file of [
    join(project, 'package-lock.json'),
    join(page, 'grid', 'vendor.ts'),
    join(page, 'grid', 'vendor.css'),
  ])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Univer as one script and one stylesheet, bundled once per lock file and kept. */
export async function bundleVendor(project: string): Promise<Vendor> {
  const key = vendorKey(project);
  const page = pageOf(project);
  const folder = vendorFolder(project, key);
  if (existsSync(join(folder, 'vendor.js')) && existsSync(join(folder, 'vendor.css'))) return { key, folder };
  mkdirSync(folder, { recursive: true });
  await build({
    ...common,
    entryPoints: [join(page, 'grid', 'vendor.css')],
    outfile: join(folder, 'vendor.css'),
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
  });
  await build({
    ...common,
    entryPoints: [join(page, 'grid', 'vendor.ts')],
    outfile: join(folder, 'vendor.js'),
    plugins: [withoutHyphenation],
  });
  return { key, folder };
}

/** The page's own script and style, in memory; about 0.1 s, so that each change can be shown at once. */
export async function bundlePage(project: string, vendor: Vendor): Promise<PageBundle> {
  const page = pageOf(project);
  const result = await build({
    ...common,
    entryPoints: { page: join(page, 'main.tsx'), style: join(page, 'styles.css') },
    outdir: join(project, 'dist'),
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [keptVendor(vendor.key)],
    sourcemap: 'inline',
  });
  const shim = await build({
    ...common,
    format: 'iife',
    entryPoints: [join(page, 'shim', 'script.ts')],
    write: false,
  });
  const html = readFileSync(join(page, 'index.html'), 'utf8').replaceAll('{vendor}', () => `/assets/${vendor.key}`);
  const text = (ending: string) => result.outputFiles?.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { html, script: text('.js'), style: text('.css'), shim: shim.outputFiles?.[0]?.text ?? '' };
}
