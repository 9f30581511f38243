import type { Row, Tables } from '../../define/dataset.ts';
import { type Judged, type Rule, type RuleContext, type RuleRun, wholeOf } from '../../define/rule.ts';
import { sentenceOn } from '../../define/sentence.ts';
import type { Table } from '../../define/table.ts';
import { isBlankRow, isUnread } from '../../define/unread.ts';
import { type Day, isDay } from '../../domain/day.ts';
import { type Finding, type Level, levelRank, type RowFinding } from '../../domain/finding.ts';
import { both, joinTexts, type Lang } from '../../domain/text.ts';
import { findingIds } from './closed.ts';
import { NO_RULE_SETTINGS, type RuleSettings } from './rule-settings.ts';
import { watched } from './watched.ts';
import { inOrder, namingColumn, wordOnRow } from './word.ts';

/** What a check needs to know beside the rows. */
export interface CheckContext extends RuleContext {
  readonly ruleSettings?: RuleSettings;
}

export interface Checked {
  /** Most pressing first, then by tab and row. */
  readonly findings: readonly Finding[];
  /** The column Prüfung by table and line; a row without a word is not in it. */
  readonly words: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Rows that count in no sum, because something required is missing or could not be read. */
  readonly unread: number;
  /** Rules that would have looked at a tab that could not be read: what they say stays as it was. */
  readonly skipped: ReadonlySet<string>;
  /** Rows and unread rows by table. */
  readonly counts: Readonly<Record<string, { readonly rows: number; readonly unread: number }>>;
}

export interface CheckOptions {
  readonly lang: Lang;
  /** Ids of findings that were accepted or settled: they stay findings, and the rows' words leave them out. */
  readonly quiet?: (finding: Finding) => boolean;
  /** Rows of tabs that the tool writes, and lines that are no entries, with their table: only data protection looks at what people wrote there. */
  readonly beside?: readonly (readonly [table: string, rows: readonly Row[]])[];
  /** Keys of the dataset whose rows could not be read: a rule that looks at one of them says nothing. */
  readonly unread?: ReadonlySet<string>;
}

export interface Checker<D> {
  /** The word-giving rules for single rows, made ready once for many rows: typed or pasted, or from a form. */
  rows(context: CheckContext): (table: string, row: Row) => readonly RowFinding[];
  /** The same for one row. */
  checkRow(table: string, row: Row, context: CheckContext): readonly RowFinding[];
  /** What the rules that speak at the typing say of rows: `asks` tells what was typed, `all` reads the tab's rows, these last. */
  together(
    table: string,
    asks: (column: string) => boolean,
    all: () => readonly Row[],
    context: CheckContext,
  ): (row: Row) => readonly RowFinding[];
  /** What the rules over the dataset say because of a row that is not in it yet: beside what they say without it. */
  because(table: string, row: Row, dataset: D, context: CheckContext): readonly RowFinding[];
  /** All rules over all that was read. */
  checkAll(dataset: D, context: CheckContext, options: CheckOptions): Checked;
}

type AnyRule<D> = Rule<D>;
type Look = (row: Row) => readonly Judged[];
const NONE: readonly RowFinding[] = [];
const NOTHING: readonly Judged[] = [];

/** The house's level for the rule; a hit that is milder by itself stays so. */
const levelOf = (own: Level, judged: Level | undefined, house: Level | undefined): Level => {
  if (house === undefined) return judged ?? own;
  return judged !== undefined && levelRank(judged) > levelRank(house) ? judged : house;
};

/** A hit as the sheet says it: at the house's level, and naming what the house changed. */
const spoken = <D>(rule: AnyRule<D>, table: Table | undefined, judged: Judged, settings: RuleSettings): RowFinding => {
  const told = settings.told[rule.id];
  const finding: RowFinding = {
    rule: rule.id,
    level: levelOf(rule.level, judged.level, settings.levels[rule.id]),
    // A rule over any cell cannot name the column, and whoever reads it in a list, a mail or a card does not see the cell.
    what: rule.scope === 'cells' ? namingColumn(table, judged.column, judged.what) : judged.what,
    next: told ? joinTexts([judged.next, told], ' ') : judged.next,
    inCharge: rule.inCharge,
    binding: rule.binding,
    facts: judged.facts,
    ageing: judged.ageing,
  };
  return judged.column === undefined ? finding : { ...finding, column: judged.column };
};

