import type { Cell } from '../../domain/cell.ts';
import { nearest } from '../../domain/nearest.ts';
import { type Refusal, refusal } from '../../domain/reading.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fold } from '../../domain/spelling.ts';
import { both, type Lang, same, say, type Text } from '../../domain/text.ts';
import { readYesNo } from '../../domain/yes-no.ts';
import type { Column, ColumnSpec, Option } from '../column.ts';
import { cellText, column } from './kit.ts';

/** Finds an option by its key or label in either language. The spellings are folded once, at the first question. */
const finder = <K extends string>(options: readonly Option<K>[]): ((typed: string) => Option<K> | undefined) => {
  let bySpelling: Map<string, Option<K>> | undefined;
  return (typed) => {
    if (bySpelling === undefined) {
      bySpelling = new Map();
      for (const option of options)
        for (const spelling of [option.key, option.label.de, option.label.en, ...(option.formerly ?? [])])
          for (const one of [spelling, fold(spelling)]) if (!bySpelling.has(one)) bySpelling.set(one, option);
    }
    return bySpelling.get(typed) ?? bySpelling.get(fold(typed));
  };
};

/** So many choices can be said in one breath; of more the list in the cell tells. */
const FEW = 4;

/** The same refusal for the same words: a column may hold one mistake a thousand times. */
const refuser = (options: readonly Option[]): ((typed: string) => Refusal) => {
  const told = new Map<string, Refusal>();
  return (typed) => {
    const known = told.get(typed) ?? notAnOption(options, typed);
    if (told.size < MOST_TOLD) told.set(typed, known);
    return known;
  };
};
const MOST_TOLD = 200;

/** What may have been meant, else all of a short list, else where the list is. */
function notAnOption(options: readonly Option[], typed: string): Refusal {
  const example = options[0]?.label ?? same('');
  const wanted = fold(typed);
  const said = options.filter(({ instead }) => instead?.some((word) => fold(word) === wanted));
  const alike = said.length > 0 ? said : nearest(typed, options, ({ label }) => [label.de, label.en]);
  const near = alike.map(({ label }) => label);
  if (near.length > 0)
    return refusal(
      both((lang) => meant(near, lang)),
      near[0] ?? example,
      near,
    );
  return refusal(
    options.length > FEW
      ? { de: 'Das steht nicht in der Liste. Zum Beispiel: {x}', en: 'This is not in the list. For example: {x}' }
      : both(
          (lang) =>
            (lang === 'de' ? 'Bitte eines davon: ' : 'Please choose one of: ') +
            options.map((option) => say(option.label, lang)).join(', '),
        ),
    example,
  );
}

const meant = (near: readonly Text[], lang: Lang): string =>
  lang === 'de'
    ? `Meinst Du ${near.map(({ de }) => `„${de}“`).join(' oder ')}?`
    : `Did you mean ${near.map(({ en }) => `"${en}"`).join(' or ')}?`;

const labelOf = (options: readonly Option[], key: string, lang: Lang): string => {
  const found = options.find((option) => option.key === key);
  return found ? say(found.label, lang) : key;
};

type ChoiceSpec<K extends string> = ColumnSpec & { readonly options: readonly Option<K>[] };

/** One of a list. Read by key or by label in either language, in any case; refused with what may have been meant. */
export const choice = <K extends string>(spec: ChoiceSpec<K>): Column<K> => {
  const find = finder(spec.options);
  const refuse = refuser(spec.options);
  return column<K>(
    'choice',
    spec,
    140,
    {
      parse: (cell) => {
        const found = find(cellText(cell));
        return found ? ok(found.key) : fail(refuse(cellText(cell)));
      },
      print: (value, lang) => labelOf(spec.options, value, lang),
      show: (value, lang) => labelOf(spec.options, value, lang),
      format: () => '@',
    },
    { options: spec.options },
  );
};

/** Several choices in one cell, joined by `,`. */
export const choices = <K extends string>(spec: ChoiceSpec<K>): Column<readonly K[]> => {
  const find = finder(spec.options);
  const refuse = refuser(spec.options);
  return column<readonly K[]>(
    'choices',
    spec,
    180,
    {
      parse: (cell) => {
        const parts = cellText(cell)
          .split(/[,;\n]/)
          .filter((part) => fold(part) !== '');
        const known = parts.map((part) => find(part)?.key).filter((key) => key !== undefined);
        const unknown = parts.find((part) => !find(part));
        return unknown === undefined ? ok(known) : fail(refuse(unknown));
      },
      print: (value, lang) => value.map((key) => labelOf(spec.options, key, lang)).join(', '),
      show: (value, lang) => value.map((key) => labelOf(spec.options, key, lang)).join(', '),
      format: () => '@',
    },
    { options: spec.options },
  );
};

export type YesNo = 'yes' | 'no';
export const yesNoOptions: readonly Option<YesNo>[] = [
  { key: 'yes', label: { de: 'ja', en: 'yes' } },
  { key: 'no', label: { de: 'nein', en: 'no' } },
];

/** Yes or no as a word or a tick box. */
export const yesNo = (spec: ColumnSpec): Column<YesNo> => {
  const base = choice({ ...spec, options: yesNoOptions });
  const parse = (cell: Cell): Result<YesNo, Refusal> => {
    const found = readYesNo(cellText(cell));
    return found ? ok(found) : fail(notAnOption(yesNoOptions, ''));
  };
  return Object.freeze({ ...base, kind: 'yes-no', width: spec.width ?? 96, codec: { ...base.codec, parse } });
};
