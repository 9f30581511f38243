import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/app/reading/selection.ts';
import type { Cell } from '../../src/domain/cell.ts';
import { day } from '../../src/domain/day.ts';
import { indexNames } from '../../src/domain/names.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { ok } from '../../src/domain/result.ts';
import { type FindingsDesk, showFindings } from '../../src/forms/showFindings/index.ts';
import type { FindingsStart, OwnAnswer, Selected } from '../../src/forms/showFindings/shape.ts';
import { indexElections } from '../../src/tables/election-names.ts';
import { findings } from '../../src/tables/findings.ts';
import type { Dataset, RowIn } from '../../src/tables/index.ts';
import { fakeDesk, row } from './fake-desk.ts';

/** A row of Prüfhinweise as the tab holds it. */
function finding(id: string, cells: Record<string, Cell>): RowIn<'findings'> {
  const all: Record<string, Cell> = {
    rule: 'S-01',
    level: 'dringend',
    tab: 'Spenden',
    row: 'S-1',
    what: 'Bar.',
    ...cells,
  };
  const values: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(findings.columns)) {
    const parsed = column.codec.parse(all[key] ?? '');
    if (parsed.ok && all[key] !== undefined && all[key] !== '') values[key] = parsed.value;
  }
  return row(id, 2, values, all) as RowIn<'findings'>;
}

function desk(rows: readonly RowIn<'findings'>[], more: Partial<FindingsDesk> = {}) {
  const fake = fakeDesk();
  const plans: Plan[] = [];
  const made: FindingsDesk = {
    ...fake.desk,
    findings: () => ok(rows),
    lastCheck: () => undefined,
    checkAll: () => ok(true),
    selection: () => undefined,
    apply: (plan) => {
      plans.push(plan);
      return ok({ operation: plan.operation, lines: {}, left: [], repeated: false });
    },
    ...more,
  };
  return { desk: made, plans };
}

function call(name: string, input: unknown, at: FindingsDesk) {
  const rpc = showFindings.calls.find((entry) => entry.name === name);
  const run = rpc?.read(input);
  if (!run) throw new Error(`${name} refuses the shape of its input`);
  return run(at);
}

const open = finding('H-1', { status: 'offen' });
const house = finding('H-2', { rule: 'Q-01', status: 'in Klärung', reason: 'Wir fragen nach.' });

describe('the list', () => {
  it('is sorted by level and age, and carries the source of each rule', () => {
    const rows = [
      finding('H-3', { level: 'Hinweis', rule: 'W-03', firstSeen: { day: day('2026-01-01'), time: '00:00:00' } }),
      finding('H-2', { firstSeen: { day: day('2026-08-30'), time: '00:00:00' } }),
      finding('H-1', { firstSeen: { day: day('2026-08-01'), time: '00:00:00' } }),
      finding('', {}),
      finding('H-9', { what: '' }),
    ];
    const result = call('findingsStart', {}, desk(rows).desk);
    const start = (result as { value: FindingsStart }).value;
    expect(start.findings.map(({ id }) => id)).toEqual(['H-1', 'H-2', 'H-3']);
    expect(start.findings[0]).toMatchObject({ status: 'open', reason: '', row: 'S-1', baseline: false });
    expect(start.rules['S-01']).toMatchObject({ binding: 'law', validFrom: expect.stringMatching(/^\d{4}-/) });
    expect(Object.keys(start.rules)).not.toContain('S-02');
  });
});

it('puts law before house, and much money before little', () => {
  const rows = [
    finding('H-1', { rule: 'Q-04', about: '9.000 € an KV X' }),
    finding('H-2', { about: '90,50 € an KV X' }),
    finding('H-3', { about: '1.500\u00A0€ an KV X' }),
    finding('H-4', { about: 'Infostand' }),
  ];
  const start = (call('findingsStart', {}, desk(rows).desk) as { value: FindingsStart }).value;
  expect(start.findings.map(({ id }) => id)).toEqual(['H-3', 'H-2', 'H-4', 'H-1']);
});

