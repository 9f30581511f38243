import type { Row } from '../../define/dataset.ts';
import type { LedgerEntry } from '../../define/mail.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { barred, rhythmPeriod, trustedIn } from '../../tables/contacts.ts';
import { type Dataset, dataTables, type RowIn, type TableName, tables } from '../../tables/index.ts';
import { alone } from '../apply/alone.ts';
import type { JournalContext } from '../apply/journal.ts';
import { cellAt } from '../apply/prepare.ts';
import {
  answerRuleRow,
  type Checked,
  type Checker,
  closedMarks,
  outlivedBy,
  overtakenSince,
  quietBy,
  type Reconciled,
  reconcile,
  upperRows,
  wordOnRule,
} from '../check/index.ts';
import { mendCutOff } from '../edit/cut-off.ts';
import type { Features } from '../features.ts';
import { giveIds } from '../identity.ts';
import { listsBeside } from '../lists-beside.ts';
import { placeOfDistrict } from '../places.ts';
import type { Reader } from '../reading/reader.ts';
import { ruleSettingsNow } from '../rules-now.ts';
import { readLedger } from '../sending/ledger.ts';
import { summaryOf } from './check-summary.ts';
import { closedFindings, singleFindings } from './finding-rows.ts';
import { leftOut, withoutFindings } from './left-out.ts';
import { type NoEntryRow, noEntryRows, withNoEntryWords, withPlaceForWord } from './no-entries.ts';
import { outOfProfile } from './out-of-profile.ts';
import { renamedRows, withRenamedWords } from './renamed.ts';
import { type Shut, saidShut, writeChecked } from './write-checked.ts';

export interface CheckRun {
  readonly checked: Checked;
  readonly reconciled: Reconciled;
  /** Marks of what people accepted or settled. */
  readonly closed: readonly string[];
  /** The contacts that have rights beyond others' now. */
  readonly trusted: readonly string[];
  /** Whether the tab Prüfhinweise holds it; else it is in doubt, and `leftOut` says so. */
  readonly listed: boolean;
  /** What the tab Regeln says and does not hold, in words. */
  readonly refused: readonly Text[];
  /** What associations and elections are called now, by row id; absent where one of their tabs could not be read. */
  readonly names: Readonly<Record<string, string>> | undefined;
  /** Tabs that were left out, and why, in words. */
  readonly leftOut: readonly Text[];
}

export interface CheckInput {
  readonly reader: Reader;
  readonly checker: Checker<Dataset>;
  readonly rules: Features['rules'];
  readonly inCharge: Features['inCharge'];
  /** The day of the last check; asked where something is no longer found. */
  readonly lastCheckOn: () => string | undefined;
  /** What the last check called associations and elections, by row id. */
  readonly namesBefore: () => Readonly<Record<string, string>>;
  /** How many rows each table had then. */
  readonly rowsBefore: () => Readonly<Record<string, number>>;
  /** Contacts that had rights beyond others' when the sheet was first checked. */
  readonly trusted: () => readonly string[] | undefined;
  readonly mails: Features['mails'];
  readonly today: Day;
  readonly operation: string;
  readonly random: () => number;
  readonly context: () => JournalContext;
  /** Seconds until the platform ends this run. */
  readonly secondsLeft: () => number;
  /** Whether rules of law get their cells back in the tab Regeln: by a run that may write there. */
  readonly mendRules: boolean;
}

const WAIT_MS = 20_000;
/** With less than this left nothing is begun: a run that is ended while it writes leaves half of it. */
const SECONDS_TO_WRITE = 60;

const TOO_LATE: Problem = {
  code: 'busy',
  text: {
    de: 'Das Prüfen dauerte zu lange. Es wurde nichts geschrieben.',
    en: 'Checking took too long. Nothing was written.',
  },
  hint: { de: 'Bitte versuch es später noch einmal.', en: 'Please try again later.' },
  retry: true,
};

