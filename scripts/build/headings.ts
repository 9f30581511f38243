import { readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import * as esbuild from 'esbuild';

const LOADERS: Readonly<Record<string, esbuild.Loader>> = {
  ...{ '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.mjs': 'js', '.cjs': 'js' },
};

/** The path within src, or in a package wherever it lies; without its ending, which is the same everywhere. */
const pathIn = (root: string, path: string): string => {
  const [, inPackage] = /.*node_modules[\\/](.*)/.exec(path) ?? [];
  return (inPackage ?? relative(join(root, 'src'), path)).replaceAll('\\', '/').replace(/\.\w+$/, '');
};

/**
 * Puts a file's path over what comes from it. As a legal comment it stays where blanks go, so that whoever follows a
 * stack trace from a real sheet finds the file. Packages alone have the names within their files shortened: what they
 * call their locals helps nobody here, and a click reads and compiles it all.
 */
export const headings = (root: string): esbuild.Plugin => ({
  name: 'headings',
  setup(build) {
    build.onLoad({ filter: /\.(?:tsx?|[cm]?js)$/ }, async ({ path }) => {
      const loader = LOADERS[extname(path)] ?? 'ts';
      const own = await readFile(path, 'utf8');
      const text = path.includes('node_modules') ? await shortened(own, loader) : own;
      return { loader, contents: `//!${pathIn(root, path)}\n${text}` };
    });
  },
});

async function shortened(text: string, loader: esbuild.Loader): Promise<string> {
  const { code } = await esbuild.transform(text, {
    loader,
    minifyIdentifiers: true,
    minifySyntax: true,
    charset: 'utf8',
  });
  return code;
}
