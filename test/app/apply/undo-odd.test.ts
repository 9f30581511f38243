import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, builtScript, COORDINATOR, call } from '../../bundle.ts';
import { everyOperation } from '../../simulation/further-operations.ts';
import { usedSheet } from '../../simulation/world.ts';
import { cellAt, lineOf, rowsOf, save, undo, visit } from './sheet.ts';

/** Undoing what Protokoll does not tell any more as it was written, and rows that are not as the operation left them. */
const script = await builtScript();
const host = usedSheet(script, { stranger: false });
save(host);
const start = host.snapshot();
beforeEach(() => {
  host.restore(start);
});

const said = ({ value }: Answer): string => JSON.stringify(value?.left ?? '');
const stands = () => rowsOf(host).find(({ Gastgeber, Türen }) => Gastgeber === 'KV Fünf' && Türen === '120');
const sheet = (tab: string) => {
  const found = host.globals.SpreadsheetApp.getActive().getSheetByName(tab);
  if (!found) throw new RangeError(tab);
  return found;
};
/** Somebody writes over a cell of the operation's row in Protokoll. */
function told(operation: string, header: string, text: string): void {
  const line = lineOf(host, 'Vorgang', operation, 'Protokoll');
  sheet('Protokoll').getRange(line, host.tab('Protokoll').column(header)).setValue(text);
}
const of = (name: string) => {
  const found = everyOperation.find((one) => one.name === name);
  if (!found) throw new RangeError(name);
  found.prepare?.(host);
  found.run(host);
};
const undoOf = (operation: string): Answer => call(host, 'undoOperation', { operation });

describe('Protokoll, into which somebody typed', () => {
  it('names a tab that nobody knows: nothing goes', () => {
    told('op-visit', 'Tab', 'Fremd');
    expect(undo(host)).toMatchObject({ ok: true, value: { undone: false } });
    expect(stands()).toBeDefined();
  });

  it('names a tab whose rows have no ids: the row is named as gone', () => {
    told('op-visit', 'Tab', 'Einstellungen');
    expect(said(undo(host))).toContain('Eine Zeile mit dieser Kennung gibt es nicht mehr');
    expect(stands()).toBeDefined();
  });

  it('does not say what was done in another language: it is listed as it stands', () => {
    told('op-visit', 'Vorher', '');
    host.as(COORDINATOR, 'en');
    const { value } = call(host, 'undoStart', {});
    host.as(COORDINATOR, 'de');
    expect(value).toMatchObject({
      ...{ lang: 'en', operations: [{ operation: 'op-visit', lang: 'de' }] },
    });
  });

  it('says neither what was done nor by which command: it stays so in another language', () => {
    for (const header of ['Was', 'Befehl', 'Vorher']) told('op-visit', header, '');
    expect(call(host, 'chooseLanguage', { lang: 'en' }).ok).toBe(true);
    host.call('setUp');
    const row = host
      .tab('Journal')
      .values()
      .find((one) => one.Operation === 'op-visit');
    expect(row).toMatchObject({ Tab: 'Visits', Change: 'new', What: '', Command: '' });
  });

  it('holds columns that the table has not any more: they are named by what they were called', () => {
    of('change a contribution');
    told('op-booked', 'Vorher', '{"bookedByReceiverOn":"","gone":"x","*":"lost"}');
    const answer = undoOf('op-booked');
    expect(said(answer)).toContain('„gone“ wurde inzwischen geändert');
    expect(said(answer)).toContain('„lost“ kam nicht zurück');
    expect(rowsOf(host, 'Spenden').find(({ Beleg }) => Beleg === 'B-1')).not.toHaveProperty('Gebucht am');
  });

  it('reaches back 30 days and no further', () => {
    told('op-visit', 'Zeit', '23.10.2026, 09:00');
    expect(undo(host)).toMatchObject({ ok: false, problem: { code: 'gone' } });
    expect(stands()).toBeDefined();
    told('op-visit', 'Zeit', '24.10.2026, 09:00');
    expect(undo(host)).toMatchObject({ ok: true, value: { undone: true } });
  });
});

describe('a row that is not as it was left', () => {
  it('and came back already does not come a second time', () => {
    undo(host);
    expect(undoOf('op-visit-undo').value).toMatchObject({ undone: true });
    expect(undoOf('op-visit-undo').value).toMatchObject({ undone: false, left: [] });
    expect(rowsOf(host).filter(({ Türen }) => Türen === '120')).toHaveLength(1);
  });

  it('and was brought back by hand stays as it was typed', () => {
    const { id } = stands() ?? {};
    undo(host);
    const line = rowsOf(host).length + 2;
    for (const [header, value] of Object.entries({ id, Gast: 'KV Zwei', Gastgeber: 'KV Fünf' }))
      sheet('Einsätze').getRange(line, host.tab('Einsätze').column(header)).setValue(value);
    expect(undoOf('op-visit-undo').ok).toBe(true);
    expect(rowsOf(host).filter((row) => row.id === id)).toEqual([{ id, Gast: 'KV Zwei', Gastgeber: 'KV Fünf' }]);
  });

  it('but deleted is named, and not any more where it was given back before', () => {
    of('change a contribution');
    const before = host.snapshot();
    const gone = () => host.person.deleteRows('Spenden', lineOf(host, 'Beleg', 'B-1', 'Spenden'));
    gone();
    expect(said(undoOf('op-booked'))).toContain('gelöscht');
    host.restore(before);
    expect(undoOf('op-booked').value).toMatchObject({ undone: true, left: [] });
    gone();
    expect(undoOf('op-booked').value).toMatchObject({ undone: false, left: [] });
  });

  /** The row's note is changed by the form, as "Zeile bearbeiten" does. */
  const noted = (operation: string, was: string, note: string): Answer => {
    const seen = { ...visit, start: 'Sa 10.10.2026', status: 'done', ...(was === '' ? {} : { note: was }) };
    const row = { id: String(stands()?.id), seen };
    return call(host, 'saveVisit', { operation, row, values: { ...seen, note } });
  };

  it('in a free text: another word stays and is named, and a former one is missed', () => {
    expect(noted('op-note', '', 'Es hat geregnet').ok).toBe(true);
    const before = host.snapshot();
    host.type('Einsätze', cellAt(host, 'Notiz', lineOf(host, 'Türen', '120')), 'Es hat geschneit');
    expect(said(undoOf('op-note'))).toContain('„Notiz“ wurde inzwischen geändert');
    expect(stands()).toHaveProperty('Notiz', 'Es hat geschneit');
    host.restore(before);
    expect(noted('op-other', 'Es hat geregnet', 'Die Sonne schien').ok).toBe(true);
    expect(said(undoOf('op-other'))).toContain('„Notiz“ kam nicht zurück');
  });

  it('since the undo was ended amid, and the note on it is gone: a second try takes the rest', () => {
    undo(host);
    const at = host.calls.findIndex(({ method, target }) => method === 'setValues' && target?.startsWith('Einsätze'));
    host.restore(start).crash({ at: at + 2, unflushed: 'kept' });
    expect(() => undo(host)).toThrow();
    expect(stands()).toBeUndefined();
    host.advance('2026-11-23T22:00');
    expect(undo(host).value).toMatchObject({ undone: true, left: [] });
    expect(rowsOf(host).filter(({ Gastgeber }) => Gastgeber === 'KV Fünf')).toHaveLength(0);
  });
});
