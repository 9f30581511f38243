import type { Row } from '../../define/dataset.ts';
import type { Columns } from '../../define/table.ts';
import { say } from '../../domain/text.ts';
import { keepDocumentFacts } from '../../google/store.ts';
import { tables } from '../../tables/index.ts';
import { namesBefore } from '../reading/known.ts';
import { remembered, typedNames } from '../reading/remembered.ts';
import { parseRows } from '../reading/rows.ts';
import {
  joinWords,
  lostNames,
  type NamedTable,
  nameOfRow,
  namingColumns,
  renamedWord,
  withAliases,
} from '../renamed-rows.ts';
import type { Answer } from './answers.ts';
import type { EditDesk, EditedRows } from './edited.ts';

/**
 * The answers to an edit that typed a new name over a known one: the former name goes under "Auch bekannt als", and the
 * word beside it says so, where the last check knew that name. Other former names are noted for the next check, which
 * sees whether a row bears them: a corrected typing error becomes no alias. A pasted block is left to the check as well.
 */
export function withFormerNames(edited: EditedRows, answers: readonly Answer[], desk: EditDesk): readonly Answer[] {
  const { name: table, layout } = edited;
  if (table !== 'associations' && table !== 'elections') return answers;
  const touched = namingColumns[table].some((key) => {
    const column = (layout.columnAt[key] ?? -1) + 1;
    return column >= edited.place.left && column <= edited.place.right;
  });
  if (!touched) return answers;
  const former = answers.map((answer) => formerNames(edited, table, answer, desk));
  if (former.every((names) => names.length === 0)) return answers;
  const tab = desk.reader.fresh(table);
  if (!tab.ok) return answers;
  const rows = parseRows(tables[table], tab.value.layout, tab.value.block);
  const lost = answers.map(({ row }, index) => lostNames(table, row, former[index] ?? [], rows));
  if (lost.every((names) => names.length === 0)) return answers;
  const { checked, typed } = remembered();
  const [only, ...more] = answers;
  const kept = only && more.length === 0 ? (lost[0] ?? []).filter((name) => checked[only.id] === name) : [];
  const open = answers.flatMap(({ id }, index): [string, readonly string[]][] => {
    const names = (lost[index] ?? []).filter((name) => !kept.includes(name) && checked[id] !== name);
    return names.length === 0 ? [] : [[id, [...new Set([...(typed[id] ?? []), ...names])]]];
  });
  if (open.length > 0) keepDocumentFacts(typedNames({ ...typed, ...Object.fromEntries(open) }));
  const aliasesAt = layout.columnAt.aliases;
  if (only === undefined || kept.length === 0 || aliasesAt === undefined) return answers;
  const lang = desk.reader.lang();
  const cell = withAliases(table, only.row, kept, lang);
  return [
    {
      ...only,
      word: joinWords(only.word, say(renamedWord(kept), lang)),
      cells: new Map([...only.cells, [aliasesAt, { cell, asText: false }]]),
    },
  ];
}

/** What a row was called before this edit, as the cache knows and, of one cell, as the edit itself says. */
function formerNames(
  edited: EditedRows,
  table: NamedTable,
  { row, id, newId }: Answer,
  desk: EditDesk,
): readonly string[] {
  const now = nameOfRow(table, row.values);
  if (newId || now === undefined) return [];
  const facts = desk.reader.facts();
  const before = facts.ok ? (namesBefore(facts.value)[id] ?? []) : [];
  const typedOver = beforeEdit(edited, table, row);
  return [...before, ...(typedOver === undefined ? [] : [typedOver])].filter((name) => name !== now);
}

function beforeEdit({ oldValue, layout, place }: EditedRows, table: NamedTable, row: Row): string | undefined {
  if (typeof oldValue !== 'string' || oldValue.trim() === '') return undefined;
  const key = namingColumns[table].find((one) => (layout.columnAt[one] ?? -1) + 1 === place.left);
  const columns: Columns = tables[table].columns;
  const read = columns[key ?? '']?.codec.parse(oldValue);
  return key === undefined || !read?.ok ? undefined : nameOfRow(table, { ...row.values, [key]: read.value });
}
