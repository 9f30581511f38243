import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { project, smallestMain, smallestView } from './project.ts';

const dated = `${smallestMain}
import * as z from 'zod/mini';
import { addDays } from 'date-fns';
const shape = z.object({ day: z.string() });
export function tomorrow(day: string) { return addDays(new Date(shape.parse({ day }).day), 1).toISOString(); }
`;

function code(root: string): string {
  return readFileSync(join(root, 'dist/Code.js'), 'utf8');
}

function run(source: string, call: string): unknown {
  const realm = createContext({});
  new Script(source).runInContext(realm);
  return new Script(call).runInContext(realm);
}

describe('Code.js', () => {
  it('has one global function per entry, command and job', async () => {
    const root = project({});
    const report = await build({ root });
    expect(report.stubs).toEqual(['onEdit', 'onOpen', 'rpc', 'logVisit', 'nightlyCheck']);
    expect(run(code(root), 'rpc("save", "{}")')).toBe('save{}');
    expect(run(code(root), 'nightlyCheck(7)')).toBe(7);
    expect(run(code(root), 'onEdit(5)')).toBe(5);
  });

  it('carries zod mini and date-fns, and turns further exported functions into globals', async () => {
    const root = project({ 'src/main.ts': dated });
    await build({ root });
    expect(run(code(root), 'tomorrow("2026-11-23T00:00:00Z")')).toBe('2026-11-24T00:00:00.000Z');
  });

  it('lowers what Apps Script cannot parse', async () => {
    const root = project({
      'src/main.ts': `${smallestMain} class Till { #cents = 5; static open = true; read() { return this.#cents; } }
        export function read() { return Till.open && new Till().read(); }`,
    });
    await build({ root });
    expect(run(code(root), 'read()')).toBe(5);
    expect(code(root)).not.toMatch(/#cents/);
    expect(code(root)).not.toMatch(/static open/);
  });

  it('puts the comment of a custom function on the stub, with its parameters', async () => {
    const root = project({
      'src/main.ts': `${smallestMain.replace('customFunctions = {}', 'customFunctions = { KV_TWICE: { run: (n: number) => 2 * n, doc: "Das Doppelte.\\n@param {number} zahl Eine Zahl" } }')}`,
    });
    const report = await build({ root });
    expect(report.stubs).toContain('KV_TWICE');
    expect(code(root)).toContain(
      '/**\n * Das Doppelte.\n * @param {number} zahl Eine Zahl\n * @customfunction\n */\nfunction KV_TWICE(zahl) {',
    );
    expect(run(code(root), 'KV_TWICE(21)')).toBe(42);
  });

  it('is the same, byte for byte, from the same sources', async () => {
    const [first, second] = [project({ 'src/main.ts': dated }), project({ 'src/main.ts': dated })];
    await build({ root: first });
    await build({ root: second, dist: 'elsewhere' });
    expect(readFileSync(join(second, 'elsewhere/Code.js'), 'utf8')).toBe(code(first));
  });

  it('keeps all names, locals too, file by file under its heading', async () => {
    const root = project({
      'src/main.ts': `${dated} function sumOfVisits(visits: number[]) { let total = 0; for (const visit of visits) total += visit; return total; }
        export function total() { return sumOfVisits([1, 2]); }`,
    });
    await build({ root });
    expect(code(root)).toMatch(/\/\/!main$/m);
    expect(code(root).replace(/\s+/g, '')).toMatch(/for\(letvisitofvisits\)total\+=visit;/);
    expect(run(code(root), 'total()')).toBe(3);
  });

  it('keeps umlauts readable', async () => {
    const root = project({ 'src/main.ts': `${smallestMain} export function title() { return 'Einsätze'; }` });
    await build({ root });
    expect(code(root)).toContain('Einsätze');
  });
});

describe('data files', () => {
  it('lie beside the script as they are, and leave dist when they are gone', async () => {
    const root = project({ 'src/reference/towns.txt': 'ä;1\nb;2\n', 'src/reference/towns.ts': 'export {}' });
    const report = await build({ root });
    expect(report.files.map(({ name }) => name)).toEqual(['Code.js', 'data-towns.html', 'appsscript.json']);
    expect(readFileSync(join(root, 'dist/data-towns.html'), 'utf8')).toBe('ä;1\nb;2\n');
    expect(code(root)).not.toContain('ä;1');
    rmSync(join(root, 'src/reference/towns.txt'));
    await build({ root });
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['Code.js', 'appsscript.json']);
  });
});

describe('pages', () => {
  const view = `
    import { render } from 'preact';
    import './imported.css';
    const owner: string = document.title;
    render(<a href="https://example.org/hilfe">{\`Für \${owner}: </script> $& \\\`\`}</a>, document.body);
  `;

  it('stand alone: script and style within, no template literal', async () => {
    const root = project({
      'src/forms/logVisit/view.tsx': view,
      'src/forms/logVisit/imported.css': '.by-import { color: red }',
      'src/forms/logVisit/view.css': '.only-here { color: green }',
      'src/client/styles.css': '.everywhere { background: url("data:image/gif;base64,R0lGODlhAQABAAAAACw=") }',
      'src/forms/noPage/index.ts': 'export {}',
    });
    const report = await build({ root });
    expect(report.pages).toEqual(['logVisit']);
    const html = readFileSync(join(root, 'dist/logVisit.html'), 'utf8');
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('<base target="_top">');
    expect(html).toContain('<div id="app"></div>');
    expect(html).toContain('.only-here{color:green}');
    expect(html).toContain('.everywhere');
    expect(html).toContain('.by-import{color:red}');
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).toContain('$&');
    expect(html).toContain('https://example.org/hilfe');
  });

  it('of forms that are gone leave dist, while other files stay', async () => {
    const root = project({ 'src/forms/a/view.tsx': smallestView });
    await build({ root });
    writeFileSync(join(root, 'dist/gone.html'), '');
    writeFileSync(join(root, 'dist/notes.txt'), '');
    await build({ root });
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['Code.js', 'a.html', 'appsscript.json', 'notes.txt']);
  });
});

it('leaves dist as it was when it refuses', async () => {
  const root = project({});
  await build({ root });
  const before = code(root);
  writeFileSync(join(root, 'src/main.ts'), 'export const onOpen = 1;');
  await expect(build({ root })).rejects.toThrow();
  expect(code(root)).toBe(before);
  expect(existsSync(join(root, 'dist/appsscript.json'))).toBe(true);
});