it('gives many one status as one operation, and names those that are gone', () => {
  const rows = ['H-1', 'H-2', 'H-3'].map((id) => finding(id, { rule: 'W-03', status: 'offen' }));
  const { desk: at, plans } = desk(rows);
  const more = ['H-2', 'H-3', 'H-9'].map((id) => ({ id, seen: { status: 'open', reason: '' } }));
  const saved = call('saveFindingStatus', { id: 'H-1', status: 'accepted', reason: 'Gesehen.', more }, at);
  expect(saved).toMatchObject({ ok: true, value: { left: [{ de: 'Einen Prüfhinweis gibt es nicht mehr.' }] } });
  expect(plans).toHaveLength(1);
  expect(plans[0]?.title.de).toMatch(/^3 Prüfhinweise akzeptiert: \S/);
  expect(plans[0]?.changes.map((change) => change.kind === 'set' && change.id)).toEqual(['H-1', 'H-2', 'H-3']);
});

it('accepts none of many where one is of law', () => {
  const rows = [finding('H-1', { rule: 'W-03' }), finding('H-2', { rule: 'S-01' })];
  const { desk: at, plans } = desk(rows);
  const saved = call('saveFindingStatus', { id: 'H-1', status: 'accepted', reason: 'Ja.', more: [{ id: 'H-2' }] }, at);
  expect(saved).toMatchObject({ ok: false, problem: { fields: { status: {} } } });
  expect(plans).toEqual([]);
});

it('says whose row it is, what is older than the sheet, and the office of a contact', () => {
  const rows = [finding('H-1', { associations: 'KV Beispielstadt; KV Musterkreis', baseline: 'ja' })];
  const at = (contact: string | undefined, role: 'treasury' | 'volunteer'): FindingsStart => {
    const actor = () => ({ role, contact, association: contact && 'KV Musterkreis' });
    return (call('findingsStart', {}, desk(rows, { actor }).desk) as { value: FindingsStart }).value;
  };
  expect(at('K-1', 'treasury').findings[0]).toMatchObject({
    associations: ['KV Beispielstadt', 'KV Musterkreis'],
    baseline: true,
  });
  expect(at('K-1', 'treasury').office).toBe('Schatzmeisterei, KV Musterkreis');
  expect(at('K-1', 'volunteer').office).toBeUndefined();
  expect(at(undefined, 'treasury').office).toBeUndefined();
});

describe('a status', () => {
  it('is written with its reason, and with what the page had seen', () => {
    const fake = desk([open]);
    const input = {
      operation: 'o',
      id: 'H-1',
      status: 'settled',
      reason: ' Der LV sagt ja. ',
      seen: { status: 'open', reason: '' },
    };
    expect(call('saveFindingStatus', input, fake.desk)).toEqual(ok({ operation: 'o' }));
    expect(fake.plans[0]).toMatchObject({
      operation: 'o',
      changes: [
        {
          kind: 'set',
          table: 'findings',
          id: 'H-1',
          cells: { status: 'mit LV geklärt', reason: 'Der LV sagt ja.' },
          held: { status: 'offen', reason: '' },
        },
      ],
    });
  });

  it('that stands there already is not written again', () => {
    const fake = desk([house]);
    const input = { id: 'H-2', status: 'in-progress', reason: 'Wir fragen nach.' };
    expect(call('saveFindingStatus', input, fake.desk).ok).toBe(true);
    expect(fake.plans).toEqual([]);
  });

  it('says what someone changed meanwhile', () => {
    const left = [{ de: 'H-1 bleibt stehen.', en: 'H-1 stays.' }];
    const fake = desk([open], { apply: () => ok({ operation: 'o', lines: {}, left, repeated: false }) });
    expect(call('saveFindingStatus', { id: 'H-1', status: 'in-progress' }, fake.desk)).toMatchObject({
      problem: { code: 'changed-meanwhile', text: left[0] },
    });
  });

  it.each<[string, RowIn<'findings'>, object, string, RegExp]>([
    ["done is the tool's word", open, { status: 'done' }, 'status', /setzt das Werkzeug/],
    ['unknown', open, { status: 'egal' }, 'status', /wähle einen Status/],
    ['law is not accepted', open, { status: 'accepted', reason: 'x' }, 'status', /nur für Hausregeln/],
    ['settled without a reason', open, { status: 'settled', reason: '  ' }, 'reason', /kurz, warum/],
    ['accepted without a reason', house, { status: 'accepted' }, 'reason', /kurz, warum/],
    [
      'an IBAN',
      open,
      { status: 'in-progress', reason: 'Zurück an DE89 3704 0044 0532 0130 00' },
      'reason',
      /eine IBAN/,
    ],
    ['an e-mail', house, { status: 'accepted', reason: 'siehe a.b@example.org' }, 'reason', /eine E-Mail-Adresse/],
    ['a reason of 1,001 letters', open, { status: 'open', reason: 'x'.repeat(1001) }, 'reason', /höchstens 1000/],
  ])('is refused: %s', (_, at, input, field, words) => {
    const fake = desk([at]);
    const result = call('saveFindingStatus', { id: at.id, ...input }, fake.desk);
    expect(result.ok ? '' : result.problem.fields?.[field]?.text.de).toMatch(words);
    expect(fake.plans).toEqual([]);
  });

  it('takes 1,000 letters, and accepts a house rule with a reason', () => {
    expect(
      call('saveFindingStatus', { id: 'H-1', status: 'open', reason: 'x'.repeat(1000) }, desk([open]).desk).ok,
    ).toBe(true);
    expect(
      call('saveFindingStatus', { id: 'H-2', status: 'accepted', reason: 'So gewollt.' }, desk([house]).desk).ok,
    ).toBe(true);
  });

  it('of a finding that is gone says so', () => {
    expect(call('saveFindingStatus', { id: 'H-7', status: 'open' }, desk([open]).desk)).toMatchObject({
      problem: { code: 'gone' },
    });
  });
});

