import { parseAst } from 'rolldown/parseAst';
import { minifySync, transformSync } from 'rolldown/utils';
import { BuildRefusal } from './refusal.ts';

type Program = ReturnType<typeof parseAst>;
type Statement = Program['body'][number];
type Declaration = Extract<Statement, { type: 'VariableDeclaration' }>;

/** A value at the top level of the bundle that is made when it is first asked for. */
interface Late {
  readonly name: string;
  readonly constant: boolean;
  /** The whole statement, and in it what makes the value. */
  readonly statement: Declaration;
  readonly init: Node;
}

/** What all nodes of a syntax tree have in common. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Stand in for names while the compiler, which knows what a name means where, puts them in; the code has no such names itself. */
const USE = 'use$of$';
const MAKE = 'make$of$';
/** What the bundle gives back. */
const EXPORTS = 'exported$';

/**
 * Makes every value at the top level of a bundle on its first use, so that a click waits for what it needs and for
 * nothing else: `const visits = defineTable(…)` becomes a function that makes the table once, and each use of the name a
 * call. Functions, classes and plain words stay as they are. In what is made, an object's property that is only another
 * such value (`{ visits, findings }`, `input: schema`) becomes a getter, so that a list of features does not make them all.
 *
 * Takes a bundled ES module and gives a script that leaves the exports in the global `globalName`. It relies on what is
 * true of pure definitions: their order does not matter. What is overwritten anywhere is made at once.
 */
export function onFirstUse(bundle: string, globalName: string): Script {
  if (bundle.includes('$of$')) throw new BuildRefusal('does-not-compile', 'A name in the sources contains "$of$"');
  const { body } = parseAst(bundle);
  const rest = body.flatMap((statement) => [...exported(statement), ...asVar(statement)]);
  const script = (text: string): string =>
    `"use strict"; var ${globalName} = (() => {\n${LAZY}\n${text}\nreturn ${EXPORTS};\n})();`;
  const overwritten = new Set(body.flatMap(overwrittenIn));
  const found = body.flatMap(lateIn).filter(({ name, constant }) => constant || !overwritten.has(name));
  const late = new Map(found.map((one) => [one.name, one]));
  const edits = [
    ...[...late.values()].flatMap(({ name, statement, init }) => [
      { start: statement.start + statement.kind.length, end: init.start, text: makes(name) },
      { start: init.end, end: statement.end, text: '));' },
    ]),
    ...[...late.values()].flatMap(({ init }) => getters(init, late, bundle)),
  ];
  const named = checked(
    transformSync('Code.js', edited(bundle, [...edits, ...rest]), { ...SOURCE, define: usesOf(late) }),
  )
    // `new Schema(…)`, where the class is made late: what is to be constructed has to be made first.
    .replace(/\bnew (use\$of\$[\w$]+(?:\.[\w$]+)*)/g, 'new ($1)')
    .replace(/\buse\$of\$([\w$]+)/g, '$1()')
    .replace(/\bmake\$of\$/g, '');
  // A file at a time, so that nothing moves away from its heading.
  const files = named.split(/^(?=\/\/!)/m).map(withoutBlanks);
  return { code: script(files.join('\n')), atOnce: script(edited(bundle, rest)) };
}

const SOURCE = { sourceType: 'script', target: 'es2020' } as const;

const usesOf = (late: ReadonlyMap<string, Late>): Record<string, string> =>
  Object.fromEntries([...late.keys()].map((name) => [name, `${USE}${name}`]));

/** Blanks go, for a script that is read and compiled at every click; no name is shortened. */
const withoutBlanks = (file: string): string => checked(minifySync('Code.js', file, WITHOUT_BLANKS));

const WITHOUT_BLANKS = {
  module: false,
  mangle: false,
  compress: { target: 'es2020', keepNames: { function: true, class: true } },
  codegen: { removeWhitespace: true, legalComments: 'inline' },
} as const;

function checked({ code, errors }: { readonly code: string; readonly errors: readonly { message: string }[] }): string {
  if (errors.length > 0) throw new BuildRefusal('does-not-compile', errors.map(({ message }) => message).join('\n'));
  return code;
}

