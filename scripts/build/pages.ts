import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compile, outputText } from './compile.ts';
import { noWorkers } from './no-workers.ts';
import { type Part, refuseOutsideLoads, watchedGlobals } from './outside.ts';
import { BuildRefusal } from './refusal.ts';
import { hasTemplateLiteral } from './template-literal.ts';
import { versionOf } from './version.ts';

/** What a page shows besides words travels inside it. */
const pictures = { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' } as const;

export interface Page {
  readonly name: string;
  readonly html: string;
}

/** Makes one self-contained page of each form that has a view, in the order of their names. */
export async function bundlePages(root: string): Promise<Page[]> {
  const forms = join(root, 'src/forms');
  if (!existsSync(forms)) return [];
  const names = readdirSync(forms)
    .filter((name) => existsSync(join(forms, name, 'view.tsx')))
    .sort();
  return Promise.all(names.map((name) => bundlePage(root, name)));
}

async function bundlePage(root: string, name: string): Promise<Page> {
  const [script, sheets] = await Promise.all([pageScript(root, name), pageStyle(root, name)]);
  const style: Part = { ...sheets, text: sheets.text + script.style };
  refuseOutsideLoads(name, script, style);
  if (hasTemplateLiteral(script.text)) {
    throw new BuildRefusal(
      'page-template-literal',
      `${name}.html contains a template literal; Google's HtmlService damages those`,
    );
  }
  return { name, html: shell(inlineScript(script.text), inlineStyle(style.text)) };
}

interface Script extends Part {
  /** The style that the script's files import. */
  readonly style: string;
}

async function pageScript(root: string, name: string): Promise<Script> {
  const compiled = await compile({
    absWorkingDir: root,
    entryPoints: [join(root, 'src/forms', name, 'view.tsx')],
    outfile: `${name}.js`,
    format: 'iife',
    target: 'es2020',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    supported: { 'template-literal': false },
    loader: pictures,
    plugins: [noWorkers(root)],
    define: { ...watchedGlobals, KV_VERSION: JSON.stringify(versionOf(root)), 'process.env.NODE_ENV': '"production"' },
  });
  return {
    text: outputText(compiled, '.js').trimEnd(),
    style: outputText(compiled, '.css').trimEnd(),
    outside: outsideOf(compiled),
  };
}

async function pageStyle(root: string, name: string): Promise<Part> {
  const sheets = [join(root, 'src/client/styles.css'), join(root, 'src/forms', name, 'view.css')].filter(existsSync);
  if (sheets.length === 0) return { text: '', outside: [] };
  const compiled = await compile({
    absWorkingDir: root,
    stdin: {
      contents: sheets.map((sheet) => `@import ${JSON.stringify(sheet)};`).join('\n'),
      resolveDir: root,
      loader: 'css',
    },
    outfile: `${name}.css`,
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    loader: pictures,
  });
  return { text: outputText(compiled, '.css').trimEnd(), outside: outsideOf(compiled) };
}

function outsideOf(compiled: Compiled): string[] {
  return Object.values(compiled.metafile.outputs)
    .flatMap((output) => output.imports)
    .filter((entry) => entry.external && !entry.path.startsWith('data:') && !entry.path.startsWith('#'))
    .map((entry) => entry.path);
}

function inlineScript(text: string): string {
  return text.replace(/<\/(script)/gi, (_, tag: string) => `<\\/${tag}`).replace(/<!--/g, () => '<\\!--');
}

function inlineStyle(text: string): string {
  return text.replace(/<\/(style)/gi, (_, tag: string) => `<\\/${tag}`);
}

function shell(script: string, style: string): string {
  return `<!DOCTYPE html>
<html lang="de">
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>KV-Partnerschaften</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script>${script}</script>
</body>
</html>
`;
}
