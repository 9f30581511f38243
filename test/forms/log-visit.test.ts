import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { fail } from '../../src/domain/result.ts';
import type { Time } from '../../src/domain/time.ts';
import type { EntryStart, SavedRow as SavedVisit } from '../../src/forms/entry/shape.ts';
import { ownCalls } from '../../src/forms/index.ts';
import { hoursBetween } from '../../src/forms/logVisit/entry-fields.ts';
import { logVisit } from '../../src/forms/logVisit/index.ts';
import type { VisitFacts } from '../../src/forms/logVisit/shape.ts';
import { visits } from '../../src/tables/visits.ts';
import { fakeDesk, row } from './fake-desk.ts';

type Desk = ReturnType<typeof fakeDesk>['desk'];

const good = { kind: 'canvassing', start: '30.08.2026', guest: 'Beispielstadt', host: 'KV Musterkreis', people: '6' };

/** Calls as `rpc` does: schema first. */
function call(name: string, input: unknown, desk: Desk) {
  const rpc = [...ownCalls, ...logVisit.calls].find((entry) => entry.name === name);
  const run = rpc?.read(input);
  if (!run) throw new Error(`${name} refuses the shape of its input`);
  return run(desk);
}
function save(values: Record<string, unknown>, desk: Desk = fakeDesk().desk, operation = 'op-1') {
  return call('saveVisit', { operation, values }, desk);
}
function saved(values: Record<string, unknown>, desk?: Desk, operation?: string): SavedVisit {
  const result = save(values, desk, operation);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value as SavedVisit;
}
function refused(values: Record<string, unknown>) {
  const fake = fakeDesk();
  const result = save(values, fake.desk);
  if (result.ok) throw new Error('was saved');
  expect(fake.plans).toEqual([]);
  expect(result.problem.code).toBe('invalid');
  return result.problem.fields ?? {};
}

