import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, builtScript, COORDINATOR, call, HELPER } from '../../bundle.ts';
import { takeIn } from '../../forms/import-walk.ts';
import { atEachCall, cellAt, lineOf, rowsOf, save, sheetInUse, undo } from './sheet.ts';

/** What people do to the very row that an undo takes away, to its copy, and to Protokoll, which is to tell that it stays. */
const script = await builtScript();
const host = sheetInUse(script);
for (const { name, maxRows } of host.workbook.tabs) if (maxRows > 40) host.person.deleteRows(name, 41, maxRows - 40);
const fresh = host.snapshot();
save(host);
const start = host.snapshot();
beforeEach(() => {
  host.restore(start);
});

const FLYER = { kind: 'Flyer', guest: 'KV Eins', host: 'KV Vier', people: '3' };
const mine = (): number => lineOf(host, 'Gastgeber', 'KV Fünf');
const others = () => rowsOf(host).filter(({ Gastgeber }) => Gastgeber !== 'KV Fünf');
const stands = () => rowsOf(host).filter(({ Gastgeber }) => Gastgeber === 'KV Fünf');
const sheet = (tab: string) => {
  const found = host.globals.SpreadsheetApp.getActive().getSheetByName(tab);
  if (!found) throw new RangeError(tab);
  return found;
};
const said = ({ value }: Answer): string => JSON.stringify(value?.left ?? '');
/** The call that tells Protokoll of an undo that nobody disturbs. */
function toldAt(): number {
  undo(host);
  const at = host.calls.findIndex(({ method, target }) => method === 'appendRow' && target === 'Protokoll') + 1;
  host.restore(start);
  return at;
}

