import { describe, expect, it } from 'vitest';
import { builtScript, call } from '../../bundle.ts';
import { everyOperation } from '../../simulation/further-operations.ts';
import { standing } from '../../simulation/state.ts';
import { asHelper, usedSheet } from '../../simulation/world.ts';
import { lineOf, rowsOf } from './sheet.ts';

/** A tab that cannot be read any more in the midst of an operation, or while what one was ended amid is mended. */
const script = await builtScript();
const host = usedSheet(script);
const used = host.snapshot();

const sheet = (tab: string) => host.globals.SpreadsheetApp.getActive().getSheetByName(tab);
const named = (name: string) => {
  const found = everyOperation.find((one) => one.name === name);
  if (!found) throw new RangeError(name);
  return found;
};
const prepared = (name: string) => {
  const operation = named(name);
  host.restore(used);
  operation.prepare?.(host);
  return { operation, start: host.snapshot() };
};
/** Somebody gives a column of their own the name of one that is there: nobody knows which counts. */
const doubled = (tab: string, header: string): (() => void) => {
  const last = sheet(tab)?.getMaxColumns() ?? 0;
  return () => sheet(tab)?.getRange(1, last).setValue(header);
};
const putRight = (tab: string): void => {
  sheet(tab)
    ?.getRange(1, sheet(tab)?.getMaxColumns() ?? 0)
    .clearContent();
};

describe('a header that comes a second time', () => {
  it.each([
    ['save a visit', 'Einsätze', 'Gast'],
    ['save a visit', 'Protokoll', 'Zeilen'],
    ['undo a visit', 'Einsätze', 'Gast'],
    ['undo a visit', 'Protokoll', 'Zeilen'],
    ['report a plan', 'Einsätze', 'Gast'],
  ])('%s, at each call, in %s: a second try completes it once that is put right', (name, tab, header) => {
    const { operation, start } = prepared(name);
    operation.run(host);
    const after = standing(host);
    const places = host.calls.flatMap(({ service }, index) => (/^(Sheet|Range)$/.test(service) ? [index + 1] : []));
    const outcomes = new Set<boolean>();
    for (const at of places) {
      const act = doubled(tab, header);
      host.restore(start).during(at, act);
      outcomes.add(operation.run(host) === false);
      putRight(tab);
      operation.run(host);
      expect(standing(host), `at ${at}`).toEqual(after);
    }
    expect(outcomes).toEqual(new Set([true, false]));
  });

  it('right after someone inserted a row, while one is taken away: what the pen hit comes back with the next try', () => {
    const { operation, start } = prepared('undo a visit');
    operation.run(host);
    const after = standing(host);
    const count = host.calls.length;
    for (let at = 1; at < count; at += 1) {
      const act = doubled('Einsätze', 'Gast');
      host.restore(start).during(at, () => host.person.insertRows('Einsätze', 3));
      host.during(at + 1, act);
      operation.run(host);
      putRight('Einsätze');
      operation.run(host);
      expect(standing(host), `at ${at}`).toEqual(after);
    }
  });
});

describe('a save', () => {
  const saves = () => {
    const { operation, start } = prepared('save a visit');
    operation.run(host);
    return { run: () => operation.run(host), start, after: standing(host), calls: host.calls };
  };

  it('that stands, tried again while a header of Protokoll comes twice: it stands once', () => {
    const { run, after } = saves();
    const saved = host.snapshot();
    run();
    const { length } = host.calls;
    for (let at = 1; at <= length; at += 1) {
      const act = doubled('Protokoll', 'Zeilen');
      host.restore(saved).during(at, act);
      run();
      expect(standing(host), `at ${at}`).toEqual(after);
    }
  });

  it('whose row somebody deletes as the platform does not answer once: it is gone or stands, and nothing else changes', () => {
    const { run, start, after, calls } = saves();
    const write = calls.findIndex(({ method, target }) => method === 'setValues' && target?.startsWith('Einsätze')) + 1;
    const outcomes = new Set<unknown>();
    for (let at = write + 1; at <= calls.length; at += 1) {
      host.restore(start).fail({ at });
      host.during(at, () => {
        const rows = host.tab('Einsätze').values();
        const line = host.tab('Einsätze').rowNumbers()[rows.findIndex((row) => row.Türen === 120)];
        if (line !== undefined) host.person.deleteRows('Einsätze', line);
      });
      outcomes.add(run());
      const now = standing(host);
      expect(after, `at ${at}`).toEqual(expect.arrayContaining(now));
      expect(now.length, `at ${at}`).toBeGreaterThanOrEqual(after.length - 1);
    }
    expect(outcomes).toEqual(new Set([true, false]));
  });

  it('an undo that Protokoll does not take, as a header comes twice there, is refused before it writes', () => {
    const { operation, start } = prepared('undo a visit');
    const before = standing(host);
    operation.run(host);
    const at = host.calls.findIndex(({ method, target }) => method === 'appendRow' && target === 'Protokoll') + 1;
    const act = doubled('Protokoll', 'Zeilen');
    host.restore(start).during(at, act);
    host.fail({ at });
    expect(call(host, 'undoVisit', { operation: 'op-visit' })).toMatchObject({
      ...{ ok: false, problem: { code: 'double-column' } },
    });
    expect(standing(host)).toEqual(before);
  });
});

