import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, call, type Host } from '../bundle.ts';
import { jump } from '../mails/jump.ts';
import { add, rowsOf, set } from '../year/sheet.ts';

/**
 * One year in every place that shows it: tab, mail, report, Steckbrief, Jahresliste, Transparenzbericht and the figures to take
 * along say the same, and it is what the rows come to by this test's own sums.
 */

const NAMES = ['KV Eins', 'KV Zwei', 'KV Drei', 'KV Vier', 'KV Fünf'];
const YEAR = '2025';

interface VisitRow {
  readonly guest: number;
  readonly host: number;
  readonly people: number;
  /** Tenths of an hour for each; nothing where nobody entered it. */
  readonly tenths: number | undefined;
  readonly month: number;
}
interface GiftRow {
  readonly receiver: number;
  readonly cents: number;
  readonly kind: 'Geldspende' | 'Zuschuss';
}

const visits = fc.array(
  fc
    .record({
      guest: fc.nat(4),
      host: fc.nat(4),
      people: fc.integer({ min: 1, max: 9 }),
      tenths: fc.option(fc.integer({ min: 5, max: 80 }), { nil: undefined, freq: 4 }),
      month: fc.integer({ min: 1, max: 12 }),
    })
    .filter(({ guest, host }) => guest !== host),
  { minLength: 3, maxLength: 14 },
);
const gifts = fc.array(
  fc.record({
    receiver: fc.nat(4),
    cents: fc.integer({ min: 1, max: 90_000 }),
    kind: fc.constantFrom('Geldspende' as const, 'Zuschuss' as const),
  }),
  { minLength: 1, maxLength: 8 },
);

const german = (value: number): string => String(value).replace('.', ',');
const number = (shown: string): number => Number(shown.replace(/[^\d,]/g, '').replace(',', '.'));

let used: Host;
let start: ReturnType<Host['snapshot']>;
beforeAll(async () => {
  used = sheetInUse(await builtScript());
  const agreed = { 'Einwilligung am': '01.01.2025', 'Einwilligung durch': 'Beispiel', Bericht: 'jährlich' };
  add(
    used,
    'Koordination',
    ...NAMES.map((name, at) => ({
      ...{ ...agreed, Verband: name, Rolle: at === 0 ? 'Koordination' : 'Schatzmeisterei' },
      'E-Mail': at === 0 ? COORDINATOR : `k${at}@example.org`,
    })),
  );
  start = used.snapshot();
});

function sheetOf(helped: readonly VisitRow[], given: readonly GiftRow[]): Host {
  const host = used.restore(start);
  add(
    host,
    'Einsätze',
    ...helped.map(({ guest, host: at, people, tenths, month }) => ({
      ...{ Status: 'durchgeführt', Art: 'Infostand', Beginn: `15.${String(month).padStart(2, '0')}.${YEAR}` },
      ...{ Gast: NAMES[guest] ?? '', Gastgeber: NAMES[at] ?? '', Angereiste: String(people) },
      'Stunden je Person': tenths === undefined ? '' : german(tenths / 10),
    })),
  );
  add(
    host,
    'Spenden',
    ...given.map(({ receiver, cents, kind }, at) => ({
      ...{ 'Eingang am': `10.10.${YEAR}`, 'Empfangender Verband': NAMES[receiver] ?? '', Art: kind },
      ...{ Betrag: german(cents / 100), Zahlungsweg: 'Überweisung', Spendennummer: `9${at}` },
    })),
  );
  return host;
}

/** Shown hours of a side, as the places show them: unknown where visits say none. */
const UNKNOWN = 'unbekannt';
const hoursOf = (rows: readonly VisitRow[]): string | number => {
  const known = rows.flatMap(({ people, tenths }) => (tenths === undefined ? [] : [people * tenths]));
  if (rows.length > 0 && known.length === 0) return UNKNOWN;
  return known.reduce((sum, one) => sum + one, 0) / 10;
};
const read = (shown: unknown): string | number => {
  const text = String(shown);
  return text.startsWith(UNKNOWN) ? UNKNOWN : typeof shown === 'number' ? shown : number(text);
};
const answerOf = (host: Host, name: string, input: unknown): never => {
  const answer = call(host, name, input);
  expect(answer.ok, `${name} ${JSON.stringify(answer)}`).toBe(true);
  return answer.value as never;
};
type Rows = readonly (readonly (string | number)[])[];
const cellsOf = (rows: Rows, first: string, second: string, at: number): string | number | undefined =>
  rows.find(([one, other]) => one === first && other === second)?.[at];

