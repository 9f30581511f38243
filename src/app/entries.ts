import type { Command, Job } from '../define/command.ts';
import type { Form } from '../define/form.ts';
import { permits } from '../define/permits.ts';
import type { Profile } from '../define/table.ts';
import { fail, ok, type Problem, type Result } from '../domain/result.ts';
import { type Lang, type OwnLang, say, type Text } from '../domain/text.ts';
import { requireConsent } from '../google/consent.ts';
import { guarded } from '../google/failure.ts';
import { calledByOwnTrigger } from '../google/schedule.ts';
import { allDocumentFacts } from '../google/store.ts';
import { type MenuEntry, message, showMenu, toast } from '../google/window.ts';
import type { Reference } from '../reference/reference.ts';
import { type Bench, openBench } from './bench.ts';
import { openPage } from './desk/window.ts';
import { type AppDesk, createDesk } from './desk.ts';
import { editDesk } from './edit/desk.ts';
import type { EditEvent } from './edit/edited.ts';
import { answerEdit } from './edit/on-edit.ts';
import type { Features, MenuSpec } from './features.ts';
import { isOfProfile } from './own-profile.ts';
import { LANGUAGE_FACT } from './reading/cached-facts.ts';
import { reference } from './reference.ts';
import type { Guarded } from './roles.ts';
import { markRun, nightsMissed, SCHEDULE_FACT, scheduleFacts } from './runs/schedule.ts';
import { profileIn } from './runs/setup.ts';
import { spokenTo } from './spoken.ts';

/** Builds the menu. Touches no cell: where the person's account does not say the language, setup noted the sheet's. */
export function openMenu(features: Features<AppDesk>): void {
  const facts = guarded(() => ok(allDocumentFacts()));
  const noted = facts.ok ? facts.value[LANGUAGE_FACT] : undefined;
  const lang = spokenTo({ lang: () => (noted === 'en' ? 'en' : 'de') });
  const profile = profileIn(facts.ok ? facts.value : {}) ?? 'shared';
  showMenu(say(features.menuTitle, lang), entriesOf(features.menu, features, lang, profile));
  if (!facts.ok || facts.value[SCHEDULE_FACT] === undefined) return;
  const [nightly] = features.jobs;
  if (nightly && nightsMissed(scheduleFacts(facts.value[SCHEDULE_FACT]), nightly.name, Date.now()))
    toast(say(NIGHTS_MISSED, lang), say(features.menuTitle, lang));
}

const NIGHTS_MISSED: Text = {
  de: 'Seit zwei Nächten wurde nicht geprüft, und es gehen keine Mails hinaus. Die Koordination schaltet es unter „Zeitplan…“ wieder ein.',
  en: 'Nothing was checked for two nights, and no mails are sent. Coordination can switch it on again in "Schedule…".',
};

/** What a profile's menu has, in order; no line stands at an end or beside another. */
function entriesOf(spec: MenuSpec, features: Features<AppDesk>, lang: Lang, profile: Profile): MenuEntry[] {
  const entries = spec.flatMap((one): MenuEntry[] => {
    if (one === 'line') return ['line'];
    if (typeof one !== 'string')
      return [{ label: say(one.label, lang), entries: entriesOf(one.entries, features, lang, profile) }];
    const found = features.forms.find(({ name }) => name === one) ?? features.commands.find(({ name }) => name === one);
    const profiles = found && 'profiles' in found ? found.profiles : undefined;
    return found && isOfProfile(profiles, profile) ? [{ label: say(found.menu, lang), run: one }] : [];
  });
  return entries.filter(
    (one, at) => one !== 'line' || (at > 0 && entries[at - 1] !== 'line' && at < entries.length - 1),
  );
}

/** A menu entry that opens a page. */
export function openForm(form: Form<AppDesk>, features: Features<AppDesk>): void {
  requireConsent();
  openPage(form, spokenTo({ lang: () => sheetLangOf(features) }));
}

