import type { Tables } from '../../define/dataset.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import { type Day, daysBetween } from '../../domain/day.ts';
import type { Finding, Office } from '../../domain/finding.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { type Lang, otherLang, say, type Text } from '../../domain/text.ts';
import { type FindingSays, factsMark, otherWords, turned, withOther } from '../../tables/finding-words.ts';
import { findings as findingsTable } from '../../tables/findings.ts';
import type { RowIn } from '../../tables/index.ts';
import { contactRoles, type FindingLevel, type FindingStatus, findingLevels, hasEnded } from '../../tables/options.ts';

export type FindingRow = RowIn<'findings'>;

export interface ReconcileInput {
  readonly found: readonly Finding[];
  /** The tab Prüfhinweise as read. */
  readonly existing: readonly FindingRow[];
  readonly today: Day;
  readonly lang: Lang;
  readonly tables: Tables;
  /** What happened before this day, and is noticed within the first weeks after it, is no news but the baseline. */
  readonly setUpOn?: Day | undefined;
  /** Names of the tables that were checked; findings of others are left as they are. Absent: all. */
  readonly checked?: ReadonlySet<string>;
  /** Rules that could not look this time; their findings are left as they are. */
  readonly skipped?: ReadonlySet<string>;
  /** Who is in charge of a finding, as role and association; absent: its office. */
  readonly inCharge?: (
    finding: { readonly office: Office; readonly associations: readonly string[] },
    lang: Lang,
  ) => string;
  /** Which of these findings that are no longer there would be, had no day passed since the last check: time has overtaken them. */
  readonly overtaken?: (gone: readonly FindingRow[]) => ReadonlySet<string>;
  /** Whose grounds retention may have taken away: such a finding ends or weakens by a person only. */
  readonly outlived?: (row: FindingRow) => boolean;
}

export interface Reconciled {
  /** At most one append and one `set` a row; empty where there is no news. */
  readonly changes: readonly Change[];
  readonly counts: {
    /** Seen for the first time, the baseline left out. */
    readonly fresh: number;
    /** Now in the tab, not erledigt, and part of the baseline. */
    readonly baseline: number;
    readonly unchanged: number;
    /** Still there with other facts, or with other words for the same facts. */
    readonly changed: number;
    /** No longer there: erledigt. */
    readonly gone: number;
    /** Was erledigt and is there again. */
    readonly returned: number;
    /** Was akzeptiert or mit LV geklärt, and its facts changed. */
    readonly reopened: number;
    /** „akzeptiert“ at a rule of law, set back to in Klärung. */
    readonly notAcceptable: number;
    /** Findings now in the tab that are not erledigt. */
    readonly open: number;
  };
  /** Ids of fresh, returned and reopened findings: what a digest tells. */
  readonly news: readonly string[];
  /** What was refused, in words. */
  readonly notes: readonly Text[];
}

type Verdict = 'unchanged' | 'changed' | 'returned' | 'reopened' | 'notAcceptable';

const columns = findingsTable.columns;
const printStatus = (status: FindingStatus, lang: Lang): Cell => columns.status.codec.print(status, lang);

/**
 * Brings the tab Prüfhinweise up to date with what was found, and loses nothing that a person wrote there:
 * Zuständig and Begründung stay; Status and first seen change only where a finding went, came back or changed its facts.
 */
export function reconcile(input: ReconcileInput): Reconciled {
  const counts = {
    fresh: 0,
    baseline: 0,
    unchanged: 0,
    changed: 0,
    gone: 0,
    returned: 0,
    reopened: 0,
    notAcceptable: 0,
    open: 0,
  };
  const changes: Change[] = [];
  const news: string[] = [];
  const notes: Text[] = [];
  const known = new Map<string, FindingRow>();
  for (const row of input.existing) if (row.id !== '' && !known.has(row.id)) known.set(row.id, row);
  const foundIds = new Set<string>();
  const fresh: { readonly id: string; readonly cells: Cells }[] = [];
  const baseline: typeof fresh = [];
  for (const finding of input.found) {
    if (foundIds.has(finding.id)) continue;
    foundIds.add(finding.id);
    counts.open += 1;
    const row = known.get(finding.id);
    if (row === undefined) {
      const old = isBaseline(finding, input);
      if (!old) news.push(finding.id);
      counts[old ? 'baseline' : 'fresh'] += 1;
      (old ? baseline : fresh).push({ id: finding.id, cells: firstCells(finding, old, input) });
      continue;
    }
    const { verdict, cells } = renew(finding, row, input);
    counts[verdict] += 1;
    if (row.values.baseline === 'yes' && cells.baseline === undefined) counts.baseline += 1;
    if (verdict === 'returned' || verdict === 'reopened') news.push(finding.id);
    if (verdict === 'notAcceptable') notes.push(notAcceptable(finding));
    pushSet(changes, row, cells);
  }
  const gone: FindingRow[] = [];
  for (const row of known.values()) {
    if (foundIds.has(row.id)) continue;
    const stays = !wasChecked(row, input) || (input.outlived?.(row) ?? false);
    if (hasEnded(row.values.status) || stays) pushSet(changes, row, inLanguage(row, input));
    if (hasEnded(row.values.status)) continue;
    if (stays) {
      counts.open += 1;
      continue;
    }
    counts.gone += 1;
    gone.push(row);
  }
  const past = gone.length === 0 ? undefined : input.overtaken?.(gone);
  for (const row of gone)
    pushSet(changes, row, {
      ...inLanguage(row, input),
      status: printStatus(past?.has(row.id) ? 'past' : 'done', input.lang),
      doneOn: columns.doneOn.codec.print(input.today, input.lang),
    });
  // The baseline stands below the news, as one block.
  const rows = [...fresh, ...baseline];
  if (rows.length > 0) changes.unshift({ kind: 'append', table: findingsTable.name, rows });
  return { changes, counts, news, notes };
}

