import type { CellProblem, Known, Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { say } from '../../domain/text.ts';

/** Ids of the tables that are referred to by id, or undefined where they were not read. */
export type IdsOf = (table: string) => ReadonlySet<string> | undefined;

/** Puts the register's names into a row's references; a name that nobody has becomes a problem of its cell. */
export function resolveRow(table: Table, row: Row, known: Known, idsOf: IdsOf): Row {
  const values: Record<string, unknown> = { ...row.values };
  const problems: CellProblem[] = [];
  for (const [key, column] of Object.entries(table.columns)) {
    const typed = row.values[key];
    if (column.to === undefined || typeof typed !== 'string') continue;
    const found = resolveName(column.to, typed, known, idsOf);
    if (found.name !== undefined) {
      values[key] = found.name;
      continue;
    }
    delete values[key];
    problems.push({
      column: key,
      kind: 'unknown',
      text: {
        de: `„${typed}“ kennen wir nicht (Spalte „${say(column.header, 'de')}“).`,
        en: `We do not know "${typed}" (column "${say(column.header, 'en')}").`,
      },
      suggestions: found.suggestions,
    });
  }
  return problems.length === 0 ? { ...row, values } : { ...row, values, problems: [...row.problems, ...problems] };
}

interface Found {
  readonly name: string | undefined;
  readonly suggestions: readonly string[];
}

/** A contact's id that no row holds is that of a former one: D-04 has such rows deleted, and nothing else may ask for them. */
const FORMER_CONTACT = /^K-[0-9A-Z]{8}$/;

function resolveName(to: string, typed: string, known: Known, idsOf: IdsOf): Found {
  if (to === 'associations') {
    const name = known.associations.find(typed);
    return { name, suggestions: name === undefined ? known.associations.suggest(typed) : [] };
  }
  if (to === 'elections') {
    const name = known.elections.find(typed);
    return { name, suggestions: name === undefined ? known.elections.suggest(typed) : [] };
  }
  const ids = idsOf(to);
  const isKnown = ids === undefined || ids.has(typed) || (to === 'contacts' && FORMER_CONTACT.test(typed));
  return { name: isKnown ? typed : undefined, suggestions: [] };
}
