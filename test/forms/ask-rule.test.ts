import { describe, expect, it } from 'vitest';
import { makeChecker, NO_RULE_SETTINGS, type RuleSettings } from '../../src/app/check/index.ts';
import { parseRow } from '../../src/app/reading/rows.ts';
import { day } from '../../src/domain/day.ts';
import { eur } from '../../src/domain/money.ts';
import { indexNames } from '../../src/domain/names.ts';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import { type AskDesk, askRule } from '../../src/forms/askRule/index.ts';
import type { AskStart, RuleAnswer } from '../../src/forms/askRule/shape.ts';
import { rules } from '../../src/rules/index.ts';
import { contributions } from '../../src/tables/contributions.ts';
import { indexElections } from '../../src/tables/election-names.ts';
import { type Dataset, type RowIn, tables, type ValuesIn } from '../../src/tables/index.ts';
import { contributionKinds } from '../../src/tables/options.ts';
import { fakeDesk, row, settings } from './fake-desk.ts';

const today = day('2026-11-23');
const known = { associations: indexNames([{ name: 'KV Beispielstadt', aliases: [] }]), elections: indexElections([]) };
const checker = makeChecker<Dataset>(tables, rules);

/** A desk with the project's own rules, and these rows in the tab Spenden. */
function deskWith(
  rows: readonly RowIn<'contributions'>[] = [],
  more: Partial<AskDesk> & { readonly ruleSettings?: RuleSettings } = {},
) {
  const { ruleSettings = NO_RULE_SETTINGS, ...own } = more;
  const fake = fakeDesk();
  const read: string[] = [];
  const context = { today, known, settings, ruleSettings };
  const rowOf = (cells: Parameters<typeof parseRow>[1]) => parseRow(contributions, cells, 0);
  const desk: AskDesk = {
    ...fake.desk,
    today,
    known: () => ok(known),
    register: () => {
      read.push('associations');
      return fake.desk.register();
    },
    some: (names) => {
      read.push(...names);
      const all = fake.desk.dataset();
      return all.ok ? ok({ ...all.value, contributions: names.includes('contributions') ? rows : [] }) : all;
    },
    whatIf: () =>
      ok({
        off: ruleSettings.off,
        house: () => undefined,
        alone: (table, cells) => checker.checkRow(table, rowOf(cells), context),
        among: (dataset, table, cells) => checker.because(table, rowOf(cells), dataset, context),
      }),
    ...own,
  };
  return { desk, read, plans: fake.plans };
}

function call(name: string, input: unknown, desk: AskDesk): Result<unknown> {
  const rpc = askRule.calls.find((entry) => entry.name === name);
  const run = rpc?.read(input);
  if (!run) throw new Error(`${name} refuses the shape of its input`);
  return run(desk);
}

const base = { kind: 'money', amount: '800', receivedOn: '22.11.2026', receiver: 'Beispielstadt' };
const refused = (answers: Readonly<Record<string, unknown>>, desk = deskWith().desk) => {
  const result = call('askRule', { answers }, desk);
  if (result.ok) throw new Error('was not refused');
  return result.problem;
};
function answerTo(answers: Readonly<Record<string, unknown>>, desk = deskWith().desk): RuleAnswer {
  const result = call('askRule', { answers: { ...base, ...answers } }, desk);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value as RuleAnswer;
}
const found = ({ findings }: RuleAnswer) => findings.map(({ rule, level }) => `${rule} ${level}`);
const figure = (answer: RuleAnswer, title: string) => answer.figures.find((one) => one.title.de === title);

/** A donation of number 4711 as the reader gives it. */
const donation = (id: string, on: string, amount: number, more: Partial<ValuesIn<'contributions'>> = {}) => {
  const values: ValuesIn<'contributions'> = {
    kind: 'money',
    receivedOn: day(on),
    amount: eur(amount),
    receiver: 'KV Beispielstadt',
    channel: 'transfer',
    donorNumber: '4711',
    ...more,
  };
  return row(id, 2 + Number(id.slice(2)), values, {
    kind: 'money',
    receivedOn: on,
    amount,
    receiver: 'x',
    channel: 'x',
  });
};

