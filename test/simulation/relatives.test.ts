import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, call, type Host } from '../bundle.ts';
import { acts } from './acts.ts';
import type { Disturbance } from './disturbances.ts';
import { everyOperation } from './further-operations.ts';
import { save, settle, type WritingOperation } from './operations.ts';
import { serialJudge, serialStage } from './serial.ts';
import { usedSheet } from './world.ts';

/** Relatives of the schedules that once broke, each at calls spread over its operation; `npm run simulate` takes all. */

const script = await builtScript();
const PATIENCE = 300_000;

const named = <T extends { readonly name: string }>(all: readonly T[], name: string): T => {
  const found = all.find((one) => one.name === name);
  if (!found) throw new RangeError(`no ${name}`);
  return found;
};
const operationOf = (name: string): WritingOperation => named(everyOperation, name);
const actOf = (name: string): Disturbance => named(acts, name);

/** So many places, evenly from the first call to the last. */
const spread = (calls: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.max(1, Math.round(((index + 1) * calls) / count)));

/** The calls that write, by their numbers from 1. */
const writesOf = (host: Host): number[] =>
  host.calls.flatMap(({ method }, index) => (/^(setValues?|append\w*|insertRows\w*)$/.test(method) ? [index + 1] : []));

const host = usedSheet(script);
const used = host.snapshot();

describe('rows of people beside what the tool writes in blocks', () => {
  test.each([
    ['seed associations', 'an association typed directly below'],
    ['seed associations', 'a row inserted in Verbände'],
    ['the night', 'a row inserted in Prüfhinweise'],
    ['check with news', 'a row inserted in Prüfhinweise'],
    ['check rows without ids', 'a row copied below'],
  ])(
    '%s ∥ %s: each stands once, with its id',
    (operation, act) => {
      const stage = serialStage(host, used, operationOf(operation));
      const judge = serialJudge(stage, [actOf(act)]);
      expect(spread(stage.calls, 5).flatMap((at) => judge([at]))).toEqual([]);
    },
    PATIENCE,
  );
});

test.each(['a row deleted in Verbände', 'Verbände cut to its last row'])(
  'setup looks once more where %s cuts what it was about to touch: a profile is chosen whole',
  (act) => {
    const judge = serialJudge(serialStage(host, used, operationOf('choose a profile')), [actOf(act)]);
    expect([303, 330, 360, 390].flatMap((at) => judge([at]))).toEqual([]);
  },
  PATIENCE,
);

const finding = (id: string) =>
  host
    .tab('Prüfhinweise')
    .values()
    .find((row) => row.id === id);
const answer = (id: string, operation: string): boolean =>
  call(host, 'saveFindingStatus', {
    ...{ operation, id, status: 'in-progress', reason: 'Ich frage nach' },
    seen: { status: 'open', reason: '' },
  }).ok;

test('of two who answer the same finding, at every call, one answer stands and the other is told that it does not', () => {
  host.restore(used).call('checkTransparency');
  const start = host.snapshot();
  const id = String(
    host
      .tab('Prüfhinweise')
      .values()
      .find(({ Regel }) => Regel === 'S-01')?.id,
  );
  settle(host);
  const calls = host.calls.length;
  const stood = new Set<boolean>();
  for (let at = 1; at <= calls; at += 1) {
    let theirs: boolean | undefined;
    host.restore(start).during(at, () => {
      theirs = answer(id, 'op-other');
    });
    const mine = settle(host);
    stood.add(mine);
    expect([mine, theirs].filter(Boolean), `at ${at}`).toHaveLength(1);
    expect(finding(id)?.Begründung, `at ${at}`).toBe(mine ? 'Mit dem LV besprochen' : 'Ich frage nach');
  }
  expect(stood.size, 'both come first at some call').toBe(2);
});

