import type { Row } from '../../define/dataset.ts';
import type { Columns } from '../../define/table.ts';
import { say } from '../../domain/text.ts';
import { keepDocumentFacts } from '../../google/store.ts';
import { tables } from '../../tables/index.ts';
import { namesBefore } from '../reading/known.ts';
import type { Reader } from '../reading/reader.ts';
import { remembered, typedNames } from '../reading/remembered.ts';
import { cellsOfLine, firstRowLine, parseRow, parseRows } from '../reading/rows.ts';
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
  if (!tab.ok) {
    // Someone gave its name to another tab this very moment: the check will know whether one is lost.
    noteTyped(answers.map(({ id }, index) => [id, former[index] ?? []] as const));
    return answers;
  }
  const rows = parseRows(tables[table], tab.value.layout, tab.value.block);
  const lost = answers.map(({ row }, index) => lostNames(table, row, former[index] ?? [], rows));
  if (lost.every((names) => names.length === 0)) return answers;
  const known = remembered();
  const { checked } = known;
  const [only, ...more] = answers;
  const kept = only && more.length === 0 ? (lost[0] ?? []).filter((name) => checked[only.id] === name) : [];
  const open = answers.flatMap(({ id }, index): [string, readonly string[]][] => {
    const names = (lost[index] ?? []).filter((name) => !kept.includes(name) && checked[id] !== name);
    return names.length === 0 ? [] : [[id, names]];
  });
  noteTyped(open, known);
  const aliasesAt = layout.columnAt.aliases;
  if (only === undefined || kept.length === 0 || aliasesAt === undefined) return answers;
  const lang = desk.reader.lang();
  const cell = withAliases(table, only.row, kept, lang);
  return [
    {
      ...only,
      word: joinWords(only.word, say(renamedWord(table, kept), lang)),
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

/**
 * Notes for the next check what a row was called before, where nothing may be written to its tab: until a person has said
 * which column is meant, the name that was typed over stands nowhere else.
 */
export function noteFormerName(
  { name: table, sheet, ...edit }: Typed & Pick<EditedRows, 'name' | 'sheet'>,
  reader: Reader,
) {
  const { layout, place, oldValue } = edit;
  if ((table !== 'associations' && table !== 'elections') || typeof oldValue !== 'string') return;
  if (layout.columnAt.id === undefined || place.first < firstRowLine(layout)) return;
  const width = Math.max(...layout.placed.map(({ at }) => at)) + 1;
  const [line = []] = reader.cellsOf(sheet.getRange(place.first, 1, 1, width));
  const row = parseRow(tables[table], cellsOfLine(layout, line), place.first);
  const former = beforeEdit(edit, table, row);
  if (row.id !== '' && former !== undefined) noteTyped([[row.id, [former]]]);
}

/** Adds to what was typed over since the last check. */
function noteTyped(
  former: readonly (readonly [id: string, names: readonly string[]])[],
  { typed } = remembered(),
): void {
  if (former.length === 0) return;
  const all = former.map(([id, names]) => [id, [...new Set([...(typed[id] ?? []), ...names])]] as const);
  keepDocumentFacts(typedNames({ ...typed, ...Object.fromEntries(all) }));
}

type Typed = Pick<EditedRows, 'oldValue' | 'layout' | 'place'>;

function beforeEdit({ oldValue, layout, place }: Typed, table: NamedTable, row: Row): string | undefined {
  if (typeof oldValue !== 'string' || oldValue.trim() === '') return undefined;
  const key = namingColumns[table].find((one) => (layout.columnAt[one] ?? -1) + 1 === place.left);
  const columns: Columns = tables[table].columns;
  const read = columns[key ?? '']?.codec.parse(oldValue);
  return key === undefined || !read?.ok ? undefined : nameOfRow(table, { ...row.values, [key]: read.value });
}
