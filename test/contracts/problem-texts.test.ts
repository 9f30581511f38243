import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';

/*
 * Every problem that is written out in the sources: in both languages, with a next step, in at most two short sentences.
 * What only names fields has its words at the fields.
 */

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** A property's value in an object as it is written out. */
function propertyOf(node: Node | undefined, name: string): Node | undefined {
  if (node?.type !== 'ObjectExpression' || !Array.isArray(node.properties)) return undefined;
  const found = node.properties.filter(isNode).find(({ key }) => isNode(key) && (key.name ?? key.value) === name);
  return isNode(found?.value) ? found.value : undefined;
}

/** Words as they are written; what is put in stands as one word. */
function words(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal') return String(node.value);
  if (node?.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis
    .filter(isNode)
    .map(({ value }) => (typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : ''))
    .join('X');
}

interface Said {
  readonly of: string;
  readonly de: string;
  readonly en: string | undefined;
  readonly hint: { readonly de: string | undefined; readonly en: string | undefined } | undefined;
  /** The page offers to try again or shows the fields, or the hint is put together elsewhere. */
  readonly goesOn: boolean;
}

function problemsIn(path: string): Said[] {
  const source = readFileSync(path, 'utf8');
  const said: Said[] = [];
  const nodes: Node[] = [parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    nodes.push(...Object.values(node).flat().filter(isNode));
    const de = words(propertyOf(propertyOf(node, 'text'), 'de'));
    if (propertyOf(node, 'code')?.type !== 'Literal' || de === undefined) continue;
    const hint = propertyOf(node, 'hint');
    const [hintDe, hintEn] = [words(propertyOf(hint, 'de')), words(propertyOf(hint, 'en'))];
    said.push({
      ...{ of: `${path.replace(/.*\/src\//, '')}: ${de}`, de, en: words(propertyOf(propertyOf(node, 'text'), 'en')) },
      hint: hintDe === undefined ? undefined : { de: hintDe, en: hintEn },
      goesOn:
        (hint !== undefined && hintDe === undefined) ||
        ['retry', 'fields'].some((key) => propertyOf(node, key) !== undefined),
    });
  }
  return said;
}

const root = resolve(import.meta.dirname, '../../src');
const all = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?<!\.d|\.data)\.tsx?$/.test(path))
  .flatMap((path) => problemsIn(resolve(root, path)));

/** Sentences of a text; an enumeration by lines is one. */
const sentences = (text: string): string[] =>
  /^1\. /.test(text) ? [] : text.split(/(?<=[.?!])\s+(?=[A-ZÄÖÜ„"])/).filter((one) => /\p{L}/u.test(one));
/** What a person may do, in the words that the tool uses for it. */
const STEP =
  /bitte|(?<!\p{L})(?:wähle?|stell|trag|such|lade|öffne|speichere?|lösch|schreib|gib|nimm|sag|frag|prüf|versuch|schließ|teil|leg|benenn|meld|sieh|füge|kommen|morgen)(?!\p{L})/iu;

test('the sources have problems to look at', () => {
  expect(all.length).toBeGreaterThan(50);
});

test('each problem stands in both languages', () => {
  for (const { of, en, hint } of all) {
    expect([of, (en ?? '').length > 5]).toEqual([of, true]);
    if (hint) expect([of, (hint.en ?? '').length > 5]).toEqual([of, true]);
  }
});

test('each says what to do next', () => {
  const without = all.filter(({ de, hint, goesOn }) => !goesOn && !STEP.test(`${de} ${hint?.de ?? ''}`));
  expect(without.map(({ of }) => of)).toEqual([]);
});

test('each is at most two short sentences, and so is its next step', () => {
  const long = all.flatMap(({ of, de, en = '', hint }) =>
    [de, en, hint?.de ?? '', hint?.en ?? ''].flatMap((text) => {
      const parts = sentences(text);
      const longest = Math.max(0, ...parts.map((one) => one.split(/\s+/).length));
      return parts.length > 2 || longest > 24 ? [`${of} → ${parts.length} sentences, ${longest} words: ${text}`] : [];
    }),
  );
  expect(long).toEqual([]);
});