interface Script {
  readonly code: string;
  /** The same where everything is made while it loads: what no entry ever uses is tried by it too. */
  readonly atOnce: string;
}

/** What is made is an object nearly always; a 0 or an empty word is made again at each use, which costs nothing. */
const LAZY = 'var lazy=make=>{let held;return()=>held||(held=make())};';
const makes = (name: string): string => ` ${MAKE}${name} = lazy(() => (`;

/** Costs nothing to make, or is no more than its own text. */
const AT_ONCE: readonly string[] = ['Literal', 'ArrowFunctionExpression', 'FunctionExpression', 'ClassExpression'];

/** A few words in an object or a list, `{ de: '…', en: '…' }`: shorter, and made sooner, than a function around them. */
const isFewWords = (init: Node): boolean => init.end - init.start < 600 && isPlain(init);

/** A text over several lines, with nothing put into it. */
const isText = (init: Node): boolean =>
  init.type === 'TemplateLiteral' && [Reflect.get(init, 'expressions')].flat().length === 0;

const isAtOnce = (init: Node): boolean => AT_ONCE.includes(init.type) || isText(init) || isFewWords(init);

function isPlain(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'ObjectExpression') return below(node).every((one) => isPlain(Reflect.get(one, 'value')));
  return node.type === 'ArrayExpression' ? below(node).every(isPlain) : node.type === 'Literal';
}

function lateIn(statement: Statement): Late[] {
  if (statement.type !== 'VariableDeclaration') return [];
  const [one, ...more] = statement.declarations;
  if (!one?.init || more.length > 0 || one.id.type !== 'Identifier' || isAtOnce(one.init)) return [];
  return [{ name: one.id.name, constant: statement.kind === 'const', statement, init: one.init }];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

/** The nodes right below one. */
function below(node: Node): Node[] {
  const found: Node[] = [];
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) found.push(...value.filter(isNode));
    else if (isNode(value)) found.push(value);
  }
  return found;
}

const nameIn = (node: unknown): string => {
  const name: unknown = isNode(node) && node.type === 'Identifier' ? Reflect.get(node, 'name') : undefined;
  return typeof name === 'string' ? name : '';
};

/** Names that are given another value, here or further in. */
function overwrittenIn(node: Node): string[] {
  const target: unknown = Reflect.get(node, node.type === 'UpdateExpression' ? 'argument' : 'left');
  const own = /^(?:Assignment|Update)Expression$/.test(node.type) ? nameIn(target) : '';
  return [...(own === '' ? [] : [own]), ...below(node).flatMap(overwrittenIn)];
}

/** Properties that are only another late value, where an object is made at the top level; what functions make stays as it is. */
function getters(node: Node, late: ReadonlyMap<string, Late>, text: string): Edit[] {
  if (/Function|Class/.test(node.type)) return [];
  const value: unknown = Reflect.get(node, 'value');
  const key: unknown = Reflect.get(node, 'key');
  const plain = node.type === 'Property' && Reflect.get(node, 'computed') === false && isNode(key);
  if (!plain || !late.has(nameIn(value))) return below(node).flatMap((one) => getters(one, late, text));
  const name = text.slice(key.start, key.end);
  return [{ start: node.start, end: node.end, text: `get ${name}() { return ${nameIn(value)}; }` }];
}

/** The bundle's exports become what it gives back. */
function exported(statement: Statement): Edit[] {
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const names = statement.specifiers.map(({ exported: to, local }) => {
    const name = to.type === 'Identifier' ? to.name : String(to.value);
    return `get ${name}() { return ${nameIn(local)}; }`;
  });
  return [{ start: statement.start, end: statement.end, text: `var ${EXPORTS} = { ${names.join(', ')} };` }];
}

/** A `const` at the top level is looked after at each use until it is made, which costs a click more than a `var`. */
const asVar = (statement: Statement): Edit[] =>
  statement.type === 'VariableDeclaration'
    ? [{ start: statement.start, end: statement.start + statement.kind.length, text: 'var' }]
    : [];

function edited(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    done += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return done + text.slice(at);
}
