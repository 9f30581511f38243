import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, builtScript, COORDINATOR, call, type Host } from '../../bundle.ts';
import { atEachCall, rowsOf, save, sheetInUse, undo } from './sheet.ts';

const script = await builtScript();
const used = sheetInUse(script);
// Short tabs: they are put back at each call.
for (const { name, maxRows } of used.workbook.tabs) if (maxRows > 40) used.person.deleteRows(name, 41, maxRows - 40);
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const SAVED = { Beginn: '10.10.2026', Art: 'Haustürwahlkampf', Gastgeber: 'KV Fünf', Angereiste: '7', Türen: '120' };
const leftOf = ({ value }: Answer): readonly unknown[] => (Array.isArray(value?.left) ? value.left : []);
const without = (header: string): object =>
  Object.fromEntries(Object.entries({ Gast: 'KV Zwei', ...SAVED }).filter(([key]) => key !== header));
const journal = () => rowsOf(host, 'Protokoll').filter(({ Vorgang }) => Vorgang === 'op-visit');
const saved = () => rowsOf(host).find(({ Gastgeber }) => Gastgeber === 'KV Fünf');

it('rows of an import that are never written since a column was deleted come with the second try, at every call', () => {
  const cells = { status: 'done', kind: 'Infostand', guest: 'KV Neu', host: 'KV Fünf', people: 3 };
  const rows = ['11.10.2026', '12.10.2026'].map((day, at) => ({ line: at + 4, cells: { ...cells, start: day } }));
  const names = { known: [], create: [{ name: 'KV Neu', level: 'KV', land: 'Hessen' }] };
  const imported = { operation: 'op-import', table: 'visits', print: 'a', total: 2, last: true, incomplete: false };
  const bringIn = () => call(host.as(COORDINATOR), 'importRows', { ...imported, personal: false, rows, names });
  const there = rowsOf(host).length;
  const refused = new Set<string>();
  atEachCall(host, bringIn, (number) => {
    host.during(number, () => host.person.deleteColumn('Einsätze', 'Gast'));
    const first = bringIn();
    const stand = rowsOf(host).length - there;
    if (first.ok) expect(first.value?.written, String(number)).toBe(stand);
    if (first.ok && stand === 0) refused.add(JSON.stringify(leftOf(first)));
    host.call('setUp');
    expect(bringIn().ok).toBe(true);
    expect(rowsOf(host), String(number)).toHaveLength(there + 2);
  });
  expect([...refused].join()).toContain('Bitte versuch es noch einmal');
});

describe.each(['Gast'])('the column %s deleted while a visit is saved', (header) => {
  it('is refused and nothing is written, or stands in the columns that remain and is said, at every call', () => {
    const answers = new Set<boolean>();
    host.person.deleteColumn('Einsätze', header);
    const theirs = rowsOf(host);
    host.restore(start);
    atEachCall(
      host,
      () => save(host),
      (number) => {
        host.during(number, () => host.person.deleteColumn('Einsätze', header));
        const answer = save(host);
        const label = `${header} at call ${number}`;
        answers.add(answer.ok);
        expect(rowsOf(host).slice(0, theirs.length), label).toEqual(theirs);
        if (answer.ok) {
          const row = rowsOf(host).at(-1);
          expect(row, label).toMatchObject({ ...without(header), id: answer.value?.id });
          expect(journal(), label).toHaveLength(1);
          const told = JSON.stringify(answer.value?.readBack).includes(`"de":"${header}"`);
          if (!told) expect(JSON.stringify(leftOf(answer)), label).toContain(`„${header}“`);
        } else {
          expect(answer.problem?.code, label).toBe('missing-column');
          expect(rowsOf(host), label).toHaveLength(theirs.length);
          expect(journal(), label).toEqual([]);
        }
      },
    );
    expect(answers).toEqual(new Set([true, false]));
  });

  it('leaves no half of a row when that is taken back, and says what stays, at every call', () => {
    save(host);
    const answers = new Set<boolean>();
    atEachCall(
      host,
      () => undo(host),
      (number) => {
        host.during(number, () => host.person.deleteColumn('Einsätze', header));
        const answer = undo(host);
        const label = `${header} at call ${number}`;
        answers.add(answer.ok);
        if (answer.ok && leftOf(answer).length === 0) expect(rowsOf(host), label).toHaveLength(3);
        else expect(saved(), label).toMatchObject(without(header));
      },
    );
    expect(answers.has(true)).toBe(true);
  });
});

describe('the column of ids deleted while', () => {
  const act = () => host.person.deleteColumn('Einsätze', 'id');
  it('a visit is saved: every value stands under its header, or nothing does', () => {
    atEachCall(
      host,
      () => save(host),
      (number) => {
        host.during(number, act);
        const answer = save(host);
        const label = `at call ${number}`;
        expect(rowsOf(host), label).toHaveLength(answer.ok ? 4 : 3);
        if (answer.ok) expect(saved(), label).toMatchObject(without('id'));
        else expect(answer.problem?.code, label).toBe('missing-column');
      },
    );
  });

  it('one is taken back: it is gone, or whole and named', () => {
    save(host);
    atEachCall(
      host,
      () => undo(host),
      (number) => {
        host.during(number, act);
        const answer = undo(host);
        const label = `at call ${number}`;
        if (answer.ok && leftOf(answer).length === 0) expect(saved(), label).toBeUndefined();
        else if (!answer.ok) expect(saved(), label).toMatchObject(without('id'));
      },
    );
  });
});

describe('a column of Protokoll deleted while a visit is saved', () => {
  it.each(['Wer', 'Vorgang'])('%s: the visit stands, and what cannot be taken back is said', (header) => {
    atEachCall(
      host,
      () => save(host),
      (number) => {
        host.during(number, () => host.person.deleteColumn('Protokoll', header));
        const answer = save(host);
        const label = `${header} at call ${number}`;
        expect(rowsOf(host), label).toHaveLength(answer.ok ? 4 : 3);
        if (answer.ok && answer.value?.undoable) {
          host.call('setUp');
          expect(undo(host), label).toMatchObject(header === 'Wer' ? { ok: true, value: { undone: true } } : {});
        }
      },
    );
  });
});

it('a column of Protokoll moved, and another one inserted soon after, refuses no save, at whichever calls', () => {
  atEachCall(
    host,
    () => save(host),
    (number) => {
      host.during(number, () => host.person.moveColumn('Protokoll', 'Was', 'Zeit'));
      host.during(number + 2, () => host.person.insertColumn('Protokoll', 2));
      expect(save(host), `at call ${number}`).toMatchObject({ ok: true });
    },
  );
});

it.each([1, 2, 3, 4, 6])(
  'one column inserted into Protokoll, and another one %i calls later, leave its row under its headers',
  (later) => {
    const told = { Befehl: 'Einsatz erfassen', Tab: 'Einsätze', Änderung: 'neu' };
    atEachCall(
      host,
      () => save(host),
      (number) => {
        host.during(number, () => host.person.insertColumn('Protokoll', 2));
        host.during(number + later, () => host.person.insertColumn('Protokoll', 3));
        const { ok } = save(host);
        const label = `at calls ${number} and ${number + later}`;
        expect({ ok, rows: journal() }, label).toMatchObject({ ok: true, rows: [told] });
        expect(Object.keys(journal()[0] ?? {}), label).toEqual(expect.not.arrayContaining(['']));
      },
    );
  },
);
