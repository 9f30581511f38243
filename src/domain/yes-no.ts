import { fold } from './spelling.ts';

const YES = new Set(['ja', 'j', 'yes', 'y', 'wahr', 'true', '1']);
const NO = new Set(['nein', 'n', 'no', 'falsch', 'false', '0']);

/** Yes or no as people and tick boxes say it, in both languages; nothing for any other word. */
export function readYesNo(typed: string): 'yes' | 'no' | undefined {
  const word = fold(typed);
  return YES.has(word) ? 'yes' : NO.has(word) ? 'no' : undefined;
}
