import { beforeEach, describe, expect, it } from 'vitest';
import { builtScript, call, type Host } from '../../bundle.ts';
import { atEachCall, cellAt, lineOf, rowsOf, save, sheetInUse, undo, visit } from './sheet.ts';

const script = await builtScript();
const used = sheetInUse(script);
save(used);
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const mine = (): number => lineOf(host, 'Gastgeber', 'KV Fünf');
const left = (answer: { readonly value?: Readonly<Record<string, unknown>> }): string =>
  JSON.stringify(answer.value?.left ?? '');
const contents = () =>
  rowsOf(host).map((row) => JSON.stringify(Object.entries({ ...row, id: '' }).sort(([a], [b]) => (a < b ? -1 : 1))));
/** What an undo leaves where nobody else does anything but this before it; the sheet is as it was. */
function afterUndo(act: () => void = () => undefined): readonly string[] {
  const before = host.snapshot();
  act();
  undo(host);
  const left = contents().sort();
  host.restore(before);
  return left;
}

describe('an undo', () => {
  it('takes the row and leaves its changed copy, whose id was copied along', () => {
    host.person.copyRows('Einsätze', mine());
    const copy = mine() + 1;
    host.type('Einsätze', cellAt(host, 'Angereiste', copy), '9');
    expect(undo(host).value).toEqual({ undone: true, left: [] });
    const rows = rowsOf(host).filter(({ Gastgeber }) => Gastgeber === 'KV Fünf');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ Angereiste: '9', Art: 'Haustürwahlkampf' });
  });

  it('leaves a deleted row deleted, and names it', () => {
    host.person.deleteRows('Einsätze', mine());
    const answer = undo(host);
    expect(answer.value).toMatchObject({ undone: false });
    expect(left(answer)).toContain('gelöscht');
    expect(rowsOf(host)).toHaveLength(3);
  });

  describe('of a row beside which someone typed in a column of their own', () => {
    const marks = (): string => {
      host.person.insertColumn('Einsätze', 'Gast', 'Mein Vermerk');
      return cellAt(host, 'Mein Vermerk', mine());
    };

    it('leaves the row, whenever that was, with what was typed', () => {
      marks();
      const before = host.snapshot();
      host.type('Einsätze', cellAt(host, 'Mein Vermerk', mine()), 'mitnehmen');
      const whole = contents();
      const answer = undo(host);
      expect(answer.value).toMatchObject({ undone: false });
      expect(left(answer)).toContain('geändert');
      expect(contents()).toEqual(whole);
      host.restore(before);
      atEachCall(
        host,
        () => undo(host),
        (number) => {
          let typed = false;
          host.during(number, () => {
            if (!rowsOf(host).some(({ Gastgeber }) => Gastgeber === 'KV Fünf')) return;
            host.type('Einsätze', cellAt(host, 'Mein Vermerk', mine()), 'mitnehmen');
            typed = true;
          });
          const answer = undo(host);
          if (!typed) return;
          expect(contents(), `at ${number}`).toEqual(whole);
          expect(left(answer), `at ${number}`).toContain('geändert');
        },
      );
    });

    it.each<[string, (cell: string) => void]>([
      ['a formula', (cell) => host.person.formula('Einsätze', cell, '=1+1')],
      ['a box without its tick', (cell) => host.type('Einsätze', cell, false)],
      ['blanks', (cell) => host.type('Einsätze', cell, '  ')],
    ])('takes the row where all that stands there is %s', (_, fill) => {
      fill(marks());
      expect(undo(host).value).toEqual({ undone: true, left: [] });
    });
  });

  it('leaves a row into which someone typed, whenever that was', () => {
    const note = () => host.type('Einsätze', cellAt(host, 'Notiz', mine()), 'Bitte stehen lassen');
    atEachCall(
      host,
      () => undo(host),
      (number) => {
        let typed = false;
        host.during(number, () => {
          if (rowsOf(host).some(({ Gastgeber }) => Gastgeber === 'KV Fünf')) {
            note();
            typed = true;
          }
        });
        const answer = undo(host);
        const rows = rowsOf(host).filter(({ Notiz }) => Notiz !== undefined);
        if (!typed) return;
        expect(rows, `at ${number}`).toHaveLength(1);
        expect(rows[0], `at ${number}`).toMatchObject({
          Gastgeber: 'KV Fünf',
          Angereiste: '7',
          Notiz: 'Bitte stehen lassen',
        });
        expect(rows[0]?.id, `at ${number}`).toBeDefined();
        expect(left(answer), `at ${number}`).toContain('geändert');
        // Nothing says that it went, and it can go later.
        expect(answer.value, `at ${number}`).toMatchObject({ undone: false });
        expect(JSON.stringify(rowsOf(host, 'Protokoll')), `at ${number}`).not.toContain('entfernt');
        expect(left(undo(host)), `at ${number}, again`).toContain('geändert');
        host.person.clear('Einsätze', cellAt(host, 'Notiz', mine()));
        expect(undo(host).value, `at ${number}, later`).toEqual({ undone: true, left: [] });
        expect(rowsOf(host), `at ${number}, later`).toHaveLength(3);
      },
    );
  });

  it.each(['kept', 'lost', 'fails'] as const)(
    'leaves a row into which someone typed before it was begun, though the run does not come to its end: %s',
    (end) => {
      const type = () => host.type('Einsätze', cellAt(host, 'Notiz', mine()), 'Stehen lassen');
      undo(host);
      const logged = host.calls.findIndex(({ method, target }) => method === 'appendRow' && target === 'Protokoll') + 1;
      host.restore(start).during(logged, type);
      undo(host);
      const calls = host.calls.length;
      for (let number = logged + 1; number <= calls; number += 1) {
        host.restore(start).during(logged, type);
        if (end === 'fails') host.fail({ at: number });
        else host.crash({ at: number, unflushed: end });
        if (end === 'fails') undo(host);
        else expect(() => undo(host), `at ${number}`).toThrow();
        const again = undo(host);
        const stands = rowsOf(host).filter(({ Notiz }) => Notiz === 'Stehen lassen');
        expect(stands, `at ${number}`).toHaveLength(1);
        expect(stands[0], `at ${number}`).toMatchObject({ Gastgeber: 'KV Fünf', Angereiste: '7' });
        expect(again.value, `at ${number}`).toMatchObject({ undone: false });
        expect(left(again), `at ${number}`).toContain('geändert');
        expect(JSON.stringify(rowsOf(host, 'Protokoll')), `at ${number}`).not.toContain('entfernt');
      }
    },
  );

  it('never clears a row without id, though rows above are deleted meanwhile', () => {
    host.globals.SpreadsheetApp.getActive()
      .getSheetByName('Einsätze')
      ?.getRange(`C${mine() + 1}:H${mine() + 1}`)
      .setValues([['geplant', new Date('2026-12-01'), 'Flyer', 'KV Vier', 'KV Zwei', 3]]);
    atEachCall(
      host,
      () => undo(host),
      (number) => {
        host.during(number, () => host.person.deleteRows('Einsätze', lineOf(host, 'Gastgeber', 'KV Zwei')));
        undo(host);
        expect(
          rowsOf(host).filter(({ Gast }) => Gast === 'KV Vier'),
          `at ${number}`,
        ).toHaveLength(1);
        expect(
          rowsOf(host).filter(({ Gastgeber }) => Gastgeber === 'KV Fünf'),
          `at ${number}`,
        ).toHaveLength(0);
      },
    );
  });

  it('brings no deleted row back when the tab is sorted meanwhile', () => {
    const wanted = afterUndo(() => host.person.deleteRows('Einsätze', lineOf(host, 'Gastgeber', 'KV Drei')));
    atEachCall(
      host,
      () => undo(host),
      (number) => {
        host.during(number, () => {
          host.person.deleteRows('Einsätze', lineOf(host, 'Gastgeber', 'KV Drei'));
          host.person.sort('Einsätze', 'Angereiste', { descending: true });
        });
        undo(host);
        expect(contents().sort(), `at ${number}`).toEqual(wanted);
      },
    );
  });

  it.each([['KV Drei'], ['KV Fünf']])(
    'clears nothing of others when a column comes or moves meanwhile, nor the row beside which they typed: %s',
    (row) => {
      host.person.insertColumn('Einsätze', 'Art', 'Mein Vermerk');
      host.type('Einsätze', cellAt(host, 'Mein Vermerk', lineOf(host, 'Gastgeber', row)), 'mein');
      const before = host.snapshot();
      const wanted = afterUndo();
      atEachCall(
        host,
        () => undo(host),
        (number) => {
          for (const act of [
            () => host.person.insertColumn('Einsätze', 'Gast', 'Noch einer'),
            () => host.person.moveColumn('Einsätze', 'Mein Vermerk', 'Angereiste'),
          ]) {
            host.restore(before).during(number, act);
            undo(host);
            expect(contents().sort(), `at ${number}`).toEqual(wanted);
          }
        },
      );
    },
  );

  it('of an undo brings back what Protokoll holds, and names what it does not', () => {
    save(host, 'op-note', { ...visit, host: 'KV Vier', note: 'Schlüssel liegt im Büro' });
    undo(host, 'op-note');
    const answer = call(host, 'undoOperation', { operation: 'op-note-undo' });
    expect(left(answer)).toContain('„Notiz“');
    expect(rowsOf(host).find(({ Gastgeber }) => Gastgeber === 'KV Vier')).toMatchObject({ Angereiste: '7' });
  });

  it('keeps no text in Protokoll that D-01 refuses', () => {
    save(host, 'op-place', { ...visit, host: 'KV Vier', place: 'Beispielstadt, Musterstraße 12' });
    undo(host, 'op-place');
    expect(JSON.stringify(host.tab('Protokoll').values())).not.toContain('Musterstraße');
  });
});

