import { childOf, type Node, nodesOf, walkText } from '../trial/syntax.ts';

/** A place where code may come by or not: a statement, or one way at a fork. */
export interface Point {
  /** From 1. */
  readonly line: number;
  /** The line as it stands, without the space around it. */
  readonly text: string;
  /** Which of the line's ways it is. */
  readonly what: string;
  /** An empty value for an index or key that is always there: only the compiler asks for it. */
  readonly forCompiler: boolean;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
  /** Of two at one place the outer comes first, and last where it ends. */
  readonly depth: number;
  readonly ends: boolean;
}

const STATEMENT = /^(?!Block|Empty)\w+Statement$|^VariableDeclaration$/;
/** Behind a look-up by index or key, and as the default of a destructured place: what stands for nothing. */
const EMPTY = String.raw`(?:''|-1|0|\[\]|\{\})`;
const AFTER_LOOK_UP = new RegExp(String.raw`(?:\]|\]\?\.\w+|\bcolumnAt\.\w+|\.get\([^()]*\)) \?\? ${EMPTY}$`);
const OF_A_PLACE = new RegExp(String.raw`^\w+ = ${EMPTY}$`);
const HELPER =
  'const by$ = (n: number): void => { const t = (globalThis as { trial$?: { reached: number[] } }).trial$; if (t) t.reached[n] = 1; }; ';

const isOfAList = ([above]: readonly Node[]): boolean => above?.type === 'ArrayPattern';

/**
 * A TypeScript text that notes by number, from `first`, where it comes by; lines stay where they are. Noted are statements in
 * functions, both ways of a condition (the one that is not written, too), the right half of `&&`, `||` and `??`, default values,
 * and what arrow functions give.
 */
export function noting(text: string, first: number): { readonly text: string; readonly points: readonly Point[] } {
  const points: Point[] = [];
  const insertions: Insertion[] = [];
  const lines = text.split('\n');
  const textOf = ({ start, end }: Node): string => text.slice(start, end);
  const number = (node: Node, what: string, forCompiler = false): number => {
    const line = text.slice(0, node.start).split('\n').length;
    return first - 1 + points.push({ line, text: lines[line - 1]?.trim() ?? '', what, forCompiler });
  };
  const around = (node: Node, depth: number, before: string, behind: string): void => {
    insertions.push({ at: node.start, text: before, depth, ends: false });
    insertions.push({ at: node.end, text: behind, depth, ends: true });
  };
  const value = (node: Node | undefined, depth: number, what: string, forCompiler = false): void => {
    if (node) around(node, depth, `(by$(${number(node, what, forCompiler)}), (`, '))');
  };
  walkText(text, (node, above) => {
    const depth = above.length;
    const body = childOf(node, 'body');
    if (STATEMENT.test(node.type) && above[0]?.type === 'BlockStatement') {
      insertions.push({ at: node.start, text: `by$(${number(node, 'statement')}); `, depth, ends: false });
    }
    if (node.type === 'IfStatement') {
      const otherwise = childOf(node, 'alternate');
      for (const [way, what] of [
        [childOf(node, 'consequent'), 'if so'],
        [otherwise, 'if not'],
      ] as const) {
        if (way && way.type !== 'BlockStatement') around(way, depth + 1, `{ by$(${number(way, what)}); `, ' }');
      }
      if (!otherwise) {
        const at = node.end;
        insertions.push({ at, text: ` else { by$(${number(node, 'if not')}); }`, depth, ends: true });
      }
    }
    if (/^(For|While|Do)/.test(node.type) && body && body.type !== 'BlockStatement') {
      around(body, depth + 1, `{ by$(${number(body, 'each')}); `, ' }');
    }
    if (node.type === 'ConditionalExpression') {
      value(childOf(node, 'consequent'), depth + 1, 'if so');
      value(childOf(node, 'alternate'), depth + 1, 'if not');
    }
    if (node.type === 'LogicalExpression')
      value(childOf(node, 'right'), depth + 1, 'right half', AFTER_LOOK_UP.test(textOf(node)));
    if (node.type === 'AssignmentPattern')
      value(childOf(node, 'right'), depth + 1, 'default', isOfAList(above) && OF_A_PLACE.test(textOf(node)));
    if (node.type === 'ArrowFunctionExpression' && body && body.type !== 'BlockStatement') {
      value(body, depth + 1, 'function');
    }
    if (node.type === 'SwitchCase') {
      const [statement] = nodesOf(node, 'consequent');
      if (statement)
        insertions.push({ at: statement.start, text: `by$(${number(node, 'case')}); `, depth, ends: false });
    }
  });
  const sorted = insertions
    .map((one, order) => ({ ...one, order }))
    .sort((a, b) => {
      if (a.at !== b.at) return a.at - b.at;
      if (a.ends !== b.ends) return a.ends ? -1 : 1;
      return a.ends ? b.depth - a.depth || b.order - a.order : a.depth - b.depth || a.order - b.order;
    });
  let done = HELPER;
  let at = 0;
  for (const one of sorted) {
    done += text.slice(at, one.at) + one.text;
    at = one.at;
  }
  return { text: done + text.slice(at), points };
}