describe('the dialog', () => {
  it('offers the associations, the own one and today', () => {
    const { desk, read } = deskWith([], {
      ownAssociation: () => ({ own: 'KV Beispielstadt', ownIsRemembered: true }),
    });
    const start = call('askRuleStart', {}, desk);
    if (!start.ok) throw new Error('no start');
    expect(start.value).toMatchObject({
      today,
      own: 'KV Beispielstadt',
      ownIsRemembered: true,
    });
    expect((start.value as AskStart).associations[0]).toEqual(['KV Beispielstadt']);
    expect(read).toEqual(['associations']);
  });

  it('writes nothing, and reads no contributions where no number asks for it', () => {
    const { desk, read, plans } = deskWith([donation('S-1', '2026-03-01', 900)]);
    answerTo({}, desk);
    expect(read).toEqual([]);
    expect(plans).toEqual([]);
  });

  it('hands on what the desk refuses', () => {
    const problem = { code: 'missing-column' as const, text: { de: 'Spalte fehlt.', en: 'Column missing.' } };
    const { desk } = deskWith([], { some: () => fail(problem) });
    expect(refused({ ...base, donorNumber: '4711' }, desk)).toBe(problem);
  });
});

describe('an answer', () => {
  it('names the rule, its source on that day and the next step: 1,200 EUR in an envelope', () => {
    const answer = answerTo({ amount: '1.200', channel: 'bar', codexCheckedOn: '22.11.2026' });
    expect(found(answer)).toEqual(['S-01 urgent']);
    expect(answer.findings[0]?.what.de).toContain('1.200,00');
    expect(answer.findings[0]?.next.de).toContain('Landesschatzmeisterei');
    expect(answer.rules['S-01']).toMatchObject({ validFrom: '2002-07-01', state: 'verified', binding: 'law' });
  });

  it('finds nothing at the limit, and says what was looked at', () => {
    const answer = answerTo({ channel: 'cash' });
    expect(answer.findings).toEqual([]);
    expect(answer.lookedAt.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['S-01', 'S-02', 'S-04', 'S-12']));
    expect(answer.lookedAt.map(({ rule }) => rule)).not.toContain('S-11');
  });

  it('of a firm abroad: urgent first, then what is to be clarified and asked', () => {
    const firm = { amount: '12.000', donorKind: 'company', origin: 'abroad-other', donorKnown: 'yes' };
    expect(found(answerTo(firm))).toEqual(['S-04 urgent', 'S-09 clarify', 'S-11 clarify', 'S-08 hint']);
    expect(found(answerTo({ ...firm, publicShare: '30' }))).toContain('S-08 urgent');
    expect(found(answerTo({ ...firm, publicShare: '25', codexCheckedOn: '1.11.2026' }))).toEqual([
      'S-04 urgent',
      'S-11 clarify',
    ]);
  });

  it('does not ask for what comes with the entry, but names it', () => {
    expect(answerTo({}).later).toEqual(['donorNumber', 'voucher']);
    expect(answerTo({ kind: 'collection', channel: 'cash', amount: '1.200' })).toMatchObject({
      findings: [],
      later: ['voucher'],
    });
    expect(answerTo({ kind: 'grant' }).later).toEqual(['giver', 'voucher']);
    expect(found(answerTo({ amount: '1.200', channel: 'cash', receivedOn: '01.10.2026' }))).not.toContain(
      'S-20 urgent',
    );
  });

  it('speaks of a number that looks like a name', () => {
    expect(found(answerTo({ donorNumber: 'Mustermann' }))).toContain('D-02 urgent');
  });

  it('of a waiver asks for claim and declaration', () => {
    expect(found(answerTo({ kind: 'waiver' }))).toEqual(['S-18 clarify', 'S-18 clarify']);
    const waived = { kind: 'waiver', claimResolvedOn: '01.03.2026', waivedOn: '23.11.2026' };
    expect(found(answerTo(waived))).toEqual([]);
  });

  it('of sponsoring adds up the year of a number, and asks for the number later', () => {
    const rows = ['1', '2'].map((at) =>
      donation(`S-${at}`, `2026-0${at}-01`, 2700, { kind: 'sponsoring', reportedToLandOn: day('2026-03-01') }),
    );
    const asked = { kind: 'sponsoring', amount: '600,01', donorNumber: '4711' };
    expect(found(answerTo(asked, deskWith(rows).desk))).toEqual(['S-17 clarify']);
    expect(found(answerTo({ ...asked, amount: '600' }, deskWith(rows).desk))).toEqual([]);
    const unnumbered = answerTo({ kind: 'sponsoring', amount: '600' });
    expect([found(unnumbered), unnumbered.later]).toEqual([[], expect.arrayContaining(['donorNumber'])]);
  });

  it('of advertising by others turns on whether it is accepted', () => {
    const ad = { kind: 'advertising', amount: '1.200' };
    expect(found(answerTo(ad))).toEqual(['S-29 clarify']);
    const accepted = answerTo({ ...ad, decision: 'accepted', origin: 'abroad-other' });
    expect(found(accepted)).toContain('S-04 urgent');
    expect(found(accepted)).not.toContain('S-29 clarify');
    expect(accepted.figures.map(({ rule }) => rule)).toContain('S-12');
  });

  it('leaves out what was answered before the kind changed', () => {
    const answer = answerTo({ kind: 'sponsoring', channel: 'cash', amount: '1.200', donorKnown: 'quatsch' });
    expect(found(answer)).toEqual(['S-17 clarify']);
  });

  it('leaves out a house rule that is switched off here', () => {
    const off = { ...NO_RULE_SETTINGS, off: new Set(['S-22']) };
    const rows = [donation('S-1', '2026-11-22', 800)];
    const twice = { donorNumber: '4711', channel: 'transfer' };
    expect(found(answerTo(twice, deskWith(rows).desk))).toContain('S-22 clarify');
    const quiet = answerTo(twice, deskWith(rows, { ruleSettings: off }).desk);
    expect(found(quiet)).not.toContain('S-22 clarify');
    expect(quiet.lookedAt.map(({ rule }) => rule)).not.toContain('S-22');
  });

  it.each(contributionKinds.map(({ key }) => key))(
    'exists for %s in both languages, without a name for "fine"',
    (kind) => {
      const said = JSON.stringify(answerTo({ kind, amount: '40.000', donorNumber: kind === 'money' ? '1' : '' }));
      expect(said).not.toMatch(/in Ordnung|korrekt|konform|all is well/i);
      expect(said).not.toMatch(/undefined|\[object|\{\w+\}/);
    },
  );
});