const runOf = <D>(rules: readonly AnyRule<D>[], context: CheckContext, settings: RuleSettings): RuleRun => {
  const defaults = new Map(
    rules.map((rule) => [
      rule.id,
      Object.fromEntries(Object.entries(rule.house).map(([key, { value }]) => [key, value])),
    ]),
  );
  return {
    today: context.today,
    settings: context.settings,
    known: context.known,
    ...(context.isGivenName ? { isGivenName: context.isGivenName } : {}),
    ...(context.logitOfOne ? { logitOfOne: context.logitOfOne } : {}),
    ...(context.placeOf ? { placeOf: context.placeOf } : {}),
    ...(context.entered ? { entered: context.entered } : {}),
    ...(context.isTyped ? { isTyped: context.isTyped } : {}),
    ...(context.namesBefore ? { namesBefore: context.namesBefore } : {}),
    ...(context.rowsBefore ? { rowsBefore: context.rowsBefore } : {}),
    ...(context.renewedIds ? { renewedIds: context.renewedIds } : {}),
    ...(context.trusted ? { trusted: context.trusted } : {}),
    houseValues: (id) => ({ ...defaults.get(id), ...settings.values[id] }),
  };
};

/**
 * What no longer exists is left alone, but for personal data in its row, for what a person wrote there and nobody can
 * read, and for what goes on in its place.
 */
function isStillSaid(table: Table | undefined, { values, problems }: Row, finding: RowFinding, today: Day): boolean {
  const ended = table?.endsOn === undefined ? undefined : values[table.endsOn];
  if (typeof ended !== 'string' || ended > today) return true;
  if (finding.column !== undefined && finding.column === table?.endsIn) return true;
  return finding.inCharge === 'data-protection' || problems.some(({ column }) => column === finding.column);
}

/** The engine over the given tables and rules: pure, it reads and writes nothing. */
export function makeChecker<D extends object>(tables: Tables, rules: readonly AnyRule<D>[]): Checker<D> {
  const rowsBy = (context: CheckContext) => {
    const settings = context.ruleSettings ?? NO_RULE_SETTINGS;
    const run = runOf(rules, context, settings);
    const active = rules.filter((rule) => !settings.off.has(rule.id));
    const lookersFor = (name: string, table: Table): readonly (readonly [AnyRule<D>, Look])[] =>
      active.flatMap((rule): (readonly [AnyRule<D>, Look])[] => {
        if (rule.scope === 'row') return rule.on === name ? [[rule, rule.prepare(run)]] : [];
        if (rule.scope === 'dataset') return [];
        const look = rule.prepare(run);
        return [[rule, (row) => look(row, table)]];
      });
    const lookers = new Map<string, readonly (readonly [AnyRule<D>, Look])[]>();
    return (name: string, row: Row): readonly RowFinding[] => {
      const table = tables[name];
      if (table === undefined) return NONE;
      const own = lookers.get(name) ?? lookersFor(name, table);
      lookers.set(name, own);
      let found: RowFinding[] | undefined;
      for (let i = 0; i < own.length; i += 1) {
        const [rule, look] = own[i] ?? [];
        const judged = rule && look ? look(row) : NOTHING;
        if (judged.length > 0 && rule)
          found = [...(found ?? []), ...judged.map((one) => spoken(rule, table, one, settings))];
      }
      const told = found?.filter((one) => isStillSaid(table, row, one, context.today)) ?? NONE;
      return told.length === 0 ? NONE : inOrder(table, told);
    };
  };

  const overDataset = (
    dataset: D,
    context: CheckContext,
    unread: ReadonlySet<string> = new Set(),
    skipped = new Set<string>(),
    asked = rules,
  ) => {
    const settings = context.ruleSettings ?? NO_RULE_SETTINGS;
    const run = runOf(rules, context, settings);
    return asked.flatMap((rule) => {
      const whole = settings.off.has(rule.id) ? undefined : wholeOf(rule);
      const look = unread.size === 0 ? { dataset, sawUnread: () => false } : watched(dataset, unread);
      const found = whole?.prepare(run)(look.dataset) ?? [];
      if (look.sawUnread()) {
        skipped.add(rule.id);
        return [];
      }
      return found
        .map((judged) => ({
          table: judged.table,
          row: judged.row,
          finding: spoken(rule, tables[judged.table], judged, settings),
        }))
        .filter(({ table, row, finding }) => isStillSaid(tables[table], row, finding, context.today));
    });
  };

  const together: Checker<D>['together'] = (name, asks, all, context) => {
    const waiting = rules.filter(({ typed }) => typed?.tab === name && typed.columns.some(asks));
    if (waiting.length === 0) return () => NONE;
    const dataset = {
      ...Object.fromEntries(Object.keys(tables).map((one) => [one, []])),
      [name]: all(),
    } as unknown as D;
    const found = overDataset(dataset, context, undefined, undefined, waiting);
    return (row) => found.filter((one) => one.row.line === row.line).map(({ finding }) => finding);
  };

  const because = (name: string, row: Row, dataset: D, context: CheckContext): readonly RowFinding[] => {
    const rows = (dataset as Readonly<Record<string, readonly Row[]>>)[name] ?? [];
    const keyOf = ({ table, row: at, finding }: ReturnType<typeof overDataset>[number]): string =>
      [finding.rule, table, at.line, finding.column ?? '', finding.facts].join('|');
    const before = new Set(overDataset(dataset, context).map(keyOf));
    const after = overDataset({ ...dataset, [name]: [...rows, row] }, context);
    return after.filter((one) => !before.has(keyOf(one))).map(({ finding }) => finding);
  };

  const checkAll = (dataset: D, context: CheckContext, options: CheckOptions): Checked => {
    const place = placer(tables, context.today);
    const look = rowsBy(context);
    const findings: Finding[] = [];
    const counts: Record<string, { rows: number; unread: number }> = {};
    for (const [name, rows] of Object.entries(dataset) as [string, readonly Row[]][]) {
      const table = tables[name];
      if (table === undefined) continue;
      const count = { rows: 0, unread: 0 };
      for (const row of rows) {
        if (isBlankRow(table, row)) continue;
        count.rows += 1;
        if (isUnread(table, row)) count.unread += 1;
        for (const finding of look(name, row)) findings.push(place(name, row, finding));
      }
      counts[name] = count;
    }
    for (const [name, rows] of options.beside ?? [])
      for (const row of rows)
        for (const finding of look(name, row))
          if (finding.inCharge === 'data-protection') findings.push(place(name, row, finding));
    const skipped = new Set<string>();
    for (const { table, row, finding } of overDataset(dataset, context, options.unread, skipped))
      findings.push(place(table, row, finding));
    const order = new Map(Object.keys(tables).map((name, i) => [name, i]));
    findings.sort(
      (a, b) =>
        levelRank(a.level) - levelRank(b.level) ||
        (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0) ||
        a.line - b.line ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    );
    const unread = Object.values(counts).reduce((sum, count) => sum + count.unread, 0);
    return { findings, words: wordsOf(tables, findings, options), unread, skipped, counts };
  };

  return {
    rows: rowsBy,
    checkRow: (table, row, context) => rowsBy(context)(table, row),
    together,
    because,
    checkAll,
  };
}

