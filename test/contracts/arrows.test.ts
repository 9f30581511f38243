import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { circles, type Import, importsBelow, importsOf, sourceFiles } from './imports.ts';

const root = resolve(import.meta.dirname, '../..');

/** The parts of src/ as docs/architecture.md, "The layers", draws them, and the packages each may use. */
const vocabulary = ['domain', 'texts'];
const definitions = [...vocabulary, 'define', 'reference', 'tables', 'settings'];
const pureParts = [
  'domain',
  'define',
  'texts',
  'reference',
  'tables',
  'settings',
  'rules',
  'evaluation',
  'pairing',
  'mails',
];
const purePackages = ['date-fns', 'zod/mini', 'fastest-levenshtein', 'feiertagejs'];
/** Those that read and write files of lists, and reach no server. */
const filePackages = ['csv-parse', 'fflate', 'read-excel-file', 'saxen'];
/** Those that draw pictures and maps. */
const picturePackages = ['@observablehq/plot', 'topojson-client', 'topojson-specification', 'geojson'];
const pagePackages = [...purePackages, ...filePackages, ...picturePackages, 'preact'];

interface Part {
  readonly knows: readonly string[];
  /** What it may name in types only. */
  readonly knowsTypesOf?: readonly string[];
  readonly packages: readonly string[];
}

const page: Part = {
  knows: [...vocabulary, 'define', 'tables', 'client', 'shapes'],
  knowsTypesOf: ['forms', 'rules', 'evaluation', 'pairing', 'mails', 'app'],
  packages: pagePackages,
};
const feature: Part = { knows: [...pureParts, 'app', 'shapes'], packages: purePackages };

const parts: Readonly<Record<string, Part>> = {
  domain: { knows: ['domain'], packages: purePackages },
  texts: { knows: vocabulary, packages: [] },
  // Desks and rules name the settings' values; which there are says their list alone.
  define: { knows: [...vocabulary, 'define'], knowsTypesOf: ['settings'], packages: purePackages },
  reference: { knows: [...vocabulary, 'reference'], packages: purePackages },
  tables: { knows: [...vocabulary, 'define', 'reference', 'tables'], packages: purePackages },
  settings: { knows: [...vocabulary, 'define', 'tables', 'settings'], packages: purePackages },
  rules: { knows: [...definitions, 'rules'], packages: purePackages },
  evaluation: { knows: [...definitions, 'evaluation'], packages: purePackages },
  // Who could help whom rests on visits as measures see them, and on elections as rules do.
  pairing: { knows: [...definitions, 'rules', 'evaluation', 'pairing'], packages: purePackages },
  // Whom an election concerns, and what looks like a person's data, rules know.
  mails: { knows: [...definitions, 'rules', 'evaluation', 'mails'], packages: purePackages },
  google: { knows: [...vocabulary, 'define', 'google'], packages: [] },
  // The engines read and journal by the project's tables, and setup fills in known data; features are handed in by main.
  app: { knows: [...definitions, 'google', 'app'], packages: purePackages },
  migrations: { knows: [...definitions, 'google', 'app', 'migrations'], packages: purePackages },
  forms: { ...feature, knows: [...feature.knows, 'forms'] },
  commands: { ...feature, knows: [...feature.knows, 'commands'] },
  jobs: { ...feature, knows: [...feature.knows, 'jobs'] },
  shapes: { knows: [...definitions, 'shapes'], packages: purePackages },
  client: page,
  views: { ...page, knows: [...page.knows, 'views'] },
  functions: { knows: definitions, packages: purePackages },
  main: {
    knows: [...pureParts, 'functions', 'app', 'google', 'migrations', 'forms', 'commands', 'jobs', 'shapes'],
    packages: [],
  },
};