describe('a donor number', () => {
  const rows = [
    donation('S-1', '2026-02-01', 4000),
    donation('S-2', '2026-06-01', 3000),
    donation('S-3', '2025-06-01', 9000),
    donation('S-4', '2026-07-01', 2000, { donorNumber: '4712' }),
    donation('S-5', '2026-07-01', 2000, { decision: 'returned' }),
  ];

  it('shows what stands under it this year, with this one', () => {
    const answer = answerTo({ donorNumber: '4711' }, deskWith(rows).desk);
    expect(answer.total).toEqual({ year: 2026, count: 2, before: eur(7000), after: eur(7800), uncounted: 0 });
    expect(answerTo({ donorNumber: '99' }, deskWith(rows).desk).total).toMatchObject({ count: 0, after: eur(800) });
    expect(answerTo({}, deskWith(rows).desk).total).toBeUndefined();
  });

  it('tells what this one changes, wherever the earlier rows reached the half of the figure', () => {
    const over = answerTo(
      { donorNumber: '4711', amount: '3.000,01', codexCheckedOn: '1.11.2026' },
      deskWith(rows).desk,
    );
    expect(found(over)).toEqual(['S-11 clarify']);
    expect(over.findings[0]?.what.de).toContain('10.000,01');
    expect(found(answerTo({ donorNumber: '4711' }, deskWith(rows).desk))).toEqual(['S-11 hint']);
  });

  it('keeps still about what the rows say without it', () => {
    expect(found(answerTo({ donorNumber: '4712' }, deskWith(rows).desk))).toEqual([]);
  });

  it('joins cash within thirty days', () => {
    const cash = [donation('S-1', '2026-11-01', 300, { channel: 'cash' })];
    const asked = { donorNumber: '4711', channel: 'cash' };
    expect(found(answerTo(asked, deskWith(cash).desk))).toEqual(['S-14 clarify']);
    expect(found(answerTo({ ...asked, amount: '700' }, deskWith(cash).desk))).toEqual([]);
  });

  it('says how many rows of it count in no sum', () => {
    const unread = { ...donation('S-1', '2026-02-01', 1), problems: [] };
    const { amount: _, ...values } = unread.values;
    const { amount: __, ...cells } = unread.cells;
    const desk = deskWith([{ ...unread, values, cells }]).desk;
    expect(answerTo({ donorNumber: '4711' }, desk).total).toMatchObject({ count: 0, uncounted: 1 });
  });
});