describe('while an undo takes a row away,', () => {
  it('somebody deletes it: it is gone, and nothing else', () => {
    const left = others();
    const line = mine();
    atEachCall(
      host,
      () => undo(host),
      (number) => {
        const place = sheet('Einsätze').getRange(line, host.tab('Einsätze').column('id')).getValue();
        host.during(number, () => {
          if (host.tab('Einsätze').cell(cellAt(host, 'id', line)).value === place)
            host.person.deleteRows('Einsätze', line);
        });
        undo(host);
        expect(stands(), `at ${number}`).toEqual([]);
        expect(others(), `at ${number}`).toEqual(left);
      },
    );
  });

  it('somebody moves a column of formulas: what it showed beside the row stays', () => {
    host.person.insertColumn('Einsätze', 'Gast', 'Summe');
    host.person.formula('Einsätze', cellAt(host, 'Summe', mine()), '=1+1');
    const left = others();
    const [whole] = stands();
    const before = host.snapshot();
    undo(host);
    const places = host.calls.flatMap(({ target }, at) => (target?.startsWith('Einsätze') ? [at + 1] : []));
    for (const at of places) {
      host.restore(before).during(at, () => host.person.moveColumn('Einsätze', 'Summe', 'Angereiste'));
      undo(host);
      expect(others().slice(0, left.length), `at ${at}`).toEqual(left);
      // Where its column is not found just then, the row stays, as if somebody had typed there.
      const [row] = stands();
      expect(row ?? rowsOf(host).at(-1), `at ${at}`).toEqual({ ...(row && whole), Summe: '2' });
    }
  });

  it('somebody types beside it in a column of their own: what they typed stays, beside the whole row or alone', () => {
    host.person.insertColumn('Einsätze', 'Gast', 'Mein Vermerk');
    const line = mine();
    const [whole] = stands();
    const outcomes = new Set<number>();
    atEachCall(
      host,
      () => undo(host),
      (number) => {
        host.during(number, () => host.type('Einsätze', cellAt(host, 'Mein Vermerk', line), 'mitnehmen'));
        undo(host);
        const found = rowsOf(host).filter((row) => row['Mein Vermerk'] === 'mitnehmen');
        expect(found, `at ${number}`).toHaveLength(1);
        const [row = {}] = found;
        const alone = Object.keys(row).length === 1;
        outcomes.add(alone ? 0 : 1);
        expect(row, `at ${number}`).toEqual({ 'Mein Vermerk': 'mitnehmen', ...(alone ? {} : whole) });
      },
    );
    expect(outcomes.has(1)).toBe(true);
  });

  it('somebody writes into its copy, which bears its id, or deletes it: the copy stays as it is then, the row goes', () => {
    const write = (line: number, header: string, value: string | number) =>
      sheet('Einsätze').getRange(line, host.tab('Einsätze').column(header)).setValue(value);
    // As a script copies it: no trigger gives it an id of its own.
    const [line, width] = [mine(), sheet('Einsätze').getMaxColumns()];
    sheet('Einsätze')
      .getRange(line, 1, 1, width)
      .copyTo(sheet('Einsätze').getRange(line + 1, 1, 1, width));
    expect(stands()[1]?.id).toBe(stands()[0]?.id);
    write(line + 1, 'Angereiste', 9);
    const before = host.snapshot();
    undo(host);
    const places = host.calls.flatMap(({ target }, at) => (target?.startsWith('Einsätze') ? [at + 1] : []));
    for (const at of places) {
      host.restore(before).during(at, () => write(lineOf(host, 'Angereiste', '9'), 'Notiz', 'bleibt'));
      undo(host);
      expect(stands(), `at ${at}`).toEqual([expect.objectContaining({ Angereiste: '9', Notiz: 'bleibt' })]);
      host.restore(before).during(at, () => host.person.deleteRows('Einsätze', lineOf(host, 'Angereiste', '9')));
      undo(host);
      expect(stands(), `deleted at ${at}`).toEqual([]);
    }
  });

  it('somebody moves a column of their own under the pen: its boxes are as they were', () => {
    host.person.insertColumn('Einsätze', 'Gast', 'Mein Haken');
    const boxes = () =>
      host
        .tab('Einsätze')
        .values()
        .map((row) => row['Mein Haken']);
    sheet('Einsätze')
      .getRange(2, host.tab('Einsätze').column('Mein Haken'), 4, 1)
      .setValues([[false], [false], [true], [false]]);
    const before = host.snapshot();
    const left = boxes();
    undo(host);
    const calls = host.calls.flatMap(({ target }, at) => (target?.startsWith('Einsätze') ? [at + 1] : []));
    for (const at of calls) {
      host.restore(before).during(at, () => host.person.moveColumn('Einsätze', 'Mein Haken', 'Art'));
      undo(host);
      expect(boxes(), `at ${at}`).toEqual(left);
    }
  });

  it('somebody inserts a row as it is emptied, and somebody deletes it right after: nothing else goes', () => {
    const left = others();
    undo(host);
    const write = host.calls.findIndex(
      ({ method, target }) => method === 'setValues' && target?.startsWith('Einsätze'),
    );
    const { length } = host.calls;
    for (let at = write + 3; at <= length + 4; at += 1) {
      host.restore(start);
      const id = stands()[0]?.id;
      host.during(write + 1, () => host.person.insertRows('Einsätze', 2));
      host.during(at, () => {
        if (rowsOf(host).some((row) => row.id === id))
          host.person.deleteRows('Einsätze', lineOf(host, 'id', String(id)));
      });
      undo(host);
      expect(rowsOf(host), `at ${at}`).toEqual(left);
    }
  });

  it('the tab is protected from whoever undoes: it stands whole or is gone, and goes once that is over', () => {
    const left = others();
    host.as(HELPER).authorize();
    const helped = host.snapshot();
    undo(host);
    const { length } = host.calls;
    for (let at = 1; at <= length; at += 1) {
      host.restore(helped).during(at, () => {
        host.byHandOf(COORDINATOR, () => {
          const kept = sheet('Einsätze').protect();
          kept.removeEditors(kept.getEditors());
        });
      });
      undo(host);
      host.byHandOf(COORDINATOR, () => {
        for (const one of sheet('Einsätze').getProtections(host.globals.SpreadsheetApp.ProtectionType.SHEET))
          one.remove();
      });
      undo(host);
      expect(stands(), `at ${at}`).toEqual([]);
      expect(others(), `at ${at}`).toEqual(left);
    }
  });
});