/** The part that a file of src/ belongs to; a form's page and the shapes it shares with the server stand apart. */
function partOf(file: string): string {
  if (/^src\/forms\/[^/]+\/view/.test(file)) return 'views';
  if (/^src\/forms\/[^/]+\/(?:shape|shapes|schema|contract|entry(?:-\w+)*)\.ts$/.test(file)) return 'shapes';
  // Forms over tables: what they are is data for page and server alike.
  if (/^src\/forms\/entry\/(?:spec|answers)\.ts$/.test(file)) return 'shapes';
  return /^src\/([^/.]+)/.exec(file)?.[1] ?? file;
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const part = parts[partOf(from)];
  if (part === undefined) return false;
  if (!to.startsWith('src/')) return part.packages.some((name) => to === name || to.startsWith(`${name}/`));
  const target = partOf(to);
  return part.knows.includes(target) || (typeOnly && (part.knowsTypesOf ?? []).includes(target));
}

const imports = importsBelow(root, 'src');

describe('who may know whom', () => {
  it('every import follows an arrow', () => {
    const wrong = imports.filter((entry) => !isAllowed(entry));
    expect(wrong.map(({ from, to, typeOnly }) => `${from} ${typeOnly ? 'names types of' : 'imports'} ${to}`)).toEqual(
      [],
    );
  });

  it('no file reaches itself again', () => {
    expect(circles(imports.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });

  it.each<[string, string, boolean, boolean]>([
    ['src/rules/a.ts', 'src/tables/visits.ts', false, true],
    ['src/rules/a.ts', 'src/google/sheet.ts', false, false],
    ['src/rules/a.ts', 'src/google/sheet.ts', true, false],
    ['src/tables/a.ts', 'src/rules/b.ts', false, false],
    ['src/domain/a.ts', 'src/define/b.ts', true, false],
    ['src/app/a.ts', 'src/rules/b.ts', false, false],
    ['src/forms/ask/index.ts', 'src/app/apply.ts', false, true],
    ['src/forms/ask/index.ts', 'src/google/sheet.ts', false, false],
    ['src/forms/ask/view.tsx', 'src/forms/ask/index.ts', false, false],
    ['src/forms/ask/view.tsx', 'src/forms/ask/index.ts', true, true],
    ['src/forms/ask/view.tsx', 'src/google/sheet.ts', true, false],
    ['src/forms/ask/view.tsx', 'src/forms/ask/view-steps.tsx', false, true],
    ['src/client/a.tsx', 'src/app/rpc.ts', false, false],
    ['src/client/a.tsx', 'src/app/rpc.ts', true, true],
    ['src/domain/day.ts', 'date-fns', false, true],
    ['src/domain/day.ts', 'node:fs', false, false],
    ['src/domain/day.ts', 'zod', false, false],
    ['src/rules/a.ts', 'preact', false, false],
    ['src/client/a.tsx', 'preact/hooks', false, true],
    ['src/domain/day.ts', 'workbench/emulator/zone.ts', false, false],
    ['src/unheard-of/a.ts', 'src/domain/day.ts', false, false],
  ])('%s → %s, types only: %s, is allowed: %s', (from, to, typeOnly, allowed) => {
    expect(isAllowed({ from, to, typeOnly })).toBe(allowed);
  });
});

describe('what stands in a file', () => {
  const known = new Set(['src/a/one.ts', 'src/a/two/index.ts']);
  it.each<[string, Omit<Import, 'from'>]>([
    ["import { x } from './one';", { to: 'src/a/one.ts', typeOnly: false }],
    ["import type { X } from './one.ts';", { to: 'src/a/one.ts', typeOnly: true }],
    ["import { type X,\n  type Y } from './one';", { to: 'src/a/one.ts', typeOnly: true }],
    ["import { type X, y } from './one';", { to: 'src/a/one.ts', typeOnly: false }],
    ["export * from './two';", { to: 'src/a/two/index.ts', typeOnly: false }],
    ["export type { X } from './two';", { to: 'src/a/two/index.ts', typeOnly: true }],
    ["import './one';", { to: 'src/a/one.ts', typeOnly: false }],
    ["const late = await import('./one');", { to: 'src/a/one.ts', typeOnly: false }],
    ["import * as z from 'zod/mini';", { to: 'zod/mini', typeOnly: false }],
    ["/* import './two'; */\n// import './two'\nimport './one';", { to: 'src/a/one.ts', typeOnly: false }],
  ])('%s', (text, expected) => {
    expect(importsOf('src/a/from.ts', text, known)).toEqual([{ from: 'src/a/from.ts', ...expected }]);
  });

  it('finds a circle once', () => {
    const arrow = (from: string, to: string): Import => ({ from, to, typeOnly: false });
    expect(circles([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a'), arrow('d', 'a')])).toEqual(['a → b → c → a']);
    expect(circles([arrow('a', 'b'), arrow('a', 'c'), arrow('b', 'c')])).toEqual([]);
  });
});

/** Apps Script's own globals, read from its published types. */
function googleGlobals(): string[] {
  const types = join(root, 'node_modules/@types/google-apps-script');
  return readdirSync(types)
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [...readFileSync(join(types, name), 'utf8').matchAll(/^declare var ([A-Z]\w+)\s*:/gm)])
    .map((match) => match[1] ?? '');
}

const surroundings = ['console', 'Date.now', 'Math.random', 'performance', 'crypto', 'setTimeout', 'fetch', 'process'];

/** Free names that a file uses, found by esbuild: a word in a text, a comment, a type or a local name is none. */
function usedGlobals(file: string, text: string, watched: readonly string[]): string[] {
  const define = Object.fromEntries(watched.map((name) => [name, `__uses_${name.replace('.', '_')}`]));
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  const { code } = transformSync(text, {
    loader,
    define,
    minifyWhitespace: true,
    legalComments: 'none',
    jsx: 'automatic',
  });
  const named = [...code.matchAll(/__uses_(\w+)/g)].map((match) => match[1] ?? '');
  const clock = /\bnew Date(?!\w|\(\s*[^)\s])/.test(code) ? ['new Date()'] : [];
  return [...new Set([...named, ...clock])];
}

function usesIn(files: readonly string[], watched: readonly string[]): string[] {
  return files.flatMap((file) =>
    usedGlobals(file, readFileSync(join(root, file), 'utf8'), watched).map((name) => `${file} uses ${name}`),
  );
}

describe('who may touch the world', () => {
  const all = sourceFiles(root, 'src');

  it('only src/google names a service of Google', () => {
    const outside = all.filter((file) => partOf(file) !== 'google');
    const uses = outside.flatMap((file) =>
      usedGlobals(file, readFileSync(join(root, file), 'utf8'), googleGlobals())
        .filter((name) => name !== 'new Date()')
        .map((name) => `${file} uses ${name}`),
    );
    expect(uses).toEqual([]);
  });

  it('what is pure has no clock, no chance, no output', () => {
    const pure = all.filter((file) => pureParts.includes(partOf(file)));
    expect(usesIn(pure, surroundings)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['SpreadsheetApp.getActive();', ['SpreadsheetApp']],
    ['const says = "SpreadsheetApp"; // SpreadsheetApp', []],
    ['let sheet: SpreadsheetApp.Sheet;', []],
    ['export const at = new Date();', ['new Date()']],
    ['export const at = new Date;', ['new Date()']],
    ['export const at = new Date(2026, 1, 1);', []],
    ['export const at = Date.now();', ['Date_now']],
    ['export const chance = Math.random() + Math.round(1);', ['Math_random']],
    ['console.log(1);', ['console']],
    ['export const f = (console: () => void) => console();', []],
  ])('%s', (text, expected) => {
    expect(usedGlobals('a.ts', text, [...surroundings, 'SpreadsheetApp'])).toEqual(expected);
  });

  it('knows the services', () => {
    expect(googleGlobals()).toEqual(expect.arrayContaining(['SpreadsheetApp', 'MailApp', 'LockService', 'Utilities']));
  });
});
