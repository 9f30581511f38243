import type { Row } from '../../define/dataset.ts';
import type { Facts, Figures, Heading, Hit, HouseValues, Judged } from '../../define/rule.ts';
import type { Table } from '../../define/table.ts';
import { stableId } from '../../domain/ids.ts';
import type { Text } from '../../domain/text.ts';
import { doubtsOf } from './believed.ts';

export const NOTHING: readonly never[] = [];
export const NO_FIGURES: Figures = Object.freeze({});
export const NO_HOUSE: HouseValues = Object.freeze({});

/** What a check gives: one hit, several, or none. */
export type Found<H> = H | readonly H[] | undefined;

export const listOf = <H>(found: Found<H>): readonly H[] =>
  found === undefined ? NOTHING : Array.isArray(found) ? found : [found as H];

/** What a message may say beside the facts. */
export interface Passing {
  readonly days: number;
  /** What stands in a column that the rule takes for empty: „ist leer“, or why its day does not count. */
  readonly empty: (column: string) => Text;
}

/** What a rule says of a hit. */
export interface Words<X extends Facts> {
  /** What stands in the row and what the figure is. Quotes fields and figures, never personal data. */
  message(facts: X, passing: Passing): Text;
  readonly next: Text | ((facts: X, beside?: Text) => Text);
}

/** Facts as text in the order of their keys, so that two runs give the same. */
const fingerprint = (rule: string, facts: Facts): string =>
  stableId(
    'F',
    JSON.stringify([
      rule,
      Object.keys(facts)
        .sort()
        .map((key) => [key, facts[key] ?? null]),
    ]),
  );

const IS_EMPTY: Text = { de: 'ist leer', en: 'is empty' };
const IS_AHEAD: Text = { de: 'liegt in der Zukunft', en: 'is in the future' };
const isEarly = (header: Text): Text => ({ de: `liegt vor „${header.de}“`, en: `is before "${header.en}"` });

/** The words for a column that counts as empty in this row. */
const emptyIn =
  (table: Table, row: Row): Passing['empty'] =>
  (column) => {
    const doubt = doubtsOf(row).find((one) => one.column === column);
    if (doubt === undefined) return IS_EMPTY;
    const header = table.columns[doubt.before ?? '']?.header;
    return header === undefined ? IS_AHEAD : isEarly(header);
  };

/** A hit in words, for the row in which it stands. */
export function judge<X extends Facts>(
  { id }: Heading,
  words: Words<X>,
  found: Hit<string, X>,
  table: Table,
  row: Row,
): Judged {
  const what = words.message(found.facts, { days: found.days ?? 0, empty: emptyIn(table, row) });
  const doubt = doubtsOf(row).find(({ column }) => column === found.column)?.because;
  return {
    column: found.column,
    level: found.level,
    what,
    next: typeof words.next === 'function' ? words.next(found.facts, found.beside) : words.next,
    facts: fingerprint(id, doubt === undefined ? found.facts : { ...found.facts, doubt }),
    ageing: found.days !== undefined,
  };
}
