import type { Profile } from '../../define/table.ts';
import type { Period } from '../../domain/period.ts';
import { periodNamed } from '../../domain/period-typed.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Lang, say, type Text } from '../../domain/text.ts';
import { personEmail } from '../../google/person.ts';
import { awaitLetters } from '../../google/post.ts';
import { observeAll } from '../../google/probes.ts';
import { unscheduleDoubles } from '../../google/schedule.ts';
import type { AssociationNews } from '../../reference/association-news.ts';
import type { PointWords } from '../../reference/self-test.ts';
import { type MailSwitch, mailSwitches } from '../../settings/index.ts';
import type { RowIn } from '../../tables/index.ts';
import { alone } from '../apply/alone.ts';
import type { Bench } from '../bench.ts';
import { pointWords } from '../reference.ts';
import { actorOf } from '../roles.ts';
import { type Assigned, assignColumns, columnQuestions, type TabQuestion } from '../runs/assign-columns.ts';
import { freshNews, newsOf } from '../runs/association-news.ts';
import type { CheckRun } from '../runs/check.ts';
import { chooseLanguage } from '../runs/choose-language.ts';
import { chosenPeriod } from '../runs/chosen-period.ts';
import { refreshDashboard } from '../runs/dashboard.ts';
import { expireFormerValues } from '../runs/expire.ts';
import { chooseProfile, type ProfileRun } from '../runs/profile.ts';
import { type ScheduleState, scheduleState, setSchedule } from '../runs/schedule.ts';
import { offeredAssociations, seedAssociations } from '../runs/setup.ts';
import {
  type LanguageSwitch,
  languagePreview,
  type SetupInLanguage,
  setUpInLanguage,
} from '../runs/switch-language.ts';
import { type ProfileSwitched, type ProfileView, profileView, switchProfile } from '../runs/switch-profile.ts';
import type { TabAnswer } from '../setup/assign.ts';
import { writeSetting } from '../setup/write-setting.ts';
import { checkedIn } from './checked.ts';
import type { WritingDesk } from './writing.ts';

/** What the desk does to the sheet as a whole. */
export interface RunsDesk {
  /** Checks everything; `mendRules` for a run that may write into the tab Regeln. */
  readonly checkAll: (options?: { readonly mendRules: boolean }) => Result<CheckRun>;
  /** Waits at most so many seconds until the account may send mails again. */
  readonly awaitMailQuota: (mostSeconds: number) => void;
  readonly refreshDashboard: () => Result<readonly Text[]>;
  /** The period that is chosen in the tab Auswertung; refused where nobody can read it. */
  readonly chosenPeriod: () => Result<Period>;
  /** Empties the journal's former values that are past their time; says how many rows. */
  readonly expireFormerValues: () => Result<number>;
  readonly setUp: () => Result<SetupInLanguage>;
  /** What setup would switch, where the tab Einstellungen says another language than the tabs are in. */
  readonly languagePreview: () => Result<LanguageSwitch | undefined>;
  /** What runs by itself, how it ended last, and who has set it, the latest last. */
  readonly schedule: () => ScheduleState;
  /** Has the jobs run by this person's account: missing triggers are set, doubles taken away. */
  readonly setSchedule: () => void;
  /** Writes the settings that switch kinds of mails on and off. */
  readonly switchMails: (wanted: MailSwitches) => Result<true>;
  /** Tabs of which people have to say what their columns are, or which of two it is. */
  readonly columnQuestions: () => Result<readonly TabQuestion[]>;
  /** Writes the headers and tabs' names that people chose, as one operation; gives what was done. */
  readonly assignColumns: (operation: string, answers: readonly TabAnswer[]) => Result<Assigned>;
  /** Writes the setting "Sprache" and sets the sheet up by it. */
  readonly chooseLanguage: (lang: Lang) => Result<{ readonly lang: Lang; readonly left: readonly Text[] }>;
  /** Writes the setting "Profil" and sets the sheet up by it. */
  readonly chooseProfile: (profile: Profile) => Result<ProfileRun>;
  /** What each profile would take out of this file, and whether it is a copy. */
  readonly profileView: () => Result<ProfileView>;
  /** Takes out what another profile does not hold, for good, and sets the sheet up by it; `sure` says that the file is a copy. */
  readonly switchProfile: (profile: Profile, sure: boolean) => Result<ProfileSwitched>;
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
  /** The words for what is observed; none where their file lacks, which a probe says. */
  readonly pointWords: () => ReadonlyMap<string, PointWords>;
}

/** The runs over everything: check, evaluation, setup and what belongs to them. */
export function runsDesk(bench: Bench, { apply }: Pick<WritingDesk, 'apply'>): RunsDesk {
  const { features, today } = bench;
  const checkAll: RunsDesk['checkAll'] = (options) => checkedIn(bench, options?.mendRules ?? false);
  return {
    checkAll,
    awaitMailQuota: awaitLetters,
    refreshDashboard: () => refreshDashboard(bench),
    chosenPeriod: () => {
      const chosen = chosenPeriod(bench);
      return chosen.ok ? ok(periodNamed(chosen.value, today)) : chosen;
    },
    expireFormerValues: () => expireFormerValues(bench),
    setUp: () => setUpInLanguage(bench, (fresh) => checkedIn(fresh, true)),
    languagePreview: () => languagePreview(bench),
    schedule: () => scheduleState(bench),
    setSchedule: () => {
      const facts = bench.reader.facts();
      setSchedule(features.jobs, actorOf(facts.ok ? facts.value : undefined, personEmail(), today).contact, today);
      unscheduleDoubles();
    },
    switchMails: (wanted) => switchMails(bench, wanted),
    columnQuestions: () => columnQuestions(bench),
    assignColumns: (operation, answers) => assignColumns(bench, operation, answers),
    chooseLanguage: (lang) => chooseLanguage(bench, lang, (fresh) => checkedIn(fresh, true)),
    chooseProfile: (profile) => chooseProfile(bench, profile),
    profileView: () => profileView(bench),
    switchProfile: (profile, sure) => switchProfile(bench, profile, sure),
    offeredAssociations: () => {
      const offered = offeredAssociations(bench);
      return offered.ok ? ok(offered.value.length) : offered;
    },
    associationNews: (rows) => newsOf(rows, bench.today),
    freshAssociationNews: () => freshNews(bench),
    seedAssociations: (operation) => seedAssociations(bench, operation, apply, () => checkAll()),
    observePlatform: () => observeAll(bench.book),
    pointWords,
  };
}

/** Which kinds of mails are to be on, and which off; what is not named stays as it is. */
export type MailSwitches = Readonly<Partial<Record<MailSwitch, boolean>>>;

/** Writes those settings that change, under one lock. */
function switchMails({ reader }: Bench, wanted: MailSwitches): Result<true> {
  return alone(reader, SWITCH_WAIT_MS, () => {
    for (const key of mailSwitches) {
      const on = wanted[key];
      if (on === undefined) continue;
      const done = writeSetting(reader, key, say(on ? YES : NO, reader.lang()));
      reader.forgetFacts();
      if (!done.ok) return done;
    }
    return ok(true as const);
  });
}

const SWITCH_WAIT_MS = 8_000;
const YES: Text = { de: 'ja', en: 'yes' };
const NO: Text = { de: 'nein', en: 'no' };