describe('a question left open', () => {
  const openOf = (answers: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      answerTo(answers).open.map(({ key, answers: list }) => [
        key,
        list.map(({ value, level, rules: named }) => `${value} ${level} ${named.join()}`),
      ]),
    );

  it('names the answers that would add to what was found', () => {
    const open = openOf({ amount: '1.200', codexCheckedOn: '1.11.2026' });
    expect(open.channel).toEqual(['cash urgent S-01', 'third-party clarify S-15']);
    expect(open.origin).toEqual(['abroad-other urgent S-04', 'unclear clarify S-04']);
    expect(open.donorKnown).toEqual(['no urgent S-02']);
    expect(open.donorKind).toContain('group urgent S-05');
    expect(open.donorKind).not.toContain(expect.stringContaining('person'));
  });

  it('asks no more once it is answered, and again where the answer is "unclear"', () => {
    const said = { channel: 'transfer', donorKind: 'person', origin: 'domestic', donorKnown: 'yes' };
    expect(Object.keys(openOf(said))).toEqual(['otherPersonsMoney']);
    expect(openOf({ ...said, otherPersonsMoney: 'no', origin: 'unclear', amount: '1.200' })).toEqual({
      origin: ['abroad-other urgent S-04'],
    });
  });

  it('is none where no answer matters', () => {
    expect(openOf({ channel: 'transfer', amount: '400' }).donorKnown).toBeUndefined();
    expect(openOf({ kind: 'event-income' })).toEqual({});
  });
});

describe('the figures near by', () => {
  it('hold on the day of the contribution', () => {
    const notice = (receivedOn: string) => figure(answerTo({ receivedOn }), 'Anzeige an den Bundestag');
    expect(notice('04.03.2024')).toMatchObject({ value: eur(50_000), from: '2002-07-01' });
    expect(notice('05.03.2024')).toMatchObject({ value: eur(35_000), from: '2024-03-05' });
  });

  it('are those of the kind', () => {
    expect(answerTo({}).figures.map(({ value, unit }) => (unit === 'cents' ? value / 100 : value))).toEqual([
      1000, 500, 1000, 25, 25, 10_000, 35_000,
    ]);
    expect(answerTo({ kind: 'sponsoring' }).figures).toMatchObject([
      { rule: 'S-17', value: eur(750), state: 'verified' },
      { rule: 'S-17', value: eur(6000), state: 'verified' },
    ]);
    expect(answerTo({ kind: 'advertising' }).figures).toMatchObject([{ rule: 'S-29', value: eur(500) }]);
    expect(answerTo({ kind: 'grant' }).figures).toEqual([]);
    expect(figure(answerTo({ kind: 'collection', amount: '1.200' }), 'Grenze für Bargeld')).toBeUndefined();
  });

  it('are none before the first of them', () => {
    expect(answerTo({ receivedOn: '30.06.2002' }).figures).toEqual([]);
  });
});

describe('bad input', () => {
  it('is refused by field, all at once', () => {
    expect(Object.keys(refused({}).fields ?? {})).toEqual(['kind', 'amount', 'receivedOn', 'receiver']);
    const { fields } = refused({ kind: 'Kuchen', amount: '1,234', receivedOn: '31.09.2026', receiver: 'Beispielstat' });
    expect(fields?.kind?.text.de).toContain('Geldspende');
    expect(fields?.amount?.text.de).toContain('Tausend oder Komma');
    expect(fields?.receivedOn?.text.de).toContain('31. September');
    expect(fields?.receiver?.suggestions).toEqual(['KV Beispielstadt']);
  });

  it.each<[string, unknown]>([
    ['amount', '0'],
    ['amount', '-5'],
    ['amount', '999999999999999'],
    ['amount', '=1+1'],
    ['amount', '💶'],
    ['amount', 'x'.repeat(301)],
    ['receivedOn', '<b>heute</b>'],
    ['receiver', '=HYPERLINK("x")'],
    ['id', 'S-1'],
    ['note', 'Notiz'],
    ['constructor', 'x'],
    ['fundraisingFee', '250'],
  ])('%s: %o', (key, value) => {
    const { fields } = refused({ ...base, [key]: value });
    expect(Object.keys(fields ?? {})).toEqual([key]);
    expect(fields?.[key]?.text.en).not.toBe(fields?.[key]?.text.de);
  });

  it('reads 1.234 as a thousand, as the sheet does', () => {
    expect(found(answerTo({ amount: '1.234', channel: 'cash' }))).toContain('S-01 urgent');
  });
});