describe('where somebody typed into the row that was to go,', () => {
  const type = () => host.type('Einsätze', cellAt(host, 'Notiz', mine()), 'Stehen lassen');
  const told = () => rowsOf(host, 'Protokoll').filter(({ Vorgang }) => Vorgang !== 'op-visit-undo');

  it.each<[string, () => void]>([
    ['inserts a row', () => host.person.insertRows('Protokoll', 2)],
    ['deletes a row', () => host.person.deleteRows('Protokoll', 2)],
    ['sorts', () => host.person.sort('Protokoll', 'Vorgang', { descending: true })],
  ])('Protokoll loses no row but what it told, though somebody %s there', (_, act) => {
    for (const at of [1, 2, 3]) save(host, `op-${at}`, { ...FLYER, start: `0${at}.10.2026` });
    const before = host.snapshot();
    act();
    const wanted = told();
    host.restore(before);
    const logged = toldAtFrom(before);
    host.restore(before).during(logged, type);
    undo(host);
    const calls = host.calls.flatMap(({ target }, at) =>
      at >= logged && target?.startsWith('Protokoll') ? [at + 1] : [],
    );
    expect(calls.length).toBeGreaterThan(2);
    for (const at of calls) {
      host.restore(before).during(logged, type);
      host.during(at, act);
      undo(host);
      expect(stands(), `at ${at}`).toHaveLength(1);
      expect(told(), `at ${at}`).toEqual(expect.arrayContaining(wanted));
    }
  });

  it('a header of Protokoll that comes twice just then leaves row and Protokoll as they are', () => {
    const logged = toldAt();
    host.during(logged, type);
    undo(host);
    const { length } = host.calls;
    for (let at = logged + 1; at <= length; at += 1) {
      host.restore(start).during(logged, type);
      const last = sheet('Protokoll').getMaxColumns();
      host.during(at, () => sheet('Protokoll').getRange(1, last).setValue('Zeilen'));
      undo(host);
      sheet('Protokoll').getRange(1, last).clearContent();
      expect(stands(), `at ${at}`).toEqual([expect.objectContaining({ Notiz: 'Stehen lassen', Angereiste: '7' })]);
      expect(told(), `at ${at}`).toHaveLength(1);
    }
  });

  it('what was deleted in its place comes back by the next run that can read Protokoll, where this one is ended', () => {
    for (const at of [1, 2]) save(host, `op-${at}`, { ...FLYER, start: `0${at}.10.2026` });
    const before = host.snapshot();
    const wanted = told();
    const logged = toldAtFrom(before);
    const typed = () => host.restore(before).during(logged, type);
    typed();
    undo(host);
    const at = host.calls.findIndex(({ method, target }) => method === 'deleteRows' && target?.startsWith('Protokoll'));
    typed()
      .during(at + 1, () => host.person.insertRows('Protokoll', 2))
      .crash({ at: at + 2, unflushed: 'kept' });
    expect(() => undo(host)).toThrow();
    expect(told()).not.toEqual(expect.arrayContaining(wanted));
    const last = sheet('Protokoll').getMaxColumns();
    sheet('Protokoll').getRange(1, last).setValue('Zeilen');
    host.call('checkTransparency');
    sheet('Protokoll').getRange(1, last).clearContent();
    host.call('checkTransparency');
    expect(told()).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    [1_450, true],
    [4_000, false],
  ])('a Protokoll of rows of %i letters is corrected by what stands near, or else stays as it is', (letters, gone) => {
    const height = 300;
    host.person.insertRows('Protokoll', 3, height);
    const at = host.tab('Protokoll').column('Was');
    sheet('Protokoll')
      .getRange(3, at, height, 1)
      .setValues(Array.from({ length: height }, (_, line) => [`${line} ${'x'.repeat(letters)}`]));
    const before = host.snapshot();
    const logged = toldAtFrom(before);
    host.restore(before).during(logged, type);
    const rows = told();
    expect(said(undo(host))).toContain('geändert');
    expect(told()).toEqual(rows);
    expect(stands()).toHaveLength(1);
    expect(rowsOf(host, 'Protokoll').some(({ Vorgang }) => Vorgang === 'op-visit-undo')).toBe(!gone);
  });

  function toldAtFrom(before: ReturnType<typeof host.snapshot>): number {
    undo(host);
    const at = host.calls.findIndex(
      ({ method, target }) => /appendRow|insertRowsAfter/.test(method) && target?.startsWith('Protokoll'),
    );
    host.restore(before);
    return at + 1;
  }
});

