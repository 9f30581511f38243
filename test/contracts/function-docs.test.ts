import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { sourceFiles } from './imports.ts';

const root = resolve(import.meta.dirname, '../..');
const FOLDERS = ['domain', 'define', 'reference', 'tables', 'app', 'google', 'migrations'];

/** Exported functions of a file that no comment stands before, in the words "file: name". */
function undocumented(file: string, text: string): string[] {
  return parseAst(text, { lang: 'ts' }).body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration, start } = statement;
    if (text.slice(0, start).trimEnd().endsWith('*/')) return [];
    if (declaration?.type === 'FunctionDeclaration') return [`${file}: ${declaration.id?.name}`];
    if (declaration?.type !== 'VariableDeclaration') return [];
    const functions = declaration.declarations.filter(({ init }) => init?.type === 'ArrowFunctionExpression');
    return functions.map(({ id }) => `${file}: ${text.slice(id.start, id.end).split(':')[0]}`);
  });
}

it('each exported function says before itself what it takes, gives and refuses, with its units', () => {
  const files = FOLDERS.flatMap((folder) => sourceFiles(root, `src/${folder}`));
  expect(files.flatMap((file) => undocumented(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

it('sees a function that lacks it', () => {
  const text = '/** Says. */\nexport const a = () => 1;\nexport const b = (x: number) => x;\nexport function c() {}\n';
  expect(undocumented('x.ts', `${text}export const d = 1;`)).toEqual(['x.ts: b', 'x.ts: c']);
});
