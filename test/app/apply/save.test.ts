import { beforeEach, describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, HELPER, type Host } from '../../bundle.ts';
import { atEachCall, cellAt, lineOf, rowsOf, save, sheetInUse, undo } from './sheet.ts';

const script = await builtScript();
const used = sheetInUse(script);
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const SAVED = {
  Status: 'durchgeführt',
  Beginn: '10.10.2026',
  Art: 'Haustürwahlkampf',
  Gast: 'KV Zwei',
  Gastgeber: 'KV Fünf',
  Angereiste: '7',
  Türen: '120',
};
const saved = () => rowsOf(host).find(({ Gastgeber }) => Gastgeber === 'KV Fünf');
const journal = (operation = 'op-visit') => rowsOf(host, 'Protokoll').filter(({ Vorgang }) => Vorgang === operation);

describe('a column that moves while a visit is saved', () => {
  const moves: Readonly<Record<string, (host: Host) => void>> = {
    'one comes in the midst': (one) => one.person.insertColumn('Einsätze', 'Gast', 'Mein Vermerk'),
    'the id moves': (one) => one.person.moveColumn('Einsätze', 'id', 'Gast'),
    'one moves in Protokoll': (one) => one.person.moveColumn('Protokoll', 'Zeilen', 'Was'),
  };
  it.each(Object.entries(moves))('%s: every value stands under its header, at every call', (_, move) => {
    const calls = atEachCall(
      host,
      () => save(host),
      (number) => {
        host.during(number, () => move(host));
        const answer = save(host);
        const label = `at call ${number}`;
        expect(answer.ok, label).toBe(true);
        expect(saved(), label).toMatchObject(SAVED);
        expect(saved()?.['Mein Vermerk'], label).toBeUndefined();
        expect(journal(), label).toHaveLength(1);
        expect(journal()[0], label).toMatchObject({ Tab: 'Einsätze', Änderung: 'neu', Zeilen: saved()?.id });
        expect(rowsOf(host), label).toHaveLength(4);
        expect(undo(host).value, label).toEqual({ undone: true, left: [] });
        expect(rowsOf(host), label).toHaveLength(3);
      },
    );
    expect(calls).toBeGreaterThan(10);
  });

  it("is a stranger's with a format of its own: the new row has it, too", () => {
    save(host);
    const at = host.calls.findIndex(({ method }) => method === 'insertRowsAfter') + 1;
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
    const theirs = () => sheet?.getRange(2, host.tab('Einsätze').column('Mein Vermerk'), 4);
    host.restore(start).during(at, () => {
      host.person.insertColumn('Einsätze', 'Gast', 'Mein Vermerk');
      theirs()?.setNumberFormat('0.00');
    });
    save(host);
    expect(saved()).toMatchObject(SAVED);
    expect(theirs()?.getNumberFormats().flat()).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });
});

describe('rows of people while a visit is saved', () => {
  const acts: Readonly<Record<string, (host: Host) => void>> = {
    'one is typed directly below': (one) => {
      const line = Math.max(...one.tab('Einsätze').rowNumbers()) + 1;
      one.type('Einsätze', `C${line}`, [['geplant', '24.10.2026', 'Schulung', 'KV Vier', 'KV Zwei', '5']]);
    },
    'rows are inserted': (one) => one.person.insertRows('Einsätze', 3),
  };
  it.each(Object.entries(acts))('%s: nobody loses anything, at every call', (_, act) => {
    const before = host.snapshot();
    act(host);
    const theirs = rowsOf(host).map((row) => JSON.stringify({ ...row, id: '' }));
    host.restore(before);
    atEachCall(
      host,
      () => save(host),
      (number) => {
        host.during(number, () => act(host));
        expect(save(host).ok).toBe(true);
        const now = rowsOf(host).map((row) => JSON.stringify({ ...row, id: '' }));
        for (const row of theirs) expect(now, `at call ${number}`).toContain(row);
        expect(now, `at call ${number}`).toHaveLength(theirs.length + 1);
        expect(saved(), `at call ${number}`).toMatchObject(SAVED);
      },
    );
  });
});

/** Coordination keeps a tab for itself. */
function protectedFrom(one: Host, tab: string): void {
  const before = one.current;
  one.as(COORDINATOR);
  const protection = one.globals.SpreadsheetApp.getActive().getSheetByName(tab)?.protect();
  protection?.setWarningOnly(false).removeEditor(HELPER);
  one.as(before);
}

