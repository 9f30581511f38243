import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/* Words in the sources, followed to where they are written: through names, imports, choices, calls and templates. */

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
export const nodeIn = (node: Node | undefined, key: string): Node | undefined => {
  const found = node?.[key];
  return isNode(found) ? found : undefined;
};
export const nodesIn = (node: Node | undefined, key: string): Node[] => [node?.[key]].flat().filter(isNode);
export const nameOf = (node: Node | undefined): string => String(node?.name ?? node?.value ?? '');

export interface Source {
  readonly path: string;
  readonly code: string;
  readonly nodes: readonly Node[];
  /** What stands behind a name: a const's value, a function, or where it is imported from. */
  readonly named: ReadonlyMap<string, Node | { readonly from: string; readonly as: string }>;
}

export const root = resolve(import.meta.dirname, '../../src');
const sources = new Map<string, Source>();

export function read(path: string): Source | undefined {
  const known = sources.get(path);
  if (known) return known;
  let code: string;
  try {
    code = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const nodes: Node[] = [];
  const left: Node[] = [parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node];
  const named = new Map<string, Node | { from: string; as: string }>();
  for (let node = left.pop(); node; node = left.pop()) {
    nodes.push(node);
    left.push(...Object.values(node).flat().filter(isNode));
    if (node.type === 'VariableDeclarator' && nodeIn(node, 'id')?.type === 'Identifier' && nodeIn(node, 'init'))
      named.set(nameOf(nodeIn(node, 'id')), nodeIn(node, 'init') as Node);
    if (node.type === 'FunctionDeclaration') named.set(nameOf(nodeIn(node, 'id')), node);
    if (node.type === 'ImportDeclaration')
      for (const one of nodesIn(node, 'specifiers')) {
        const as = one.type === 'ImportNamespaceSpecifier' ? '*' : nameOf(nodeIn(one, 'imported'));
        named.set(nameOf(nodeIn(one, 'local')), { from: resolve(dirname(path), nameOf(nodeIn(node, 'source'))), as });
      }
  }
  const source = { path, code, nodes, named };
  sources.set(path, source);
  return source;
}

export interface At {
  readonly node: Node;
  readonly source: Source;
}

/** Past what only types and freezes. */
export const bare = (node: Node): Node =>
  ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'ParenthesizedExpression'].includes(node.type)
    ? bare(nodeIn(node, 'expression') ?? node)
    : node;

export function follow(name: string, source: Source): At | undefined {
  const found = source.named.get(name);
  if (!found) return undefined;
  if ('type' in found) return { node: bare(found), source };
  const other = read(found.from);
  return other && found.as !== '*' ? follow(found.as, other) : undefined;
}

/** What an object or namespace holds under a name. */
export function member(at: At, key: string): At[] {
  const { node, source } = at;
  if (node.type === 'Identifier') {
    const found = source.named.get(nameOf(node));
    if (found && !('type' in found) && found.as === '*') {
      const other = read(found.from);
      return [other && follow(key, other)].filter((one) => one !== undefined);
    }
    const meant = follow(nameOf(node), source);
    return meant && meant.node !== node ? member(meant, key) : [];
  }
  if (node.type === 'ConditionalExpression') return branches(at).flatMap((one) => member(one, key));
  if (node.type !== 'ObjectExpression') return [];
  return nodesIn(node, 'properties').flatMap((one) =>
    one.type === 'SpreadElement'
      ? member({ node: bare(nodeIn(one, 'argument') as Node), source }, key)
      : nameOf(nodeIn(one, 'key')) === key
        ? [{ node: bare(nodeIn(one, 'value') as Node), source }]
        : [],
  );
}

const branches = ({ node, source }: At): At[] =>
  [nodeIn(node, 'consequent'), nodeIn(node, 'alternate')].flatMap((one) => (one ? [{ node: bare(one), source }] : []));

/** What a function gives, by all its ways out. */
export function given({ node, source }: At): At[] {
  const body = nodeIn(node, 'body');
  if (!body) return [];
  if (body.type !== 'BlockStatement') return [{ node: bare(body), source }];
  const out: At[] = [];
  const left: Node[] = [body];
  for (let one = left.pop(); one; one = left.pop()) {
    if (one.type === 'ReturnStatement' && nodeIn(one, 'argument'))
      out.push({ node: bare(nodeIn(one, 'argument') as Node), source });
    else if (!/Function/.test(one.type)) left.push(...Object.values(one).flat().filter(isNode));
  }
  return out;
}

export type Words = { readonly de: string; readonly en: string };
type Lang = keyof Words;

