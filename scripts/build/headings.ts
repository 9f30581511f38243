import { join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import type { Plugin } from 'rolldown';

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
export const headings = (root: string): Plugin => ({
  name: 'headings',
  async transform(own, path) {
    if (path.startsWith('\0')) return undefined;
    const text = path.includes('node_modules') ? await shortened(own) : own;
    return { code: `//!${pathIn(root, path)}\n${text}`, map: null };
  },
});

/** A package's file with short names within it; what it exports keeps its name, and what is pure its mark. */
async function shortened(text: string): Promise<string> {
  const options = { minifyIdentifiers: true, minifySyntax: true, charset: 'utf8', format: 'esm' } as const;
  return (await esbuild.transform(text, options)).code;
}