describe('a reason with personal data', () => {
  const input = { id: 'H-1', status: 'settled', reason: 'Frau Beispiel, 0171 2345678, sagt ja.' };
  it('is refused by its kinds, and nothing of it is said again or written', () => {
    const fake = desk([open]);
    const result = call('saveFindingStatus', input, fake.desk);
    const told = JSON.stringify(result);
    expect(told).toContain('eine Telefonnummer und der Name einer Person');
    expect(told).toContain("a phone number and a person's name");
    expect(told).not.toMatch(/Beispiel|0171/);
    expect(fake.plans).toEqual([]);
  });

  it('does not stop an ordinary one', () => {
    const reason = 'Der LV hat am 12.11.2026 zugestimmt, 1.200,00 EUR, Beleg 2026-118.';
    expect(call('saveFindingStatus', { ...input, reason }, desk([open]).desk).ok).toBe(true);
  });
});

const branches = [
  row('V-1', 2, { name: 'KV Beispielstadt', level: 'KV' }),
  row('V-2', 3, { name: 'OV Nord', level: 'OV', parent: 'KV Beispielstadt', aliases: ['Nordlicht'] }),
  row('V-3', 4, { name: 'OV Nord-Ost', level: 'OV', parent: 'OV Nord' }),
  row('V-4', 5, { name: 'KV Musterkreis', level: 'KV' }),
] as unknown as Dataset['associations'];

