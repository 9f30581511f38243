import type { Row } from '../define/dataset.ts';
import type { Form } from '../define/form.ts';
import type { MailDesk } from '../define/mail.ts';
import type { Profile } from '../define/table.ts';
import type { Actor, Applied, Desk } from '../define/use-case.ts';
import type { RowFinding } from '../domain/finding.ts';
import { randomId } from '../domain/ids.ts';
import type { Cells, Plan } from '../domain/plan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Lang, say, type Text } from '../domain/text.ts';
import { addressOf, linkInto } from '../google/link.ts';
import { personEmail } from '../google/person.ts';
import { writePlainTab } from '../google/plain-tab.ts';
import { awaitLetters } from '../google/post.ts';
import { observeAll } from '../google/probes.ts';
import { keepPersonalFact, personalFact } from '../google/store.ts';
import { selectRow, showDialog, showSidebar } from '../google/window.ts';
import type { AssociationNews } from '../reference/association-news.ts';
import type { Reference } from '../reference/reference.ts';
import { type Dataset, type DataTableName, type RowIn, type TableName, tables } from '../tables/index.ts';
import { carryOut } from './apply/carry-out.ts';
import type { Bench } from './bench.ts';
import type { CheckContext, RuleSettings } from './check/index.ts';
import { withWords } from './plan-words.ts';
import type { Parts, Reader } from './reading/reader.ts';
import { resolveRow } from './reading/references.ts';
import { parseRow, parseRows } from './reading/rows.ts';
import { type Selection, selectionIn } from './reading/selection.ts';
import { reference } from './reference.ts';
import { actorOf, type Refusal, refusalBy } from './roles.ts';
import { ruleSettingsNow } from './rules-now.ts';
import { assignColumns, columnQuestions, type TabQuestion } from './runs/assign-columns.ts';
import { freshNews, newsOf } from './runs/association-news.ts';
import { type CheckRun, checkRun } from './runs/check.ts';
import { refreshDashboard } from './runs/dashboard.ts';
import { expireFormerValues } from './runs/expire.ts';
import { type LastCheck, lastCheck, noteCheck } from './runs/last-check.ts';
import { chooseProfile, type ProfileRun } from './runs/profile.ts';
import { offeredAssociations, type SetupRun, seedAssociations, setUpSheet } from './runs/setup.ts';
import { mayTakeBack, readJournal, takeBack, type Undone } from './runs/undo.ts';
import { mailDesk } from './sending/desk.ts';
import type { TabAnswer } from './setup/assign.ts';

/** What the rules would say about rows of a table, given by their cells. */
export interface WhatIf {
  /** Rules that are switched off in this sheet. */
  readonly off: ReadonlySet<string>;
  /** Of the rules that look at one row. */
  readonly alone: (table: TableName, cells: Cells) => readonly RowFinding[];
  /** Of the rules over the dataset: what they say because of this row. */
  readonly among: (dataset: Dataset, table: TableName, cells: Cells) => readonly RowFinding[];
}

