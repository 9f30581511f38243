import { parseAst } from 'rolldown/parseAst';

/** What all nodes of a syntax tree have in common; the rest is asked for by name. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const named = (property: Node, name: string): boolean =>
  property.type === 'Property' && isNode(property.key) && (property.key.name === name || property.key.value === name);

/** What is put between the brackets, and how: `en: words` becomes `en: inBrackets(words)`. */
interface Edit {
  readonly at: number;
  readonly piece: string;
}

const around = (node: Node, name = ''): Edit[] => [
  { at: node.start, piece: `${name}inBrackets(` },
  { at: node.end, piece: ')' },
];

/* The build makes `get en() { return words() }` of what is made on first use. */
const given = (node: Node): Node[] =>
  node.type === 'ReturnStatement' && isNode(node.argument) ? [node.argument] : children(node).flatMap(given);

function englishIn(node: Node): Edit[] {
  if (node.type === 'ObjectExpression' && Array.isArray(node.properties)) {
    const properties = node.properties.filter(isNode);
    const en = properties.find((property) => named(property, 'en'));
    const text = en && isNode(en.value) && properties.some((property) => named(property, 'de')) ? en.value : undefined;
    if (!text) return [];
    if (en?.kind === 'get') return given(text).flatMap((one) => around(one));
    if (en?.method !== true) return around(text, en?.shorthand === true ? 'en:' : '');
    return [
      { at: text.start, piece: ':inBrackets(function' },
      { at: text.end, piece: ')' },
    ];
  }
  if (node.type !== 'ConditionalExpression' || !isNode(node.test)) return [];
  const { test, consequent, alternate } = node;
  const asked = test.type === 'BinaryExpression' && test.operator === '===' ? wordOf(test.right) : undefined;
  if (!isNode(consequent) || !isNode(alternate)) return [];
  if (asked === 'en') return differing(alternate, consequent);
  const german = asked === 'de' || (test.type === 'Identifier' && /^german\d*$/.test(String(test.name)));
  return german ? differing(consequent, alternate) : [];
}

/** A text that stands there as it is; the build writes them all between backticks. */
function wordOf(node: unknown): unknown {
  if (!isNode(node) || node.type !== 'TemplateLiteral') return isNode(node) ? node.value : undefined;
  const [only, ...more] = [node.quasis].flat().filter(isNode);
  return more.length === 0 && only ? Object(only.value).cooked : undefined;
}

/** Of two calls that differ by language only what differs; else the whole English end of the choice. */
function differing(german: Node, english: Node): Edit[] {
  const [one, other] = [german, english].map((call) =>
    call.type === 'CallExpression' && Array.isArray(call.arguments) ? call.arguments.filter(isNode) : undefined,
  );
  if (!one || !other) return around(english);
  return other.flatMap((argument, at) => {
    const before = one[at];
    const words = ['Literal', 'TemplateLiteral', 'CallExpression'].includes(argument.type);
    const word = wordOf(argument);
    const same = word !== undefined && word === wordOf(before);
    return !before || !words || same
      ? []
      : argument.type === 'CallExpression'
        ? differing(before, argument)
        : around(argument);
  });
}

/* A text is words: no locale, no pattern of a day or a number, no mark. A function that gives texts gives them in brackets. */
const HELPER = `
function inBrackets(value) {
  if (typeof value === 'function') return (...given) => inBrackets(value(...given));
  if (Array.isArray(value)) return value.map(inBrackets);
  if (typeof value !== 'string' || !/\\p{L}{2}/u.test(value)) return value;
  if (/^(?:de|en)(?:[-_][A-Z]{2})?$/.test(value) || /^[dMyHhms#0.,:;@"\\s/]*$/.test(value)) return value;
  if (/^\\d{1,2} [A-Z][a-z]{2,8}(?: \\d{4})?$/.test(value)) return value;
  return '⟦' + value + '⟧';
}
`;

/** A built script whose English is a made-up third language: each of its texts stands in ⟦brackets⟧. */
export function bracketed(code: string): string {
  const edits: Edit[] = [];
  const nodes: Node[] = [parseAst(code) as unknown as Node];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    edits.push(...englishIn(node));
    nodes.push(...children(node));
  }
  edits.sort((a, b) => a.at - b.at);
  const pieces = edits.map(({ at, piece }, index) => code.slice(edits[index - 1]?.at ?? 0, at) + piece);
  return [...pieces, code.slice(edits.at(-1)?.at ?? 0), HELPER].join('');
}

/** What of a text stands outside of all brackets. */
export function outside(text: string): string {
  const inner = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return inner === text ? text : outside(inner);
}
