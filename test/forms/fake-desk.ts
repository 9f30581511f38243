import type { AppDesk } from '../../src/app/desk.ts';
import type { Row } from '../../src/define/dataset.ts';
import type { Cell } from '../../src/domain/cell.ts';
import { day } from '../../src/domain/day.ts';
import { indexNames } from '../../src/domain/names.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { ok } from '../../src/domain/result.ts';
import { ownLang } from '../../src/domain/text.ts';
import { readSettings, type SheetSettings } from '../../src/settings/index.ts';
import { indexElections } from '../../src/tables/election-names.ts';
import { type Dataset, emptyDataset } from '../../src/tables/index.ts';
import { visits } from '../../src/tables/visits.ts';

const register = [
  { name: 'KV Beispielstadt', aliases: [] },
  { name: 'KV Musterkreis', aliases: ['Musterkreis Süd'] },
  { name: 'KV Waldkreis', aliases: [] },
];

export const settings: SheetSettings = { ...readSettings({}), exampleData: true, sheetId: 'x' };

export const row = <V>(id: string, line: number, values: V, cells: Record<string, Cell> = {}): Row<V> => ({
  id,
  line,
  values,
  cells: { id, ...cells },
  problems: [],
});

const empty: Dataset = {
  ...emptyDataset(),
  associations: register.map(({ name, aliases }, index) => row(`V-${index}`, index + 2, { name, aliases })),
};

/** What forms ask of a desk, with no window to show rows in. */
type FakeDesk = Pick<
  AppDesk,
  | ('lang' | 'sheetLang' | 'today' | 'now' | 'settings' | 'known' | 'actor' | 'remember' | 'recall' | 'newId')
  | ('dataset' | 'some' | 'row' | 'register' | 'doubts' | 'withoutElections' | 'ownAssociation' | 'rememberAssociation')
  | ('apply' | 'undo' | 'checkRow' | 'linkTo' | 'sheetUrl' | 'showForm')
>;

/** A desk over rows in memory: what is applied stands in `visits`, and is there when the dataset is read again. */
export function fakeDesk(more: Partial<FakeDesk> & { readonly data?: Partial<Dataset> } = {}) {
  const standing: Row<Readonly<Record<string, unknown>>>[] = [...(more.data?.visits ?? [])];
  const plans: Plan[] = [];
  const done = new Set<string>();
  const memory = new Map<string, string>();
  const apply = (plan: Plan) => {
    const lines: Record<string, number> = {};
    const repeated = done.has(plan.operation);
    for (const change of plan.changes)
      if (change.kind === 'append')
        for (const { id, cells } of change.rows) {
          if (!repeated) standing.push(readRow(id, standing.length + 2, cells));
          const found = standing.find((entry) => entry.id === id);
          if (found) lines[id] = found.line;
        }
    if (!repeated) plans.push(plan);
    done.add(plan.operation);
    return ok({ operation: plan.operation, lines, left: [], repeated });
  };
  const find = (name: string) => {
    const known = desk.known();
    return known.ok ? known.value.associations.find(name) : undefined;
  };
  const desk: FakeDesk = {
    lang: ownLang('de'),
    sheetLang: 'de',
    today: day('2026-08-31'),
    now: '2026-08-31 09:00',
    settings: () => ok(settings),
    known: () => ok({ associations: indexNames(register), elections: indexElections([]) }),
    actor: () => ({ role: 'volunteer', contact: undefined, association: undefined }),
    dataset: () => ok({ ...empty, ...more.data, visits: standing }),
    some: () => ok({ ...empty, ...more.data, visits: standing }),
    row: (_, id) => ok(standing.find((one) => one.id === id)),
    doubts: () => [],
    withoutElections: () => ({ elections: [], told: [] }),
    register: () => ok(register.map(({ name, aliases }) => [name, ...aliases])),
    ownAssociation: () => {
      const remembered = find(desk.recall('association') ?? '');
      return { own: remembered ?? find(desk.actor().association ?? ''), ownIsRemembered: remembered !== undefined };
    },
    rememberAssociation: (name) => {
      const found = find(name);
      if (found !== undefined) desk.remember('association', found);
      return found;
    },
    apply,
    newId: (prefix) => `${prefix}-MADE0UP0`,
    remember: (key, value) => memory.set(key, value),
    recall: (key) => memory.get(key),
    linkTo: (tab, line) => `https://example.org/#${tab.de}!A${line}`,
    sheetUrl: () => 'https://example.org/',
    showForm: () => undefined,
    checkRow: () => [],
    undo: () => ok({ undone: true, left: [] }),
    ...more,
  };
  return { desk, plans, rows: standing, memory };
}

/** A row as the reader would give it, without references resolved. */
function readRow(id: string, line: number, cells: Readonly<Record<string, Cell>>): Row<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(visits.columns)) {
    const cell = cells[key];
    const parsed = cell === undefined ? undefined : column.codec.parse(cell);
    if (parsed?.ok) values[key] = parsed.value;
  }
  return { id, line, values, cells: { ...cells, id }, problems: [] };
}