describe('my associations', () => {
  const names = branches.flatMap(({ values }) =>
    values.name === undefined ? [] : [{ name: values.name, aliases: [] }],
  );
  const known = () => ok({ associations: indexNames(names), elections: indexElections([]) });
  const at = (more: Partial<FindingsDesk> = {}) => {
    const fake = fakeDesk({ data: { associations: branches }, known });
    return { memory: fake.memory, ...desk([], { ...fake.desk, findings: () => ok([]), ...more }) };
  };
  const actor = (association: string | undefined) => () => ({
    role: 'volunteer' as const,
    contact: 'K-1',
    association,
  });
  const ask = (input: object, desk: FindingsDesk) =>
    (call('ownAssociations', input, desk) as { value: OwnAnswer }).value;
  const below = ['KV Beispielstadt', 'OV Nord', 'OV Nord-Ost'];

  it("are the contact's, before what was remembered", () => {
    const { desk, memory } = at({ actor: actor('KV Beispielstadt') });
    memory.set('association', 'KV Musterkreis');
    const { own, associations } = ask({}, desk);
    expect(own).toEqual({ association: 'KV Beispielstadt', names: below, fromContact: true });
    expect(associations).toContainEqual(['OV Nord', 'Nordlicht']);
  });

  it('are those remembered from logging visits', () => {
    const { desk, memory } = at({ actor: actor(undefined) });
    expect(ask({}, desk).own).toBeUndefined();
    memory.set('association', 'OV Nord');
    expect(ask({}, desk).own).toEqual({ association: 'OV Nord', names: below.slice(1), fromContact: false });
  });

  it('are chosen, also in other words, and remembered', () => {
    const { desk, memory } = at();
    expect(ask({ association: 'beispielstadt' }, desk).own?.names).toEqual(below);
    expect(memory.get('association')).toBe('KV Beispielstadt');
  });

  it('are asked for again where the register lacks them', () => {
    const { desk, memory } = at();
    const result = call('ownAssociations', { association: 'Beispielstatt' }, desk);
    expect(result.ok ? '' : result.problem.fields?.association?.text.de).toBe(
      'Diesen Verband kennen wir nicht. Meinst Du „KV Beispielstadt“?',
    );
    expect(memory.size).toBe(0);
  });
});

describe('what is selected', () => {
  it.each<[string, Selection | undefined, Selected]>([
    ['a row', { table: 'visits', line: 7, id: 'E-1' }, { kind: 'row', table: 'visits', line: 7, id: 'E-1' }],
    ['one without an id', { table: 'visits', line: 7, id: '' }, { kind: 'row', table: 'visits', line: 7, id: '' }],
    ['a finding', { table: 'findings', line: 7, id: 'H-1' }, { kind: 'finding', id: 'H-1' }],
    ['an empty row below the findings', { table: 'findings', line: 70, id: '' }, { kind: 'elsewhere' }],
    ['the header', { table: 'visits', line: 1, id: '' }, { kind: 'header' }],
    ['a tab of the tool', { table: 'settings', line: 3, id: '' }, { kind: 'elsewhere' }],
    ["a stranger's tab", { table: undefined, line: 1, id: '' }, { kind: 'elsewhere' }],
    ['nothing', undefined, { kind: 'elsewhere' }],
  ])('is %s', (_, selection, expected) => {
    expect(call('selectedRow', {}, desk([], { selection: () => selection }).desk)).toEqual(ok(expected));
  });
});

describe('the row behind a finding', () => {
  const visitsAt = [row('E-1', 7, {})];
  it('is found by its id where it lies now', () => {
    const shown: number[] = [];
    const fake = desk([finding('H-1', { tab: 'Einsätze', row: 'E-1' })], {
      ...fakeDesk({ data: { visits: visitsAt } }).desk,
      findings: () => ok([finding('H-1', { tab: 'Einsätze', row: 'E-1' })]),
      showRow: (_, line) => {
        shown.push(line);
        return ok(true);
      },
    });
    expect(call('showFindingRow', { id: 'H-1' }, fake.desk)).toMatchObject({ value: { shown: true } });
    expect(shown).toEqual([7]);
  });

  it('without an id is found by its line, and one that is gone is said to be', () => {
    const at = (cells: Record<string, Cell>) => desk([finding('H-1', cells)]).desk;
    expect(call('showFindingRow', { id: 'H-1' }, at({ tab: 'Visits', row: 'Zeile 12' }))).toMatchObject({
      value: { shown: false, link: 'https://example.org/#Einsätze!A12' },
    });
    expect(call('showFindingRow', { id: 'H-1' }, at({ tab: 'Einsätze', row: 'E-9' }))).toMatchObject({
      problem: { code: 'gone' },
    });
    expect(call('showFindingRow', { id: 'H-1' }, at({ tab: 'Mein Tab' }))).toMatchObject({ problem: { code: 'gone' } });
  });
});

it('checks everything on demand, and passes on why not', () => {
  const busy = { ok: false as const, problem: { code: 'busy' as const, text: { de: 'x', en: 'x' } } };
  expect(call('checkNow', {}, desk([]).desk)).toEqual(ok(true));
  expect(call('checkNow', {}, desk([], { checkAll: () => busy }).desk)).toEqual(busy);
});
