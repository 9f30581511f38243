import { expect } from 'vitest';
import type { Statement } from '../../src/define/statement.ts';
import type { Lang } from '../../src/domain/text.ts';
import type { ProfileStart } from '../../src/forms/profile/shape.ts';
import type { ReportStart } from '../../src/forms/report/shape.ts';
import type { Preview, SendStart } from '../../src/forms/sendEvaluation/shape.ts';
import { call, type Host } from '../bundle.ts';

/*
 * One period as each place tells it, against "Zahlen mitnehmen": what the CSV says is what tab, report, Steckbrief,
 * Jahresliste, Transparenzbericht and mail say. Read as a person reads them, from cells, answers and the mail's text.
 */

const WORDS = {
  de: {
    ...{ tab: 'Auswertung', period: '3. Quartal 2026', received: 'bekommene Hilfe', given: 'gegebene Hilfe' },
    ...{ pair: 'Hilfe eines Paars', landIn: 'bekommene Hilfe nach Land', landOut: 'gegebene Hilfe nach Land' },
    ...{
      help: 'Hilfe',
      lorenz: 'Lorenzkurve bei',
      waiting: 'Wartezeit',
      donations: 'Spenden',
      month: 'Hilfe nach Monat',
    },
    ...{ associations: 'Hilfe nach Verband', lands: 'Hilfe nach Land', pairs: 'Hilfe nach Partnerschaft' },
    ...{ half: 'half', money: 'Geld und Sachen', unknown: 'unbekannt', byKind: 'nach Art', under: 'unter 5' },
    ...{ persons: 'Spenden von Personen', others: 'Spenden anderer', apart: 'Anderes Geld', got: 'Hilfe bekommen' },
    ...{
      mail: /^([\d.,]+) Stunden Hilfe in (\d+) Eins/m,
      hidden: 'verborgene Verbände zusammen',
      all: 'alle Verbände',
    },
    ...{ gini: 'Gini', shownGini: 'Verteilung (Gini)', notTold: 'nicht bestimmbar' },
    ...{ hhi: 'HHI der Gebenden', dependence: 'Abhängigkeit, zwölf Monate', both: 'Hilfe in beide Richtungen' },
    ...{
      visits: 'Einsätze',
      visitsOfHelp: 'Einsätze mit Hilfe',
      hours: 'Stunden Hilfe',
      moneyBefore: 'Zeitraum davor',
    },
    ...{ coverage: 'KV mit Partnerschaft', leaning: 'über 75 %', ways: 'in beide Richtungen' },
  },
  en: {
    ...{ tab: 'Evaluation', period: 'Quarter 3 of 2026', received: 'help received', given: 'help given' },
    ...{ pair: 'help of a pair', landIn: 'help received by Land', landOut: 'help given by Land' },
    ...{
      help: 'help',
      lorenz: 'Lorenz curve at',
      waiting: 'waiting time',
      donations: 'donations',
      month: 'help by month',
    },
    ...{ associations: 'Help by association', lands: 'Help by Land', pairs: 'Help by partnership' },
    ...{ half: 'helped', money: 'Money and goods', unknown: 'unknown', byKind: 'by kind', under: 'under 5' },
    ...{
      persons: 'Donations from persons',
      others: 'Donations from others',
      apart: 'Other money',
      got: 'Help received',
    },
    ...{
      mail: /^([\d.,]+) hours of help in (\d+) visit/m,
      hidden: 'hidden associations together',
      all: 'all associations',
    },
    ...{ gini: 'Gini', shownGini: 'Distribution (Gini)', notTold: 'cannot be told' },
    ...{ hhi: 'HHI of givers', dependence: 'dependence, twelve months', both: 'Help both ways' },
    ...{ visits: 'Visits', visitsOfHelp: 'visits of help', hours: 'Hours of help', moneyBefore: 'Period before' },
    ...{ coverage: 'KV with a partnership', leaning: 'over 75%', ways: 'both ways' },
  },
} as const;

type Row = readonly unknown[];

function answered<T>(host: Host, name: string, input: unknown): T {
  const { ok, value, problem } = call(host, name, input);
  if (!ok) throw new Error(`${name}: ${problem?.text.de}`);
  return value as T;
}

