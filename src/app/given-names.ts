import type { Text } from '../domain/text.ts';
import { ProblemSignal } from '../google/failure.ts';
import { reference } from './reference.ts';

/** The rule that needs the list. */
export const NAMES_RULE = 'D-06';

export const WITHOUT_NAMES: Text = {
  de: `Ob irgendwo der Name eines Menschen steht (${NAMES_RULE}), ließ sich nicht prüfen: Dem Werkzeug fehlt die Liste der Vornamen. Neu ausliefern hilft.`,
  en: `Whether a person's name appears anywhere (${NAMES_RULE}) could not be checked: the tool lacks its list of given names. Deploying again helps.`,
};

/** Tells given names by the list beside the script. Where it lacks, nothing is one: a check goes on, and `missing` says so afterwards. */
export function givenNames(): { readonly isGivenName: (word: string) => boolean; readonly missing: () => boolean } {
  let missing = false;
  return {
    isGivenName: (word) => {
      if (missing) return false;
      try {
        return reference.isGivenName(word);
      } catch (error) {
        if (!(error instanceof ProblemSignal)) throw error;
        missing = true;
        return false;
      }
    },
    missing: () => missing,
  };
}
