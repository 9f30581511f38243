import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import type { Lang, Text } from '../../src/domain/text.ts';

/*
 * Nobody reads "1 Verbände gaben". Two looks: at the source, where a figure stands before a noun in the plural and nothing
 * decides between one and many; and at what the texts of pages say of 0, 1 and 2.
 */

const NOUNS: Readonly<Record<Lang, string>> = {
  de: 'Verbänden?|Einsätzen?|Zeilen|Hinweisen?|Prüfhinweisen?|Tagen?|Stunden|Mails|Tabs|Spalten|Zellen|Partnerschaften|Spenden|Anfragen|Wochen|Monaten?|Jahren?|Personen|Kontakten?|Regeln|Werten?|Gruppen|Wahlen|Betten|Autos|Vorschlägen?|Felder|Angaben|Beträgen?|Fragen|Tipps|Paaren?|Minuten|Sekunden|Punkten?|Stellen|Treffer',
  en: 'associations|visits|rows|findings|people|days|hours|mails|tabs|columns|cells|partnerships|contributions|requests|weeks|months|years|persons|contacts|rules|values|groups|elections|beds|cars|proposals|names|fields|answers|entries|amounts|questions|tips|pairs|minutes|seconds|points|hits|others',
};
const ADJECTIVES = 'weitere|andere|offene|dringende|bekannte|neue';
const PLURAL = new RegExp(`^[\\s\\u00a0](?:\\p{L}+ )?(?:${NOUNS.de}|${NOUNS.en}|${ADJECTIVES})(?!\\p{L})`, 'u');

/** What may stand: the figure is a fixed one, never 1, or a feminine word left out reads right with 1, too. */
const FINE: readonly RegExp[] = [
  /^NUMBERS\[lang\]/,
  /^count \| (Regeln|rules|Angaben|entries)/,
  /^(contact|say\(.*\)) \| /,
  /^cells\.length \|/,
  /^columns \|/,
  /^count \| (Prüfhinweise|findings)/,
  /^(others|rest|count) \| weitere/,
  /^crowd \| (Gruppen|groups)/,
  /^capital\(numberWord\(more, lang\)\) \|/,
];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Figures before a plural that nothing decides, as `src/x.ts:12 count | Zeilen`. */
function undecided(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const source = ({ start, end }: Node): string => text.slice(start, end);
  const decides = (node: Node): boolean =>
    node.type === 'ConditionalExpression' && isNode(node.test)
      ? /(===|>|!==|<) ?[12]\b|\bone\b/.test(source(node.test))
      : /Function/.test(node.type) && /(===|!==|>) 1\b|=== '1'/.test(source(node));
  const found: string[] = [];
  const walk = (value: unknown, above: readonly Node[]): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, above);
    else if (isNode(value)) {
      if (value.type === 'TemplateLiteral') {
        const quasis = value.quasis as readonly { readonly value: { readonly cooked: string } }[];
        const expressions = value.expressions as readonly Node[];
        quasis.slice(1).forEach(({ value: { cooked } }, at) => {
          const figure = expressions[at];
          if (!figure || !PLURAL.test(cooked) || above.some(decides)) return;
          const what = `${source(figure)} | ${cooked.trim()}`;
          if (!FINE.some((fine) => fine.test(what)))
            found.push(`${path}:${text.slice(0, value.start).split('\n').length} ${what}`);
        });
      }
      for (const [key, inside] of Object.entries(value)) if (key !== 'type') walk(inside, [...above, value]);
    }
  };
  walk(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).body, []);
  return found;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(examples|data|d)\.ts$/.test(path))
  .map((path) => join('src', path));

it('no figure stands before a plural without a look at whether it is one', () => {
  expect(sources.flatMap(undecided)).toEqual([]);
});

/** Words of pages that take a number: every exported function of a file of texts that gives texts for numbers alone. */
const textFiles = sources.filter((path) => /(texts|words)\.ts$/.test(path) && !path.startsWith('src/rules'));

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'de' in value && 'en' in value;

/** What the function says of a number, in a language; nothing where it wants something else than numbers. */
function saidOf(run: (...given: readonly unknown[]) => unknown, count: number, lang: Lang): string | undefined {
  for (const given of [[count], [count, lang], [count, count], [count, count, lang], [count, count, count]])
    try {
      const said = run(...given);
      const words = isText(said) ? said[lang] : given.includes(lang) && typeof said === 'string' ? said : undefined;
      if (words !== undefined && !/undefined|NaN|\[object/.test(words)) return words;
    } catch {
      // It wants something else.
    }
  return undefined;
}

const ONE = new RegExp(`(?<![\\d.,:/-])1[\\s\\u00a0](?:\\p{Ll}+ )?(?:${NOUNS.de}|${NOUNS.en})(?!\\p{L})`, 'u');
const MANY_OF_ONE = /(?<![\d.,:/-])1 \p{L}+ (?:sind|haben|gaben|liegen|stehen|are|have|were)\b/u;
const ONE_OF_MANY =
  /(?<![\d.,:/-])[02][\s\u00a0](?:Verband|Einsatz|Zeile|Hinweis|Prüfhinweis|Tag|Stunde|Mail|Spalte|Partnerschaft|Anfrage|Regel|association|visit|row|finding|day|hour|mail|column|rule)(?!\p{L})/u;

describe('the texts of pages say 0, 1 and 2 as people do', async () => {
  const said: { readonly where: string; readonly words: string }[] = [];
  for (const path of textFiles) {
    const module: Readonly<Record<string, unknown>> = await import(join('../..', path));
    for (const [name, run] of Object.entries(module))
      for (const count of typeof run === 'function' ? [0, 1, 2] : [])
        for (const lang of ['de', 'en'] as const) {
          const words = saidOf(run as (...given: readonly unknown[]) => unknown, count, lang);
          if (words !== undefined) said.push({ where: `${path} ${name}(${count}) ${lang}`, words });
        }
  }

  it('of which there are many', () => expect(said.length).toBeGreaterThan(100));
  it('in the right number', () => {
    // "1 weitere" reads right where a row is meant, which is feminine.
    const wrong = said
      .filter(({ words }) => !/1 weitere$/.test(words))
      .filter(({ words }) => ONE.test(words) || MANY_OF_ONE.test(words) || ONE_OF_MANY.test(words));
    expect(wrong).toEqual([]);
  });
});
