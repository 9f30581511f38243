import { type Classifier, featuresOf, logitOf, WEIGHTS } from '../../src/reference/classifier.ts';

export interface Example {
  readonly text: string;
  readonly wanted: boolean;
}

const NOTHING: ReadonlySet<string> = new Set(['–', 'no donor']);

/**
 * Labelled notes with whether anything in them points at one person or household. Numbers, addresses and names have patterns of their own
 * as well; what stands around them is learned too.
 */
export const examplesFrom = (
  notes: readonly { readonly labels: ReadonlySet<string>; readonly text: string }[],
): readonly Example[] =>
  notes.map(({ labels, text }) => ({ text, wanted: [...labels].some((label) => !NOTHING.has(label)) }));

const ROUNDS = 25;
const RATE = 0.1;
/** Pulls each weight towards nothing, so that what was met once does not decide alone. */
const DECAY = 1e-4;

/** Always the same order, so that the file is the same wherever it is made. */
function shuffled(length: number, seed: number): readonly number[] {
  const order = Array.from({ length }, (_, index) => index);
  let state = seed;
  for (let index = length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  return order;
}

/**
 * Logistic regression by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi et al., 2011). Where less is
 * wanted than not, it counts more, by the root of the ratio.
 */
export function train(examples: readonly Example[]): Classifier {
  const wanted = examples.filter((example) => example.wanted).length;
  const heavier = Math.sqrt((examples.length - wanted) / wanted);
  const read = examples.map(({ text, wanted: label }) => ({ features: featuresOf(text), label: label ? 1 : 0 }));
  const weights = new Float64Array(WEIGHTS);
  const squares = new Float64Array(WEIGHTS).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const index of shuffled(read.length, round + 1)) {
      const { features, label } = read[index] ?? { features: new Set<number>(), label: 0 };
      const probability = 1 / (1 + Math.exp(-logitOf({ weights, bias }, features)));
      const error = (probability - label) * (label === 1 ? heavier : 1);
      const slope = error / Math.sqrt(features.size);
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const step = slope + DECAY * weight;
        const square = (squares[feature] ?? 0) + step * step;
        squares[feature] = square;
        weights[feature] = weight - (RATE * step) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}