test('a check that closes a finding ∥ Prüfhinweise sorted ∥ its end: the answers of people stay with their findings', () => {
  const people = `${columnLetters(host.tab('Einsätze').column('Angereiste'))}3`;
  host.restore(used).type('Einsätze', people, '-3');
  host.call('checkTransparency');
  for (const { id } of host.tab('Prüfhinweise').values()) expect(answer(String(id), `op-${id}`)).toBe(true);
  host.type('Einsätze', people, '6');
  const start = host.snapshot();
  const states = (): string[] =>
    host
      .tab('Prüfhinweise')
      .values()
      .map(({ id, Status, Begründung }) => `${id} ${Status} ${Begründung}`)
      .sort();
  host.call('checkTransparency');
  const wanted = states();
  expect(wanted.filter((words) => words.includes('erledigt'))).toHaveLength(1);
  const write = host.calls.findIndex(
    ({ method, target }) => method === 'setValues' && target?.startsWith('Prüfhinweise'),
  );
  for (const kind of ['kept', 'prefix'] as const)
    for (const end of [2, 4]) {
      host.restore(start).during(write, () => host.person.sort('Prüfhinweise', 'Regel', { descending: true }));
      host.crash({ at: write + end, unflushed: kind });
      expect(() => host.call('checkTransparency')).toThrow();
      host.call('checkTransparency');
      expect(states(), `${kind}, ended ${end} calls later`).toEqual(wanted);
    }
});

test('a write that fails, whichever it is and whenever it is carried out, is an answer and no exception', () => {
  host.restore(used);
  save(host);
  const calls = host.calls.length;
  for (let at = 1; at <= calls; at += 1) {
    host.restore(used).fail({ at });
    expect(() => save(host), `at ${at}`).not.toThrow();
    expect(save(host), `at ${at}: the second try`).toBe(true);
    const saved = host
      .tab('Einsätze')
      .values()
      .filter(({ Notiz }) => Notiz === 'Es hat geregnet');
    expect(saved, `at ${at}`).toHaveLength(1);
  }
});

test(
  'a row that someone inserts while the register is read for the first time makes no association unknown',
  () => {
    const stage = serialStage(host, used, operationOf('save a visit'), { cold: true });
    const kept = host.calls.findIndex(({ method }) => method === 'putAll') + 1;
    const reads = host.calls.slice(0, kept).filter(({ target }) => target?.startsWith('Verbände'));
    expect(reads.length).toBeGreaterThan(0);
    const judge = serialJudge(stage, [actOf('a row inserted in Verbände')]);
    expect(Array.from({ length: kept }, (_, index) => index + 1).flatMap((at) => judge([at]))).toEqual([]);
  },
  PATIENCE,
);

test.each(['undo the end of a partnership', 'undo calling a plan off', 'undo a visit'])(
  '%s ∥ a column inserted in Protokoll while it is read: nothing is called undone that was not',
  (operation) => {
    for (const act of ['a column inserted in Protokoll', 'a column without a header inserted in Protokoll']) {
      const stage = serialStage(host, used, operationOf(operation));
      const reads = host.calls.flatMap(({ method, target }, index) =>
        target?.startsWith('Protokoll') && /^get(DataRange|Values|SheetValues)$/.test(method) ? [index + 1] : [],
      );
      expect(reads.length).toBeGreaterThan(1);
      const judge = serialJudge(stage, [actOf(act)]);
      expect(reads.flatMap((at) => judge([at]))).toEqual([]);
    }
  },
  PATIENCE,
);

/** The calls that look at cells once all is written: from there on nothing of it waits to be carried out. */
const looksAfter = (host: Host, last: number): number[] =>
  host.calls.flatMap(({ method }, index) => (index >= last && /^get(Sheet)?Values$/.test(method) ? [index + 1] : []));

