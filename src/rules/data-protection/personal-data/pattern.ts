/** The alternatives of a pattern that stand in no bracket. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let [depth, from, inClass] = [0, 0, false];
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (inClass) continue;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}

/** Asks once whether a word begins for all alternatives that want it: within words, where most places are, nothing more is tried. */
function grouped(source: string): string {
  const [words, others] = [[], []] as [string[], string[]];
  for (const one of alternatives(source)) (one.startsWith('#') ? words : others).push(one);
  if (words.length < 2) return source;
  return [`#(?:${words.map((one) => one.slice(1)).join('|')})`, ...others].join('|');
}

/**
 * A pattern in which `#` stands for the beginning of a word and `~` for its end, umlauts included, `@` for a letter and a blank for
 * any blank: such patterns are long, and each sign of them is loaded at every click.
 */
export const pattern = (source: string, flags: string): RegExp =>
  new RegExp(
    grouped(source)
      .replace(/@/g, '\\p{L}')
      .replace(/#/g, '(?<!\\p{L})')
      .replace(/~/g, '(?!\\p{L})')
      .replace(/ /g, '\\s'),
    flags,
  );

/**
 * Where a pattern with the flag `g` is found, one after the other, as `matchAll` gives it. That takes a copy of the pattern, which
 * the engine has to make ready anew for each text: several times as long.
 */
export function* placesOf(searched: RegExp, text: string): Generator<RegExpExecArray> {
  searched.lastIndex = 0;
  for (let found = searched.exec(text); found; found = searched.exec(text)) {
    const next = searched.lastIndex + (found[0] === '' ? 1 : 0);
    yield found;
    searched.lastIndex = next;
  }
}
