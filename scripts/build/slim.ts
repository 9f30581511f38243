import { readFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';

/** What a definition says for tests and documentation alone, at the object's own indentation as the formatter puts it. */
const FOR_DOCS = /^ {2}(?:examples: \[\n[\s\S]*?^ {2}\]|about: \{\n[\s\S]*?^ {2}\}|about: \{.*\}),$/gm;
const WITHOUT: Readonly<Record<string, string>> = {
  examples: '  examples: [],',
  about: '  about: { de: "", en: "" },',
};

/** Leaves examples and explanations of rules and tables out of the script that runs at every click. */
export const withoutDocs: esbuild.Plugin = {
  name: 'without-docs',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](rules|tables)[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(
        FOR_DOCS,
        (part) => WITHOUT[part.trim().split(':')[0] ?? ''] ?? part,
      ),
    }));
  },
};

const SECTION = /^ {2}\/\/ (?=node_modules\/|src\/)/m;

/* Names at the top level of a script stay as they are, so that stack traces and the other files find them. */
const SHRINKING: esbuild.TransformOptions = {
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'inline',
  lineLimit: 140,
  minify: true,
};

/**
 * Makes a bundle small whose parts can still be found: file by file under its heading, functions under their names,
 * lines of 140. The texts of all rules in two languages leave no room for more within the budget of 400 KiB.
 */
export async function slimmed(bundle: string): Promise<string> {
  const end = bundle.lastIndexOf('  return __toCommonJS(');
  if (end < 0) return bundle;
  const [head = '', ...files] = bundle.slice(0, end).split(SECTION);
  const slim = await Promise.all(
    files.map(async (file) => {
      const [name = '', ...lines] = file.split('\n');
      const { code } = await esbuild.transform(lines.join('\n'), SHRINKING);
      return `// ${name}\n${code.trimEnd()}\n`;
    }),
  );
  return head + slim.join('') + bundle.slice(end);
}
