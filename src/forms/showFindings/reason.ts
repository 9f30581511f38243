import type { FieldProblem } from '../../domain/result.ts';
import { both, say, type Text } from '../../domain/text.ts';
import { findPersonalData, LOOKS_LIKE, type PersonalData } from '../../rules/data-protection/personal-data/find.ts';
import { needsReason } from './shape.ts';

/** A reason is a sentence or two. */
const LONGEST = 1_000;

const REASON: Text = {
  de: 'Bitte schreib kurz, warum. Ohne Namen und Kontodaten.',
  en: 'Please say briefly why. Without names and account data.',
};
const TOO_LONG: Text = {
  de: `Bitte höchstens ${LONGEST} Zeichen.`,
  en: `Please use at most ${LONGEST} characters.`,
};
/** Names the kinds and never the words themselves: what a page shows may be read by others too. */
const personal = (kinds: readonly PersonalData[]): Text =>
  both((lang) => {
    const named = kinds.map((kind) => say(LOOKS_LIKE[kind], lang)).join(lang === 'de' ? ' und ' : ' and ');
    return lang === 'de'
      ? `Darin steht etwas wie ${named}. Bitte nimm das heraus.`
      : `This holds something like ${named}. Please take that out.`;
  });

/** What is wrong with the reason for a status. */
export function reasonProblem(status: string, reason: string): FieldProblem | undefined {
  if (reason.length > LONGEST) return { text: TOO_LONG };
  if (needsReason(status) && reason.trim() === '') return { text: REASON };
  const kinds = findPersonalData(reason).map(({ kind }) => kind);
  return kinds.length > 0 ? { text: personal([...new Set(kinds)]) } : undefined;
}