describe('saving', () => {
  it('appends one row with what the tool knows filled in', () => {
    const fake = fakeDesk();
    const answer = saved(good, fake.desk);
    expect(fake.plans).toHaveLength(1);
    expect(fake.rows[0]?.cells).toEqual({
      id: answer.id,
      status: 'durchgeführt',
      start: { day: '2026-08-30', time: '00:00:00' },
      kind: 'Haustürwahlkampf',
      guest: 'KV Beispielstadt',
      host: 'KV Musterkreis',
      people: 6,
    });
    expect(answer.line).toBe(2);
    expect(answer.readBack.map(({ value }) => value)).toContain('Haustürwahlkampf');
  });

  it('takes numbers, labels in both languages and yes/no as such', () => {
    const fake = fakeDesk();
    saved({ ...good, kind: 'Street stall', people: 6, hours: 3.5, briefing: true, note: null }, fake.desk);
    expect(fake.rows[0]?.cells).toMatchObject({ kind: 'Infostand', people: 6, hours: 3.5, briefing: 'ja' });
  });

  it('works out the hours from the times of one day only', () => {
    const fake = fakeDesk();
    const times = { from: '14:00', to: '17:30' };
    saved({ ...good, ...times }, fake.desk, 'a');
    saved({ ...good, ...times, hours: '2' }, fake.desk, 'b');
    saved({ ...good, ...times, end: '31.08.2026' }, fake.desk, 'c');
    saved({ ...good, from: '17:30', to: '14:00' }, fake.desk, 'd');
    expect(fake.rows.map(({ cells }) => cells.hours)).toEqual([3.5, 2, undefined, undefined]);
  });

  it('keeps what looks like a formula, markup and emoji as text', () => {
    const fake = fakeDesk();
    const words = '=HYPERLINK("https://example.org";"x") <b>fett</b> 🌻';
    saved({ ...good, note: words, place: '=1+1' }, fake.desk);
    expect(fake.rows[0]?.cells).toMatchObject({ note: words, place: '=1+1' });
  });

  it('saves what is only odd', () => {
    expect(saved({ ...good, doors: '84', doorsOpened: '96' }).line).toBe(2);
    expect(saved({ ...good, start: '30.08.2027' }).line).toBe(2);
  });

  it('is one row, however often the same operation comes', () => {
    const fake = fakeDesk();
    const first = saved(good, fake.desk);
    const second = saved(good, fake.desk);
    expect(second).toMatchObject({ id: first.id, line: first.line, repeated: true, differs: [] });
    expect(fake.rows).toHaveLength(1);
    const other = saved(good, fake.desk, 'op-2');
    expect(other.id).not.toBe(first.id);
    expect(fake.rows).toHaveLength(2);
  });

  it('tells of no difference in what it does not ask of a kind and somebody typed into the row', () => {
    const fake = fakeDesk();
    const stall = { ...good, kind: 'stall' };
    const { id } = saved({ ...stall, briefing: 'yes' }, fake.desk);
    const seen = { ...stall, briefing: 'yes', status: 'done' };
    const values = { ...stall, status: 'cancelled' };
    const changed = call('saveVisit', { operation: 'op-2', values, row: { id, seen } }, fake.desk);
    expect(changed).toMatchObject({ ok: true, value: { id, differs: [] } });
  });

  it('tells what stands in the row where a repeated save brought something else', () => {
    const fake = fakeDesk();
    saved(good, fake.desk);
    const second = saved({ ...good, people: '7' }, fake.desk);
    expect(second.differs).toEqual([visits.columns.people.header]);
    expect(second.readBack.find(({ key }) => key === 'people')?.value).toBe('6');
    fake.rows.length = 0;
    expect(saved(good, fake.desk).line).toBeUndefined();
  });

  it('hands on what the rules say', () => {
    const finding = {
      rule: 'S-01',
      level: 'hint' as const,
      what: { de: 'a', en: 'b' },
      next: { de: 'c', en: 'd' },
      inCharge: 'coordination' as const,
      binding: 'house' as const,
      facts: 'F-1',
      ageing: false,
    };
    const { desk } = fakeDesk({ checkRow: () => [finding] });
    expect(saved(good, desk).findings).toMatchObject([{ rule: 'S-01', level: 'hint', what: { de: 'a' } }]);
  });

  it('passes on why the sheet could not be written', () => {
    const busy = fail({ code: 'busy' as const, text: { de: 'Gerade schreibt jemand.', en: 'Busy.' }, retry: true });
    expect(save(good, fakeDesk({ apply: () => busy }).desk)).toEqual(busy);
    expect(save(good, fakeDesk({ known: () => busy }).desk)).toEqual(busy);
  });
});

describe('bad input', () => {
  it('names each missing answer', () => {
    expect(Object.keys(refused({}))).toEqual(['kind', 'start', 'guest', 'host', 'people']);
    expect(Object.keys(refused({ ...good, people: '  ', kind: '' }))).toEqual(['kind', 'people']);
  });

  it.each<[string, unknown, RegExp]>([
    ['start', '31.09.2026', /Den 31\. September gibt es nicht\. Zum Beispiel: 30\.09\.2026/],
    ['start', '=HEUTE()', /Datum/],
    ['start', '08/30/2026', /Datum/],
    ['kind', 'Kaffeetrinken', /Das steht nicht in der Liste\. Zum Beispiel: Haustürwahlkampf/],
    ['people', '0', /Zahl ab 1/],
    ['people', '-3', /ab 0/],
    ['people', '6,5', /ganze Zahl/],
    ['people', 'viele', /ganze Zahl, zum Beispiel 6/],
    ['people', Number.NaN, /Text oder eine Zahl/],
    ['people', '9'.repeat(400), /höchstens 300 Zeichen/],
    ['note', 'x'.repeat(5001), /höchstens 5000 Zeichen/],
    ['host', '🌻', /kennen wir nicht/],
    ['host', { name: 'KV Musterkreis' }, /Text oder eine Zahl/],
    ['id', 'E-1', /füllt das Werkzeug/],
    ['check', 'gut', /füllt das Werkzeug/],
    ['helfende', 'Namen', /gibt es hier nicht/],
    ['constructor', 'x', /gibt es hier nicht/],
  ])('refuses %s = %j in words', (key, value, words) => {
    expect(refused({ ...good, [key]: value })[key]?.text.de).toMatch(words);
  });

  it('says which association may have been meant', () => {
    expect(refused({ ...good, host: 'Walkreis' }).host).toMatchObject({ suggestions: ['KV Waldkreis'] });
  });

  it('never throws and never writes half, whatever comes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(visits.columns), 'x'), fc.anything()), (values) => {
        const fake = fakeDesk();
        const result = save({ ...good, ...values }, fake.desk);
        expect(fake.plans).toHaveLength(result.ok ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });

  it.each([undefined, null, 'x', {}, { values: 'x' }, { operation: '', values: {} }, { operation: 7, values: {} }])(
    'does not understand %j as a call',
    (input) => {
      expect(() => call('saveVisit', input, fakeDesk().desk)).toThrow(/shape/);
    },
  );
});

