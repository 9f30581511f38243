import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOpening } from './bench/names.ts';
import { showPersonalData } from './bench/personal-data.ts';
import { benchFolder as folder, prepare } from './bench/prepare.ts';
import type { PureResult } from './bench/pure.ts';
import { measureReport } from './bench/report.ts';
import type { Operation, SheetResult } from './bench/sheet.ts';
import { build } from './build.ts';

const SIZES = [100, 1_000, 10_000, 20_000] as const;
/** The largest is to be survived, not fast. */
const BOOKS = [1_000, 10_000, 20_000, 50_000] as const;

/** What must hold for as many visits as contributions. */
const LIMIT = { rows: 10_000, cpuMs: 2_000, megabytes: 500 } as const;

/** Seconds by the emulator's model, and calls, at so many rows a tab; `missed` says why one is not reached yet. */
interface Most {
  readonly seconds: number;
  readonly calls?: number;
  readonly missed?: string;
}
interface Wanted {
  readonly rows: number;
  /** Of each page's opening that has no figure of its own. */
  readonly opening: Most;
  readonly operations: Readonly<Record<string, Most>>;
}
const { wanted } = JSON.parse(readFileSync(new URL('../test/budgets.json', import.meta.url), 'utf8')) as {
  readonly wanted: Wanted;
};

const measure = <T>(script: string, ...args: readonly (string | number)[]): T =>
  JSON.parse(execFileSync(process.execPath, [script, ...args.map(String)], { encoding: 'utf8', maxBuffer: 1 << 26 }));

const RUNS = 3;

/** The run that other programs disturbed least: what CPU time adds beyond it is not ours. */
function quietest(run: () => PureResult): PureResult {
  const all = Array.from({ length: RUNS }, run);
  return all.reduce((best, one) => (one.parse + one.rules < best.parse + best.rules ? one : best));
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Rows of texts as a table: the first column left, the others right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join('   '),
    )
    .join('\n');
}

const ratio = (larger: number, smaller: number): string => (smaller > 0 ? `×${number(larger / smaller, 1)}` : '–');

function showPure(results: readonly PureResult[]): void {
  console.log(
    '\nReine Funktionen, CPU in ms, erster Lauf in frischem Prozess, der schnellste von drei (Einsätze und Spenden je so viele Zeilen)\n',
  );
  const body = results.map((one) => [
    number(one.rows),
    number(one.parse),
    number(one.rules),
    number(one.evaluation),
    number(one.parse + one.rules),
    number(one.findings),
    number(one.peak),
  ]);
  // 20 times the rows should take at most 20 times as long; what a start costs makes it less.
  const growth = [
    [1_000, 20_000],
    [10_000, 20_000],
  ].flatMap(([few, many]) => {
    const before = results.find(({ rows }) => rows === few);
    const last = results.find(({ rows }) => rows === many);
    if (!before || !last) return [];
    return [
      [
        `${number(before.rows)} → ${number(last.rows)}`,
        ratio(last.parse, before.parse),
        ratio(last.rules, before.rules),
        ratio(last.evaluation, before.evaluation),
        ratio(last.parse + last.rules, before.parse + before.rules),
        '',
        '',
      ],
    ];
  });
  console.log(
    table([
      ['Zeilen', 'Lesen', 'Regeln', 'Auswertung', 'Lesen + Regeln', 'Hinweise', 'Speicher MB'],
      ...body,
      ...growth,
    ]),
  );
}

function showOperation(name: string, results: readonly SheetResult[]): readonly string[][] {
  return results.flatMap(({ rows, operations }) => {
    const found = operations.find((one) => one.name === name);
    return found ? [[name, number(rows), ...figures(found, rows)]] : [];
  });
}

const figures = (one: Operation, rows: number): string[] => [
  number(one.calls),
  number(one.onCells),
  number(one.cells),
  number(one.modelled, 2),
  wantedOf(one.name) === undefined ? '' : number(wantedOf(one.name)?.seconds ?? 0, 1),
  number(one.finer, 2),
  number(one.cpu),
  one.failed !== undefined ? 'NICHT GELUNGEN' : isOver(one, rows) ? 'DARÜBER' : '',
];

const wantedOf = (name: string): Most | undefined =>
  wanted.operations[name] ?? (isOpening(name) ? wanted.opening : undefined);

/** Whether an operation needs more than is wanted; of sheets larger than the wanted figures speak of nobody asks it. */
const isOver = (one: Operation, rows: number): boolean => {
  const most = wantedOf(one.name);
  return (
    rows <= wanted.rows &&
    most !== undefined &&
    (one.modelled > most.seconds || one.calls > (most.calls ?? Number.POSITIVE_INFINITY))
  );
};

