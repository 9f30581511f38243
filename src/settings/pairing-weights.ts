import { defineSetting } from '../define/setting.ts';
import { PART_WORDS, type PartName, partNames, USUAL_WEIGHTS, type Weights } from '../domain/pairing-parts.ts';
import { refusal } from '../domain/reading.ts';
import { fail, ok } from '../domain/result.ts';
import { fold } from '../domain/spelling.ts';
import { both } from '../domain/text.ts';

const usual = both((lang) => partNames.map((name) => `${PART_WORDS[name][lang]} ${USUAL_WEIGHTS[name]}`).join('; '));

const LIKE_THIS = refusal(
  {
    de: 'Bitte jeden Teil mit einer Zahl von 0 bis 10, zum Beispiel: {x}',
    en: 'Please give each part a number from 0 to 10, for example: {x}',
  },
  usual,
);

/** One part with its weight, such as `Bedarf 3`; in either language. */
function readPart(typed: string): readonly [PartName, number] | undefined {
  const [, word = '', digits = ''] = /^(\D+?)\s*[:=]?\s*(\d{1,2})$/.exec(typed.trim()) ?? [];
  const name = partNames.find((one) =>
    [PART_WORDS[one].de, PART_WORDS[one].en].some((known) => fold(known) === fold(word)),
  );
  const weight = Number(digits);
  return name === undefined || weight > 10 ? undefined : [name, weight];
}

/** How much each part of a proposed pair counts (house figures). */
export const pairingWeights = defineSetting<Weights>({
  name: { de: 'Gewichte der Partnervorschläge', en: 'Weights of partner proposals' },
  profiles: ['shared', 'network'],
  explanation: {
    de: 'Wie viel jeder Teil zählt, wenn Partner vorgeschlagen werden: 0 bis 10.',
    en: 'How much each part counts when partners are proposed: 0 to 10.',
  },
  preset: usual,
  otherwise: USUAL_WEIGHTS,
  read: (typed) => {
    if (typed.trim() === '') return ok(USUAL_WEIGHTS);
    const parts = typed.split(/[;,]/).map(readPart);
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length || new Set(known.map(([name]) => name)).size < partNames.length)
      return fail(LIKE_THIS);
    const weights = { ...USUAL_WEIGHTS, ...Object.fromEntries(known) };
    return partNames.every((name) => weights[name] === 0) ? fail(LIKE_THIS) : ok(weights);
  },
});
