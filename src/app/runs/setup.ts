import { columnsSince, stepsSince } from '../../define/layout-step.ts';
import { permits } from '../../define/permits.ts';
import { ALL_PROFILES, type Profile } from '../../define/table.ts';
import type { Applied } from '../../define/use-case.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import { counted } from '../../domain/counted.ts';
import { wordsOfPeriod } from '../../domain/period-typed.ts';
import type { Plan } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { otherLang, type Text } from '../../domain/text.ts';
import { personEmail } from '../../google/person.ts';
import { allDocumentFacts, documentFact, keepDocumentFact, keepDocumentFacts } from '../../google/store.ts';
import { accountLang, showFirstTab } from '../../google/window.ts';
import { zoneOf } from '../../google/zone.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { localeFor } from '../../settings/locale.ts';
import { dataTables, tables } from '../../tables/index.ts';
import { LAYOUT } from '../../tables/layout.ts';
import { type Bench, journalBy, personalIn } from '../bench.ts';
import { ruleSettingsRows } from '../check/index.ts';
import { LANGUAGE_FACT } from '../reading/cached-facts.ts';
import { knownOf, withRegister } from '../reading/known.ts';
import { createReader } from '../reading/reader.ts';
import { reference } from '../reference.ts';
import { actorOf, peopleNow } from '../roles.ts';
import { isHeld } from '../rules-now.ts';
import { LOOK_FACT } from '../setup/remembered-look.ts';
import { labelsToOffer } from '../setup/renew-elections.ts';
import { type SetupReport, setUp } from '../setup/setup.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { chosenPeriod, drawnTop } from './chosen-period.ts';
import { refreshDashboard } from './dashboard.ts';
import { dropFormerPeriod } from './former-period.ts';
import { electionsSeen, NOTHING_RENEWED, renewKnownElections } from './renew-elections.ts';
import { setSchedule } from './schedule.ts';

/** The profile that setup noted last, for the day on which the tab Einstellungen cannot be read. */
const PROFILE_FACT = 'profile';
/** The profile that setup noted, among the file's facts. */
export const profileIn = (facts: Readonly<Record<string, string>>): Profile | undefined =>
  ALL_PROFILES.find((one) => one === facts[PROFILE_FACT]);
/** Language, profile and period by which setup drew the evaluation last. */
const DRAWN_FACT = 'drawn';

export interface SetupRun extends SetupReport {
  /** What was brought to its present state, in words. */
  readonly renewed: readonly Text[];
  /** Associations in the register now; absent where the register cannot be read. */
  readonly registered: number | undefined;
}

/**
 * Sets up or mends the sheet, schedules the jobs, draws the dashboard, and warms the cache for the first form. `drawsLater`:
 * the caller draws, by what it reads anyway. `remembered`: what the file remembers, as read at the beginning. `keeps`: the
 * language stays, though the tab Einstellungen may ask for another one.
 */
