import { type Refusal, refusal } from '../domain/reading.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { fold } from '../domain/spelling.ts';

const NO = refusal(
  {
    de: 'Das ist keine Einwilligung. Schreib, wie sie kam, wie {x}, oder lösch die Zeile.',
    en: 'This is no consent. Write how it was given, like {x}, or delete the row.',
  },
  { de: 'Mail vom 3.5.', en: 'mail of 3 May' },
);

/** A plain no, or a sign that says nothing; `nicht schriftlich, mündlich am 3.5.` tells how consent came. */
const REFUSED =
  /^(?:(?:(?:nein|no|nope)(?:[ ,.!-].*)?|n|0|(?:noch |leider )?(?:nicht|not|keine?n?|none|nie|never|offen|fehlt|open|missing|pending)(?: (?:yet|einverstanden|erteilt|gegeben|einwilligung|zustimmung|einverstaendnis|agreed|given|consent))?|kein\w* (?:einwilligung|zustimmung|einverstaendnis)|falsch|false|abgelehnt|verweigert|widerrufen|refused|declined|withdrawn|unbekannt|unknown)[.!]*|[^\p{L}\p{N}]+)$/u;

/** Reads how consent came, in free words; refuses a no, so that nobody who gave none counts as having agreed. */
export const readConsent = (typed: string): Result<string, Refusal> =>
  typed !== '' && REFUSED.test(fold(typed)) ? fail(NO) : ok(typed);