/**
 * Checks everything, writes the words in Prüfung and the tab Prüfhinweise. A run without news writes nothing.
 * Works under the lock, so that two checks do not both add the same finding; people may go on typing. A person's run ends
 * with it; the night's goes on.
 */
export const checkRun = (input: CheckInput): Result<CheckRun> =>
  alone(input.reader, WAIT_MS, () => checkAlone(input), !input.mendRules);

function checkAlone(input: CheckInput): Result<CheckRun> {
  const { reader, checker, today } = input;
  mendCutOff(reader);
  // An edit that went unanswered left the cache as it was.
  if (input.mendRules) reader.forgetFacts();
  const settings = reader.settings();
  if (!settings.ok) return settings;
  const own = dataTables.filter((name) => tables[name].profiles.includes(settings.value.profile));
  reader.locate([...own, 'findings']);
  const confirmed = reader.confirmed();
  if (!confirmed.ok) return confirmed;
  const renewedIds = new Map(own.flatMap((name) => [...giveIds(reader, name, input.random)]));
  const readable = reader.readable();
  if (!readable.ok) return readable;
  const { dataset, known } = readable.value;
  const findingsTab = reader.tab('findings');
  const findingRows = findingsTab.ok ? singleFindings(input) : ok(closedFindings(reader, findingsTab.problem));
  if (!findingRows.ok) return findingRows;

  const lang = settings.value.language;
  const existing = findingRows.value;
  const ruleRows = reader.ruleRows();
  const ruleSettings = ruleSettingsNow(input.rules, reader, settings.value.profile);
  const mails = mailsFor(input, dataset, settings.value);
  const rulesUnread = reader.rulesUnread();
  const unread = leftOut(
    new Map<TableName, Problem>([
      ...readable.value.unread,
      ...(mails.ok ? [] : [['mailLedger', mails.problem] as const]),
      ...(rulesUnread ? [['ruleSettings', rulesUnread] as const] : []),
    ]),
  );
  const outlived = outlivedBy(input.rules, dataset.contributions, today);
  const quiet = quietBy(existing, outlived);
  const { missing, ...lists } = listsBeside();
  const none = noEntryRows(reader, own, unread.keys);
  const checked = checker.checkAll(
    {
      ...{ ...dataset, ...(mails.ok && mails.value ? { mails: mails.value } : {}), unread: unread.told },
      noEntries: none.map(({ table, kind, row: { line } }) => ({ table, kind, line })),
    },
    {
      ...{ today, settings: settings.value, known, ruleSettings, placeOf: placeOfDistrict },
      ...lists,
      ...{ namesBefore: input.namesBefore, rowsBefore: input.rowsBefore, renewedIds, trusted: input.trusted },
    },
    {
      ...{ lang, quiet, unread: unread.keys },
      beside: [
        ...none.map(({ table, row }) => [table, [row]] as const),
        ['findings', existing],
        ['ruleSettings', ruleRows],
      ],
    },
  );
  const checkedTables = new Set<string>(own.filter((name) => !unread.keys.has(name)));
  const reconciled = reconcile({
    ...{ found: checked.findings, existing, today, lang, tables },
    checked: new Set([
      ...checkedTables,
      'findings',
      ...(mails.ok && mails.value ? ['mailLedger'] : []),
      ...(rulesUnread ? [] : ['ruleSettings']),
    ]),
    skipped: new Set([
      ...checked.skipped,
      ...(rulesUnread ? ruleSettings.off : []),
      ...missing().flatMap(({ rules }) => rules),
    ]),
    setUpOn: settings.value.setUpOn,
    inCharge: input.inCharge(dataset, today),
    overtaken: overtakenSince(input.lastCheckOn, input.rules, dataset, {
      ...{ today, known, ruleSettings, settings: settings.value },
    }),
    outlived,
  });

  const mended = input.mendRules ? ruleChanges(input.rules, ruleRows, lang) : [];
  const renamed = renamedRows(reader, dataset, (table) => unread.keys.has(table), lang, input.namesBefore);
  const words = withNoEntryWords(withRenamedWords(checked.words, renamed), none, lang);
  const changes = [
    ...wordChanges(reader, dataset, words, none),
    ...renamed.changes,
    ...(findingsTab.ok ? reconciled.changes : []),
    ...mended,
  ];
  let shut: Shut = [];
  if (changes.length > 0) {
    if (input.secondsLeft() < SECONDS_TO_WRITE) return fail(TOO_LATE);
    const title = summaryOf(reconciled);
    const plan = {
      operation: input.operation,
      command: 'check',
      title,
      changes,
      journal: 'none',
      final: true,
    } as const;
    const wrote = writeChecked(plan, reader, input.context);
    if (!wrote.ok) return wrote;
    shut = wrote.value;
    if (mended.length > 0) reader.forgetFacts();
  }
  return ok({
    checked,
    reconciled,
    closed: closedMarks(checked.findings, quiet),
    trusted: trustedIn(dataset.contacts),
    listed: findingsTab.ok && !shut.includes('findings'),
    refused: [...renamed.told, ...ruleSettings.problems],
    leftOut: [
      ...(findingsTab.ok ? [] : [withoutFindings(findingsTab.problem)]),
      ...unread.words,
      ...outOfProfile(reader, settings.value.profile, lang),
      ...shut.map(saidShut),
      ...missing().map(({ said }) => said),
    ],
    names: renamed.names,
  });
}