export function setUpSheet(
  bench: Bench,
  drawsLater = false,
  remembered: Readonly<Record<string, string>> = allDocumentFacts(),
  keeps = false,
): Result<SetupRun> {
  const { features, book } = bench;
  const said = asTheSheetSays(bench);
  if (!said.ok) return said;
  const { profile, layout } = said.value;
  const lang = keeps ? bench.reader.lang() : said.value.language;
  const people = peopleNow(bench.reader, bench.today);
  const coordinators = (people.ok ? people.value : []).flatMap(({ address, role }) =>
    permits.houseRules.roles.some((one) => one === role) ? [address] : [],
  );
  const facts = bench.reader.facts();
  const elections = features.seeds.elections(reference, lang);
  const seen = electionsSeen(remembered);
  const isNew = remembered[PROFILE_FACT] === undefined;
  const now = bench.reader.waysNow();
  // Where the tab does not say it, the language does: a locale that somebody confirmed stays.
  const ways = bench.reader.settingsNow().ok ? now : { ...now, locale: localeFor(lang, now.locale) };
  const zone = zoneOf(ways.timeZone);
  // A setup that is cut off leaves no mark: the next one draws, whatever it finds mended already.
  const drawnAs = remembered[DRAWN_FACT];
  keepDocumentFact(DRAWN_FACT, '');
  const held = features.rules.filter((rule) => isHeld(rule, profile));
  const done = setUp({
    book,
    zone,
    lang,
    profile,
    ways,
    isNew,
    facts: remembered,
    today: bench.today,
    ruleRows: ruleSettingsRows(held, lang),
    otherRuleRows: ruleSettingsRows(features.rules, otherLang(lang)),
    strangeRuleRows: ruleSettingsRows(
      features.rules.filter((rule) => !held.includes(rule)),
      lang,
    ),
    addedColumns: (table) => columnsSince(features.layoutSteps, layout, table),
    tidies: stepsSince(features.layoutSteps, layout).some((step) => step.tidies === true),
    elections,
    electionLabels: labelsToOffer(facts.ok ? facts.value.elections : [], elections, seen, lang),
    coordinators: [...new Set([personEmail(), ...coordinators])].filter((email) => email !== ''),
  });
  if (!done.ok) return done;
  keepDocumentFacts({ [LANGUAGE_FACT]: lang, [PROFILE_FACT]: profile, [LOOK_FACT]: done.value.look });
  setSchedule(
    features.jobs,
    actorOf(facts.ok ? facts.value : undefined, personEmail(), bench.today).contact,
    bench.today,
  );
  bench.reader.forgetTabs();
  // What is looked at once all is mended serves whoever comes after, too.
  const fresh = zone.name === bench.zone.name ? bench.reader : createReader(book, zone);
  const warm = fresh.facts();
  const { doubts, created, again } = done.value;
  const personal = personalIn(fresh, features, bench.today);
  const mended = { ...bench, reader: fresh, zone, journal: journalBy(fresh, bench.now, features, personal) };
  // A tab in doubt is left alone by each step, and the sheet stays at its version until people have answered.
  const brought = doubts.length > 0 ? ok([]) : bringUpToDate(mended, features.layoutSteps, layout);
  const polls =
    doubts.length > 0
      ? ok(NOTHING_RENEWED)
      : renewKnownElections(mended, elections, created.includes(tables.elections.tab), seen);
  const nothingNew =
    !again &&
    [created, done.value.mended, done.value.open, doubts].every((list) => list.length === 0) &&
    brought.ok &&
    brought.value.length === 0 &&
    polls.ok &&
    polls.value.done.length === 0;
  const later = drawsLater && doubts.length === 0;
  const drawn = later ? ok(NOTHING_DRAWN) : drawEvaluation(mended, nothingNew ? drawnAs : undefined);
  if (brought.ok && brought.value.length > 0) bench.reader.forgetTabs();
  if (created.length > 0) showFirstTab();
  if (doubts.length === 0) for (const step of [warm, brought, polls, drawn]) if (!step.ok) return step;
  const evaluation = drawn.ok ? drawn.value : NOTHING_DRAWN;
  const { done: renewed, asks } = polls.ok ? polls.value : NOTHING_RENEWED;
  return ok({
    ...done.value,
    renewed: [...(brought.ok ? brought.value : []), ...renewed, ...evaluation.renewed],
    open: [
      ...doubts.flatMap(({ problem, stray }) => [problem.text, ...(stray && problem.hint ? [problem.hint] : [])]),
      ...evaluation.open,
      ...asks,
      ...done.value.open,
    ],
    registered: warm.ok && fresh.known().ok ? warm.value.names.length : undefined,
  });
}

const PERIOD_MOVED: Text = {
  de: 'Den Zeitraum der Auswertung wählst Du jetzt oben im Tab „Auswertung“. Dein bisheriger steht schon dort.',
  en: 'You now choose the period of the evaluation at the top of the tab "Evaluation". The one you had is there.',
};

/** What drawing the evaluation leaves to tell. */
type Drawn = Pick<SetupRun, 'renewed' | 'open'>;
const NOTHING_DRAWN: Drawn = { renewed: [], open: [] };

/** Draws the evaluation as far as it is needed. A period that nobody can read keeps it as it is, and nothing else. */
export function drawEvaluation(bench: Bench, drawnAs?: string): Result<Drawn> {
  const drawn = drawDashboard(bench, drawnAs);
  if (drawn.ok) return ok({ renewed: drawn.value, open: [] });
  return drawn.problem.code === 'invalid' ? ok({ renewed: [], open: [drawn.problem.text] }) : drawn;
}

