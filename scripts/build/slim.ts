import { readFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';

/**
 * Examples of rules and mails are tests and documentation: the script that runs at every click does not need them.
 * The formatter puts them at the object's own indentation, which is what marks their end.
 */
export const withoutExamples: esbuild.Plugin = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]rules[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(/^ {2}examples: \[\n[\s\S]*?^ {2}\],$/gm, '  examples: [],'),
    }));
  },
};

const SECTION = /^ {2}\/\/ (?=node_modules\/|src\/)/m;

/**
 * Minifies the sections of third parties and of generated data in a readable bundle; our own code stays readable.
 * Sections are read as scripts, whose top-level names esbuild keeps, so that the others still find them.
 */
export async function slimThirdParties(bundle: string): Promise<string> {
  const end = bundle.lastIndexOf('  return __toCommonJS(');
  if (end < 0) return bundle;
  const sections = bundle.slice(0, end).split(SECTION);
  const slim = await Promise.all(
    sections.map(async (section) => {
      if (!/^(node_modules\/|src\/reference\/[a-z-]+\.data\.ts)/.test(section)) return section;
      const [name = '', ...lines] = section.split('\n');
      const { code } = await esbuild.transform(lines.join('\n'), { minify: true, target: 'es2020', charset: 'utf8', legalComments: 'inline' });
      return `${name}\n  ${code.trimEnd()}\n\n`;
    }),
  );
  return slim.join('  // ') + bundle.slice(end);
}
