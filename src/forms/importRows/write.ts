import { stableId } from '../../domain/ids.ts';
import { importTitle } from '../../domain/import-title.ts';
import type { Change, Plan } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { tables } from '../../tables/index.ts';
import type { ListDesk } from './desk.ts';
import { idOf, measureOf } from './judge.ts';
import { type Measure, readRow, wordsOn } from './row.ts';
import type { ImportCalls, Written } from './shape.ts';

type Input = ImportCalls['importRows']['input'];

/** Whether associations can be entered at all: their names. */
const NAMES = { associations: { columns: ['name'] } };

/** Under this key a person's import is remembered while it is under way. */
const OPEN_KEY = 'import';

/** The import that this person began and that was cut off, where there is one. */
export function openImport(desk: Pick<ListDesk, 'recall'>): { operation: string; print: string } | undefined {
  const [operation, print] = (desk.recall(OPEN_KEY) ?? '').split(' ');
  return operation && print ? { operation, print } : undefined;
}

/** Associations that a person had created, and that are not there from an earlier piece. */
const created = ({ operation, names }: Input, { known, sheetLang: lang }: Measure): readonly Change[] => {
  const { columns } = tables.associations;
  const rows = names.create
    .filter(({ name }) => known.associations.find(name) === undefined)
    .map(({ name, level, land }) => {
      const id = stableId(tables.associations.prefix ?? '', `${operation} ${name}`);
      const [levelRead, landRead] = [columns.level.codec.parse(level), columns.land.codec.parse(land)];
      return {
        id,
        cells: {
          name,
          search: columns.search.codec.print('open', lang),
          ...(levelRead.ok ? { level: columns.level.codec.print(levelRead.value, lang) } : {}),
          ...(landRead.ok ? { land: columns.land.codec.print(landRead.value, lang) } : {}),
        },
      };
    });
  return rows.length === 0 ? [] : [{ kind: 'append', table: 'associations', rows }];
};

const REFUSED = {
  unread: { de: 'Darin steht etwas, das wir nicht lesen können.', en: 'It holds something that we cannot read.' },
  unknown: { de: 'Einen Verband darin kennen wir nicht.', en: 'We do not know an association in it.' },
  missing: { de: 'Darin fehlt etwas, das der Tab braucht.', en: 'It lacks something that the tab needs.' },
  personal: { de: 'Darin stehen wohl Angaben über Personen.', en: 'It seems to hold details about persons.' },
} satisfies Readonly<Record<string, Text>>;

/** Why a row is not written after all; the page asks before, and this is what the server knows by itself. */
function refusalOf(row: Input['rows'][number], input: Input, measure: Measure): Text | undefined {
  const read = readRow(row, measure);
  if (read.unread.length > 0) return REFUSED.unread;
  if (read.unknown.length > 0) return REFUSED.unknown;
  if (read.missing.length > 0 && !input.incomplete) return REFUSED.missing;
  return !input.personal && wordsOn(read, measure).personal.length > 0 ? REFUSED.personal : undefined;
}

/**
 * Writes one piece of a list. All pieces of an import are one operation: a row's id follows from the operation and its
 * line, so that a piece that comes twice is written once, and one undo takes all of it back.
 */
export function importRows(input: Input, desk: ListDesk): Result<Written> {
  const measured = measureOf(input, desk);
  if (!measured.ok) return measured;
  const measure = measured.value;
  const refused: { line: number; text: Text }[] = [];
  const rows = input.rows.flatMap((row) => {
    const text = refusalOf(row, input, measure);
    if (text !== undefined) {
      refused.push({ line: row.line, text });
      return [];
    }
    const { values, cells } = readRow(row, measure);
    const { id: _, ...rest } = cells;
    return [{ id: idOf(measure, input.operation, row.line, values), cells: rest }];
  });
  // While their tab is in doubt any name counts as it is written, and none would be entered.
  const register = input.names.create.length > 0 ? desk.some(['associations'], NAMES) : undefined;
  if (register?.ok === false) return register;
  desk.remember(OPEN_KEY, `${input.operation} ${input.print}`);
  const changes: Change[] = [...created(input, measure)];
  if (rows.length > 0) changes.push({ kind: 'append', table: measure.name, rows });
  const title = importTitle(input.total, tables[measure.name].tab);
  const plan: Plan = { operation: input.operation, command: 'importRows', title, changes };
  const applied = changes.length === 0 ? undefined : desk.apply(plan);
  if (applied && !applied.ok) return applied;
  const { left = [], unlogged, lines = {}, repeated } = applied?.value ?? {};
  const stand = rows.filter(({ id }) => lines[id] !== undefined).length;
  // What the platform refused is still to be written: the same list goes on there.
  if (input.last && (repeated || stand === rows.length)) desk.remember(OPEN_KEY, '');
  return ok({
    written: stand,
    refused,
    left: [...left, ...(unlogged ? [unlogged] : [])],
    undoable: unlogged === undefined,
  });
}