/**
 * Draws the evaluation, which reads long columns. Where setup found nothing to mend it stays as it is: the nightly check
 * and its own menu entry keep it up to date. Gives what has moved.
 */
function drawDashboard(bench: Bench, drawnAs: string | undefined): Result<readonly Text[]> {
  const { reader } = bench;
  const settings = reader.settings();
  if (!settings.ok) return settings;
  const { language, profile } = settings.value;
  const top = drawnTop(bench);
  const period = chosenPeriod(bench, undefined, top);
  const as = JSON.stringify([language, profile, period.ok ? wordsOfPeriod(period.value, 'de') : '']);
  const stands = drawnAs === as && top?.slice(1).some((line) => !line.every(isEmptyCell));
  const drawn = stands ? ok([]) : refreshDashboard(bench);
  // One that lacks a tab is drawn again by the next setup.
  if (drawn.ok && drawn.value.length === 0) keepDocumentFact(DRAWN_FACT, as);
  if (!drawn.ok) return drawn;
  // Its value stands in the tab Auswertung now.
  const dropped = dropFormerPeriod(reader);
  return dropped.ok ? ok(dropped.value ? [PERIOD_MOVED] : []) : dropped;
}

/**
 * Language and profile by the tab Einstellungen, whatever else is broken; where that tab itself is, as setup noted them
 * last. A new file starts in the language of the account that sets it up, else in German, with all tabs, at the present layout.
 */
function asTheSheetSays({ reader }: Bench): Result<Pick<SheetSettings, 'language' | 'profile' | 'layout'>> {
  const settings = reader.settingsNow();
  if (settings.ok || settings.problem.code === 'newer-layout') return settings;
  const [noted, spoken] = [documentFact(PROFILE_FACT), documentFact(LANGUAGE_FACT) ?? accountLang()];
  return ok({
    language: spoken === 'en' ? 'en' : 'de',
    profile: ALL_PROFILES.find((one) => one === noted) ?? 'shared',
    layout: noted === undefined ? LAYOUT : 1,
  });
}

/** The known associations that the register lacks, as rows. Deleted rows stand in the cache for an hour: the tab itself is read. */
export function offeredAssociations(bench: Bench): Result<ReturnType<Bench['features']['seeds']['associations']>> {
  const read = bench.reader.some(['associations']);
  if (!read.ok) return read;
  const facts = bench.reader.facts();
  if (!facts.ok) return facts;
  const { find } = knownOf(withRegister(facts.value, read.value.associations)).associations;
  return ok(bench.features.seeds.associations(reference, find, bench.reader.lang()));
}

/**
 * Appends them as one operation that can be undone; says how many. Where rows were typed before, `checkAll` takes back
 * the words that called their associations unknown.
 */
export function seedAssociations(
  bench: Bench,
  operation: string,
  apply: (plan: Plan) => Result<Applied>,
  checkAll: () => Result<unknown>,
): Result<number> {
  const offered = offeredAssociations(bench);
  if (!offered.ok) return offered;
  const rows = offered.value;
  const title = {
    de: `${counted(rows.length, 'bekannter Verband', 'bekannte Verbände')} übernommen`,
    en: `${counted(rows.length, 'known association', 'known associations')} taken over`,
  };
  const changes = [{ kind: 'append', table: 'associations', rows }] as const;
  const applied = rows.length === 0 ? undefined : apply({ operation, command: 'seedAssociations', title, changes });
  if (applied?.ok === false) return applied;
  // The register was read before they came.
  if (applied) bench.reader.forgetTabs();
  // Where nothing is to be added, an earlier try may have ended before it came here. What fails here, the nightly check does.
  if (anyWord(bench)) checkAll();
  return ok(applied === undefined || applied.value.repeated ? 0 : rows.length);
}

/** Whether some row of people's tabs carries a word in Prüfung. */
function anyWord({ reader }: Bench): boolean {
  const dataset = reader.dataset();
  return (
    dataset.ok && dataTables.some((name) => dataset.value[name].some(({ cells }) => !isEmptyCell(cells.check ?? '')))
  );
}