/** The mail ledger, where a report may be due: reading it is saved where none is, and a copied sheet sends nothing. */
function mailsFor(
  { reader, today, mails }: CheckInput,
  { contacts }: Dataset,
  { setUpOn, sheetId, profile }: SheetSettings,
): Result<readonly LedgerEntry[] | undefined> {
  // A sheet without visits sends no evaluation.
  if (!tables.visits.profiles.includes(profile)) return ok(undefined);
  const due = contacts.some(
    (contact) => barred(contact, today) === undefined && rhythmPeriod(contact, today, setUpOn) !== undefined,
  );
  return due && sheetId === reader.book.getId() ? readLedger(reader, mails) : ok(undefined);
}

/** Words that differ from what stands in Prüfung. */
function wordChanges(reader: Reader, dataset: Dataset, told: Checked['words'], none: readonly NoEntryRow[]): Change[] {
  const changes: Change[] = [];
  for (const name of dataTables) {
    const rows: readonly Row[] = [...dataset[name], ...withPlaceForWord(none, name)];
    const read = rows.length === 0 ? undefined : reader.tab(name);
    if (!read?.ok || read.value.layout.columnAt.check === undefined) continue;
    const words = told[name] ?? {};
    const seen = new Set<string>();
    for (const row of rows) {
      // The second of two rows with one id is not found by it; its own id comes later in this run.
      if (row.id === '' || seen.has(row.id)) continue;
      seen.add(row.id);
      const now: Cell = cellAt(read.value, row.line - 1, 'check');
      const word = words[row.line] ?? '';
      if (now !== word) changes.push({ kind: 'set', table: name, id: row.id, cells: { check: word }, held: {} });
    }
  }
  return changes;
}

/** What the tab Regeln should say where an edit went unanswered: a rule of law as it was, and the word on each rule. */
function ruleChanges(rules: CheckInput['rules'], rows: readonly RowIn<'ruleSettings'>[], lang: Lang): Change[] {
  return upperRows(rows).flatMap((row): Change[] => {
    const rule = rules.find(({ id }) => id === row.values.id);
    if (rule === undefined) return [];
    const answer = answerRuleRow(rule, row, lang);
    const wanted: Cells = { ...answer.restore, check: wordOnRule(answer, lang) };
    const keys = Object.keys(wanted).filter((key) => !sameCell(wanted[key] ?? '', row.cells[key] ?? ''));
    if (keys.length === 0) return [];
    const only = (cells: Cells): Cells => Object.fromEntries(keys.map((key) => [key, cells[key] ?? '']));
    return [{ kind: 'set', table: tables.ruleSettings.name, id: rule.id, cells: only(wanted), held: only(row.cells) }];
  });
}
