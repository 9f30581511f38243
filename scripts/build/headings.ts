import { readFile } from 'node:fs/promises';
import { extname, relative } from 'node:path';
import type * as esbuild from 'esbuild';

const LOADERS: Readonly<Record<string, esbuild.Loader>> = {
  ...{ '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.mjs': 'js', '.cjs': 'js' },
};

/** The path in the project, or in a package wherever it lies. */
const pathIn = (root: string, path: string): string => {
  const inPackage = path.lastIndexOf('node_modules');
  return (inPackage < 0 ? relative(root, path) : path.slice(inPackage)).replaceAll('\\', '/');
};

/**
 * Puts a file's path over what comes from it. As a legal comment it stays where blanks go, so that whoever follows a
 * stack trace from a real sheet finds the file.
 */
export const headings = (root: string): esbuild.Plugin => ({
  name: 'headings',
  setup(build) {
    build.onLoad({ filter: /\.(?:tsx?|[cm]?js)$/ }, async ({ path }) => ({
      loader: LOADERS[extname(path)] ?? 'ts',
      contents: `//! ${pathIn(root, path)}\n${await readFile(path, 'utf8')}`,
    }));
  },
});
