import { describe, expect, test } from 'vitest';
import { type FindingRow, quietBy, reconcile } from '../../../src/app/check/index.ts';
import { endedInLanguage } from '../../../src/app/setup/language.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import { type Day, day } from '../../../src/domain/day.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Change } from '../../../src/domain/plan.ts';
import { findingIn } from '../../../src/tables/finding-words.ts';
import { tables } from '../../../src/tables/index.ts';

const finding: Finding = {
  id: 'H-11111111',
  rule: 'Q-02',
  level: 'urgent',
  column: 'amount',
  what: { de: 'Das lässt sich nicht lesen.', en: 'This cannot be read.' },
  next: { de: 'Bitte neu eintragen.', en: 'Please enter it again.' },
  inCharge: 'coordination',
  binding: 'house',
  facts: 'F-AAAAAAAA',
  ageing: false,
  table: 'contributions',
  rowId: 'S-0001',
  line: 7,
  about: { de: '50 € an KV Beispielstadt', en: '€50 to KV Beispielstadt' },
  associations: ['KV Beispielstadt'],
  eventDay: day('2026-08-29'),
};

const TODAY = day('2026-11-23');

const run = (
  found: readonly Finding[],
  existing: readonly FindingRow[],
  today = TODAY,
  checked?: ReadonlySet<string>,
  setUpOn?: Day,
) => reconcile({ found, existing, today, lang: 'de', tables, setUpOn, ...(checked ? { checked } : {}) });

/** The tab as it stands after the changes: cells written, then read by the codecs. */
function carriedOut(existing: readonly FindingRow[], changes: readonly Change[]): FindingRow[] {
  const rows = new Map<string, Record<string, Cell>>(existing.map((row) => [row.id, { ...row.cells }]));
  for (const change of changes) {
    if (change.kind === 'append') for (const { id, cells } of change.rows) rows.set(id, { ...cells });
    if (change.kind === 'set') {
      for (const [key, cell] of Object.entries(change.held)) expect(rows.get(change.id)?.[key] ?? '').toEqual(cell);
      rows.set(change.id, { ...rows.get(change.id), ...change.cells });
    }
  }
  return [...rows].map(([id, cells], i) => readRow(id, cells, i + 2));
}

function readRow(id: string, cells: Record<string, Cell>, line: number): FindingRow {
  const values: Record<string, unknown> = { id };
  for (const [key, column] of Object.entries(tables.findings.columns)) {
    const cell = cells[key] ?? '';
    if (cell === '') continue;
    const read = column.codec.parse(cell);
    if (read.ok) values[key] = read.value;
  }
  return { id, line, values, cells, problems: [] };
}

const written = (row: FindingRow, cells: Record<string, Cell>): FindingRow =>
  readRow(row.id, { ...row.cells, ...cells }, row.line);

/** The hidden column: the mark of the facts, and the row's sentences in the language that the sheet is not in. */
const kept = (mark: string, what = 'This cannot be read.'): string =>
  `${mark} {"@en":["€50 to KV Beispielstadt","${what}","Please enter it again."]}`;

const first = carriedOut([], run([finding], []).changes);
const row = first[0] as FindingRow;