/** The ways that words can read in one language; what is put in stands as X. Undefined: they are not written here. */
function written(at: At, lang: Lang, depth = 0): string[] | undefined {
  const { node, source } = at;
  if (depth > 12) return undefined;
  const inner = (one: Node) => written({ node: bare(one), source }, lang, depth + 1);
  if (node.type === 'Literal') return [String(node.value)];
  if (node.type === 'TemplateLiteral') {
    const quasis = nodesIn(node, 'quasis').map(({ value }) => String(Object(value).cooked));
    const put = nodesIn(node, 'expressions').map((one) => inner(one)?.slice(0, 4) ?? ['X']);
    return quasis.reduce<string[]>(
      (ways, piece, nth) =>
        ways.flatMap((way) => (nth === 0 ? [piece] : (put[nth - 1] ?? ['X']).map((one) => way + one + piece))),
      [''],
    );
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const [one, other] = [nodeIn(node, 'left'), nodeIn(node, 'right')].map((side) => (side && inner(side)) ?? ['X']);
    return (one ?? []).flatMap((first) => (other ?? []).map((second) => first + second));
  }
  if (node.type === 'ConditionalExpression') {
    const test = source.code.slice(Number(nodeIn(node, 'test')?.start), Number(nodeIn(node, 'test')?.end));
    const [yes, no] = branches(at);
    const asked = /^(?:lang|of) === '(de|en)'$/.exec(test)?.[1] ?? (/^german$/.test(test) ? 'de' : undefined);
    if (asked) return written((asked === lang ? yes : no) as At, lang, depth + 1);
    const ways = branches(at).map((one) => written(one, lang, depth + 1));
    return ways.every((one) => one === undefined) ? undefined : ways.flatMap((one) => one ?? []);
  }
  if (node.type === 'Identifier') {
    const meant = follow(nameOf(node), source);
    return meant && !/Function/.test(meant.node.type) ? written(meant, lang, depth + 1) : undefined;
  }
  if (node.type === 'CallExpression') {
    const meant = calledIn(at);
    return meant?.flatMap((one) => written(one, lang, depth + 1) ?? []);
  }
  return undefined;
}

/** What a function that is called here gives. */
function calledIn({ node, source }: At): At[] | undefined {
  const callee = nodeIn(node, 'callee');
  const meant =
    callee?.type === 'Identifier'
      ? [follow(nameOf(callee), source)]
      : callee?.type === 'MemberExpression'
        ? member({ node: bare(nodeIn(callee, 'object') as Node), source }, nameOf(nodeIn(callee, 'property')))
        : [];
  const functions = meant.filter((one): one is At => one !== undefined && /Function/.test(one.node.type));
  return functions.length > 0 ? functions.flatMap(given) : undefined;
}

/** All texts in both languages that an expression can be; undefined where it passes on what is written elsewhere. */
export function textsAt(at: At, depth = 0): Words[] | undefined {
  const { node, source } = at;
  if (depth > 12) return undefined;
  const inner = (one: Node | undefined) => (one ? textsAt({ node: bare(one), source }, depth + 1) : undefined);
  const [de] = member(at, 'de');
  const [en] = member(at, 'en');
  if (node.type === 'ObjectExpression') {
    const [german, english] = [de && written(de, 'de'), en && written(en, 'en')];
    if (!german || !english) return undefined;
    return german.map((one, nth) => ({ de: one, en: english[nth] ?? english[0] ?? '' }));
  }
  if (node.type === 'ConditionalExpression' || node.type === 'LogicalExpression') {
    const sides = node.type === 'LogicalExpression' ? ['left', 'right'] : ['consequent', 'alternate'];
    const ways = sides.map((side) => inner(nodeIn(node, side)));
    return ways.every((one) => one === undefined) ? undefined : ways.flatMap((one) => one ?? []);
  }
  if (node.type === 'Identifier') {
    const meant = follow(nameOf(node), source);
    return meant && !/Function/.test(meant.node.type) ? textsAt(meant, depth + 1) : undefined;
  }
  if (node.type === 'MemberExpression') {
    const object = { node: bare(nodeIn(node, 'object') as Node), source };
    const property = nodeIn(node, 'property');
    if (node.computed !== true) return all(member(object, nameOf(property)).map((one) => textsAt(one, depth + 1)));
    // One of a table of texts: any of them.
    const table = object.node.type === 'Identifier' ? follow(nameOf(object.node), source) : object;
    if (table?.node.type !== 'ObjectExpression') return undefined;
    return all(
      nodesIn(table.node, 'properties').map((one) =>
        nodeIn(one, 'value')
          ? textsAt({ node: bare(nodeIn(one, 'value') as Node), source: table.source }, depth + 1)
          : undefined,
      ),
    );
  }
  if (node.type !== 'CallExpression') return undefined;
  const [first] = nodesIn(node, 'arguments');
  const called = nameOf(nodeIn(node, 'callee'));
  if (called === 'both' && first) {
    const ways = (['de', 'en'] as const).map((lang) =>
      given({ node: first, source }).flatMap((one) => written(one, lang) ?? []),
    );
    const [german = [], english = []] = ways;
    return german.length === 0
      ? undefined
      : german.map((one, nth) => ({ de: one, en: english[nth] ?? english[0] ?? '' }));
  }
  if (called === 'refusal') return inner(first);
  if (called === 'joinTexts' && first?.type === 'ArrayExpression') {
    const parts = nodesIn(first, 'elements').map((one) => (one.type === 'SpreadElement' ? undefined : inner(one)?.[0]));
    const put = (lang: Lang) => parts.map((part) => part?.[lang] ?? 'X').join(' ');
    return [{ de: put('de'), en: put('en') }];
  }
  if (called === 'same') return undefined;
  const meant = calledIn(at);
  return meant && all(meant.map((one) => textsAt(one, depth + 1)));
}

const all = (ways: readonly (Words[] | undefined)[]): Words[] | undefined => {
  const found = ways.flatMap((one) => one ?? []);
  return found.length > 0 ? found : undefined;
};
