/*
 * Whether a note points at one household or tells of one person, where no pattern knows its words: logistic regression over
 * hashed words, pairs of words, parts and shapes of words (feature hashing: Weinberger et al., 2009). The weights are learned from the
 * labelled notes by `npm run reference` and lie in a file beside the script.
 */

/** Features share this many weights. A power of two. */
export const WEIGHTS = 1 << 17;
/** The parts of a word that count have from three to five letters, a blank at its edge included. */
const SHORTEST = 3;
const LONGEST = 5;
/** More of a text than this is not looked at. */
const LONGEST_TEXT = 1_000;

const TOKEN = /\p{L}+|\d+|[^\s\p{L}\d]/gu;

/** FNV-1a, one character on. */
const hashedOn = (value: number, code: number): number => Math.imul(value ^ code, 0x01000193);
/** The place of a hash among the weights, its upper half folded in. */
const placeOf = (value: number): number => ((value ^ (value >>> 15)) >>> 0) & (WEIGHTS - 1);
const OF_NOTHING = 0x811c9dc5;
function hash(text: string): number {
  let value = OF_NOTHING;
  for (let index = 0; index < text.length; index += 1) value = hashedOn(value, text.charCodeAt(index));
  return placeOf(value);
}
/** What the hash of each part of a word begins with. */
const OF_A_PART = hashedOn(OF_NOTHING, '~'.charCodeAt(0));

/** The places of a word's parts, without making a text of each. */
function addParts(word: string, found: Set<number>): void {
  for (let from = 0; from + SHORTEST <= word.length; from += 1) {
    let value = OF_A_PART;
    for (let at = from; at < Math.min(from + LONGEST, word.length); at += 1) {
      value = hashedOn(value, word.charCodeAt(at));
      if (at - from + 1 >= SHORTEST) found.add(placeOf(value));
    }
  }
}

/** How a word is written, whatever it is: `x`, `Xx`, `XX`, a number, a sign. */
function shapeOf(typed: string): string {
  if (typed.startsWith('0')) return '0';
  if (!/\p{L}/u.test(typed)) return typed;
  if (typed === typed.toLowerCase()) return 'x';
  return typed.length > 1 && typed === typed.toUpperCase() ? 'XX' : 'Xx';
}

/** Shapes in a row, two and three, and each with the word beside it: `Am Anger 4` and `Nazlı Şahin` are told by them. */
function* shapeFeatures(typed: readonly string[]): Generator<string> {
  const shapes = ['^', ...typed.map(shapeOf), '$'];
  for (const [at, shape] of shapes.entries()) {
    const next = shapes[at + 1];
    if (next === undefined) continue;
    yield `#${shape}|${next}`;
    if (at + 2 < shapes.length) yield `#${shape}|${next}|${shapes[at + 2]}`;
    const word = typed[at - 1]?.toLowerCase();
    const nextWord = typed[at]?.toLowerCase();
    if (word !== undefined && nextWord !== undefined) {
      yield `#${shape}>${nextWord}`;
      yield `#${word}>${next}`;
    }
  }
}

/**
 * The features of a text as places among the weights, each once. Which digits stand there does not count. A capital counts with the word
 * before it and the last letter, `bei Schönherrs`, and by the shapes around it.
 */
export function featuresOf(text: string): ReadonlySet<number> {
  const typed = text.slice(0, LONGEST_TEXT).replace(/\d/g, '0').match(TOKEN) ?? [];
  const found = new Set<number>();
  let before = '^';
  for (const as of typed) {
    const token = as.toLowerCase();
    if (token !== as) found.add(hash(`${before} ^${token.slice(-1)}`));
    found.add(hash(token));
    found.add(hash(`${before} ${token}`));
    before = token;
    addParts(` ${token} `, found);
  }
  found.add(hash(`${before} $`));
  for (const feature of shapeFeatures(typed)) found.add(hash(feature));
  return found;
}

export interface Classifier {
  readonly weights: ArrayLike<number>;
  /** What a text without any feature gets. */
  readonly bias: number;
}

/** How much speaks for it: above 0 more than against it (the logit of the probability). A long text counts no more than a short one. */
export function logitOf({ weights, bias }: Classifier, features: ReadonlySet<number>): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return features.size === 0 ? bias : bias + sum / Math.sqrt(features.size);
}

/** A weight is one character, from `=` (the least) over `\` (nothing) to `{` (the most): none of them is markup in a file of HTML. */
const NOTHING = '\\'.charCodeAt(0);
const STEPS = 31;
const PER_LINE = 512;

/** The classifier as the lines of its file: bias and step, then the weights. Weights beyond the last step are cut. */
export function classifierLines({ weights, bias }: Classifier): readonly string[] {
  const size = Array.from(weights, Math.abs).sort((a, b) => a - b);
  const step = (size[Math.floor(size.length * 0.999)] ?? 0) / STEPS;
  const signs = Array.from(weights, (weight) =>
    String.fromCharCode(NOTHING + Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step)))),
  ).join('');
  return [`${bias.toFixed(4)} ${step.toFixed(6)}`, ...(signs.match(new RegExp(`.{1,${PER_LINE}}`, 'g')) ?? [])];
}

/** The classifier from the text of its file, see `classifierLines`. */
export function classifierFrom(text: string): Classifier {
  const [head = '', ...lines] = text.trim().split('\n');
  const [bias = 0, step = 0] = head.split(' ').map(Number);
  const signs = lines.join('');
  return { bias, weights: Float64Array.from(signs, (sign) => (sign.charCodeAt(0) - NOTHING) * step) };
}
