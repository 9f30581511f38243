import { isAskedFirst } from '../../domain/asked-first.ts';
import type { FieldProblem, Problem } from '../../domain/result.ts';
import { both, joinTexts, say, type Text } from '../../domain/text.ts';
import { type AnyEntry, columnOf } from './answers.ts';
import type { EntryCalls } from './shape.ts';
import { serverOf } from './view-server.ts';
import * as words from './view-texts.ts';

/** A number as an accounting gives it out; anything else may be a name, and is asked about. */
const PLAIN_NUMBER = /^\p{Lu}{0,4}[-./ ]?\d[\d./ -]*$/u;

const isFree = (entry: AnyEntry, key: string, value: unknown): boolean => {
  const column = columnOf(entry, key);
  if (column?.privacy === 'pseudonym' && PLAIN_NUMBER.test(String(value).trim())) return false;
  return column?.kind === 'text' && column.privacy !== 'contact';
};

/** What a rule says of a field, beside that field: it need not be called by its name once more. */
const besideField = (what: Text, header: Text | undefined): Text =>
  both((lang) => {
    const [said, name] = [say(what, lang), header === undefined ? '' : say(header, lang)];
    const named = [`„${name}“ `, `"${name}" `, `${name} `].find((begin) => said.startsWith(begin));
    return name === '' || named === undefined ? said : `${say(words.THIS, lang)} ${said.slice(named.length)}`;
  });

/**
 * What looks personal in the answers, as problems of their fields; asks the server, which holds the rules, and only where
 * something was written freely. Where it cannot be asked the answers are saved, and the rules speak afterwards.
 */
export async function personalIn(
  entry: AnyEntry,
  { values, row }: EntryCalls<object>['look']['input'],
): Promise<Problem | undefined> {
  if (!Object.entries(values).some(([key, value]) => isFree(entry, key, value))) return undefined;
  const seen = await serverOf(entry).look(row === undefined ? { values } : { values, row });
  if (!seen.ok) return undefined;
  const fields: Record<string, FieldProblem> = {};
  for (const { rule, column, what } of seen.value) {
    if (!isAskedFirst(rule) || column === undefined || fields[column]) continue;
    fields[column] = { text: joinTexts([besideField(what, columnOf(entry, column)?.header), words.LEAVE_OUT], ' ') };
  }
  return Object.keys(fields).length > 0 ? { code: 'invalid', text: words.LEAVE_OUT, fields } : undefined;
}
