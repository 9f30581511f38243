import { type AskedColumns, cellsOfValues, readEntry } from '../../define/entry.ts';
import type { KeyOf } from '../../define/table.ts';
import { NO_DAY } from '../../domain/day-typed.ts';
import type { NameIndex } from '../../domain/names.ts';
import type { Cells } from '../../domain/plan.ts';
import type { Reading } from '../../domain/reading.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { SheetLang, Text } from '../../domain/text.ts';
import {
  type ContributionQuestions,
  contributionMissing,
  contributionQuestions,
  questionsOf,
} from '../../tables/contribution-questions.ts';
import { contributions } from '../../tables/contributions.ts';
import type { ValuesIn } from '../../tables/index.ts';
import type { ContributionKind } from '../../tables/options.ts';

export type AskKey = KeyOf<typeof contributions>;

/** Without these no rule can answer. */
export const REQUIRED = ['kind', 'amount', 'receivedOn', 'receiver'] as const satisfies readonly AskKey[];

const MISSING: Readonly<Record<(typeof REQUIRED)[number], Text>> = {
  ...contributionMissing,
  receivedOn: NO_DAY,
};

const NOTHING: ContributionQuestions = { facts: [], more: [] };

const columns: AskedColumns = new Map(
  [...REQUIRED, ...Object.values(contributionQuestions).flatMap(({ facts, more }) => [...facts, ...more])].map(
    (key) => [key, contributions.columns[key]],
  ),
);

const chosen = (key: 'kind' | 'donorKind', raw: unknown): string | undefined => {
  const read = typeof raw === 'string' ? contributions.columns[key].codec.parse(raw) : undefined;
  return read?.ok ? read.value : undefined;
};

/** What is asked about a contribution of this kind. */
export function askedFor(raw: Readonly<Record<string, unknown>>): ContributionQuestions {
  const kind = chosen('kind', raw.kind) as ContributionKind | undefined;
  return kind === undefined ? NOTHING : questionsOf(kind, chosen('donorKind', raw.donorKind));
}

export interface Answered {
  /** Values as the columns' codecs gave them. */
  readonly values: ValuesIn<'contributions'> &
    Required<Pick<ValuesIn<'contributions'>, 'kind' | 'amount' | 'receivedOn' | 'receiver'>>;
  /** All that was asked about this kind. */
  readonly asked: readonly AskKey[];
}

/** The answers, and what they would be as cells of the sheet. */
export interface Question extends Answered {
  readonly cells: Cells;
}

export const asQuestion = (answered: Answered, lang: SheetLang): Question => ({
  ...answered,
  cells: cellsOfValues(columns, answered.values, lang),
});

/** A line each. */
const longest = (): number => 300;

/**
 * Reads the answers by the columns of the tab Spenden. Refuses with a problem for each field that is wrong, missing or
 * unknown; what was answered before the kind changed, and is not asked of it, is left out.
 */
export function readQuestion(
  raw: Readonly<Record<string, unknown>>,
  names: NameIndex,
  reading: Reading,
): Result<Answered> {
  const { facts, more } = askedFor(raw);
  const asked = [...REQUIRED, ...facts, ...more];
  const isAsked = (key: string): boolean => !columns.has(key) || asked.some((one) => one === key);
  const given = Object.fromEntries(Object.entries(raw).filter(([key]) => isAsked(key)));
  const { values, fields } = readEntry(columns, given, { names, reading, longest });
  for (const key of REQUIRED)
    if (fields[key] === undefined && (values[key] === undefined || values[key] === 0))
      fields[key] = { text: MISSING[key] };
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', text: NOT_ASKED, fields });
  // Each value came from its own column's codec, and the required ones are there.
  return ok({
    values: values as unknown as Answered['values'],
    asked,
  });
}

const NOT_ASKED: Text = {
  de: 'Noch keine Antwort. Bitte sieh Dir die Angaben an.',
  en: 'No answer yet. Please look at these entries.',
};
