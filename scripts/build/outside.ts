import { BuildRefusal } from './refusal.ts';

/** The script or the style of a page. */
export interface Part {
  readonly text: string;
  /** Addresses that the text imports without containing them. */
  readonly outside: readonly string[];
}

/**
 * Each way for a page to call elsewhere, as esbuild's `define` sees it: a free global is renamed, a local variable, a
 * property of something else or a word in a text is not. What was renamed can be found without guessing.
 */
const callers = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'importScripts'];
const holders = ['', 'window.', 'globalThis.', 'self.'];
const mark = '__calls_elsewhere_';

export const watchedGlobals: Readonly<Record<string, string>> = Object.fromEntries([
  ...callers.flatMap((caller) => holders.map((holder) => [`${holder}${caller}`, `${mark}${caller}`])),
  ...['navigator', 'window.navigator'].map((holder) => [`${holder}.sendBeacon`, `${mark}sendBeacon`]),
]);

const elsewhere = '(?:https?:)?//';

/** Patterns for the finished text of a script: what loads at once. Links that a person clicks are none of these. */
const loads: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  {
    pattern: new RegExp(`\\b(?:src|srcset|srcSet|poster|data|action|formAction)["']?\\s*[:=]\\s*["']\\s*${elsewhere}`),
    what: 'an address in src',
  },
  {
    pattern: new RegExp(`setAttribute\\(\\s*["'](?:src|srcset|poster|data|action)["']\\s*,\\s*["']\\s*${elsewhere}`),
    what: 'an address in src',
  },
  {
    pattern: new RegExp(
      `<(?!a\\b)[a-z]+[^<>]*\\s(?:src|srcset|href|data|poster)\\s*=\\s*\\\\?["']?\\s*${elsewhere}`,
      'i',
    ),
    what: 'markup that loads',
  },
  { pattern: new RegExp(`url\\(\\s*\\\\?["']?\\s*${elsewhere}`, 'i'), what: 'url(…) with an address' },
  { pattern: /@import\s*(?:url|["'])/, what: '@import' },
  { pattern: /\bimport\(/, what: 'import(…)' },
];

/** Refuses a page that would fetch anything while it opens or works: scripts, styles, fonts, pictures, data. */
export function refuseOutsideLoads(page: string, script: Part, style: Part): void {
  const found = [
    ...[...script.outside, ...style.outside].map((address) => `an import of ${address}`),
    ...new Set([...script.text.matchAll(new RegExp(`${mark}(\\w+)`, 'g'))].map((match) => `${match[1]}()`)),
    ...loads.filter(({ pattern }) => pattern.test(script.text) || pattern.test(style.text)).map(({ what }) => what),
    ...linkedOutside(script.text),
  ];
  if (found.length === 0) return;
  throw new BuildRefusal('page-loads', `${page}.html would load something from elsewhere: ${found.join('; ')}`);
}

/** An address in `href` is a link on `<a>` or a component of ours, and a load on anything else, such as `<link>`. */
function linkedOutside(script: string): string[] {
  return [...script.matchAll(new RegExp(`\\b(?:href|xlinkHref|"xlink:href")\\s*:\\s*["']\\s*${elsewhere}`, 'g'))]
    .map((match) => lastElementBefore(script, match.index))
    .filter((element) => element !== undefined && element !== 'a')
    .map((element) => `href on <${element}>`);
}

function lastElementBefore(script: string, index: number): string | undefined {
  const opened = [...script.slice(Math.max(0, index - 2000), index).matchAll(/\((?:["']([\w:-]+)["']|[\w$.]+),\{/g)];
  return opened.at(-1)?.[1];
}
