/**
 * Writes docs/rules.md, docs/tables.md and docs/measures.md from the registries, and the handbook's table of what is read.
 * `npm run docs -- --check` writes nothing and exits 1 where a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measuresPage } from './docs/measures.ts';
import { rulesPage } from './docs/rules.ts';
import { tablesPage } from './docs/tables.ts';
import { valuesTable } from './docs/values.ts';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
/** The handbook is written by hand, but for the table between these two lines. */
const BETWEEN = /(<!-- Werte: npm run docs -->\n)[\s\S]*?(\n<!-- Ende der Werte -->)/;
const handbook = readFileSync(`${docs}handbuch.md`, 'utf8').replace(
  BETWEEN,
  (_, start, end) => start + valuesTable() + end,
);
const pages = {
  'rules.md': rulesPage(),
  'tables.md': tablesPage(),
  'measures.md': measuresPage(),
  'handbuch.md': handbook,
};
const stale = Object.entries(pages).filter(
  ([name, text]) => !existsSync(docs + name) || readFileSync(docs + name, 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`docs/${name} is stale: npm run docs`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [name, text] of stale) writeFileSync(docs + name, text);
  console.log(
    stale.length === 0 ? 'docs are up to date' : `written: ${stale.map(([name]) => `docs/${name}`).join(', ')}`,
  );
}