describe('an undo of an import', () => {
  const list = (rows: readonly string[]) =>
    new TextEncoder().encode(`Datum;Gast;Gastgeber;Aktion;Personen\r\n${rows.map((row) => `${row}\r\n`).join('')}`);
  const undoImport = () => call(host, 'undoOperation', { operation: 'op-import' });

  it('of which a row stayed takes that too once it stands as it came', async () => {
    host.restore(fresh);
    const was = rowsOf(host);
    await takeIn(host, list(['2015-01-01;KV Eins;KV Zwei;Infostand;31', '2015-01-02;KV Eins;KV Zwei;Infostand;32']));
    const before = host.snapshot();
    undoImport();
    const at = host.calls.findIndex(
      ({ method, target }) => /appendRow|insertRowsAfter/.test(method) && target?.startsWith('Protokoll'),
    );
    const note = () => cellAt(host, 'Notiz', lineOf(host, 'Angereiste', '31'));
    host.restore(before).during(at + 1, () => host.type('Einsätze', note(), 'Stehen lassen'));
    expect(undoImport().value).toMatchObject({ left: [expect.anything()] });
    expect(rowsOf(host)).toHaveLength(was.length + 1);
    host.person.clear('Einsätze', note());
    undoImport();
    expect(rowsOf(host)).toEqual(was);
  });

  it.each([1, 2])(
    'takes no row of others, though somebody inserts one just then and deletes %i of its own right after',
    async (count) => {
      host.restore(fresh);
      const left = rowsOf(host);
      await takeIn(host, list(['2015-01-01;KV Eins;KV Zwei;Infostand;31', '2015-01-02;KV Eins;KV Zwei;Infostand;32']));
      const before = host.snapshot();
      const own = rowsOf(host)
        .slice(left.length)
        .map(({ id }) => String(id));
      undoImport();
      const write = host.calls.findIndex(
        ({ method, target }) => method === 'setValues' && target?.startsWith('Einsätze'),
      );
      const { length } = host.calls;
      for (let at = write + 3; at <= length + 6; at += 1) {
        host.restore(before).during(write + 1, () => host.person.insertRows('Einsätze', 2));
        host.during(at, () => {
          for (const id of own.slice(0, count))
            if (rowsOf(host).some((row) => row.id === id)) host.person.deleteRows('Einsätze', lineOf(host, 'id', id));
        });
        undoImport();
        expect(rowsOf(host), `at ${at}`).toEqual(left);
      }
    },
  );

  it('takes its rows wherever people sorted them', async () => {
    host.restore(fresh);
    const was = rowsOf(host);
    await takeIn(
      host,
      list(Array.from({ length: 9 }, (_, at) => `${2010 + at}-01-01;KV Eins;KV Zwei;Infostand;${30 + 10 * at}`)),
    );
    for (let at = 0; at < 9; at += 1)
      save(host, `op-${at}`, {
        ...{ kind: 'Flyer', start: `0${1 + at}.10.2026`, guest: 'KV Drei', host: 'KV Vier', people: `${35 + 10 * at}` },
      });
    host.person.sort('Einsätze', 'Angereiste');
    expect(undoImport()).toMatchObject({ ok: true, value: { undone: true, left: [] } });
    expect(rowsOf(host)).toHaveLength(was.length + 9);
    expect(rowsOf(host).filter(({ Art, Gast }) => Art === 'Infostand' && Gast === 'KV Eins')).toHaveLength(
      was.filter(({ Art, Gast }) => Art === 'Infostand' && Gast === 'KV Eins').length,
    );
  });
});
