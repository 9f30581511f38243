import { describe, expect, it } from 'vitest';
import { builtScript, call } from '../../bundle.ts';
import { everyOperation } from '../../simulation/further-operations.ts';
import { standing } from '../../simulation/state.ts';
import { asHelper, usedSheet } from '../../simulation/world.ts';
import { lineOf, rowsOf, save, sheetInUse } from './sheet.ts';

/** What people do while a run mends what one before it was ended amid, and while rows without ids are written. */
const script = await builtScript();
const host = usedSheet(script);
const used = host.snapshot();

const sheet = (tab: string) => {
  const found = host.globals.SpreadsheetApp.getActive().getSheetByName(tab);
  if (!found) throw new RangeError(tab);
  return found;
};
const next = (): unknown =>
  asHelper(host, () =>
    call(host, 'saveVisit', {
      operation: 'op-next',
      values: { kind: 'Flyer', start: '18.10.2026', guest: 'KV Fünf', host: 'KV Vier', people: '9' },
    }),
  );
const of = (name: string) => {
  const operation = everyOperation.find((one) => one.name === name);
  if (!operation) throw new RangeError(name);
  return operation;
};
/** The operation ended right behind a call, all of it carried out that was asked for by then; `act` comes before that call. */
function ended(name: string, method: string, tab: string, act: () => void = () => undefined): void {
  const operation = of(name);
  host.restore(used);
  operation.prepare?.(host);
  const start = host.snapshot();
  operation.run(host);
  const at = host.calls.findIndex((one) => one.method === method && one.target?.startsWith(tab)) + 1;
  expect(at).toBeGreaterThan(0);
  host
    .restore(start)
    .crash({ at: at + 1, unflushed: 'kept' })
    .during(at, act);
  expect(() => operation.run(host)).toThrow();
}
const told = (operation: string) => rowsOf(host, 'Protokoll').filter(({ Vorgang }) => Vorgang === operation);

describe('whoever comes next', () => {
  it.each(['Einsätze', 'Protokoll'])('finds a header of %s twice in the midst of it: the rest is done later', (tab) => {
    ended('undo a visit', 'setValues', 'Einsätze');
    const half = host.snapshot();
    next();
    const after = standing(host);
    const { length } = host.calls;
    const last = sheet(tab).getMaxColumns();
    for (let at = 8; at <= length; at += 2) {
      host.restore(half).during(at, () =>
        sheet(tab)
          .getRange(1, last)
          .setValue(tab === 'Protokoll' ? 'Zeilen' : 'Gast'),
      );
      next();
      sheet(tab).getRange(1, last).clearContent();
      next();
      expect(standing(host), `at ${at}`).toEqual(after);
    }
  });

  it('tells in Protokoll of what was added, though somebody deletes that row there as it is written', () => {
    ended('save a visit', 'setValues', 'Einsätze');
    expect(told('op-visit')).toHaveLength(0);
    const half = host.snapshot();
    next();
    expect(told('op-visit')).toHaveLength(1);
    const writes = host.calls.flatMap(({ target }, at) => (target?.startsWith('Protokoll') ? [at + 1] : []));
    const again: boolean[] = [];
    for (const at of writes) {
      let deleted = false;
      host.restore(half).during(at, () => {
        deleted = told('op-visit').length > 0;
        if (deleted) host.person.deleteRows('Protokoll', lineOf(host, 'Vorgang', 'op-visit', 'Protokoll'));
      });
      next();
      if (deleted) again.push(told('op-visit').length > 0);
      expect(
        rowsOf(host).filter(({ Türen }) => Türen === '120'),
        `at ${at}`,
      ).toHaveLength(1);
    }
    // Deleted before anybody looked it is told again; what people delete later stays deleted.
    expect(again[0]).toBe(true);
    expect(again.slice(1)).not.toContain(true);
  });

  it('tells nothing of a row that was begun and that somebody deleted since', () => {
    ended('change a contribution', 'setValues', 'Spenden');
    host.person.deleteRows('Spenden', lineOf(host, 'Beleg', 'B-1', 'Spenden'));
    next();
    expect(told('op-booked')).toHaveLength(0);
    expect(rowsOf(host, 'Spenden').some(({ Beleg }) => Beleg === 'B-1')).toBe(false);
  });

  it('gives a row back what was written into it in place of another one, and tells of that one', () => {
    ended('change a contribution', 'setValues', 'Spenden');
    next();
    const after = rowsOf(host, 'Spenden');
    ended('change a contribution', 'setValues', 'Spenden', () => host.person.insertRows('Spenden', 2));
    expect(rowsOf(host, 'Spenden')).not.toEqual(after);
    next();
    expect(rowsOf(host, 'Spenden')).toEqual(after);
    expect(told('op-booked')).toHaveLength(1);
  });

  it('takes a row away that an undo had begun with, though somebody deleted another one since', () => {
    ended('undo a visit', 'setValues', 'Einsätze');
    host.person.deleteRows('Einsätze', lineOf(host, 'Angereiste', '3'));
    const left = rowsOf(host).filter((row) => row.Art);
    next();
    expect(rowsOf(host).filter((row) => row.Art !== 'Flyer' || row.Angereiste !== '9')).toEqual(left);
  });

  it('knows nothing of it any more: the second try tells of what stands', () => {
    ended('save a visit', 'setValues', 'Einsätze');
    host.advance('2026-11-23T22:00');
    expect(of('save a visit').run(host)).toBe(true);
    expect(rowsOf(host).filter(({ Türen }) => Türen === '120')).toHaveLength(1);
    expect(told('op-visit')).toHaveLength(1);
  });
});