/** What holds of a row that is found again: its verdict, and the columns to write. */
function renew(
  finding: Finding,
  row: FindingRow,
  input: ReconcileInput,
): { readonly verdict: Verdict; readonly cells: Cells } {
  const { lang } = input;
  const { status } = row.values;
  const sameFacts = factsMark(row.values.facts) === finding.facts;
  if (!sameFacts && !hasEnded(status) && input.outlived?.(row) && !isGraver(finding.level, row.values.level))
    return { verdict: 'unchanged', cells: inLanguage(row, input) };
  const closed = status === 'accepted' || status === 'settled';
  const cells: Record<string, Cell> = { ...inLanguage(row, input) };
  const kept = finding.ageing && sameFacts && sameCell(row.cells.next ?? '', say(finding.next, lang)) ? row : undefined;
  const told = toolCells(finding, lang, { back: hasEnded(status) || isBack(row), kept });
  for (const key of ['level', 'about', 'associations', 'what', 'next', 'facts'] as const)
    if (!sameCell(row.cells[key] ?? '', told[key])) cells[key] = told[key];
  if (row.values.baseline === 'yes' && (hasEnded(status) || !sameFacts)) cells.baseline = '';
  if (hasEnded(status)) return { verdict: 'returned', cells: { ...cells, ...seenAnew(input), doneOn: '' } };
  if (closed && !sameFacts) return { verdict: 'reopened', cells: { ...cells, ...seenAnew(input) } };
  if (status === 'accepted' && finding.binding === 'law')
    return { verdict: 'notAcceptable', cells: { ...cells, status: printStatus('in-progress', lang) } };
  // That it can be read in the other language too is no news.
  const isNews = Object.keys(cells).some((key) => key !== 'facts' || !sameFacts);
  return { verdict: isNews ? 'changed' : 'unchanged', cells };
}

const isGraver = (now: FindingLevel, before: FindingLevel | undefined): boolean => {
  const rank = (level: FindingLevel | undefined): number => findingLevels.findIndex(({ key }) => key === level);
  return rank(now) < rank(before);
};

/** Said behind what was found, as long as it stays open: it was gone once. */
const BACK: Readonly<Record<Lang, string>> = { de: '(wieder da)', en: '(back again)' };
const isBack = ({ cells }: FindingRow): boolean =>
  Object.values(BACK).some((words) => String(cells.what ?? '').endsWith(words));

/** One that comes back is news: its days count anew. */
const seenAnew = ({ lang, today }: ReconcileInput): Cells => ({
  status: printStatus('open', lang),
  firstSeen: columns.firstSeen.codec.print(today, lang),
});

/** What the row says by a word of the tool, in the sheet's language: the tab, who is in charge, the status, and its sentences where they are kept. */
function inLanguage(row: FindingRow, { lang, tables }: ReconcileInput): Cells {
  const cells: Record<string, Cell> = {};
  const put = (key: string, words: string | undefined): void => {
    if (words !== undefined && !sameCell(row.cells[key] ?? '', words)) cells[key] = words;
  };
  const { tab, inCharge, status } = row.values;
  put('tab', Object.values(tables).find((one) => one.tab.de === tab || one.tab.en === tab)?.tab[lang]);
  const [role = '', ...rest] = (inCharge ?? '').split(', ');
  const office = contactRoles.find(({ label }) => label.de === role || label.en === role);
  put('inCharge', office && [office.label[lang], ...rest].join(', '));
  for (const [key, words] of Object.entries(turned(row.values, lang))) put(key, words);
  const printed = status === undefined ? undefined : printStatus(status, lang);
  if (typeof printed === 'string' && row.cells.status !== printed) cells.status = printed;
  return cells;
}

