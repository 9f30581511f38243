/**
 * Less of a tab than all of it, for what people wait for: some columns of every row that holds something in them, the
 * others empty; or the whole rows in which a column holds what is looked for, or those of some lines, the others left out.
 * `holds` is given the parsed value. As in all of a tab, the word in Prüfung alone is no row. No columns at all: only
 * whether the tab could be read is asked.
 */
export type Part =
  | { readonly columns: readonly string[]; readonly more?: More }
  | { readonly where: string; readonly holds: (value: unknown) => boolean }
  /** From 1, in rising order, with what lies between near ones; `columns`: of these lines these columns, the others empty. */
  | { readonly lines: readonly number[]; readonly columns?: readonly string[] };

/** Further columns of those rows only of which `of` is true, given the values of the columns that all rows have. */
export interface More {
  readonly columns: readonly string[];
  readonly of: (values: Readonly<Record<string, unknown>>) => boolean;
}
