import type { PersonLists } from '../define/rule.ts';
import type { Text } from '../domain/text.ts';
import { ProblemSignal } from '../google/failure.ts';
import { reference } from './reference.ts';

/** The rules that need a list beside the script, and what a check says where it lacks. */
const NEEDS: Readonly<Record<keyof PersonLists, { readonly rule: string; readonly said: Text }>> = {
  isGivenName: {
    rule: 'D-06',
    said: {
      de: 'Ob irgendwo der Name eines Menschen steht (D-06), ließ sich nicht prüfen: Dem Werkzeug fehlt die Liste der Vornamen. Neu ausliefern hilft.',
      en: "Whether a person's name appears anywhere (D-06) could not be checked: the tool lacks its list of given names. Deploying again helps.",
    },
  },
  tellsOfOne: {
    rule: 'D-05',
    said: {
      de: 'Ob Notizen vom Haustürwahlkampf von einer Person erzählen (D-05), ließ sich nur zum Teil prüfen: Dem Werkzeug fehlt eine Datei. Neu ausliefern hilft.',
      en: 'Whether notes on canvassing tell of one person (D-05) could be checked only in part: the tool lacks a file. Deploying again helps.',
    },
  },
};

/** Rules whose list was missing, with what to say of it. */
export type Missing = readonly { readonly rule: string; readonly said: Text }[];

/** The lists beside the script. Where one lacks it knows nothing: a check goes on, and `missing` says so afterwards. */
export function listsBeside(): PersonLists & { readonly missing: () => Missing } {
  const lacking = new Set<keyof PersonLists>();
  const asked =
    (list: keyof PersonLists) =>
    (word: string): boolean => {
      if (lacking.has(list)) return false;
      try {
        return reference[list](word);
      } catch (error) {
        if (!(error instanceof ProblemSignal)) throw error;
        lacking.add(list);
        return false;
      }
    };
  return {
    isGivenName: asked('isGivenName'),
    tellsOfOne: asked('tellsOfOne'),
    missing: () => [...lacking].map((list) => NEEDS[list]),
  };
}
