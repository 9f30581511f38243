import { childOf, type Node, nodesOf, walkText } from '../trial/syntax.ts';

/** One way to break a file: the text from `start` to `end` (UTF-16 offsets) becomes `text`. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What can be had in both ways beside each other: a value or a statement around it, or the place where a function begins. */
  readonly whole: Place;
  readonly form: 'value' | 'statement' | 'entry';
  /** From 1. */
  readonly line: number;
  /** The line as it stands and as it reads when it is broken, without the space around it; names the mutant. */
  readonly was: string;
  readonly becomes: string;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

type Broken = Pick<Mutant, 'start' | 'end' | 'text'> & Partial<Pick<Mutant, 'whole' | 'form'>>;
type Operator = (node: Node, textOf: (node: Node) => string, around: readonly Node[]) => readonly Broken[];

const put = ({ start, end }: Node, text: string): Broken => ({ start, end, text });

const LEAVES = /^(Return|Throw|Continue|Break)Statement$/;

/** Whether a statement does nothing but leave: then its condition is a guard. */
function leaves(node: Node | undefined): boolean {
  if (node?.type === 'BlockStatement') return nodesOf(node, 'body').some(({ type }) => LEAVES.test(type));
  return node !== undefined && LEAVES.test(node.type);
}

/** A guard that lets everything by; any other condition that always holds, and that never does. */
const condition: Operator = (node) => {
  const test = childOf(node, 'test');
  if (test === undefined || (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression')) return [];
  const guard = node.type === 'IfStatement' && node.alternate === null && leaves(childOf(node, 'consequent'));
  return guard ? [put(test, 'false')] : [put(test, 'true'), put(test, 'false')];
};

/** Each half of a condition without the other. */
const half: Operator = (node, textOf) => {
  const left = childOf(node, 'left');
  const right = childOf(node, 'right');
  if (node.type !== 'LogicalExpression' || node.operator === '??' || !left || !right) return [];
  return [put(node, textOf(left)), put(node, `(${textOf(right)})`)];
};

const MOVED: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
};

/** A comparison's boundary moved by one; an equality turned round where no condition is broken as a whole anyway. */
const boundary: Operator = (node, textOf, [parent]) => {
  const whole = /^(If|Conditional|Logical)/.test(parent?.type ?? '');
  const moved = whole && /^[=!]/.test(String(node.operator)) ? undefined : MOVED[String(node.operator)];
  const left = childOf(node, 'left');
  const right = childOf(node, 'right');
  if (node.type !== 'BinaryExpression' || moved === undefined || !left || !right) return [];
  return [put(node, `${textOf(left)} ${moved} ${textOf(right)}`)];
};

/** A statement that is a call and nothing else, left out. */
const call: Operator = (node) => {
  const expression = childOf(node, 'expression');
  return node.type === 'ExpressionStatement' && expression?.type === 'CallExpression'
    ? [{ ...put(node, ';'), form: 'statement' }]
    : [];
};

const SWAPPED: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' };

/** A call that others hang on, as far as it is left out together with them: `a?.b.filter(c).length` where `a` is missing. */
function chainOf(node: Node, around: readonly Node[]): Node {
  let chain = node;
  let below = node;
  for (const above of around) {
    if (above.type === 'ChainExpression') chain = above;
    else if (childOf(above, 'object') !== below && childOf(above, 'callee') !== below) return chain;
    below = above;
  }
  return chain;
}

/** A list unfiltered; "some" for "every", the smallest for the largest. */
const list: Operator = (node, textOf, around) => {
  const callee = childOf(node, 'callee');
  const object = callee && childOf(callee, 'object');
  const property = callee && childOf(callee, 'property');
  if (node.type !== 'CallExpression' || !object || !property || nodesOf(node, 'arguments').length === 0) return [];
  const name = textOf(property);
  const swapped = SWAPPED[name];
  const whole = chainOf(node, around);
  if (name === 'filter' && nodesOf(node, 'arguments').length === 1) return [{ ...put(node, textOf(object)), whole }];
  return swapped === undefined ? [] : [{ ...put(property, swapped), whole }];
};

/** A function that ends before it begins, where it gives nothing anyway. */
const early: Operator = (node) => {
  const body = childOf(node, 'body');
  const type = childOf(childOf(node, 'returnType') ?? node, 'typeAnnotation')?.type;
  if (body?.type !== 'BlockStatement' || type !== 'TSVoidKeyword') return [];
  return [{ start: body.start + 1, end: body.start + 1, text: ' return;', form: 'entry' }];
};

const OPERATORS: readonly Operator[] = [condition, half, boundary, call, list, early];

/** All ways to break a TypeScript text once, in the order of its lines. Two that read alike are one. */
export function mutantsOf(text: string): readonly Mutant[] {
  const textOf = ({ start, end }: Node): string => text.slice(start, end);
  const found = new Map<string, Mutant>();
  const add = ({ start, end, text: replacement, whole = { start, end }, form = 'value' }: Broken): void => {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
    const was = oneLine(text.slice(from, to));
    const becomes = oneLine(text.slice(from, start) + replacement + text.slice(end, to));
    const line = text.slice(0, start).split('\n').length;
    const mutant = { start, end, text: replacement, whole, form, line, was, becomes };
    if (was !== becomes) found.set(`${line} ${becomes}`, mutant);
  };
  walkText(text, (node, around) => {
    for (const operator of OPERATORS) operator(node, textOf, around).forEach(add);
  });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The text with one mutant in it. */
export const broken = (text: string, { start, end, text: replacement }: Mutant): string =>
  text.slice(0, start) + replacement + text.slice(end);
