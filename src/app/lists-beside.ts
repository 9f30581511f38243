import type { PersonLists } from '../define/rule.ts';
import type { Text } from '../domain/text.ts';
import { ProblemSignal } from '../google/failure.ts';
import { reference } from './reference.ts';

/** The rules that need a list beside the script, and what a check says where it lacks. */
const NEEDS: Readonly<Record<keyof PersonLists, { readonly rules: readonly string[]; readonly said: Text }>> = {
  isGivenName: {
    rules: ['D-06'],
    said: {
      de: 'Ob irgendwo der Name eines Menschen steht (D-06), ließ sich nicht prüfen: Dem Werkzeug fehlt die Liste der Vornamen. Neu ausliefern hilft.',
      en: "Whether a person's name appears anywhere (D-06) could not be checked: the tool lacks its list of given names. Deploying again helps.",
    },
  },
  logitOfOne: {
    rules: ['D-05', 'D-07'],
    said: {
      de: 'Ob Notizen von einem Menschen erzählen (D-05, D-07), ließ sich nur zum Teil prüfen: Dem Werkzeug fehlt eine Datei. Neu ausliefern hilft.',
      en: 'Whether notes tell of one person (D-05, D-07) could be checked only in part: the tool lacks a file. Deploying again helps.',
    },
  },
};

/** Rules whose list was missing, with what to say of it. */
export type Missing = readonly { readonly rules: readonly string[]; readonly said: Text }[];

/** The lists beside the script. Where one lacks it knows nothing: a check goes on, and `missing` says so afterwards. */
export function listsBeside(): PersonLists & { readonly missing: () => Missing } {
  const lacking = new Set<keyof PersonLists>();
  const asked = <T>(list: keyof PersonLists, ask: () => T, unknown: T): T => {
    if (lacking.has(list)) return unknown;
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof ProblemSignal)) throw error;
      lacking.add(list);
      return unknown;
    }
  };
  return {
    isGivenName: (word) => asked('isGivenName', () => reference.isGivenName(word), false),
    logitOfOne: (note) => asked('logitOfOne', () => reference.logitOfOne(note), 0),
    missing: () => [...lacking].map((list) => NEEDS[list]),
  };
}