/** `kept`: the row whose words stay as first written, since only days have passed. */
function toolCells(
  finding: Finding,
  lang: Lang,
  { back = false, kept }: { readonly back?: boolean; readonly kept?: FindingRow | undefined } = {},
) {
  const words = (to: Lang): FindingSays => ({
    about: say(finding.about, to),
    what: `${say(finding.what, to)}${back ? ` ${BACK[to]}` : ''}`,
    next: say(finding.next, to),
  });
  const [own, other] = [words(lang), words(otherLang(lang))];
  const held = otherWords(kept?.values.facts, otherLang(lang));
  return {
    ...own,
    level: columns.level.codec.print(finding.level, lang),
    associations: columns.associations.codec.print(finding.associations, lang),
    what: kept ? String(kept.cells.what ?? '') : own.what,
    facts: withOther(finding.facts, otherLang(lang), { ...other, what: held?.what ?? other.what }),
  };
}

/** Days after set-up within which people enter and mend what they had before. */
const BASELINE_DAYS = 30;

const isBaseline = ({ eventDay }: Finding, { setUpOn, today }: ReconcileInput): boolean =>
  setUpOn !== undefined && eventDay !== undefined && eventDay < setUpOn && daysBetween(setUpOn, today) <= BASELINE_DAYS;

const firstCells = (finding: Finding, baseline: boolean, { lang, tables, today, inCharge }: ReconcileInput): Cells => ({
  id: finding.id,
  rule: finding.rule,
  ...toolCells(finding, lang),
  tab: tables[finding.table]?.tab[lang] ?? finding.table,
  row: finding.rowId === '' ? `${lang === 'de' ? 'Zeile' : 'Row'} ${finding.line}` : finding.rowId,
  inCharge:
    inCharge?.({ office: finding.inCharge, associations: finding.associations }, lang) ??
    contactRoles.find(({ key }) => key === finding.inCharge)?.label[lang] ??
    '',
  status: printStatus('open', lang),
  firstSeen: columns.firstSeen.codec.print(today, lang),
  ...(baseline ? { baseline: columns.baseline.codec.print('yes', lang) } : {}),
});

/** Writes only what differs; what a row held goes along, so that a person's change meanwhile is noticed. */
function pushSet(changes: Change[], row: FindingRow, wanted: Cells): void {
  const cells: Record<string, Cell> = {};
  const held: Record<string, Cell> = {};
  for (const [key, cell] of Object.entries(wanted)) {
    const before = row.cells[key] ?? '';
    if (sameCell(before, cell)) continue;
    cells[key] = cell;
    held[key] = before;
  }
  if (Object.keys(cells).length > 0) changes.push({ kind: 'set', table: findingsTable.name, id: row.id, cells, held });
}

/** The tab is kept by its name, which may be in either language. */
const wasChecked = (row: FindingRow, { checked, skipped, tables }: ReconcileInput): boolean => {
  if (skipped?.has(row.values.rule ?? '')) return false;
  if (checked === undefined) return true;
  const named = Object.values(tables).find(({ tab }) => tab.de === row.values.tab || tab.en === row.values.tab);
  return named === undefined || checked.has(named.name);
};

const notAcceptable = (finding: Finding): Text => ({
  de: `${finding.id}: „akzeptiert“ gilt nur für Hausregeln. Der Hinweis steht wieder auf „in Klärung“.`,
  en: `${finding.id}: "accepted" is for house rules only. The finding is back at "being clarified".`,
});

/** Which findings the rows' words leave out: accepted or settled by a person, with the facts unchanged. */
export const quietBy = (
  existing: readonly FindingRow[],
  outlived: (row: FindingRow) => boolean = () => false,
): ((finding: Finding) => boolean) => {
  const closed = new Map<
    string,
    { readonly facts: string | undefined; readonly accepted: boolean; readonly kept: boolean }
  >();
  for (const row of existing) {
    const { id, values } = row;
    if (values.status === 'accepted' || values.status === 'settled')
      closed.set(id, { facts: factsMark(values.facts), accepted: values.status === 'accepted', kept: outlived(row) });
  }
  return (finding) => {
    const held = closed.get(finding.id);
    return (
      held !== undefined && (held.kept || held.facts === finding.facts) && !(held.accepted && finding.binding === 'law')
    );
  };
};
