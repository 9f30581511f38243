import { describe, expect, it } from 'vitest';
import { builtScript, call, type Host } from '../../bundle.ts';
import { takeIn } from '../../forms/import-walk.ts';
import { everyOperation } from '../../simulation/further-operations.ts';
import { standing } from '../../simulation/state.ts';
import { asHelper, usedSheet } from '../../simulation/world.ts';

/** A run ends when its rows stand and Protokoll does not tell of them yet: whoever comes next tells of them. */
const script = await builtScript();
const host = usedSheet(script);
const used = host.snapshot();

const told = (sheet: Host, operation: string) =>
  sheet
    .tab('Protokoll')
    .values()
    .filter(({ Vorgang }) => Vorgang === operation);
const ids = (sheet: Host, operation: string): string[] =>
  told(sheet, operation).flatMap(({ Zeilen }) => String(Zeilen).split(' '));

/** Someone else saves, who knows nothing of it. */
const next = (): void =>
  asHelper(host, () =>
    expect(
      call(host, 'saveVisit', {
        operation: 'op-next',
        values: { kind: 'Flyer', start: '18.10.2026', guest: 'KV Fünf', host: 'KV Vier', people: '9' },
      }).ok,
    ).toBe(true),
  );

const ends = (run: () => unknown): void => {
  try {
    run();
  } catch (error) {
    expect(String(error)).toMatch(/maximum execution time/);
  }
};

const of = (name: string, operation: string) => {
  const found = everyOperation.find((one) => one.name === name);
  if (!found) throw new RangeError(name);
  return { name, operation, found };
};

/** What stands after somebody else's save, without the operation and with it, and how many calls it makes. */
function undisturbed(found: (typeof everyOperation)[number]) {
  host.restore(used);
  found.prepare?.(host);
  const start = host.snapshot();
  next();
  const before = standing(host);
  host.restore(start);
  found.run(host);
  const count = host.calls.length;
  next();
  return { start, before, count, after: standing(host) };
}

describe('what a run was ended amid', () => {
  it.each([
    of('save a visit', 'op-visit'),
    of('report a plan', 'op-report'),
    of('change a contribution', 'op-booked'),
    of('import two rows', 'op-import'),
  ])('is told of by whoever comes next, and goes back: $name', ({ found, operation }) => {
    const { start, before, count, after } = undisturbed(found);
    let half = 0;
    for (let at = Math.floor(count / 2); at <= count; at += 1)
      for (const unflushed of ['kept', 'prefix'] as const) {
        const label = `${unflushed} at ${at} of ${count}`;
        host.restore(start).crash({ at, unflushed });
        ends(() => found.run(host));
        const untold = told(host, operation).length === 0;
        next();
        const now = standing(host);
        if (JSON.stringify(now) === JSON.stringify(before)) continue;
        if (untold) half += 1;
        expect(ids(host, operation).length, label).toBeGreaterThan(0);
        const listed = call(host, 'undoStart', {}).value as { operations: { operation: string }[] } | undefined;
        expect(
          listed?.operations.map((one) => one.operation),
          label,
        ).toContain(operation);
        const between = host.snapshot();
        expect(call(host, 'undoOperation', { operation }).ok, label).toBe(true);
        expect(standing(host), label).toEqual(before);
        host.restore(between);
        found.run(host);
        expect(standing(host), label).toEqual(after);
        expect(ids(host, operation), label).toEqual([...new Set(ids(host, operation))]);
      }
    expect(half).toBeGreaterThan(0);
  });

  it('is told of when "Rückgängig machen" opens', () => {
    host.restore(used);
    const { found } = of('save a visit', 'op-visit');
    const start = host.snapshot();
    found.run(host);
    const at = host.calls.findIndex(({ method }) => method === 'appendRow') + 1;
    host.restore(start).crash({ at, unflushed: 'kept' });
    ends(() => found.run(host));
    expect(told(host, 'op-visit')).toHaveLength(0);
    expect(call(host, 'undoStart', {}).value).toMatchObject({ operations: [{ operation: 'op-visit' }] });
    expect(told(host, 'op-visit')).toHaveLength(1);
  });

  it('is told of once Protokoll can be read again, whatever ran meanwhile', () => {
    host.restore(used);
    const { found } = of('save a visit', 'op-visit');
    const start = host.snapshot();
    found.run(host);
    const at = host.calls.findIndex(({ method }) => method === 'appendRow') + 1;
    host.restore(start).crash({ at, unflushed: 'kept' });
    ends(() => found.run(host));
    host.person.rename('Protokoll', 'Protokoll alt');
    host.call('checkTransparency');
    host.type('Einsätze', 'J3', '12');
    host.call('checkTransparency');
    host.person.rename('Protokoll alt', 'Protokoll');
    host.call('checkTransparency');
    expect(told(host, 'op-visit')).toHaveLength(1);
  });
});

