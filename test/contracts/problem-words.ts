import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  bare,
  follow,
  given,
  member,
  type Node,
  nameOf,
  nodeIn,
  nodesIn,
  read,
  root,
  type Source,
  textsAt,
  type Words,
} from './written-words.ts';

/*
 * The words of every refusal that is made anywhere in the sources: of problems, of fields, of lists, of what is typed.
 * What only passes on another's words has none here.
 */

const CODES = [...readFileSync(resolve(root, 'domain/result.ts'), 'utf8').matchAll(/\| '([a-z-]+)'/g)].map(
  ([, one]) => one,
);

export interface Said {
  readonly kind: 'problem' | 'refusal' | 'field' | 'list';
  readonly path: string;
  readonly texts: readonly Words[] | undefined;
  readonly hints: readonly Words[];
  /** The page offers to try again or shows the fields, or the hint is another's. */
  readonly goesOn: boolean;
  /** As it stands in the source. */
  readonly source: string;
}

/** What a field is told: words, and perhaps what was meant. */
const onlyText = (node: Node): boolean =>
  nodesIn(node, 'properties').every((one) => ['text', 'suggestions', 'column'].includes(nameOf(nodeIn(one, 'key'))));

function saidBy(node: Node, source: Source): Said[] {
  const at = { node, source };
  const path = source.path.slice(root.length + 1);
  const told = source.code.slice(node.start, node.end).replace(/\s+/g, ' ').slice(0, 120);
  const has = (key: string) => member(at, key)[0];
  const own = source.named.get('refusal');
  if (node.type === 'CallExpression' && nameOf(nodeIn(node, 'callee')) === 'refusal' && own && !('type' in own)) {
    const [words, example] = nodesIn(node, 'arguments');
    if (!words || !example) return [];
    return [
      { kind: 'refusal', path, source: told, texts: textsAt({ node: bare(words), source }), hints: [], goesOn: false },
    ];
  }
  const field = (words: Node | undefined): Said[] => {
    const meant = words && { node: bare(words), source };
    const way = meant?.node.type === 'Identifier' ? follow(nameOf(meant.node), source) : meant;
    const ways = way ? (/Function/.test(way.node.type) ? given(way) : [way]) : [];
    const texts = ways.flatMap((one) => textsAt(one) ?? []);
    const nothing = texts.length === 0 ? undefined : texts;
    return [{ kind: 'field', path, source: told, texts: nothing, hints: [], goesOn: false }];
  };
  if (
    node.type === 'CallExpression' &&
    nameOf(nodeIn(node, 'callee')) === 'refused' &&
    path.includes('changeAssociation')
  )
    return field(nodesIn(node, 'arguments')[1]);
  // What a form says of an answer that is not there, or does not go with the others.
  if (node.type === 'Property' && /\/entry\.ts$/.test(path) && /^(?:missing|wrong)$/.test(nameOf(nodeIn(node, 'key'))))
    return field(nodeIn(node, 'value'));
  if (node.type !== 'ObjectExpression') return [];
  const [code, text, hint] = [has('code'), has('text'), has('hint')];
  if (!text) return [];
  const isProblem = code && CODES.some((one) => source.code.slice(code.node.start, code.node.end).includes(`'${one}'`));
  const kind = isProblem
    ? 'problem'
    : hint && !code && nodesIn(node, 'properties').length === 2
      ? 'list'
      : onlyText(node)
        ? 'field'
        : undefined;
  if (!kind) return [];
  const hints = hint && textsAt(hint);
  return [
    {
      ...{ kind, path, source: told, texts: textsAt(text), hints: hints ?? [] },
      goesOn: (hint !== undefined && hints === undefined) || has('retry') !== undefined || has('fields') !== undefined,
    },
  ];
}

/** Every refusal that the sources make. */
export const refusals: readonly Said[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<!\.d|\.data|\.examples)\.tsx?$/.test(path))
  .sort()
  .flatMap((path) => {
    const source = read(resolve(root, path));
    return source ? source.nodes.flatMap((node) => saidBy(node, source)) : [];
  });