/** What was missed or did not come to its end; the process fails then. */
function missed(results: readonly SheetResult[]): void {
  const known = new Set(results.flatMap(({ operations }) => operations.map(({ name }) => name)));
  for (const name of Object.keys(wanted.operations))
    if (!known.has(name)) throw new RangeError(`test/budgets.json wants something of "${name}", which nobody measures`);
  const over = results.flatMap(({ rows, operations }) =>
    operations
      .filter((one) => one.failed !== undefined || isOver(one, rows))
      .map(
        ({ name, failed }) => `${name}, ${number(rows)} Zeilen: ${failed ?? wantedOf(name)?.missed ?? 'ohne Grund'}`,
      ),
  );
  console.log(
    over.length === 0 ? '\nAlles im Rahmen.' : `\nÜber dem Gewünschten (test/budgets.json) oder nicht gelungen:`,
  );
  for (const one of over) console.log(`- ${one}`);
  if (over.length > 0) process.exitCode = 1;
}

function showSheet(results: readonly SheetResult[]): void {
  console.log('\nGebautes Skript im Emulator\n');
  const all = results.find(({ rows }) => rows === wanted.rows);
  const names = all?.operations.map(({ name }) => name) ?? [];
  const head = [
    'Vorgang',
    'Zeilen',
    'Aufrufe',
    'an Zellen',
    'Zellen',
    'Sekunden',
    'gewünscht',
    'vorsichtig',
    'CPU ms',
    '',
  ];
  console.log(table([head, ...names.flatMap((name) => showOperation(name, results))]));
  console.log(
    `\nSekunden: Modell des Emulators (workbench/emulator/model.ts), keine Messung bei Google. Grundlage: 10.000 einzelne` +
      `\nSchreibzugriffe dauern etwa 70 s, als ein Block etwa 1 s; übrige Werte sind geschätzte Größenordnungen.` +
      `\ngewünscht: Sekunden in diesem Modell, bis ${number(wanted.rows)} Zeilen. vorsichtig: das zweite Modell ebenda, mit dem Weg von der Seite und zurück.` +
      `\nkalt: der Zwischenspeicher ist leer.` +
      `\nCPU ms: hier, mit Emulator. Speicher des Prozesses bei ${number(results.at(-1)?.rows ?? 0)} Zeilen: ${number(results.at(-1)?.peak ?? 0)} MB.`,
  );
}

/** Says whether the limit holds; the process fails where it does not. */
function verdict(pure: readonly PureResult[], sheet: readonly SheetResult[]): void {
  const here = pure.find(({ rows }) => rows === LIMIT.rows);
  const there = sheet.find(({ rows }) => rows === LIMIT.rows);
  const run = there?.operations.find(({ name }) => name.startsWith('Transparenz prüfen'));
  if (!here || !there || !run) throw new Error(`No measurement of ${LIMIT.rows} rows`);
  const cpu = here.parse + here.rules;
  const holds = cpu < LIMIT.cpuMs && here.peak < LIMIT.megabytes;
  console.log(
    `\n${number(LIMIT.rows)} + ${number(LIMIT.rows)} Zeilen geprüft: ${number(cpu)} ms CPU, ${number(here.peak)} MB` +
      ` (Grenze ${number(LIMIT.cpuMs)} ms, ${LIMIT.megabytes} MB): ${holds ? 'eingehalten' : 'NICHT EINGEHALTEN'}.` +
      `\nDerselbe Lauf mit Emulator, Lesen und Schreiben: ${number(run.cpu)} ms CPU, ${number(there.peak)} MB.`,
  );
  if (!holds) process.exitCode = 1;
}

const EVALUATION = { cpuMs: 1_000, interactiveMs: 2_000 } as const;

/** Evaluation and report with every known association in the sheet; the process fails where they take too long. */
async function showReport(script: string, pure: readonly PureResult[]): Promise<void> {
  const { associations, visits, serverMs, interactiveMs } = await measureReport(script);
  const cpu = pure.find(({ rows }) => rows === LIMIT.rows)?.evaluation ?? Number.NaN;
  const holds = cpu < EVALUATION.cpuMs && interactiveMs < EVALUATION.interactiveMs;
  console.log(
    `\nAuswertung von ${number(LIMIT.rows)} Einsätzen: ${number(cpu)} ms CPU (Grenze ${number(EVALUATION.cpuMs)} ms).` +
      `\nBericht im Browser, ${number(associations)} Verbände, ${number(visits)} Einsätze: nach ${number(interactiveMs)} ms bedienbar` +
      ` (Grenze ${number(EVALUATION.interactiveMs)} ms); die Antwort allein, kalt, ${number(serverMs)} ms CPU:` +
      ` ${holds ? 'eingehalten' : 'NICHT EINGEHALTEN'}.`,
  );
  if (!holds) process.exitCode = 1;
}

mkdirSync(folder, { recursive: true });
const { dist } = await build({ dist: join(folder, 'dist') });
const pureScript = await prepare('pure');
const sheetScript = await prepare('sheet');
const pure = SIZES.map((rows) => quietest(() => measure<PureResult>(pureScript, rows)));
showPure(pure);
const sheet = BOOKS.map((rows) => {
  const most = rows === wanted.rows ? 'all' : 'some';
  return measure<SheetResult>(sheetScript, rows, join(dist, 'Code.js'), most);
});
showSheet(sheet);
verdict(pure, sheet);
missed(sheet);
await showReport(join(dist, 'Code.js'), pure);
showPersonalData();
