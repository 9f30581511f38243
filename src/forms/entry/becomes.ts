import type { Row } from '../../define/dataset.ts';
import type { RowOf, Table } from '../../define/table.ts';
import type { Change } from '../../domain/plan.ts';
import type { SheetLang } from '../../domain/text.ts';

/**
 * What a row beside the form's own becomes with it: these values, in the words of the sheet's language, beside what it
 * holds. Nothing where there are none.
 */
export function becomes<T extends Table>(
  table: T,
  { id, cells: held }: Row<RowOf<T>>,
  values: RowOf<T>,
  sheetLang: SheetLang,
): readonly Change[] {
  const cells = Object.fromEntries(
    Object.entries<unknown>(values).map(([key, value]) => [
      key,
      table.columns[key]?.codec.print(value, sheetLang) ?? '',
    ]),
  );
  const keys = Object.keys(cells);
  if (keys.length === 0) return [];
  const were = Object.fromEntries(keys.map((key) => [key, held[key] ?? '']));
  return [{ kind: 'set', table: table.name, id, cells, held: were }];
}
