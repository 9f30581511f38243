const regexMayFollow =
  /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|void|delete|throw|new|do|else|instanceof))$/;

/**
 * Says whether minified JavaScript holds a template literal: a backtick outside of strings and regular expressions.
 * It relies on what esbuild's minifier leaves: no comments, no blanks that matter.
 */
export function hasTemplateLiteral(code: string): boolean {
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at];
    if (sign === '`') return true;
    if (sign === '"' || sign === "'") at = endOfString(code, at);
    else if (sign === '/' && regexMayFollow.test(code.slice(Math.max(0, at - 12), at).trimEnd()))
      at = endOfRegex(code, at);
  }
  return false;
}

function endOfString(code: string, start: number): number {
  let at = start + 1;
  while (at < code.length && code[at] !== code[start]) at += code[at] === '\\' ? 2 : 1;
  return at;
}

function endOfRegex(code: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
    else if (code[at] === '/' && !inClass) return at;
  }
  return code.length;
}