describe('what a run was ended amid', () => {
  /** Somebody else writes, elsewhere. */
  const next = (): void =>
    asHelper(
      host,
      () =>
        void call(host, 'saveVisit', {
          operation: 'op-next',
          values: { kind: 'Flyer', start: '18.10.2026', guest: 'KV Fünf', host: 'KV Vier', people: '9' },
        }),
    );
  it.each([
    ['undo a visit', 'op-visit-undo', 'Einsätze'],
    ['undo a visit', 'op-visit-undo', 'Protokoll'],
    ['save a request', 'op-request', 'Verbände'],
    ['save a request', 'op-request', 'Protokoll'],
    ['change a contribution', 'op-booked', 'Spenden'],
    ['change a contribution', 'op-booked', 'Protokoll'],
  ])('%s (%s): waits until %s can be read again', (name, id, tab) => {
    const { operation, start } = prepared(name);
    next();
    const before = standing(host);
    host.restore(start);
    operation.run(host);
    const count = host.calls.length;
    next();
    const after = standing(host);
    for (let at = Math.floor(count / 2); at <= count; at += 2) {
      host.restore(start).crash({ at, unflushed: 'kept' });
      expect(() => operation.run(host)).toThrow();
      host.person.rename(tab, 'Weg');
      host.call('checkTransparency');
      host.person.rename('Weg', tab);
      next();
      const told = host
        .tab('Protokoll')
        .values()
        .some(({ Vorgang }) => Vorgang === id);
      expect(standing(host), `at ${at} of ${count}`).toEqual(told ? after : before);
    }
  });
});

describe('a row that somebody deletes as it is written, and a header that comes twice right after', () => {
  it.each([
    ['save a visit', 'Einsätze', 'Gast', 'Türen', '120'],
    ['change a contribution', 'Spenden', 'Art', 'Beleg', 'B-1'],
  ])('%s: nothing else changes, and it stands no second time', (name, tab, double, header, value) => {
    const { operation, start } = prepared(name);
    operation.run(host);
    const others = () => rowsOf(host, tab).filter((row) => row[header] !== value);
    const left = others();
    const write = host.calls.findIndex(({ method, target }) => method === 'setValues' && target?.startsWith(tab)) + 1;
    const { length } = host.calls;
    for (let at = write + 1; at < length; at += 1) {
      const act = doubled(tab, double);
      host.restore(start).during(at, () => {
        if (rowsOf(host, tab).some((row) => row[header] === value))
          host.person.deleteRows(tab, lineOf(host, header, value, tab));
      });
      host.during(at + 1, act);
      operation.run(host);
      putRight(tab);
      operation.run(host);
      expect(others(), `at ${at}`).toEqual(left);
      expect(rowsOf(host, tab).length - left.length, `at ${at}`).toBeLessThan(2);
    }
  });
});

it('a column that comes as a row is added, and a header that comes twice right after: the row stands under its headers in the end', () => {
  const { operation, start } = prepared('save a visit');
  operation.run(host);
  const saved = () => rowsOf(host).find(({ Gastgeber }) => Gastgeber === 'KV Fünf');
  const after = saved();
  const { id: _, ...rest } = after ?? {};
  const at = host.calls.findIndex(({ method, target }) => method === 'insertRowsAfter' && target === 'Einsätze') + 1;
  // Behind the last one once a column has come.
  const last = (sheet('Einsätze')?.getMaxColumns() ?? 0) + 1;
  for (let later = at + 2; later < at + 6; later += 1) {
    host.restore(start).during(at, () => host.person.insertColumn('Einsätze', 'Gast', 'Neu'));
    host.during(later, () => sheet('Einsätze')?.getRange(1, last).setValue('Gast'));
    operation.run(host);
    sheet('Einsätze')?.getRange(1, last).clearContent();
    operation.run(host);
    expect(saved(), `${later - at} later`).toMatchObject(rest);
  }
});
