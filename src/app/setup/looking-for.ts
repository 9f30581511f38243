import type { Column } from '../../define/column.ts';
import type { Table } from '../../define/table.ts';
import { fold } from '../../domain/spelling.ts';
import { both, type Lang, otherLang, say, type Text } from '../../domain/text.ts';
import { columnLetters } from '../../google/book.ts';
import type { TabFormulas } from '../../google/formulas.ts';
import { isWorded, type Labels, wordIn } from './language.ts';

/** Tells of a text that people's formulas name whether this language calls it otherwise. */
export type Renamed = (text: string) => boolean;

const TOLD = 6;

/** Choices, headers and names of tabs that are called otherwise in `lang`. */
export function renamedIn(
  tables: readonly Table[],
  lang: Lang,
  elections: Pick<Labels, 'get'>,
): { readonly choice: Renamed; readonly any: Renamed } {
  const names = new Set(
    tables.flatMap(({ tab, columns }) =>
      [tab, ...Object.values(columns).map(({ header }) => header)].flatMap((name: Text) =>
        name.de === name.en ? [] : [fold(say(name, otherLang(lang)))],
      ),
    ),
  );
  const worded: readonly Column[] = tables.flatMap(({ columns }) => Object.values(columns).filter(isWorded));
  const known = new Map<string, boolean>();
  const choice = (text: string): boolean => {
    const found = known.get(text) ?? worded.some((column) => wordIn(column, text, lang, elections) !== undefined);
    known.set(text, found);
    return found;
  };
  return { choice, any: (text) => names.has(fold(text)) || choice(text) };
}

/**
 * Where people's formulas look for words that the other language has not: in tabs of the tables, and in others that name one
 * of them, there also in cells by which a formula may look. Such as "Übersicht B3"; the tool's own tabs are left out. Pure.
 */
export function placesLookingFor(
  all: readonly TabFormulas[],
  tables: readonly Table[],
  { choice, any }: ReturnType<typeof renamedIn>,
): readonly Text[] {
  const tableOf = (name: string): Table | undefined => tables.find(({ tab }) => tab.de === name || tab.en === name);
  const names = tables.flatMap(({ tab }) => [tab.de, tab.en]).map(fold);
  return all.flatMap(({ name, formulas, shown, colours }): readonly Text[] => {
    const table = tableOf(name);
    if (table && table.kept !== 'people') return [];
    const said = [...formulas.flat(), ...colours].map(fold);
    if (!table && !said.some((one) => names.some((tab) => one.includes(tab)))) return [];
    const texts = table ? [] : shown();
    const cells = formulas.flatMap((line, row) =>
      line.flatMap((formula, column): Text[] => {
        const looks = formula === '' ? choice(texts[row]?.[column] ?? '') : literalsIn(formula).some(any);
        const place = `${name} ${columnLetters(column + 1)}${row + 1}`;
        return looks ? [{ de: place, en: place }] : [];
      }),
    );
    const coloured = colours.some((one) => literalsIn(one).some(any));
    return coloured ? [...cells, { de: `${name} (bedingte Formatierung)`, en: `${name} (conditional format)` }] : cells;
  });
}

/** Says that these places find nothing in the other language; nothing where there are none. */
export const saidLooking = (places: readonly Text[]): readonly Text[] =>
  places.length === 0
    ? []
    : [
        both((lang) => {
          const first = places
            .slice(0, TOLD)
            .map((place) => say(place, lang))
            .join(', ');
          const rest = places.length - TOLD;
          const more = rest <= 0 ? '' : lang === 'de' ? ` und ${rest} weitere` : ` and ${rest} more`;
          return lang === 'de'
            ? `Formeln suchen nach Wörtern, die dann anders heißen: ${first}${more}. Bitte pass sie selbst an, sonst finden sie nichts.`
            : `Formulas look for words that are then called otherwise: ${first}${more}. Please adapt them yourself, or they find nothing.`;
        }),
      ];

/** What a formula compares with: its texts, without operators and wildcards, the words within, the tab of an address. */
function literalsIn(formula: string): readonly string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].flatMap(([, text = '']) => {
    const bare = text
      .replace(/""/g, '"')
      .trim()
      .replace(/^(<>|[<>]=?|=)/, '')
      .replace(/^\*|\*$/g, '');
    const quoted = [...bare.matchAll(/['"]([^'"]*)['"]/g)].map(([, word = '']) => word);
    const tab = /^'?([^'!]*)'?!/.exec(bare)?.[1];
    return [bare, ...quoted, ...(tab === undefined ? [] : [tab])];
  });
}
