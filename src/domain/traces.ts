/** What a person is found by in a file: addresses, names, and ids of rows, as they are written. */
export interface Marks {
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly ids: readonly string[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What nobody sees in a text that was copied. */
const UNSEEN_SIGNS = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const UNSEEN = `[${UNSEEN_SIGNS}]*`;
/** `@` as people and links write it: with blanks, full width, `%40`, `(at)`, ` at `. */
const AT = `(?:${UNSEEN}\\s*(?:[@＠]|%40|[([{](?:at|ät)[)\\]}])\\s*${UNSEEN}|\\s(?:at|ät)\\s)`;
const DOT = `${UNSEEN}\\s?(?:[.．]|[([{](?:dot|punkt)[)\\]}]|(?<=\\s)(?:dot|punkt)(?=\\s))\\s?${UNSEEN}`;
/** What one key of a keyboard became, by the program: apostrophes and hyphens. */
const ALIKE = ["'’‘´`", '-‐‑–'];
/** One sign, composed or not, and what nobody sees behind it. */
const sign = (one: string): string => {
  const alike = one === 'ß' ? ['ss'] : (ALIKE.find((all) => all.includes(one)) ?? '');
  const forms = [...new Set([one.normalize('NFC'), one.normalize('NFD'), ...alike])].map(escaped);
  return `${forms.length === 1 ? forms[0] : `(?:${forms.join('|')})`}${UNSEEN}`;
};
const signs = (text: string): string => [...text.normalize('NFC')].map(sign).join('');
/** An address however its signs are written. */
const spelled = (address: string): string =>
  [...address.normalize('NFC')].map((one) => (one === '@' ? AT : one === '.' ? DOT : sign(one))).join('');
/**
 * An address ends where no further one begins: `a@example.org` does not stand in `anna@example.org` or `a@example.org.uk`, and
 * does in `a@example.org-Liste`.
 */
const ADDRESS = (address: string): string =>
  `(?<![\\p{L}\\d._%+-])${spelled(address)}(?![\\p{L}\\d]|-[\\p{L}\\d-]*\\.[\\p{L}\\d]|\\.[\\p{L}\\d])`;
const WORD = (word: string): string => `(?<![\\p{L}\\d-])${word}(?![\\p{L}\\d-])`;
/** A name with whatever blanks, also with its last word first, and as whose something is: "Erika Beispiels", "Beispiel, Erika". */
function NAME(name: string): string {
  const words = name.split(/\s+/).map(signs);
  const blank = `[\\s${UNSEEN_SIGNS}]+`;
  const turned = words.length < 2 ? [] : [`${words[words.length - 1]}\\s*,${blank}${words.slice(0, -1).join(blank)}`];
  return WORD(`(?:${[words.join(blank), ...turned].join('|')})(?:['’]?s)?`);
}

/**
 * Finds marks in texts, whatever their case, addresses however `@` and `.` are written, and names with whatever blanks; nothing
 * where there is none to look for. Blanks around a mark do not count.
 */
export function patternOf({ addresses, names, ids }: Partial<Marks>): RegExp | undefined {
  const tidy = (list: readonly string[] = []): string[] =>
    [...new Set(list.map((one) => one.trim()).filter((one) => one !== ''))].sort((a, b) => b.length - a.length);
  const parts = [...tidy(addresses).map(ADDRESS), ...tidy(names).map(NAME), ...tidy(ids).map(escaped).map(WORD)];
  return parts.length === 0 ? undefined : new RegExp(parts.join('|'), 'giu');
}

/**
 * A text without what the pattern finds; nothing where it finds nothing. A cell that held no more than that becomes empty.
 * What is left never begins like a formula: then the whole text goes.
 */
export function withoutTraces(text: string, pattern: RegExp, instead: string): string | undefined {
  if (text.search(pattern) < 0) return undefined;
  const rest = text.replace(pattern, instead);
  if (rest.trim() === instead) return '';
  return /^\s*[=+@-]/.test(rest) && !text.startsWith('=') ? instead : rest;
}
