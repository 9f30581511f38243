import type { Problem } from '../domain/result.ts';
import { both, say } from '../domain/text.ts';

/** Why mails wait: what is wrong with the tab that they need, and that they leave once it is mended. */
export const heldUp = (problem: Problem): Problem => ({
  ...problem,
  text: both((lang) =>
    lang === 'de'
      ? `${say(problem.text, lang)} Die Mails warten, bis das geklärt ist: Sonst stünde Falsches darin.`
      : `${say(problem.text, lang)} The mails wait until that is settled: else they would say something wrong.`,
  ),
});