describe('a setting that is written', () => {
  const choose = (): unknown => call(host, 'chooseProfile', { profile: 'network' });
  const settings = () =>
    Object.fromEntries(rowsOf(host, 'Einstellungen').map((row) => [Object.values(row)[0], row.Wert]));

  it.each<[string, () => void, () => void]>([
    ['a row comes above it', () => host.person.insertRows('Einstellungen', 2), () => undefined],
    [
      'a header goes',
      () => sheet('Einstellungen').getRange(1, host.tab('Einstellungen').column('Wert')).setValue('').setNote(''),
      () => {
        if (!host.tab('Einstellungen').headers().includes('Wert'))
          sheet('Einstellungen').getRange('B1').setValue('Wert');
      },
    ],
  ])('stands in its row, and no other changes, though %s just then', (_, act, putRight) => {
    host.restore(used);
    choose();
    const after = settings();
    const places = host.calls.flatMap(({ target }, at) => (target?.startsWith('Einstellungen') ? [at + 1] : []));
    expect(places.length).toBeGreaterThan(2);
    for (const at of places) {
      host.restore(used).during(at, act);
      choose();
      putRight();
      choose();
      expect(settings(), `at ${at}`).toEqual(after);
    }
  });
});

describe('the first row of a tab', () => {
  it('stands right below the header, above what somebody noted further down, and looks like a row', () => {
    const empty = sheetInUse(script);
    empty.person.deleteRows('Einsätze', 2, 3);
    empty.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze')?.getRange('Z10').setValue('Anmerkung');
    expect(save(empty).ok).toBe(true);
    const line = lineOf(empty, 'Gastgeber', 'KV Fünf');
    const at = empty.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
    expect(line).toBe(2);
    expect(at?.getRange('Z11').getValue()).toBe('Anmerkung');
    const start = empty.tab('Einsätze').column('Beginn');
    expect(at?.getRange(line, start).getNumberFormat()).toBe(at?.getRange(line + 1, start).getNumberFormat());
    expect(at?.getRange(line, start).getFontWeight()).not.toBe(at?.getRange(1, start).getFontWeight());
  });
});