describe('reconcile', () => {
  test('writes a new finding in one block, with office, status and day', () => {
    const { changes, counts, news } = run([finding], []);
    expect(changes).toHaveLength(1);
    expect(counts).toMatchObject({ fresh: 1, open: 1 });
    expect(news).toEqual(['H-11111111']);
    expect(row.values).toMatchObject({
      rule: 'Q-02',
      level: 'urgent',
      tab: 'Spenden',
      row: 'S-0001',
      inCharge: 'Koordination',
      status: 'open',
      firstSeen: '2026-11-23',
      facts: kept('F-AAAAAAAA'),
    });
  });

  test('a run without news writes nothing, also on another day', () => {
    for (const today of [TODAY, day('2027-03-01')]) {
      const { changes, counts, news } = run([finding], first, today);
      expect(changes).toEqual([]);
      expect(news).toEqual([]);
      expect(counts).toMatchObject({ unchanged: 1, open: 1, fresh: 0 });
    }
  });

  test('what is gone becomes erledigt with its day, once', () => {
    const gone = run([], first);
    expect(gone.counts).toMatchObject({ gone: 1, open: 0 });
    const after = carriedOut(first, gone.changes);
    expect(after[0]?.values).toMatchObject({ status: 'done', doneOn: '2026-11-23', firstSeen: '2026-11-23' });
    expect(run([], after, day('2026-12-01')).changes).toEqual([]);
  });

  test('what returns is reopened, counts its days anew, and keeps what a person wrote', () => {
    const cared = [written(row, { inCharge: 'KV-Kasse', reason: 'Rückfrage läuft', status: 'in Klärung' })];
    const gone = carriedOut(cared, run([], cared).changes);
    const back = run([finding], gone, day('2026-12-24'));
    expect(back.counts).toMatchObject({ returned: 1, open: 1 });
    expect(back.news).toEqual(['H-11111111']);
    const [now] = carriedOut(gone, back.changes);
    expect(now?.values).toMatchObject({
      status: 'open',
      inCharge: 'KV-Kasse',
      reason: 'Rückfrage läuft',
      firstSeen: '2026-12-24',
    });
    expect(now?.values.doneOn).toBeUndefined();
    // It says so, and a second look leaves it as it is.
    expect(now?.values.what).toBe(`${finding.what.de} (wieder da)`);
    expect(run([finding], now ? [now] : [], day('2026-12-25')).changes).toEqual([]);
  });

  test.each(['akzeptiert', 'mit LV geklärt'])(
    '%s stays while the facts stay, and reopens when they change',
    (status) => {
      const closed = [written(row, { status, reason: 'So vereinbart' })];
      expect(run([finding], closed).changes).toEqual([]);
      const other: Finding = { ...finding, facts: 'F-BBBBBBBB', what: { de: 'Anders.', en: 'Different.' } };
      const changed = run([other], closed);
      expect(changed.counts).toMatchObject({ reopened: 1 });
      expect(carriedOut(closed, changed.changes)[0]?.values).toMatchObject({
        status: 'open',
        reason: 'So vereinbart',
        what: 'Anders.',
        facts: kept('F-BBBBBBBB', 'Different.'),
      });
    },
  );

  test('changed facts of an open finding change its words and not its status', () => {
    const cared = [written(row, { status: 'in Klärung' })];
    const { changes, counts } = run([{ ...finding, facts: 'F-B', what: { de: 'Anders.', en: 'Different.' } }], cared);
    expect(counts).toMatchObject({ changed: 1, reopened: 0 });
    expect(changes).toEqual([
      {
        kind: 'set',
        table: 'findings',
        id: row.id,
        cells: { what: 'Anders.', facts: kept('F-B', 'Different.') },
        held: { what: 'Das lässt sich nicht lesen.', facts: kept('F-AAAAAAAA') },
      },
    ]);
  });

  test('„akzeptiert“ at a rule of law goes back to in Klärung, and the reason stays', () => {
    const accepted = [written(row, { status: 'akzeptiert', reason: 'passt schon' })];
    const back = run([{ ...finding, binding: 'law' }], accepted);
    expect(back.counts).toMatchObject({ notAcceptable: 1 });
    expect(back.notes[0]?.de).toContain('nur für Hausregeln');
    const after = carriedOut(accepted, back.changes);
    expect(after[0]?.values).toMatchObject({ status: 'in-progress', reason: 'passt schon' });
    expect(run([{ ...finding, binding: 'law' }], after).changes).toEqual([]);
  });

  test('„mit LV geklärt“ holds for a rule of law', () => {
    const settled = [written(row, { status: 'mit LV geklärt' })];
    expect(run([{ ...finding, binding: 'law' }], settled).changes).toEqual([]);
  });

  test('words that count passing days are not written again every night', () => {
    const ageing: Finding = { ...finding, ageing: true };
    const later: Finding = { ...ageing, what: { de: 'Seit 40 Tagen.', en: 'For 40 days.' } };
    expect(run([later], first).changes).toEqual([]);
    expect(run([{ ...later, facts: 'F-B' }], first).changes).toHaveLength(1);
  });

  test('what a former version noted gets its other language quietly, with the words that stand there', () => {
    const former = [written(row, { facts: 'F-AAAAAAAA' })];
    const { changes, counts } = run([finding], former);
    expect(counts).toMatchObject({ unchanged: 1, changed: 0 });
    const [now] = carriedOut(former, changes);
    expect(now && findingIn(now.values, 'en', 'de')).toEqual({
      ...{ about: '€50 to KV Beispielstadt', what: 'This cannot be read.', next: 'Please enter it again.' },
      lang: 'en',
    });
    expect(former[0] && findingIn(former[0].values, 'en', 'de')).toMatchObject({ lang: 'de' });
    // Days that pass are counted as of the same day in both languages.
    const later: Finding = { ...finding, ageing: true, what: { de: 'Seit 40 Tagen.', en: 'For 40 days.' } };
    expect(run([later], first).changes).toEqual([]);
  });

  test('what is over changes its language with the sheet and loses no word, there and back', () => {
    const gone = carriedOut(first, run([], first).changes);
    const title = () => ({ de: 'Titel', en: 'Title' });
    const english = carriedOut(gone, endedInLanguage(gone, title, 'en'));
    expect(english[0]?.values).toMatchObject({ about: '€50 to KV Beispielstadt', what: 'This cannot be read.' });
    expect(english[0] && findingIn(english[0].values, 'de', 'en')).toMatchObject({
      ...{ what: 'Das lässt sich nicht lesen.', lang: 'de' },
    });
    expect(endedInLanguage(english, title, 'en')).toEqual([]);
    expect(carriedOut(english, endedInLanguage(english, title, 'de'))).toEqual(gone);
    const former = [written(gone[0] as FindingRow, { facts: 'F-AAAAAAAA' })];
    expect(carriedOut(former, endedInLanguage(former, title, 'en'))[0]?.values.what).toBe('Title');
  });

  test('a person who typed „erledigt“ by hand sees the finding come back', () => {
    const typed = [written(row, { status: 'erledigt' })];
    expect(carriedOut(typed, run([finding], typed).changes)[0]?.values.status).toBe('open');
  });

  test('findings of a tab that was not checked are left as they are', () => {
    expect(run([], first, TODAY, new Set(['visits'])).changes).toEqual([]);
    expect(run([], first, TODAY, new Set(['contributions'])).counts.gone).toBe(1);
  });

  test('a status that nobody can read is left as typed', () => {
    const odd = [written(row, { status: 'fast fertig' })];
    expect(run([finding], odd).changes).toEqual([]);
  });

  test('a row without an id is named by its line', () => {
    const [only] = carriedOut([], run([{ ...finding, rowId: '' }], []).changes);
    expect(only?.values.row).toBe('Zeile 7');
  });
});