describe('Protokoll', () => {
  it('missing or renamed: nothing is written', () => {
    for (const act of [
      () => host.person.rename('Protokoll', 'Altes Protokoll'),
      () => host.person.deleteTab('Protokoll'),
      () => host.person.clear('Protokoll', 'H1'),
    ]) {
      host.restore(start);
      act();
      if (host.workbook.tabs.some(({ name }) => name === 'Protokoll')) host.person.note('Protokoll', 'H1', '');
      const answer = save(host);
      expect(answer.ok).toBe(false);
      expect(answer.problem?.text.de).toContain('Protokoll');
      expect(rowsOf(host)).toHaveLength(3);
    }
  });

  it('protected from whoever saves, settles or takes back: refused, and nothing is written', () => {
    save(host, 'op-before');
    const rows = rowsOf(host);
    protectedFrom(host, 'Protokoll');
    for (const run of [() => save(host), () => undo(host, 'op-before')]) {
      host.as(HELPER);
      const answer = run();
      expect(answer.ok).toBe(false);
      expect(answer.problem?.code).toBe('protected');
      expect(answer.problem?.text.de).toContain('Protokoll');
      expect(rowsOf(host)).toEqual(rows);
      expect(journal()).toEqual([]);
    }
    host.as(COORDINATOR);
    expect(save(host).ok).toBe(true);
  });

  it('of which the header alone is protected, or its grid is full, takes what is saved', () => {
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Protokoll');
    sheet?.getRange('1:1').protect().removeEditor(HELPER);
    const { maxRows } = host.tab('Protokoll').tab;
    host.person.deleteRows('Protokoll', 3, maxRows - 2);
    host.as(HELPER);
    for (const operation of ['op-visit', 'op-more']) {
      expect(save(host, operation)).toMatchObject({ ok: true, value: { undoable: true } });
      expect(journal(operation)).toHaveLength(1);
    }
  });

  const vanishing: Readonly<Record<string, (one: Host) => void>> = {
    deleted: (one) => one.person.deleteTab('Protokoll'),
    protected: (one) => protectedFrom(one, 'Protokoll'),
    'without one of its columns': (one) => one.person.deleteColumn('Protokoll', 'Zeilen'),
  };
  it.each(Object.entries(vanishing))(
    '%s while a visit is saved: refused and nothing written, or saved and said',
    (_, act) => {
      const told = new Set<string>();
      host.as(HELPER);
      const before = host.snapshot();
      atEachCall(
        host,
        () => save(host),
        (number) => {
          host.restore(before);
          host.during(number, () => act(host));
          const { ok, value, problem } = save(host);
          const left = value?.left as { de: string }[] | undefined;
          const label = `at call ${number}: ${problem?.text.de ?? left?.[0]?.de}`;
          const stands = rowsOf(host).length === 4;
          expect(stands, label).toBe(ok);
          if (!ok) return told.add('refused');
          expect(saved(), label).toMatchObject(SAVED);
          if (value?.undoable) {
            // Nobody can tell of what comes after the last look.
            if (host.workbook.tabs.some(({ name }) => name === 'Protokoll')) expect(journal(), label).toHaveLength(1);
            return told.add('saved');
          }
          expect(left?.[0]?.de, label).toContain('Ins Protokoll ließ sich das nicht schreiben');
          return told.add('said');
        },
      );
      expect([...told]).toContain('said');
    },
  );

  it('deleted while a visit is saved, then repaired: the same save completes it', () => {
    save(host);
    const insert = host.calls.findLastIndex(({ method }) => /^(insertRowsAfter|appendRow)$/.test(method));
    host.restore(start);
    expect(insert).toBeGreaterThan(0);
    host.during(insert + 1, () => host.person.deleteTab('Protokoll'));
    expect(save(host)).toMatchObject({ ok: true, value: { undoable: false } });
    host.call('setUp');
    expect(save(host)).toMatchObject({ ok: true, value: { repeated: true, undoable: true, left: [] } });
    expect(journal()).toHaveLength(1);
    expect(undo(host).value).toEqual({ undone: true, left: [] });
    expect(rowsOf(host)).toHaveLength(3);
  });

  it('may have a full grid, and its time stays a text', () => {
    save(host, 'op-first');
    const last = Math.max(...host.tab('Protokoll').rowNumbers());
    const rows = host.tab('Protokoll').tab.maxRows;
    host.person.deleteRows('Protokoll', last + 1, rows - last);
    expect(save(host).ok).toBe(true);
    expect(host.tab('Protokoll').values().pop()?.Zeit).toBe('23.11.2026, 09:00');
  });

  it('may have lost its formats: its cells are texts all the same', () => {
    save(host, 'op-first');
    host.globals.SpreadsheetApp.getActive()
      .getSheetByName('Protokoll')
      ?.getRange('A2:J1000')
      .setNumberFormat('General');
    expect(save(host).ok).toBe(true);
    expect(host.tab('Protokoll').values().pop()?.Zeit).toBe('23.11.2026, 09:00');
    expect(undo(host).value).toEqual({ undone: true, left: [] });
  });
});

