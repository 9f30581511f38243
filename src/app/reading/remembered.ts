import { allDocumentFacts } from '../../google/store.ts';
import type { Former } from './known.ts';

const COUNT = 'names';
const PART = 'names-';
const TYPED = 'renamed';
/** A property takes 9 KB; an umlaut takes two bytes. */
const MOST_LETTERS = 4_000;

/** What the last check called each association and election, as properties of the file. `names` by row id. */
export function checkedNames(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const parts: string[] = [];
  let part = '';
  for (const [id, name] of Object.entries(names)) {
    const line = `${id} ${name}\n`;
    if (part.length + line.length > MOST_LETTERS) {
      parts.push(part);
      part = '';
    }
    part += line;
  }
  const filled = [...parts, part];
  return {
    [COUNT]: String(filled.length),
    [TYPED]: '{}',
    ...Object.fromEntries(filled.map((text, at) => [`${PART}${at + 1}`, text])),
  };
}

/** What rows were called before: by the last check, and by those who typed since. */
export interface Remembered {
  readonly checked: Readonly<Record<string, string>>;
  readonly typed: Former;
}

/** The associations' former names that this file remembers: as of the last check, and typed over since. */
export function remembered(facts = allDocumentFacts()): Remembered {
  const checked: Record<string, string> = {};
  for (let part = 1; part <= Number(facts[COUNT] ?? 0); part += 1)
    for (const line of (facts[`${PART}${part}`] ?? '').split('\n')) {
      const at = line.indexOf(' ');
      if (at > 0) checked[line.slice(0, at)] = line.slice(at + 1);
    }
  return { checked, typed: JSON.parse(facts[TYPED] ?? '{}') as Former };
}

/** The property that holds what was typed over since the last check. */
export const typedNames = (former: Former): Readonly<Record<string, string>> => ({ [TYPED]: JSON.stringify(former) });

/** Both together, by row id. */
export function rememberedNames(facts: Readonly<Record<string, string>>): Former {
  const { checked, typed } = remembered(facts);
  const all: Record<string, readonly string[]> = { ...typed };
  for (const [id, name] of Object.entries(checked)) all[id] = [...(all[id] ?? []), name];
  return all;
}

const CLOSED_FACT = 'closed';
/** More than these are not kept: typing brings the words on the others back until the next check. A property takes 9 KB, and a mark with its blank 9 bytes. */
const MOST_CLOSED = 900;

/** The property that holds the marks of what people accepted or settled; see src/app/check/closed.ts. */
export const closedFact = (marks: readonly string[]): Readonly<Record<string, string>> => ({
  [CLOSED_FACT]: marks.slice(0, MOST_CLOSED).join(' '),
});

/** These marks, as of the last check. */
export const closedIn = (facts: Readonly<Record<string, string>>): readonly string[] =>
  (facts[CLOSED_FACT] ?? '').split(' ').filter((mark) => mark !== '');
