/** Rules whose word is a question before anything is stored: what they find should not stand in a sheet at all. */
const ASKED_FIRST: ReadonlySet<string> = new Set(['D-01', 'D-02', 'D-05', 'D-07']);

/** Whether a rule (its id, as `D-01`) is asked before anything is stored. */
export const isAskedFirst = (rule: string): boolean => ASKED_FIRST.has(rule);