describe('what is answered is what stands there', () => {
  const stall = { kind: 'Infostand', start: '10.10.2026', guest: 'KV Zwei', host: 'KV Fünf', people: '7' };
  const texts = { permitFile: '007', note: '2024-08', learned: '=1+1', place: "'s-Hertogenbosch" };
  const headers = { permitFile: 'Aktenzeichen', note: 'Notiz', learned: 'Gelernt', place: 'Ort' };
  const more = ['-5 Grad', '@alle', '+49', '1.5', '3/4'];

  for (const apostropheStays of [false, true])
    it(`texts come back as sent where formats are gone; a plain-text cell ${apostropheStays ? 'keeps' : 'drops'} an apostrophe`, () => {
      for (const cleared of [false, true])
        for (const full of [false, true]) {
          const one = sheetInUse(script, { apostropheStays });
          const sheet = one.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
          if (cleared) sheet?.getRange('A2:AE1000').setNumberFormat('General');
          if (full) one.person.deleteRows('Einsätze', 5, one.tab('Einsätze').tab.maxRows - 4);
          const values = { ...stall, ...texts };
          const answer = save(one, 'op-texts', values);
          const told = answer.value?.readBack as { key: string; value: string }[];
          const row = one.tab('Einsätze').values().pop() ?? {};
          for (const [key, text] of Object.entries(texts)) {
            const label = `${key}, formats ${cleared ? 'cleared' : 'kept'}, grid ${full ? 'full' : 'free'}`;
            expect(row[headers[key as keyof typeof headers]], label).toBe(text);
            expect(told.find((field) => field.key === key)?.value, label).toBe(text);
          }
          for (const note of more) {
            save(one, `op-${note}`, { ...stall, note });
            expect(one.tab('Einsätze').values().pop()?.Notiz).toBe(note);
          }
          expect(answer.value?.differs).toEqual([]);
          expect(undo(one, 'op-texts').value).toEqual({ undone: true, left: [] });
        }
    });
});

describe('the same save again', () => {
  it('changes nothing once it stands whole, whatever people did since', () => {
    save(host);
    const line = lineOf(host, 'Gastgeber', 'KV Fünf');
    host.type('Einsätze', cellAt(host, 'Türen', line), '');
    const before = rowsOf(host);
    expect(save(host).value).toMatchObject({ repeated: true });
    expect(rowsOf(host)).toEqual(before);
    host.person.deleteRows('Einsätze', line);
    expect(save(host).value).toMatchObject({ repeated: true });
    expect(rowsOf(host)).toHaveLength(3);
  });

  it('says that it was taken back, and brings nothing back', () => {
    save(host);
    undo(host);
    const answer = save(host);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'undone', text: { de: 'Das wurde zurückgenommen.' } } });
    expect(rowsOf(host)).toHaveLength(3);
    expect(save(host, 'op-anew').ok).toBe(true);
  });

  it('completes what a crash left unfinished, at every call', () => {
    for (const unflushed of ['lost', 'kept', 'prefix'] as const)
      atEachCall(
        host,
        () => save(host),
        (number) => {
          host.crash({ at: number, unflushed });
          expect(() => save(host)).toThrow();
          expect(save(host).ok, `${unflushed} at ${number}`).toBe(true);
          expect(rowsOf(host), `${unflushed} at ${number}`).toHaveLength(4);
          expect(saved(), `${unflushed} at ${number}`).toMatchObject(SAVED);
          expect(journal(), `${unflushed} at ${number}`).toHaveLength(1);
        },
      );
  });
});
