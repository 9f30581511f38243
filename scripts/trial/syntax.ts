import { parseAst } from 'vitest/node';

/** What a parsed node says of itself; children hang on its further keys. */
export interface Node {
  readonly type: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

export const childOf = (node: Node, key: string): Node | undefined => {
  const child = node[key];
  return isNode(child) ? child : undefined;
};

export const nodesOf = (node: Node, key: string): readonly Node[] => {
  const list = node[key];
  return Array.isArray(list) ? list.filter(isNode) : [];
};

/** Shows each node of a TypeScript text with those around it, the nearest first. */
export function walkText(text: string, see: (node: Node, around: readonly Node[]) => void): void {
  const walk = (node: Node, around: readonly Node[]): void => {
    see(node, around);
    const further = [node, ...around];
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, further);
    }
  };
  const program: unknown = parseAst(text, { lang: 'ts' });
  if (isNode(program)) walk(program, []);
}
