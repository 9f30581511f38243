import type { Text } from '../../domain/text.ts';
import { contributionWords } from '../../tables/contribution-questions.ts';
import { contributions } from '../../tables/contributions.ts';
import type { AskKey } from './contract.ts';

/** Where the question differs from the column's header and help. */
interface Wording {
  readonly label?: Text;
  /** `false`: the label says it all. */
  readonly hint?: Text | false;
  /** How many chips stand before "Weitere". */
  readonly shown?: number;
}

/** Questions with many answers show the first of them. */
const SHOWN = 4;
const MANY: readonly AskKey[] = ['kind', 'channel', 'donorKind'];

export const wordsFor = (key: AskKey): Wording => {
  const words: Readonly<Partial<Record<AskKey, Wording>>> = contributionWords;
  return { ...words[key], ...(MANY.includes(key) ? { shown: SHOWN } : {}) };
};
export const labelFor = (key: AskKey): Text => wordsFor(key).label ?? contributions.columns[key].header;
export const fieldId = (key: string): string => `ask-${key}`;