/** The one desk that the engine makes. Features name the part of it that they use. */
export interface AppDesk extends Desk<Dataset>, MailDesk {
  readonly reference: Reference;
  /** The dataset with these tabs read, or parts of them, and the others empty: for forms that need no more. */
  readonly some: (names: readonly DataTableName[], parts?: Parts) => Result<Dataset>;
  readonly checkRow: (table: string, cells: Cells) => readonly RowFinding[];
  /** Asks the rules about rows that stand nowhere; writes nothing. */
  readonly whatIf: () => Result<WhatIf>;
  readonly undo: (operation: string) => Result<Undone>;
  /** The tab Protokoll as it stands, oldest first. */
  readonly journal: () => Result<readonly RowIn<'journal'>[]>;
  /** Whether this person may take back what this command did. */
  readonly mayTakeBack: (command: string) => boolean;
  readonly showRow: (tab: Text, line: number) => Result<unknown>;
  /** The row that the person has selected in the open sheet right now. */
  readonly selection: () => Selection | undefined;
  /** Checks everything; `mendRules` for a run that may write into the tab Regeln. */
  readonly checkAll: (options?: { readonly mendRules: boolean }) => Result<CheckRun>;
  /** Seconds until the platform ends this run. */
  readonly secondsLeft: () => number;
  /** Waits at most so many seconds until the account may send mails again. */
  readonly awaitMailQuota: (mostSeconds: number) => void;
  /** The tab Prüfhinweise as it stands. */
  readonly findings: () => Result<readonly RowIn<'findings'>[]>;
  /** The last run over everything, where one is known. */
  readonly lastCheck: () => LastCheck | undefined;
  readonly refreshDashboard: () => Result<true>;
  /** Empties the journal's former values that are past their time; says how many rows. */
  readonly expireFormerValues: () => Result<number>;
  readonly setUp: () => Result<SetupRun>;
  /** Tabs of which people have to say what their columns are. */
  readonly columnQuestions: () => Result<readonly TabQuestion[]>;
  /** Writes the headers that people chose, as one operation; gives the tabs. */
  readonly assignColumns: (operation: string, answers: readonly TabAnswer[]) => Result<readonly Text[]>;
  /** Writes the setting "Profil" and sets the sheet up by it. */
  readonly chooseProfile: (profile: Profile) => Result<ProfileRun>;
  /** How many publicly known associations are not in the register yet. */
  readonly offeredAssociations: () => Result<number>;
  /** What became of associations that these rows still have as they were, or lack. */
  readonly associationNews: (rows: readonly RowIn<'associations'>[]) => readonly AssociationNews[];
  /** Of those, what setup has not told in this file yet, which counts as told from now on. */
  readonly freshAssociationNews: () => readonly AssociationNews[];
  /** Adds the publicly known associations that are not in the register yet; says how many. */
  readonly seedAssociations: (operation: string) => Result<number>;
  /** What the platform does when asked, by probe; see google/probes.ts. */
  readonly observePlatform: () => ReadonlyMap<string, string>;
  /** Writes a tab of words, header first, and shows it. */
  readonly writePlainTab: (tab: Text, lines: readonly (readonly string[])[]) => void;
  /** Opens a page beside the sheet. */
  readonly showForm: (name: string) => void;
  /** Why this person may not use a feature, by the tab Koordination as it stands. */
  readonly refusal: Refusal;
}

