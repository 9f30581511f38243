import type { Column } from '../define/column.ts';
import type { Table } from '../define/table.ts';
import type { Lang } from '../domain/text.ts';

/** What stands in these columns of a row, as a person reads it: `["Ziele: Haustüren im Herbst"]`; empty ones are left out. */
export const toldOf = (
  { columns }: Table,
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  lang: Lang,
): readonly string[] =>
  keys.flatMap((key) => {
    const column: Column | undefined = columns[key];
    const value = values[key];
    return column === undefined || value === undefined
      ? []
      : [`${column.header[lang]}: ${column.codec.show(value, lang)}`];
  });
