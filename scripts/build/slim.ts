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

const THIRD_PARTY = /^(node_modules\/|src\/reference\/[a-z-]+\.data\.ts)/;
const base: esbuild.TransformOptions = { target: 'es2020', charset: 'utf8', legalComments: 'inline', lineLimit: 140 };
/** Third parties and generated data shrink as far as they can; our own code keeps its names and loses its blanks. */
const shrinking = (name: string): esbuild.TransformOptions =>
  THIRD_PARTY.test(name) ? { ...base, minify: true } : { ...base, minifyWhitespace: true, minifySyntax: true };

/**
 * Makes a bundle small that can still be read: file by file under its heading, our own names kept, lines of 140.
 * The script editor's "format document" brings the blanks back. Each file is read as a script, whose top-level names
 * esbuild keeps, so that the others still find them.
 */
export async function slimmed(bundle: string): Promise<string> {
  const end = bundle.lastIndexOf('  return __toCommonJS(');
  if (end < 0) return bundle;
  const [head = '', ...files] = bundle.slice(0, end).split(SECTION);
  const slim = await Promise.all(
    files.map(async (file) => {
      const [name = '', ...lines] = file.split('\n');
      const { code } = await esbuild.transform(lines.join('\n'), shrinking(name));
      return `// ${name}\n${code.trimEnd()}\n`;
    }),
  );
  return head + slim.join('') + bundle.slice(end);
}