describe('what Protokoll told of ahead', () => {
  it.each([
    of('undo a visit', 'op-visit-undo'),
    of('undo an import', 'op-import-undo'),
    of('save a request', 'op-request'),
    of('merge two associations', 'op-merge'),
  ])('is carried on by whoever comes next: $name', ({ found, operation }) => {
    const { start, before, count, after } = undisturbed(found);
    let half = 0;
    for (let at = Math.floor(count / 3); at <= count; at += 2)
      for (const unflushed of ['lost', 'kept', 'prefix'] as const) {
        const label = `${unflushed} at ${at} of ${count}`;
        host.restore(start).crash({ at, unflushed });
        ends(() => found.run(host));
        const rows = standing(host);
        next();
        const tells = told(host, operation).length > 0;
        expect(standing(host), label).toEqual(tells ? after : before);
        if (tells && rows.some((row) => !after.includes(row))) half += 1;
      }
    expect(half).toBeGreaterThan(0);
  });

  it('leaves what people typed into a row that was to go', () => {
    host.restore(used);
    const { found } = of('undo a visit', 'op-visit-undo');
    found.prepare?.(host);
    const start = host.snapshot();
    found.run(host);
    const at = host.calls.findIndex(({ method, target }) => method === 'setValues' && target?.startsWith('Einsätze'));
    host.restore(start).crash({ at: at + 1, unflushed: 'kept' });
    ends(() => found.run(host));
    const line = host.tab('Einsätze').rowNumbers()[
      host
        .tab('Einsätze')
        .values()
        .findIndex(({ Notiz }) => Notiz === 'Es hat geregnet')
    ];
    host.type('Einsätze', `I${line}`, '12');
    next();
    expect(standing(host).join()).toMatch(/"Angereiste":12/);
  });
});

describe('an import of 1,000 rows with long texts', () => {
  const text = 'Es hat geregnet und trotzdem kamen viele. '.repeat(12);
  const list = new TextEncoder().encode(
    `Datum;Gast;Gastgeber;Aktion;Personen;Bemerkung\r\n${Array.from({ length: 1_000 }, (_, at) => {
      const day = new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10);
      return `${day};KV Eins;KV Zwei;Infostand;${1 + (at % 9)};${text}${at}\r\n`;
    }).join('')}`,
  );

  it.each(['kept', 'prefix'] as const)(
    'that ends before Protokoll tells of it (%s) goes back whole',
    async (unflushed) => {
      host.restore(used);
      const was = standing(host);
      const start = host.snapshot();
      await takeIn(host, list);
      const at = host.calls.findIndex(
        ({ method, target }) => method === 'setValues' && target?.startsWith('Protokoll'),
      );
      const place = at >= 0 ? at + 1 : host.calls.findIndex(({ method }) => method === 'appendRow') + 1;
      expect(place).toBeGreaterThan(0);
      host.restore(start);
      const before = (): void => void host.crash({ at: place, unflushed });
      await expect(takeIn(host, list, { before })).rejects.toThrow();
      expect(told(host, 'op-import')).toHaveLength(0);
      const came = standing(host).length - was.length;
      expect(came).toBeGreaterThan(100);
      expect(call(host, 'undoStart', {}).value).toMatchObject({ operations: [{ operation: 'op-import' }] });
      expect(ids(host, 'op-import')).toHaveLength(came);
      const undone = call(host, 'undoOperation', { operation: 'op-import' });
      // Whether the others never came or Protokoll lost them, nobody can tell.
      const doubt = {
        de: `Der Import hatte 1000 Zeilen, Protokoll nennt ${came}. Kamen mehr davon an, bleiben sie stehen.`,
      };
      expect(undone).toMatchObject({ ok: true, value: { left: came < 1_000 ? [doubt] : [] } });
      expect(standing(host)).toEqual(was);
    },
  );
});
