import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../scripts/build/refusal.ts';
import { hasTemplateLiteral } from '../../scripts/build/template-literal.ts';
import { build } from '../../scripts/build.ts';
import { project, smallestMain, smallestView } from './project.ts';

async function refusal(files: Record<string, string>): Promise<{ code: RefusalCode; message: string }> {
  const failure: unknown = await build({ root: project(files) }).then(
    () => new Error('the build accepted it'),
    (error: unknown) => error,
  );
  const { cause, message } = failure as Error & { cause?: { code: RefusalCode } };
  if (!cause) throw failure;
  return { code: cause.code, message };
}

const main = (changes: string) => ({ 'src/main.ts': `${smallestMain}\n${changes}` });
const mainWith = (from: string, to: string) => ({ 'src/main.ts': smallestMain.replace(from, to) });
const view = (body: string, more: Record<string, string> = {}) => ({
  'src/forms/ask/view.tsx': `${smallestView}\n${body}`,
  ...more,
});

describe('loading needs nothing but ECMAScript', () => {
  it.each([
    ['console', 'console.log(1);'],
    ['a timer', 'setTimeout(() => 1, 1);'],
    ['URL', 'export const home = new URL("https://example.org");'],
    ['a Google service', 'declare const SpreadsheetApp: { getUi(): void }; SpreadsheetApp.getUi();'],
    ['WebAssembly', 'export const wasm = WebAssembly.validate;'],
    ['Intl', 'export const format = new Intl.NumberFormat("de");'],
    ['code from text', 'export const late = new Function("return 1")();'],
    ['eval', 'export const late = (0, eval)("1");'],
  ])('%s is refused', async (_, line) => {
    expect(await refusal(main(line))).toMatchObject({ code: 'needs-more-than-ecmascript' });
  });

  it('names what is missing', async () => {
    expect((await refusal(main('setTimeout(() => 1, 1);'))).message).toContain('setTimeout is not defined');
  });
});

describe('entries', () => {
  it.each<[string, Record<string, string>, RefusalCode, string]>([
    [
      'an entry that is missing',
      mainWith('export function onEdit', 'function onEdit'),
      'entry-not-a-function',
      'onEdit',
    ],
    [
      'a command that is no function',
      main('commands.logVisit = 5 as never;'),
      'entry-not-a-function',
      'commands.logVisit',
    ],
    [
      'a job that is no function',
      main('jobs.nightlyCheck = "x" as never;'),
      'entry-not-a-function',
      'jobs.nightlyCheck',
    ],
    [
      'a custom function without run',
      mainWith('customFunctions = {}', 'customFunctions = { KV_A: { doc: "A" } }'),
      'entry-not-a-function',
      'KV_A.run',
    ],
    [
      'a custom function without words',
      mainWith('customFunctions = {}', 'customFunctions = { KV_A: { run: () => 1, doc: "" } }'),
      'documentation',
      'KV_A.doc',
    ],
    [
      'a menu entry that leads nowhere',
      mainWith("['logVisit']", "['logVisit', 'sendMail']"),
      'menu-without-stub',
      'sendMail',
    ],
    ['a job named like a command', mainWith('nightlyCheck:', 'logVisit:'), 'stub-twice', 'logVisit'],
    ['a command named like an entry', mainWith('{ logVisit:', '{ rpc: () => 1, logVisit:'), 'stub-twice', 'rpc'],
    ['a command named like the bundle', mainWith('{ logVisit:', '{ kv: () => 1, logVisit:'), 'stub-twice', 'kv'],
    ['a name that is none', mainWith('{ logVisit:', '{ "log-visit": () => 1, logVisit:'), 'stub-name', 'log-visit'],
    [
      'a page that nobody wrote',
      mainWith('string[] = []', "string[] = ['ask']"),
      'page-missing',
      'src/forms/ask/view.tsx',
    ],
    ['a file that does not parse', main('export const ='), 'does-not-compile', 'src/main.ts:'],
    ['an import that does not exist', main("import './nowhere'"), 'does-not-compile', './nowhere'],
    ['a manifest that is no JSON', { 'appsscript.json': '{' }, 'manifest', 'appsscript.json'],
  ])('%s is refused', async (_, files, code, word) => {
    const refused = await refusal(files);
    expect(refused.code).toBe(code);
    expect(refused.message).toContain(word);
  });
});

describe('a page that would load from elsewhere is refused', () => {
  it.each<[string, Record<string, string>]>([
    ['fetch', view('fetch("data.json");')],
    ['fetch through window', view('window.fetch("data.json");')],
    ['XMLHttpRequest', view('new XMLHttpRequest();')],
    ['a socket', view('new WebSocket("wss://example.org");')],
    ['a beacon', view('navigator.sendBeacon("/x");')],
    ['a picture', view('export const picture = <img alt="" src="https://example.org/a.png" />;')],
    ['a picture without protocol', view('export const picture = <img alt="" src="//example.org/a.png" />;')],
    ['a picture made by hand', view('document.images[0].src = "https://example.org/a.png";')],
    ['a style sheet', view('export const sheet = <link rel="stylesheet" href="https://example.org/a.css" />;')],
    ['markup in a text', view(`document.body.innerHTML = '<img src="https://example.org/a.png">';`)],
    ['an imported module', view('export const far = import("https://example.org/a.js");')],
    ['a style in a text', view('document.body.style.background = "url(https://example.org/a.png)";')],
    ['url() in the style', view('', { 'src/client/styles.css': 'p { background: url(https://example.org/a.png) }' })],
    ['@import in the style', view('', { 'src/client/styles.css': '@import "https://example.org/a.css";' })],
    [
      'a font',
      view('', { 'src/forms/ask/view.css': '@font-face { font-family: a; src: url("//example.org/a.woff2") }' }),
    ],
  ])('%s', async (_, files) => {
    expect(await refusal(files)).toMatchObject({ code: 'page-loads' });
  });
});

it.each<[string, string]>([
  ['a word in a text', 'document.title = "fetch(alles) von https://example.org";'],
  ['a link', 'export const link = <a class="x" href="https://example.org">Hilfe</a>;'],
  ['a link in a list', 'export const links = <ul><li><a href="https://example.org">Hilfe</a></li></ul>;'],
  ['a namespace', 'document.createElementNS("http://www.w3.org/2000/svg", "svg");'],
  ['a function of our own named fetch', 'const fetch = (n: number) => n; document.title = String(fetch(1));'],
  ['a preview in a frame', 'export const mail = <iframe title="Vorschau" srcdoc="<p>Hallo</p>" />;'],
])('%s is no load', async (_, body) => {
  await expect(build({ root: project(view(body)) })).resolves.toMatchObject({ pages: ['ask'] });
});

it.each([
  ['a`b`', true],
  ['var a=`x`', true],
  ['var a="`",b=\'`\'', false],
  ['var a=/[/`]"/g,b="`"', false],
  ['var a=b/c,d="`"/e', false],
  ['return/`/.test(a)', false],
  ['var a="\\"`"', false],
  ['var a=/"/,b=`x`', true],
])('finds a template literal in %s: %s', (code, found) => {
  expect(hasTemplateLiteral(code)).toBe(found);
});