describe('opening', () => {
  it('offers names, running partnerships, the usual kinds and near elections', () => {
    const { desk } = fakeDesk({
      data: {
        visits: [row('E-1', 2, { kind: 'exchange' as const })],
        partnerships: [
          row('P-1', 2, { a: 'KV Beispielstadt', b: 'KV Musterkreis', status: 'active' as const }),
          row('P-2', 3, { a: 'KV Beispielstadt', b: 'KV Waldkreis', status: 'ended' as const }),
        ],
        elections: [
          row('W-1', 2, { date: '2027-spring', area: 'Bremen' as const, kind: 'buergerschaft' as const }),
          row('W-2', 3, { date: '2026-09-06', area: 'Sachsen-Anhalt' as const, kind: 'landtag' as const }),
          row('W-3', 4, { area: 'Bremen' as const }),
        ],
      },
    });
    desk.remember('association', 'KV Musterkreis');
    const result = call('logVisitStart', {}, desk);
    expect(result.ok && result.value).toMatchObject({
      lang: 'de',
      today: day('2026-08-31'),
      pairs: [['KV Beispielstadt', 'KV Musterkreis']],
      own: 'KV Musterkreis',
      ownIsRemembered: true,
      elections: ['Landtagswahl Sachsen-Anhalt 2026', 'Bürgerschaftswahl Bremen 2027'],
      selectsRows: false,
    });
    expect((result as { value: EntryStart & VisitFacts }).value.kinds.slice(0, 3)).toEqual([
      'exchange',
      'canvassing',
      'stall',
    ]);
  });

  it('takes the association of the contact where none was saved yet, and none that is gone', () => {
    const actor = () => ({ role: 'volunteer' as const, contact: 'K-1', association: 'KV Waldkreis' });
    const { desk } = fakeDesk({ actor });
    desk.remember('association', 'KV Vergangen');
    expect(call('logVisitStart', {}, desk)).toMatchObject({ value: { own: 'KV Waldkreis', ownIsRemembered: false } });
  });
});

it('remembers the association, and none that the register lacks', () => {
  const fake = fakeDesk();
  expect(call('rememberAssociation', { association: 'Beispielstadt' }, fake.desk)).toMatchObject({ value: true });
  expect(call('rememberAssociation', { association: '=HYPERLINK()' }, fake.desk)).toMatchObject({ value: false });
  expect(fake.memory.get('association')).toBe('KV Beispielstadt');
});

describe('hours between two times', () => {
  it.each<[string, string, number | undefined]>([
    ['14:00', '17:30', 3.5],
    ['14:00', '14:01', 0.02],
    ['14:00', '14:00', undefined],
    ['14:00', '13:59', undefined],
  ])('%s to %s', (from, to, hours) => {
    expect(hoursBetween(from as Time, to as Time)).toBe(hours);
  });
});