/** The sheet's language, where it can be read. */
function sheetLangOf(features: Features<AppDesk>, bench?: Bench): Lang {
  const lang = guarded((): Result<Lang> => ok((bench ?? openBench(features)).reader.lang()));
  return lang.ok ? lang.value : 'de';
}

/** A menu entry without a page: does its work and says in a toast what came of it; what went wrong waits to be read. */
export function runCommand(command: Command<AppDesk>, features: Features<AppDesk>): void {
  requireConsent();
  let bench: Bench | undefined;
  const done = guarded(() => {
    bench = openBench(features);
    const unfit = bench.reader.unfit();
    if (unfit) return fail(unfit);
    const desk = createDesk(bench);
    const refused = desk.refusal(command);
    return bench.reader.orNotSetUp(refused ? fail(refused) : command.run(desk));
  });
  tell(done, command.menu, spokenTo({ lang: () => sheetLangOf(features, bench) }));
}

function tell(done: Result<Text>, title: Text, lang: OwnLang): void {
  const heading = say(title, lang).replace(/…$/, '');
  if (done.ok) toast(say(done.value, lang), heading);
  else message(heading, wordsOf(done.problem, lang));
}

/** A problem as a window says it: the hint in a paragraph of its own. */
export const wordsOf = ({ text, hint }: Problem, lang: Lang): string =>
  hint ? `${say(text, lang)}\n\n${say(hint, lang)}` : say(text, lang);

/** What a call of a job needs that no own trigger made. */
const BY_HAND: Guarded = permits.setUp;

/**
 * A scheduled job: nobody is there to read a message, so the outcome goes to the log. Called by its own trigger it acts
 * for whoever set that; any other call, as a page can make it, needs the role of coordination.
 */
export function runJob(job: Job<AppDesk>, features: Features<AppDesk>, event: unknown): void {
  let at: string | undefined;
  const done = guarded(() => {
    const bench = openBench(features);
    const unfit = bench.reader.unfit();
    if (unfit) return fail(unfit);
    const desk = createDesk(bench);
    const refused = calledByOwnTrigger(job.name, event) ? undefined : desk.refusal(BY_HAND);
    if (refused) return fail(refused);
    at = bench.now;
    return job.run(desk);
  });
  const mark = { at: at ?? '', ms: Date.now(), ok: done.ok, words: done.ok ? done.value : done.problem.text };
  if (at !== undefined) guarded(() => ok(markRun(job.name, mark)));
  if (done.ok) console.info(`${job.name}: ${done.value.en}`);
  else console.error(`${job.name}: ${done.problem.code}: ${done.problem.text.en}`);
}

/** A custom function; what went wrong stands in the cell in both languages, since a formula knows of no settings. */
export const answerFormula =
  <I, O>(run: (input: I, reference: Reference) => O) =>
  (input: I): O | string => {
    const done = guarded(() => ok(run(input, reference)));
    return done.ok ? done.value : `${done.problem.text.de} · ${done.problem.text.en}`;
  };

const SHUT_HERE: Problem = {
  code: 'protected',
  text: {
    de: 'Deine Angabe steht. „Prüfung“ oder „id“ ist hier vor Dir geschützt, darum sagen wir dort nichts dazu.',
    en: 'Your entry stands. "Check" or "id" is protected from you here, so we say nothing about it there.',
  },
  hint: { de: 'Bitte frag die Koordination.', en: 'Please ask the coordination.' },
};

/**
 * A simple trigger, without authorisation. What fails here is caught up by the next check and not told, but for what is
 * protected from the person: that fails each time.
 */
export function runEdit(event: EditEvent, features: Features<AppDesk>): void {
  const answered = guarded(() => ok(answerEdit(event, features.dashboard.tab, () => editDesk(event, features))));
  if (!answered.ok && answered.problem.code === 'protected')
    guarded(() => ok(editDesk(event, features).tell(SHUT_HERE)));
}