describe('a copied row of Prüfhinweise', () => {
  it('is joined with its original at the next check, and nothing that people wrote is lost', () => {
    host.type('Einsätze', cellAt(host, 'Angereiste', mine()), '-3');
    call(host, 'checkNow');
    const line = host.tab('Prüfhinweise').rowNumbers()[0] ?? 0;
    host.type('Prüfhinweise', cellAt(host, 'Begründung', line, 'Prüfhinweise'), 'Wir klären das');
    host.person.copyRows('Prüfhinweise', line);
    host.type('Prüfhinweise', cellAt(host, 'Begründung', line + 1, 'Prüfhinweise'), 'Der LV weiß es');
    call(host, 'checkNow');
    const ids = host
      .tab('Prüfhinweise')
      .values()
      .map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(host.tab('Prüfhinweise').values())).toMatch(
      /Wir klären das.*Der LV weiß es|Der LV weiß es.*Wir klären das/,
    );
  });
});

describe('former values', () => {
  it('end after 30 days although Protokoll has another name', () => {
    undo(host);
    host.person.rename('Protokoll', 'Altes Protokoll');
    host.advance('2027-01-15T06:00');
    const rows = host.tab('Altes Protokoll').values();
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(({ Vorher, Geschrieben }) => Vorher !== '' || Geschrieben !== '')).toEqual([]);
  });
});