describe('quietBy', () => {
  test('leaves out what was accepted or settled with the same facts, and no accepted law', () => {
    const quiet = quietBy([written(row, { status: 'akzeptiert' })]);
    expect(quiet(finding)).toBe(true);
    expect(quiet({ ...finding, facts: 'F-B' })).toBe(false);
    expect(quiet({ ...finding, binding: 'law' })).toBe(false);
    expect(quietBy([written(row, { status: 'mit LV geklärt' })])({ ...finding, binding: 'law' })).toBe(true);
    expect(quietBy([row])(finding)).toBe(false);
  });
});

describe('the baseline', () => {
  const setUpOn = day('2026-11-01');

  test('what is older than the sheet is noticed quietly, below the news', () => {
    const news: Finding = { ...finding, id: 'H-22222222', eventDay: setUpOn };
    const { changes, counts, news: told } = run([finding, news], [], TODAY, undefined, setUpOn);
    expect(told).toEqual(['H-22222222']);
    expect(counts).toMatchObject({ fresh: 1, baseline: 1, open: 2 });
    const rows = changes.flatMap((change) => (change.kind === 'append' ? change.rows : []));
    expect(rows.map(({ id, cells }) => [id, cells.baseline])).toEqual([
      ['H-22222222', undefined],
      ['H-11111111', 'ja'],
    ]);
  });

  test.each([
    ['30 days after set-up', '2026-12-01', 'ja'],
    ['a day later', '2026-12-02', undefined],
  ])('lasts until %s', (_says, today, baseline) => {
    const { changes } = run([finding], [], day(today), undefined, setUpOn);
    expect(changes.flatMap((one) => (one.kind === 'append' ? one.rows : []))[0]?.cells.baseline).toBe(baseline);
  });

  test('a row without a day is news, and so is everything where the sheet does not know its age', () => {
    expect(run([{ ...finding, eventDay: undefined }], [], TODAY, undefined, setUpOn).counts.baseline).toBe(0);
    expect(run([finding], []).counts.baseline).toBe(0);
  });

  test('stays baseline while its facts stay, and is news once they change', () => {
    const existing = carriedOut([], run([finding], [], TODAY, undefined, setUpOn).changes);
    const later = day('2027-02-01');
    expect(run([finding], existing, later, undefined, setUpOn)).toMatchObject({ changes: [], counts: { baseline: 1 } });
    const changed = run([{ ...finding, facts: 'F-BBBBBBBB' }], existing, later, undefined, setUpOn);
    expect(changed.counts.baseline).toBe(0);
    expect(carriedOut(existing, changed.changes)[0]?.values.baseline).toBeUndefined();
  });
});
