import { oneOf } from '../simulation/chance.ts';

type Random = () => number;

/** A sign that no text of the tool holds: where it turns up unescaped, something got through. */
export const MARK = 'zq9';

/** Texts that would be carried out somewhere: in a cell, a page, a mail, a link, an object. */
const SEEDS: readonly string[] = [
  `=HYPERLINK("http://${MARK}.example";"x")`,
  `=IMPORTXML("http://${MARK}.example";"//a")`,
  `+${MARK}+cmd|'/c calc'!A0`,
  `-1+1+${MARK}`,
  `@SUM(${MARK})`,
  `\t=1+${MARK}`,
  `\n=1+${MARK}`,
  `'=${MARK}`,
  `"=${MARK}"`,
  `＝1+${MARK}`,
  `<script>${MARK}()</script>`,
  `<img src=x onerror=${MARK}()>`,
  `"><svg/onload=${MARK}()>`,
  `<a href="javascript:${MARK}()">x</a>`,
  `javascript:${MARK}()`,
  ` JaVaScRiPt:${MARK}()`,
  `data:text/html,<script>${MARK}()</script>`,
  `</style><script>${MARK}()</script>`,
  `]]>${MARK}<!--`,
  `{{${MARK}}}<?= ${MARK} ?>`,
  `${MARK}@example.org\nBcc: alle@example.org`,
  `${MARK}@example.org, zweite@example.org`,
  `"${MARK}" <a@example.org>; b@example.org`,
  `mailto:${MARK}@example.org?bcc=x@example.org`,
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  `{"__proto__":{"${MARK}":1}}`,
  'undefined',
  'null',
  'NaN',
  `${MARK}\u0000\u0007`,
  `${MARK}\u202E\u200B\uFEFF`,
  `${MARK}\uD800`,
  '§$%&/()=?`´',
];

/** A hostile text, now and then joined with another or made long. */
export function hostileText(random: Random): string {
  const text = oneOf(random, SEEDS);
  const turn = random();
  if (turn < 0.15) return `${text} ${oneOf(random, SEEDS)}`;
  if (turn < 0.2) return ` ${text}`;
  if (turn < 0.22) return text.repeat(40);
  return text;
}

/** What a page could send in a field's place: texts, numbers out of reason, lists, objects, depth, keys of prototypes. */
export function hostileValue(random: Random, depth = 0): unknown {
  const turn = random();
  if (turn < 0.6) return hostileText(random);
  if (turn < 0.7) return oneOf(random, [0, -1, 1e308, Number.MAX_SAFE_INTEGER, 0.1, true, false, null]);
  if (turn < 0.78) return 'x'.repeat(Math.floor(random() * 60_000));
  if (turn < 0.82) return nested(Math.floor(random() * 300));
  if (depth > 3) return '';
  if (turn < 0.9) return Array.from({ length: Math.floor(random() * 5) }, () => hostileValue(random, depth + 1));
  return hostileObject(random, ['a', 'id', 'values'], depth + 1);
}

/** An object of these keys and of some that no schema names. */
export function hostileObject(random: Random, keys: readonly string[], depth = 0): Record<string, unknown> {
  const names = [...keys, ...(random() < 0.3 ? ['__proto__', 'constructor', 'toString', MARK] : [])];
  const entries = names.filter(() => random() < 0.85).map((key) => [key, hostileValue(random, depth)] as const);
  // `__proto__` as an own key, as JSON brings it.
  return JSON.parse(
    `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}`).join(',')}}`,
  ) as Record<string, unknown>;
}

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);