/** A shown number as a number: `1.234,5`, `1,234.5`, `2.020,00 €`; words stay. */
function read(text: string, lang: Lang): number | string {
  const bare = text.replace(/[\s\u00a0€]|EUR|Stunden|hours/g, '');
  const plain = lang === 'de' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

/** The figures of a period, looked up by measure and of whom. */
function figures(host: Host, period: string, lang: Lang) {
  const { rows } = answered<Statement>(host, 'figuresStart', { period });
  const whole = String(rows[0]?.[2]);
  const at = (measure: string, of: string, when = whole): Row | undefined =>
    rows.find((row) => row[0] === measure && row[1] === of && row[2] === when);
  return {
    rows,
    /** As it is shown: one decimal, or the word for unknown; 0 where nothing is told of it. */
    hours: (measure: string, of: string, when?: string): number | string => {
      const value = at(measure, of, when)?.[3] ?? 0;
      return typeof value === 'number' ? Math.round(value * 10 + 1e-9) / 10 : String(value);
    },
    visits: (measure: string, of: string): unknown => at(measure, of)?.[6] ?? 0,
    euros: (kind: string, of: string): number => {
      const found = rows.find((row) => row[0] === kind && row[1] === of && row[5] === WORDS[lang].byKind);
      return Number(found?.[3] ?? 0);
    },
  };
}

/** The lines of a table of the tab, below its heading and its heads. */
function tableOf(tab: readonly Row[], heading: string): readonly Row[] {
  const from = tab.findIndex((row) => row[0] === heading);
  const length = tab.slice(from + 2).findIndex((row) => row[1] === '');
  return from < 0 ? [] : tab.slice(from + 2, length < 0 ? undefined : from + 2 + length);
}

function tabSays(host: Host, lang: Lang): number {
  const words = WORDS[lang];
  host.type(words.tab, 'B2', words.period);
  const tab: readonly Row[] =
    host.globals.SpreadsheetApp.getActive().getSheetByName(words.tab)?.getDataRange().getValues() ?? [];
  const said = figures(host, '2026-Q3', lang);
  let compared = 0;
  const same = (value: unknown, measure: string, of: string): void => {
    expect(value, `tab: ${measure} ${of}`).toBe(said.hours(measure, of));
    compared += 1;
  };
  for (const [name, received, , , given] of tableOf(tab, words.associations)) {
    same(received, words.received, String(name));
    same(given, words.given, String(name));
  }
  for (const [land, received, given] of tableOf(tab, words.lands)) {
    same(received, words.landIn, String(land));
    same(given, words.landOut, String(land));
  }
  for (const [pair, there, , back] of tableOf(tab, words.pairs)) {
    const [a = '', b = ''] = String(pair).split(` ${words.half} `);
    same(there, words.pair, `${a} → ${b}`);
    same(back, words.pair, `${b} → ${a}`);
  }
  const gini = tab[tab.findIndex((row) => row[0] === words.shownGini) + 1]?.[0];
  const exact = said.rows.find((row) => row[0] === words.gini)?.[3];
  expect(gini, 'tab: Gini').toBe(typeof exact === 'number' ? Math.round(exact * 100 + 1e-9) / 100 : words.notTold);
  const texts = tab.flatMap(([first]) => (typeof first === 'string' ? [first] : []));
  compared += fairnessSays(host, lang, 'tab', texts);
  return compared + formerSays(said.rows, tab, lang);
}

/** What the tab says of the period before stands in the CSV too, under the days that were compared. */
function formerSays(rows: readonly Row[], tab: readonly Row[], lang: Lang): number {
  const words = WORDS[lang];
  const whole = rows[0]?.[2];
  const former = (measure: string): unknown =>
    rows.find((row) => row[0] === measure && row[1] === '' && row[2] !== whole)?.[3];
  let compared = 0;
  for (const [name, measure, digits] of [
    [words.visits, words.visitsOfHelp, 0],
    [words.hours, words.help, 1],
    [words.coverage, words.coverage, 0],
    [words.shownGini, words.gini, 2],
  ] as const) {
    const trend = String(tab[tab.findIndex((row) => row[0] === name) + 2]?.[0] ?? '');
    const [, shown] = /\((?:vorher |before |was )?([\d.,]+)\)/.exec(trend) ?? [];
    if (shown === undefined) continue;
    const exact = former(measure);
    expect(typeof exact, `tab: ${measure} before`).toBe('number');
    expect(read(shown, lang), `tab: ${measure} before`).toBeCloseTo(
      Math.round(Number(exact) * 10 ** digits + 1e-9) / 10 ** digits,
      6,
    );
    compared += 1;
  }
  const before = tab.find((row) => row[0] === words.moneyBefore);
  if (before) {
    expect(before[1], 'tab: donations before').toBe(former(words.donations));
    compared += 1;
  }
  return compared;
}

/** Fairness as figures and sentences tell it, in the tab or in the report, against the exact values of the CSV. */
function fairnessSays(host: Host, lang: Lang, where: string, texts: readonly string[]): number {
  const words = WORDS[lang];
  const { rows } = figures(host, '2026-Q3', lang);
  const of = (measure: string): readonly Row[] => rows.filter((row) => row[0] === measure);
  const two = (value: unknown): string =>
    (Math.round(Number(value) * 100 + 1e-9) / 100).toFixed(2).replace('.', lang === 'de' ? ',' : '.');
  let compared = 0;
  const told = (sentence: string | undefined, expected: string, what: string): void => {
    if (sentence === undefined) return;
    expect(sentence.replaceAll('\u00a0', ' '), `${where}: ${what}`).toContain(expected);
    compared += 1;
  };
  const [hhi] = of(words.hhi);
  if (typeof hhi?.[3] === 'number') {
    const sentence = texts.find((text) => text.includes('HHI '));
    expect(sentence, `${where}: HHI`).toBeDefined();
    told(sentence, `HHI ${two(hhi[3])}`, 'HHI');
  }
  const hosts = of(words.dependence);
  const leaning = hosts.filter((row) => Number(row[3]) > 0.75).length;
  told(
    texts.find((text) => text.replaceAll('\u00a0', ' ').includes(words.leaning)),
    `${leaning} ${lang === 'de' ? 'von' : 'of'} ${hosts.length} `,
    'dependence',
  );
  const pairs = of(words.both);
  const both = pairs.filter((row) => typeof row[3] === 'number' && row[3] > 0).length;
  told(
    texts.find((text) => text.includes(words.ways) && /\d/.test(text)),
    `${both} ${lang === 'de' ? 'von' : 'of'} ${pairs.length} `,
    'reciprocity',
  );
  const covered = of(words.coverage).find((row) => row[1] === '');
  told(
    texts[texts.indexOf(words.coverage) + 1],
    `${covered?.[3]} ${lang === 'de' ? 'von' : 'of'} ${covered?.[6]}`,
    'coverage',
  );
  return compared;
}

function reportSays(host: Host, lang: Lang): number {
  const words = WORDS[lang];
  const said = figures(host, '2026-Q3', lang);
  const report = answered<ReportStart>(host, 'reportStart', { period: '2026-Q3' });
  let compared = 0;
  const same = ({ shown, visits }: { shown: string; visits: number }, measure: string, of: string): void => {
    expect([read(shown, lang), visits], `report: ${measure} ${of}`).toEqual([
      said.hours(measure, of),
      said.visits(measure, of),
    ]);
    compared += 1;
  };
  for (const { name, received, given } of report.places) {
    same(received, words.received, name);
    same(given, words.given, name);
  }
  for (const { a, b, toA, toB } of report.pairs) {
    same(toB, words.pair, `${a} → ${b}`);
    same(toA, words.pair, `${b} → ${a}`);
  }
  for (const { land, received, given } of report.lands) {
    same(received, words.landIn, land);
    same(given, words.landOut, land);
  }
  const months = said.rows.filter((row) => row[0] === words.month);
  expect(
    report.months.map(({ help }) => read(help.shown, lang)),
    'report: months',
  ).toEqual(months.map((row) => said.hours(words.month, '', String(row[2]))));
  const lorenz = said.rows.filter((row) => row[0] === words.lorenz).map((row) => row[3]);
  if ('points' in report.lorenz)
    report.lorenz.points.forEach(({ share }, i) => {
      expect(share, 'report: Lorenz').toBeCloseTo(Number(lorenz[i]), 8);
    });
  else expect(lorenz).toEqual([]);
  const waiting = said.rows.filter((row) => row[0] === words.waiting);
  expect(
    report.waiting.map(({ name, days }) => [name, read(days, lang)]),
    'report: waiting',
  ).toEqual(waiting.map((row) => [row[1], row[3]]));
  const gini = report.figures.find(({ name }) => name === words.shownGini)?.figure;
  const exact = said.rows.find((row) => row[0] === words.gini)?.[3];
  expect(read(gini ?? '', lang), 'report: Gini').toBe(
    typeof exact === 'number' ? Math.round(exact * 100 + 1e-9) / 100 : words.notTold,
  );
  const texts = [...report.distribution, ...report.figures.flatMap(({ name, figure }) => [name, figure])];
  return compared + fairnessSays(host, lang, 'report', texts);
}

function profilesSay(host: Host, lang: Lang, names: readonly string[]): number {
  const words = WORDS[lang];
  const said = figures(host, '2026', lang);
  let compared = 0;
  for (const association of names) {
    const { profile } = answered<ProfileStart>(host, 'profileStart', { association });
    const year = profile?.years.at(-1);
    expect([read(year?.received.shown ?? '', lang), read(year?.given.shown ?? '', lang)], association).toEqual([
      said.hours(words.received, association),
      said.hours(words.given, association),
    ]);
    for (const { kind, amounts } of profile?.money?.kinds ?? []) {
      const found = said.rows.some((row) => row[0] === kind && row[5] === words.byKind);
      if (found) expect(read(amounts[0] ?? '', lang), `${association} ${kind}`).toBe(said.euros(kind, association));
    }
    compared += 1;
  }
  return compared;
}

function accountsSay(host: Host, lang: Lang): number {
  const words = WORDS[lang];
  const said = figures(host, '2026', lang);
  const kinds = new Set(said.rows.filter((row) => row[5] === words.byKind).map((row) => row[0]));
  const list = answered<Statement>(host, 'yearListStart', { period: '2026' }).rows.filter((row) => kinds.has(row[1]));
  for (const [name, kind, , euros] of list)
    expect(euros, `list: ${name} ${kind}`).toBe(said.euros(String(kind), String(name)));
  const told = said.rows.filter((row) => row[5] === words.byKind && row[1] !== '' && row[3] !== 0);
  expect(list.length, 'the list leaves out no sum').toBe(told.length);
  return list.length;
}

/** Sums of the edition of 2025 where nothing of them is hidden. */
function editionSays(host: Host, lang: Lang): number {
  const words = WORDS[lang];
  const said = figures(host, '2025', lang);
  const { rows } = answered<Statement>(host, 'makeTransparency', { period: '2025' });
  const groups = new Map<string, { readonly sum: number; readonly hidden: boolean }>();
  for (const [part, association, item, value] of rows) {
    if (association === words.hidden || association === words.all || association === '') continue;
    const help = part === words.got;
    if (!help && !said.rows.some((row) => row[0] === item && row[5] === words.byKind)) continue;
    const key = `${help ? words.received : item}\n${association}`;
    const now = groups.get(key) ?? { sum: 0, hidden: false };
    const shown = read(String(value), lang);
    const known = typeof shown === 'number';
    groups.set(key, { sum: now.sum + (known ? shown : 0), hidden: now.hidden || shown === words.under });
  }
  let compared = 0;
  for (const [key, { sum, hidden }] of groups) {
    const [measure = '', of = ''] = key.split('\n');
    if (hidden) continue;
    const expected = measure === words.received ? said.hours(measure, of) : said.euros(measure, of);
    expect(sum, `edition: ${measure} ${of}`).toBeCloseTo(expected === words.unknown ? 0 : Number(expected), 2);
    compared += 1;
  }
  return compared;
}

/** The first mail that tells the whole; a contact's mail may be in the contact's own language. */
function mailSays(host: Host, lang: Lang): number {
  const said = figures(host, '2026-Q3', lang);
  const { recipients } = answered<SendStart>(host, 'sendEvaluationStart', { period: '2026-Q3' });
  for (const { id } of recipients) {
    const { text } = answered<Preview>(host, 'previewEvaluation', { period: '2026-Q3', contact: id });
    for (const spoken of ['de', 'en'] as const) {
      const words = WORDS[spoken];
      const [, hours, visits] = words.mail.exec(text) ?? [];
      if (hours === undefined) continue;
      expect([read(hours, spoken), Number(visits)], 'mail').toEqual([
        said.hours(WORDS[lang].help, ''),
        said.visits(WORDS[lang].help, ''),
      ]);
      const lands = spoken === lang ? [...text.matchAll(/^(\S.*?) +█+ ([\d.,]+)/gm)] : [];
      for (const [, land = '', shown = ''] of lands)
        expect(read(shown, lang), `mail: ${land}`).toBe(said.hours(words.landIn, land));
      return 1 + lands.length;
    }
  }
  return 0;
}

/** Compares all places; how many figures each of them was compared in. */
export function compareFigures(host: Host, lang: Lang) {
  const report = answered<ReportStart>(host, 'reportStart', { period: '2026-Q3' });
  const names = report.places.map(({ name }) => name).slice(0, 4);
  return {
    tab: tabSays(host, lang),
    report: reportSays(host, lang),
    profile: profilesSay(host, lang, names),
    accounts: accountsSay(host, lang),
    edition: editionSays(host, lang),
    mail: mailSays(host, lang),
  };
}
