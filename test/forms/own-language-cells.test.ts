import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, formatDay } from '../../src/domain/day.ts';
import { formatNumber } from '../../src/domain/number.ts';
import type { Lang } from '../../src/domain/text.ts';
import { contributionKinds, paymentChannels, requestKinds, visitKinds } from '../../src/tables/options.ts';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, call, type Host } from '../bundle.ts';

/*
 * What a person answers in a form means the same in any language: typed as their own language writes it, it becomes the
 * cells that a colleague of the sheet's language would have made, and a row that is opened and saved as it is stays.
 */

const script = await builtScript();

function sheetIn(lang: Lang): Host {
  const host = sheetInUse(script).as(COORDINATOR, 'de');
  if (lang === 'en') expect(call(host, 'chooseLanguage', { lang }).ok).toBe(true);
  return host;
}
const SHEETS: readonly (readonly [Lang, Host])[] = [
  ['de', sheetIn('de')],
  ['en', sheetIn('en')],
];

/** An answer as a person of a language types it. */
type Answer = (lang: Lang) => string;
const key = (options: readonly { readonly key: string }[]) =>
  fc.constantFrom(...options).map(
    ({ key: chosen }): Answer =>
      () =>
        chosen,
  );
const on = (from: number, to: number) =>
  fc.tuple(fc.integer({ min: from, max: to }), fc.boolean()).map(
    ([days, iso]): Answer =>
      (lang) =>
        iso ? addDays(day('2026-11-23'), days) : formatDay(addDays(day('2026-11-23'), days), lang),
  );
/** With signs between thousands, as in `1.200,50` and `1,200.50`. */
const figure = (most: number, per: number) =>
  fc.integer({ min: per, max: most * per }).map(
    (value): Answer =>
      (lang) =>
        formatNumber(value / per, lang, 2),
  );
const name = fc.constantFrom('KV Eins', 'KV Zwei', 'KV Drei', 'KV Vier').map(
  (one): Answer =>
    () =>
      one,
);
const words = fc.constantFrom('x1', 'y 2', '1.5', '=3').map(
  (one): Answer =>
    () =>
      one,
);

interface Kind {
  readonly noun: string;
  readonly answers: fc.Arbitrary<Readonly<Record<string, Answer>>>;
}
const KINDS: readonly Kind[] = [
  {
    noun: 'Visit',
    answers: fc.record(
      {
        ...{ kind: key(visitKinds), start: on(-60, 0), guest: name, host: fc.constant<Answer>(() => 'KV Fünf') },
        ...{ people: figure(3_000, 1), hours: figure(20, 4), doors: figure(9_000, 1), note: words },
      },
      { requiredKeys: ['kind', 'start', 'guest', 'host', 'people'] },
    ),
  },
  {
    noun: 'Contribution',
    answers: fc.record(
      {
        ...{ kind: key(contributionKinds), amount: figure(90_000, 100), receivedOn: on(-60, 0), receiver: name },
        ...{ channel: key(paymentChannels), note: words },
      },
      { requiredKeys: ['kind', 'amount', 'receivedOn', 'receiver', 'channel'] },
    ),
  },
  {
    noun: 'Request',
    answers: fc.record(
      {
        ...{ kind: key(requestKinds), concern: words, receivedOn: on(-60, 0), association: name },
        ...{ dueOn: on(1, 60), note: words },
      },
      { requiredKeys: ['kind', 'concern', 'receivedOn', 'association'] },
    ),
  },
];

const TABS: Readonly<Record<string, readonly string[]>> = {
  Visit: ['Einsätze', 'Visits'],
  Contribution: ['Spenden', 'Contributions'],
  Request: ['Anfragen', 'Requests'],
};