describe('people move what is about to be written, and the run is ended', () => {
  test.each([
    ['rename an association everywhere', 'a row inserted in Verbände'],
    ['rename an association everywhere', 'Koordination sorted'],
    ['undo another name of an association', 'a column inserted in Einsätze'],
    ['undo another name of an association', 'a row inserted in Einsätze'],
    ['undo another name of an association', 'a column inserted in Verbände'],
    ['undo another name of an association', 'Verbände sorted'],
    ['merge two associations', 'a column inserted in Verbände'],
    ['merge two associations', 'a column inserted in Protokoll'],
    ['merge two associations', 'a row inserted in Koordination'],
    ['split an association', 'a row inserted in Verbände'],
    ['undo a visit', 'a column inserted in Protokoll'],
    ['settle a finding', 'a column without a header inserted in Prüfhinweise'],
    ['call a plan off', 'a column moved in Einsätze'],
    ['export a tab about persons', 'a column inserted in Protokoll'],
    ['check from the sidebar', 'a column inserted in Prüfhinweise'],
    ['send the evaluation', 'a column inserted in Versand'],
  ])(
    '%s ∥ %s ∥ its end: the next try makes it whole',
    (operation, act) => {
      const stage = serialStage(host, used, operationOf(operation));
      const writes = writesOf(host);
      const tab =
        ['Einsätze', 'Verbände', 'Koordination', 'Protokoll', 'Prüfhinweise', 'Versand'].find((name) =>
          act.includes(name),
        ) ?? '';
      const hits = writes.filter((at) => host.calls[at - 1]?.target?.startsWith(tab));
      const looks = looksAfter(host, writes.at(-1) ?? 0);
      expect(hits.length * looks.length).toBeGreaterThan(0);
      const judge = serialJudge(stage, [actOf(act)]);
      const moments = [hits[0] ?? 0, hits.at(-1) ?? 0];
      const wrong = [...new Set(moments)].flatMap((at) =>
        [
          { kind: 'kept', at: at + 1 } as const,
          { kind: 'kept', at: Math.max(at + 1, writes.at(-1) ?? 0) } as const,
          { kind: 'prefix', at: Math.min(stage.calls, at + 3) } as const,
          { kind: 'lost', at: Math.min(stage.calls, (looks[0] ?? 0) + 1) } as const,
          { kind: 'lost', at: Math.min(stage.calls, (looks.at(-1) ?? 0) + 1) } as const,
        ].flatMap((fault) => judge([at], fault)),
      );
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});

test(
  'a look at Protokoll that fails, a column having come there: no line stays beside its columns, and none twice',
  () => {
    const stage = serialStage(host, used, operationOf('enter oneself'));
    const last = writesOf(host).at(-1) ?? 0;
    const judge = serialJudge(stage, [actOf('a column inserted in Protokoll')]);
    const ends = Array.from({ length: stage.calls - last }, (_, index) => last + 1 + index);
    expect(ends.flatMap((at) => judge([last], { kind: 'fails', at }))).toEqual([]);
  },
  PATIENCE,
);

describe('in a tab of 2,000 rows, the cache cold', () => {
  const long = usedSheet(script, { stranger: false, rows: 2_000 });
  const filled = long.snapshot();
  test.each([
    ['save a visit', 'a row typed directly below'],
    ['save a visit', 'a row inserted in Einsätze'],
    ['undo a visit', 'a row deleted in Einsätze'],
    ['type one cell', 'a row inserted in Einsätze'],
    ['type a new row', 'Einsätze sorted'],
  ])(
    '%s ∥ %s: no orphan remains, and each row has its own id and word',
    (operation, act) => {
      const stage = serialStage(long, filled, operationOf(operation), { cold: true });
      const judge = serialJudge(stage, [actOf(act)]);
      expect(spread(stage.calls, 4).flatMap((at) => judge([at]))).toEqual([]);
    },
    PATIENCE,
  );
});

test('which Protokoll counts is chosen after a save was ended amid: the choice stands in the one that was chosen', () => {
  const used = usedSheet(script, { stranger: false });
  const stage = serialStage(used, used.snapshot(), operationOf('save a visit'));
  const judge = serialJudge(stage, [actOf('Protokoll renamed, and another has its name')]);
  const { calls } = stage;
  const ended = (['kept', 'lost'] as const).flatMap((kind) =>
    [calls - 3, calls - 2].flatMap((at) => judge([at], { kind, at: calls })),
  );
  expect(ended).toEqual([]);
});
