import { withAliases } from '../../app/renamed-rows.ts';
import type { Reading } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import { normaliseName } from '../../domain/names.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { type FieldProblem, fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { both, type Text } from '../../domain/text.ts';
import { type DataTableName, dataTables, type RowIn, tables } from '../../tables/index.ts';
import type { ChangeDesk } from './desk.ts';
import { type Named, namedBy, type Reference } from './references.ts';
import type { ChangeCalls, Preview } from './shape.ts';

export type Input = ChangeCalls['previewAssociationChange']['input'];

/** What a change writes, and what is told of it before. */
export interface Planned {
  readonly changes: readonly Change[];
  readonly preview: Preview;
}

/** Refuses an answer, beside its field. */
export const refused = (
  field: string,
  text: Text,
  suggestions?: readonly string[],
): { ok: false; problem: Problem } => {
  const problem: FieldProblem = suggestions && suggestions.length > 0 ? { text, suggestions } : { text };
  return fail({
    code: 'invalid',
    text: {
      de: 'Noch nichts geändert. Bitte sieh Dir die Angaben an.',
      en: 'Nothing changed yet. Please look at these entries.',
    },
    fields: { [field]: problem },
  });
};

const MEANWHILE: Problem = {
  code: 'changed-meanwhile',
  text: { de: 'Der Verband heißt inzwischen anders.', en: 'The association has another name by now.' },
  hint: { de: 'Wähl ihn noch einmal aus.', en: 'Choose it once more.' },
};

/** The cells of a reference with another name in them, and what they hold. */
export function renamedCells({ row, keys }: Reference, to: string): { readonly cells: Cells; readonly held: Cells } {
  const others = keys.filter((key) => row.cells[key] !== to);
  return {
    cells: Object.fromEntries(others.map((key) => [key, to])),
    held: Object.fromEntries(others.map((key) => [key, row.cells[key] ?? ''])),
  };
}

/** The register comes last: where a run ends in the middle, a second try knows by it that there is more to do. */
export const registerLast = (changes: readonly Change[]): readonly Change[] => [
  ...changes.filter(({ table }) => table !== 'associations'),
  ...changes.filter(({ table }) => table === 'associations'),
];

/** Rows that change, counted by tab in the order of the sheet. */
export function tabsOf(changes: readonly Change[]): Preview['tabs'] {
  const rows = new Map<string, Set<string>>();
  for (const change of changes) {
    const ids = change.kind === 'append' ? change.rows.map(({ id }) => id) : [change.id];
    rows.set(change.table, new Set([...(rows.get(change.table) ?? []), ...ids]));
  }
  return dataTables.flatMap((table) => {
    const ids = rows.get(table);
    return ids ? [{ tab: tables[table].tab, rows: ids.size }] : [];
  });
}

/** A change of one row; nothing where nothing differs. */
export const setRow = (table: DataTableName, id: string, cells: Cells, held: Cells): Change[] =>
  Object.keys(cells).length === 0 ? [] : [{ kind: 'set', table, id, cells, held }];

/** The row of an association with names more under "Auch bekannt als". */
export function keepNames(
  row: RowIn<'associations'>,
  names: readonly string[],
  { sheetLang }: Reading<ChangeDesk>,
): { readonly cells: Cells; readonly held: Cells } {
  const more = names.filter((name) => name !== row.values.name && !(row.values.aliases ?? []).includes(name));
  if (more.length === 0) return { cells: {}, held: {} };
  const aliases = withAliases('associations', row, more, sheetLang);
  return { cells: { aliases }, held: { aliases: row.cells.aliases ?? '' } };
}

/** The day of a merger or split: today where nothing is typed. */
export function dayOf({ on = '' }: Input, desk: Reading<ChangeDesk>): Result<Day> {
  if (on.trim() === '') return ok(desk.today);
  const read = tables.associations.columns.dissolvedOn.codec.parse(on, desk);
  return read.ok ? ok(read.value) : refused('on', { de: read.problem.de, en: read.problem.en });
}

/** Refuses an association that exists no longer, and names the one that carries it on. */
export function refuseDissolved(
  field: string,
  { name = '', mergedInto }: RowIn<'associations'>['values'],
): ReturnType<typeof refused> {
  const words: Text = {
    de: `${name} gibt es nicht mehr. Bitte wähle ${mergedInto === undefined ? 'einen anderen' : mergedInto}.`,
    en: `${name} no longer exists. Please choose ${mergedInto === undefined ? 'another one' : mergedInto}.`,
  };
  return refused(field, words, mergedInto === undefined ? [] : [mergedInto]);
}

const WANTS_NAME: Text = { de: 'Bitte gib den neuen Namen an.', en: 'Please enter the new name.' };
const SAME: Text = {
  de: 'So heißt der Verband schon. Bitte gib einen anderen Namen an.',
  en: 'That is its name already. Please enter another one.',
};
const taken = (name: string): Text => ({
  de: `So heißt schon ein anderer: ${name}. Werden zwei zu einem, wähl „Geht in einem anderen auf“.`,
  en: `Another one has that name: ${name}. Where two become one, choose "Merges into another".`,
});

/** Every cell that names the association gets its new name; the former one stays as an alias. */
export function renamePlan(input: Input, desk: Reading<ChangeDesk>): Result<Planned> {
  const to = (input.to ?? '').trim();
  if (to === '') return refused('to', WANTS_NAME);
  if (to === input.name) return refused('to', SAME);
  const found = namedBy(input.id, false, desk, input.name);
  if (!found.ok) return found;
  const { row, references, told } = found.value;
  const now = row.values.name ?? '';
  if (now !== input.name && now !== to) return fail(MEANWHILE);
  const other = otherCalled(to, input.id, found.value);
  if (other !== undefined) return refused('to', taken(other));
  const kept = keepNames({ ...row, values: { ...row.values, name: to } }, [input.name], desk);
  const own = references.find((one) => one.table === 'associations' && one.row.id === row.id);
  const self = own ? renamedCells(own, to) : { cells: {}, held: {} };
  // Called so already, by a first try that was ended or by somebody else: what is still missing is done.
  const changes: readonly Change[] = registerLast([
    ...references.flatMap((one) => {
      const { cells, held } = renamedCells(one, to);
      return one === own ? [] : setRow(one.table, one.row.id, cells, held);
    }),
    ...setRow(
      'associations',
      row.id,
      { ...self.cells, ...kept.cells, ...(now === to ? {} : { name: to }) },
      { ...self.held, ...kept.held, ...(now === to ? {} : { name: now }) },
    ),
  ]);
  const title = { de: `${input.name} heißt jetzt ${to}`, en: `${input.name} is now called ${to}` };
  const alias: Text = both((lang) =>
    lang === 'de' ? `„${input.name}“ bleibt unter „Auch bekannt als“.` : `"${input.name}" stays under "Also known as".`,
  );
  return ok({ changes, preview: { title, tabs: tabsOf(changes), told: [alias, ...told], groups: [] } });
}

/** Another association that bears a name already, or has it as an alias. */
export function otherCalled(name: string, id: string, { dataset }: Named): string | undefined {
  const wanted = normaliseName(name);
  const bears = (one: string): boolean => {
    const made = normaliseName(one);
    return made.bare === wanted.bare && (made.level === wanted.level || made.level === '' || wanted.level === '');
  };
  return dataset.associations.find(
    (row) =>
      row.id !== id && row.values.name !== undefined && [row.values.name, ...(row.values.aliases ?? [])].some(bears),
  )?.values.name;
}