/** The cells of a line as they are, numbers and days as such, without the id and what the tool says of the row. */
function cellsAt(host: Host, noun: string, line: number): readonly unknown[] {
  const tab = host.workbook.tabs.find(({ name: called }) => TABS[noun]?.includes(called));
  const own = host.tab(tab?.name ?? '').column('id') - 1;
  const check = host
    .tab(tab?.name ?? '')
    .headers()
    .findIndex((header) => ['Prüfung', 'Check'].includes(header));
  return (tab?.rows[line - 1]?.values ?? []).map((value, at) => (at === own || at === check ? '' : (value ?? '')));
}

let saved = 0;
function save(host: Host, noun: string, answers: Readonly<Record<string, Answer>>, lang: Lang) {
  saved += 1;
  const values = Object.fromEntries(Object.entries(answers).map(([column, answer]) => [column, answer(lang)]));
  const done = call(host.as(COORDINATOR, lang), `save${noun}`, { operation: `op-${saved}`, values });
  return { done, line: Number(done.value?.line), id: String(done.value?.id) };
}

describe.each(SHEETS)('in a sheet in %s', (sheetLang, host) => {
  const others: Lang = sheetLang === 'de' ? 'en' : 'de';
  it.each(KINDS)(
    'a $noun is the same cells, whoever enters it, and stays when it is opened and saved as it is',
    ({ noun, answers }) => {
      const save2 = (given: Readonly<Record<string, Answer>>, lang: Lang) => save(host, noun, given, lang);
      fc.assert(
        fc.property(answers, (given) => {
          const theirs = save2(given, sheetLang);
          const cells = theirs.done.ok ? cellsAt(host, noun, theirs.line) : [];
          if (theirs.done.ok) call(host, `undo${noun}`, { operation: `op-${saved}` });
          const own = save2(given, others);
          expect([own.done.ok, own.done.problem?.fields]).toEqual([theirs.done.ok, theirs.done.problem?.fields]);
          if (!own.done.ok) return;
          expect(cellsAt(host, noun, own.line)).toEqual(cells);
          // As opened it shows the person's own language; saved as it is nothing is written.
          const opened = call(host, `open${noun}`, { id: own.id }).value ?? {};
          const seen = opened.values as Readonly<Record<string, string>>;
          const again = call(host, `save${noun}`, {
            ...{ operation: `op-again-${saved}`, values: seen },
            row: { id: own.id, seen },
          });
          expect(again).toMatchObject({ ok: true, value: { undoable: false, differs: [], left: [] } });
          expect(cellsAt(host, noun, own.line)).toEqual(cells);
        }),
        { numRuns: 12 },
      );
    },
  );
});

describe('a number or day that reads two ways', () => {
  it.each([
    ['de', '1.200', 1200],
    ['en', '1,200', 1200],
    ['de', '1.200,50', 1200.5],
    ['en', '1,200.50', 1200.5],
    ['de', '1,200', undefined],
    ['en', '1.200', undefined],
  ] as const)('is read as the person types: %s %s', (lang, amount, euros) => {
    for (const [, host] of SHEETS) {
      const { done, line } = save(
        host,
        'Contribution',
        {
          kind: () => 'money',
          amount: () => amount,
          receivedOn: () => '2026-11-02',
          receiver: () => 'KV Eins',
          channel: () => 'transfer',
        },
        lang,
      );
      expect(done.ok).toBe(euros !== undefined);
      if (euros !== undefined) expect(cellsAt(host, 'Contribution', line)).toContain(euros);
      else expect(Object.keys(done.problem?.fields ?? {})).toEqual(['amount']);
    }
  });
  it('is a month first only to who types so', () => {
    for (const [, host] of SHEETS)
      for (const [lang, ok] of [
        ['de', false],
        ['en', true],
      ] as const) {
        const answers = { kind: 'stall', start: '11/20/2026', guest: 'KV Eins', host: 'KV Zwei', people: '4' };
        const { done } = save(
          host,
          'Visit',
          Object.fromEntries(Object.entries(answers).map(([column, one]) => [column, () => one])),
          lang,
        );
        expect(done.ok).toBe(ok);
      }
  });
});
