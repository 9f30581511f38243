import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Lang } from '../../domain/text.ts';
import type { exportSchema } from './schema.ts';

export interface ExportStart {
  readonly lang: Lang;
  /** The language in which the file is written, as the sheet is. */
  readonly sheetLang: Lang;
  readonly today: string;
  /** In the order of the tabs. */
  readonly tables: readonly string[];
}

/** What stands in a tab, under its columns' keys. */
export interface ExportedRows {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sums that were left out, because they point to few persons. */
  readonly withheld?: number;
  /** Contributions that cannot be read, and are in no sum. */
  readonly unread?: number;
}

export interface ExportCalls {
  readonly exportStart: { readonly input: Taken<typeof nothing>; readonly output: ExportStart };
  readonly exportRows: { readonly input: Taken<typeof exportSchema>; readonly output: ExportedRows };
}
