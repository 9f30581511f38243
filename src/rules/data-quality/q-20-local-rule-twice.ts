import { municipalityKey } from '../../tables/local-rules.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { fill, inLine } from '../kit/words.ts';

const SAYS = ['postersFromWeeks', 'removeWithinDays', 'stallPermit'] as const;

export const localRuleTwice = defineDatasetRule({
  id: 'Q-20',
  of: 'localRules',
  level: 'hint',
  binding: 'house',
  title: { de: 'Ortsregel steht zweimal', en: 'A local rule is there twice' },
  about: {
    de: 'Zwei Zeilen im Tab „Ortsregeln“ für denselben Ort in einem Land. Gezählt wird nur die obere.',
    en: 'Two rows in the tab "Local rules" for one place in a Land. Only the upper one counts.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: ({ localRules }) => {
    const first = new Map<string, (typeof localRules)[number]>();
    return localRules.flatMap((row) => {
      const key = municipalityKey(row.values.place, row.values.land);
      const upper = key === undefined ? row : (first.get(key) ?? row);
      if (key !== undefined && upper === row) first.set(key, row);
      if (upper === row) return [];
      const differs = SAYS.some((key) => row.values[key] !== undefined && row.values[key] !== upper.values[key]);
      const facts = { other: upper.id, why: differs ? 'differs' : 'same' };
      const level = differs ? ({ level: 'clarify' } as const) : {};
      return [hitAt('localRules', row, 'place', facts, { ...level, beside: inLine(upper) })];
    });
  },
  message: ({ other, why }) =>
    fill(
      why === 'differs'
        ? {
            de: 'Dieser Ort steht schon in {other}, mit anderen Angaben. Nur jene zählen.',
            en: 'This place is already in {other}, with other details. Only those count.',
          }
        : { de: 'Dieser Ort steht schon in {other}.', en: 'This place is already in {other}.' },
      { other: other === '' ? { de: 'einer anderen Zeile', en: 'another row' } : other },
    ),
  next: (_facts, beside) => ({
    de: `Die andere ist ${beside?.de}. Eine der beiden löschen.`,
    en: `The other is ${beside?.en}. Delete one of the two.`,
  }),
});