export function createDesk(bench: Bench): AppDesk {
  const { reader, checker, today } = bench;
  let actor: Actor | undefined;
  const whoActs = (): Actor => {
    const facts = reader.facts();
    actor ??= actorOf(facts.ok ? facts.value : undefined, personEmail(), today);
    return actor;
  };
  const refusal = refusalBy(bench);
  const context = (): Result<CheckContext & { readonly ruleSettings: RuleSettings }> => {
    const known = reader.known();
    if (!known.ok) return known;
    const settings = reader.settings();
    if (!settings.ok) return settings;
    const ruleSettings = ruleSettingsNow(bench.features.rules, reader);
    return ok({ today, known: known.value, settings: settings.value, ruleSettings });
  };
  const readOne = (table: TableName, cells: Cells, { known }: CheckContext): Row =>
    resolveRow(tables[table], parseRow(tables[table], cells, 0), known, () => undefined);
  const checkRow = (table: string, cells: Cells): readonly RowFinding[] => {
    const given = context();
    if (!given.ok || !(table in tables)) return [];
    return checker.checkRow(table, readOne(table as TableName, cells, given.value), given.value);
  };
  const whatIf = (): Result<WhatIf> => {
    const given = context();
    if (!given.ok) return given;
    const look = checker.rows(given.value);
    return ok({
      off: given.value.ruleSettings.off,
      alone: (table, cells) => look(table, readOne(table, cells, given.value)),
      among: (dataset, table, cells) =>
        checker.because(table, readOne(table, cells, given.value), dataset, given.value),
    });
  };
  /** New rows carry their word in Prüfung from the start. */
  const worded = (plan: Plan): Plan => {
    const facts = reader.facts();
    const given = context();
    if (!facts.ok || !given.ok) return plan;
    return withWords(plan, facts.value, (known) => checker.rows({ ...given.value, known }), reader.lang());
  };
  const apply = (plan: Plan): Result<Applied> => {
    const applied = carryOut(worded(plan), reader, bench.journal);
    if (applied.ok)
      for (const change of plan.changes)
        if (change.kind === 'append')
          learn(
            reader,
            change.table as TableName,
            change.rows.map(({ cells }) => cells),
          );
    return applied;
  };
  const checkAll: AppDesk['checkAll'] = (options) => {
    const run = checkRun({
      reader,
      checker,
      rules: bench.features.rules,
      mails: bench.features.mails,
      today,
      operation: randomId('O', bench.random),
      random: bench.random,
      context: bench.journal,
      secondsLeft: bench.secondsLeft,
      mendRules: options?.mendRules ?? false,
    });
    if (run.ok) noteCheck(run.value, bench.now, bench.features.rules.length);
    return run;
  };
  return {
    get lang(): Lang {
      return reader.lang();
    },
    today,
    reference,
    now: bench.now,
    settings: reader.settings,
    known: reader.known,
    actor: whoActs,
    dataset: reader.dataset,
    some: reader.some,
    apply,
    newId: (prefix) => randomId(prefix, bench.random),
    remember: keepPersonalFact,
    recall: personalFact,
    linkTo: (tab, line) => linkInto(bench.book, say(tab, reader.lang()), line),
    sheetUrl: () => addressOf(bench.book),
    checkRow,
    whatIf,
    undo: (operation) => takeBack(operation, bench, refusal, worded),
    journal: () => readJournal(bench),
    mayTakeBack: (command) => mayTakeBack(bench.features, command, refusal),
    showRow: (tab, line) => shownRow(tab, line, reader.lang()),
    selection: () => selectionIn(reader),
    secondsLeft: bench.secondsLeft,
    awaitMailQuota: awaitLetters,
    checkAll,
    findings: () => {
      const read = reader.fresh('findings');
      return read.ok
        ? ok(parseRows(tables.findings, read.value.layout, read.value.block) as readonly RowIn<'findings'>[])
        : read;
    },
    lastCheck,
    refreshDashboard: () => refreshDashboard(bench),
    expireFormerValues: () => expireFormerValues(bench),
    setUp: () => setUpSheet(bench),
    columnQuestions: () => columnQuestions(bench),
    assignColumns: (operation, answers) => assignColumns(bench, operation, answers),
    chooseProfile: (profile) => chooseProfile(bench, profile),
    offeredAssociations: () => {
      const offered = offeredAssociations(bench);
      return offered.ok ? ok(offered.value.length) : offered;
    },
    associationNews: (rows) => newsOf(rows, today),
    freshAssociationNews: () => freshNews(bench),
    seedAssociations: (operation) => seedAssociations(bench, operation, apply, () => checkAll()),
    observePlatform: () => observeAll(bench.book),
    writePlainTab: (tab, lines) => writePlainTab(bench.book, say(tab, reader.lang()), lines),
    showForm: (name) => {
      const form = bench.features.forms.find((one) => one.name === name);
      if (form) openPage(form, reader.lang());
    },
    refusal,
    ...mailDesk(bench),
  };
}

function learn(reader: Reader, table: TableName, cells: readonly Cells[]): void {
  if (table === 'associations' || table === 'elections' || table === 'contacts')
    reader.learn(
      table,
      cells.map((one) => parseRow(tables[table], one, 0)),
    );
}

/** Shows a row to the person; a tab or a line that is not there gets words. */
function shownRow(tab: Text, line: number, lang: Lang): Result<true> {
  const shown = selectRow(say(tab, lang), line);
  if (shown === 'shown') return ok(true);
  return shown === 'no-tab'
    ? fail({ code: 'missing-tab', text: { de: `Der Tab „${tab.de}“ fehlt.`, en: `Tab "${tab.en}" is missing.` } })
    : fail({ code: 'gone', text: { de: 'Diese Zeile gibt es nicht mehr.', en: 'This row is no longer there.' } });
}

export function openPage(form: Form<Dataset>, lang: Lang): void {
  const title = say(form.title, lang);
  if (form.shown.in === 'sidebar') showSidebar(form.name, title);
  else showDialog(form.name, title, form.shown.width, form.shown.height);
}