function compare(host: Host, helped: readonly VisitRow[], given: readonly GiftRow[], names = NAMES): void {
  const { rows: figures } = answerOf(host, 'figuresStart', { period: YEAR }) as { rows: Rows };
  const { rows: list } = answerOf(host, 'yearListStart', { period: YEAR }) as { rows: Rows };
  const report = answerOf(host, 'reportStart', { period: YEAR }) as {
    figures: { name: string; figure: string }[];
    places: { name: string; received: { shown: string }; given: { shown: string } }[];
  };
  const contacts = rowsOf(host, 'Koordination');
  host.type('Auswertung', 'B2', YEAR);
  const tab = (host.globals.SpreadsheetApp.getActive()
    .getSheetByName('Auswertung')
    ?.getDataRange()
    .getDisplayValues() ?? []) as string[][];

  /** Of the tab's table with this head, the row of an association. */
  const inTab = (head: string, name: string): readonly string[] | undefined => {
    const from = tab.findIndex((row) => row[0] === 'Verband' && row[1] === head);
    const rest = tab.slice(from + 1);
    return rest
      .slice(
        0,
        rest.findIndex((row) => row[0] === ''),
      )
      .find((row) => row[0] === name);
  };
  const total = hoursOf(helped);
  expect(read(cellsOf(figures, 'Hilfe', '', 3))).toBe(total);
  expect(read(report.figures.find(({ name }) => name === 'Stunden Hilfe')?.figure)).toBe(total);
  expect(Number(report.figures.find(({ name }) => name === 'Einsätze')?.figure)).toBe(helped.length);

  names.forEach((name, at) => {
    const both = {
      received: hoursOf(helped.filter((one) => one.host === at)),
      given: hoursOf(helped.filter((one) => one.guest === at)),
    };
    const place = report.places.find((one) => one.name === name);
    const mail = (answerOf(host, 'previewEvaluation', { period: YEAR, contact: contacts[at]?.id }) as { text: string })
      .text;
    const { profile } = answerOf(host, 'profileStart', { association: name }) as {
      profile: {
        years: { year: string; received: { shown: string }; given: { shown: string } }[];
        money: { years: string[]; kinds: { kind: string; amounts: string[] }[] };
      };
    };
    const year = profile.years.find((one) => one.year === YEAR);
    for (const side of ['received', 'given'] as const) {
      const word = side === 'received' ? 'bekommene Hilfe' : 'gegebene Hilfe';
      const label = side === 'received' ? 'Bekommen' : 'Gegeben';
      // Who has no part in the period is in no list of it.
      expect(read(cellsOf(figures, word, name, 3) ?? 0), `figures ${name} ${side}`).toBe(both[side]);
      const shown = inTab('Bekommen, Std.', name)?.[side === 'received' ? 1 : 4];
      expect(read(shown ?? 0), `tab ${name} ${side}`).toBe(both[side]);
      expect(read(place?.[side].shown ?? 0), `report ${name} ${side}`).toBe(both[side]);
      expect(read(year?.[side].shown), `Steckbrief ${name} ${side}`).toBe(both[side]);
      expect(read(new RegExp(`${label}: (unbekannt|[\\d.,]+)`).exec(mail)?.[1]), `mail ${name} ${side}`).toBe(
        both[side],
      );
    }
    for (const kind of ['Geldspende', 'Zuschuss'] as const) {
      const euros =
        given.filter((one) => one.receiver === at && one.kind === kind).reduce((sum, { cents }) => sum + cents, 0) /
        100;
      const shown = profile.money.kinds.find((one) => one.kind === kind)?.amounts[profile.money.years.indexOf(YEAR)];
      expect(read(shown ?? 0), `Steckbrief ${name} ${kind}`).toBe(euros);
      const cell = inTab('Spenden', name)?.[kind === 'Geldspende' ? 1 : 2];
      expect(read(cell ?? 0), `tab ${name} ${kind}`).toBe(euros);
      expect(read(cellsOf(list, name, kind, 3) ?? 0), `Jahresliste ${name} ${kind}`).toBe(euros);
      expect(read(cellsOf(figures, kind, name, 3) ?? 0), `figures ${name} ${kind}`).toBe(euros);
    }
    if (at > 0) {
      const donated = given.filter((one) => one.receiver === at && one.kind === 'Geldspende');
      const euros = donated.reduce((sum, { cents }) => sum + cents, 0) / 100;
      expect(read(/Eingegangen: Spenden ([\d.,]+)/.exec(mail)?.[1]), `mail ${name}`).toBe(euros);
    }
  });
  // What is published is that or nothing: a figure that would show single people is hidden.
  const { rows: published } = answerOf(host, 'makeTransparency', { period: YEAR }) as { rows: Rows };
  names.forEach((name, at) => {
    const shown = published.find(([part, of]) => part === 'Hilfe bekommen' && of === name)?.[3];
    if (!/^[\d.,]+ Stunde/.test(String(shown))) return;
    expect(read(shown), `Transparenzbericht ${name}`).toBe(hoursOf(helped.filter((one) => one.host === at)));
  });
}

test('every place says the same of a year, and what the rows come to', () => {
  fc.assert(
    fc.property(visits, gifts, (helped, given) => compare(sheetOf(helped, given), helped, given)),
    { numRuns: 3, seed: 18 },
  );
});

/** Which associations are renamed one after the other, some of them again. */
const renames = fc
  .array(fc.nat(4), { minLength: 1, maxLength: 4 })
  .map((chosen) => chosen.map((at, turn) => ({ at, name: `KV ${['Rot', 'Grün', 'Blau', 'Gelb'][turn]}` })));

test('a closed year stays as it was when associations are renamed: in every place, whoever reads it', () => {
  fc.assert(
    fc.property(visits, gifts, renames, (helped, given, turns) => {
      const host = sheetOf(helped, given);
      const names = [...NAMES];
      for (const { at, name } of turns) {
        set(host, 'Verbände', ['Name', names[at] ?? ''], 'Name', name);
        names[at] = name;
      }
      compare(host, helped, given, names);
      // The night's check writes former names into their rows; from then on they are known by these alone.
      jump(host, '2026-11-28');
      compare(host, helped, given, names);
    }),
    { numRuns: 3, seed: 18 },
  );
});
