/**
 * Writes docs/rules.md, docs/tables.md and docs/measures.md from the registries, the handbook's table of what is read, and
 * from the handbook what each form opens as its help.
 * `npm run docs -- --check` writes nothing and exits 1 where a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formHelp } from './docs/form-help.ts';
import { measuresPage } from './docs/measures.ts';
import { rulesPage } from './docs/rules.ts';
import { tablesPage } from './docs/tables.ts';
import { valuesTable } from './docs/values.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const docs = `${root}docs/`;
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
const help = formHelp(handbook, readFileSync(`${docs}handbook-forms.md`, 'utf8'));
const files = [
  ...Object.entries(pages).map(([name, text]) => [`docs/${name}`, text] as const),
  ...Object.entries(help).map(([name, text]) => [`src/client/handbook/${name}`, text] as const),
];
const stale = files.filter(([name, text]) => !existsSync(root + name) || readFileSync(root + name, 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const [name] of stale) console.error(`${name} is stale: npm run docs`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [name, text] of stale) writeFileSync(root + name, text);
  console.log(stale.length === 0 ? 'docs are up to date' : `written: ${stale.map(([name]) => name).join(', ')}`);
}