/** Gives each finding its lasting id and its place. */
function placer(tables: Tables, today: Day): (table: string, row: Row, finding: RowFinding) => Finding {
  const idOf = findingIds();
  return (table, row, finding) => {
    const id = idOf(table, row, finding);
    const found = tables[table];
    const associations = found ? associationsOf(found, row) : [];
    const about = both((lang) => sentenceOn(found, row.values, { lang, today }));
    const at = { table, rowId: row.id, line: row.line };
    return { ...finding, id, ...at, about, associations, eventDay: eventDayOf(found, row) };
  };
}

/** An association's row speaks of itself; every other one of those it names. */
export function associationsOf(table: Table, { values }: Row): readonly string[] {
  const keys =
    table.name === 'associations'
      ? ['name']
      : Object.keys(table.columns).filter((key) => table.columns[key]?.to === 'associations');
  return [...new Set(keys.flatMap((key) => (typeof values[key] === 'string' ? [values[key]] : [])))];
}

const eventDayOf = (table: Table | undefined, { values }: Row): Day | undefined => {
  const on = table?.eventDay === undefined ? undefined : values[table.eventDay];
  return typeof on === 'string' && isDay(on) ? on : undefined;
};

function wordsOf(
  tables: Tables,
  findings: readonly Finding[],
  { lang, quiet }: CheckOptions,
): Record<string, Record<number, string>> {
  const byRow = new Map<Table, Map<number, { name: string; found: Finding[] }>>();
  for (const finding of findings) {
    const table = tables[finding.table];
    if (table === undefined || quiet?.(finding)) continue;
    const lines = byRow.get(table) ?? new Map<number, { name: string; found: Finding[] }>();
    byRow.set(table, lines);
    const held = lines.get(finding.line);
    if (held) held.found.push(finding);
    else lines.set(finding.line, { name: finding.table, found: [finding] });
  }
  const words: Record<string, Record<number, string>> = {};
  for (const [table, lines] of byRow)
    for (const [line, { name, found }] of lines) {
      const ofTable = words[name] ?? {};
      words[name] = ofTable;
      ofTable[line] = wordOnRow(table, found, lang);
    }
  return words;
}
