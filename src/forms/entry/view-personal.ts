import type { FieldProblem, Problem } from '../../domain/result.ts';
import { joinTexts } from '../../domain/text.ts';
import { type AnyEntry, columnOf } from './answers.ts';
import type { EntryCalls } from './shape.ts';
import { serverOf } from './view-server.ts';
import * as words from './view-texts.ts';

/** Rules whose word is a question before saving: what they find should not be stored at all. */
const PERSONAL: readonly string[] = ['D-01', 'D-05'];

const isFree = (entry: AnyEntry, key: string): boolean => {
  const column = columnOf(entry, key);
  return column?.kind === 'text' && column.privacy !== 'contact';
};

/**
 * What looks personal in the answers, as problems of their fields; asks the server, which holds the rules, and only where
 * something was written freely. Where it cannot be asked the answers are saved, and the rules speak afterwards.
 */
export async function personalIn(
  entry: AnyEntry,
  { values, row }: EntryCalls<object>['look']['input'],
): Promise<Problem | undefined> {
  if (!Object.keys(values).some((key) => isFree(entry, key))) return undefined;
  const seen = await serverOf(entry).look(row === undefined ? { values } : { values, row });
  if (!seen.ok) return undefined;
  const fields: Record<string, FieldProblem> = {};
  for (const { rule, column, what } of seen.value) {
    if (!PERSONAL.includes(rule) || column === undefined || fields[column]) continue;
    fields[column] = { text: joinTexts([what, words.LEAVE_OUT], ' ') };
  }
  return Object.keys(fields).length > 0 ? { code: 'invalid', text: words.LEAVE_OUT, fields } : undefined;
}
