import type { MailDesk, ToldFinding } from '../../define/mail.ts';
import type { PersonLists } from '../../define/rule.ts';
import type { Desk, ReadableTabs, Reading } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import { type Period, periodKey } from '../../domain/period.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { dashboardTab, type Evaluation, evaluate } from '../../evaluation/index.ts';
import type { Reference } from '../../reference/reference.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { associations } from '../../tables/associations.ts';
import { contacts } from '../../tables/contacts.ts';
import { findings } from '../../tables/findings.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { heldUp } from '../held-up.ts';
import type { EvaluationMailInput } from './shape.ts';

/** The part of the desk that the evaluation mail needs. */
export type EvaluationDesk = Desk<Dataset> &
  ReadableTabs<Dataset> &
  MailDesk & { readonly reference: Pick<Reference, 'district'>; readonly lists: PersonLists };

/** The tabs that the mail's words and figures come from. It says nothing of money: it leaves without the tab Spenden. */
const NEEDS = ['contacts', 'visits', 'partnerships', 'associations'] as const;

/** What the mails of one run are written from. */
export interface EvaluationWork {
  readonly dataset: Dataset;
  readonly settings: SheetSettings;
  readonly today: Day;
  /** Whether contributions could be read: else nothing is said of money. */
  readonly readsMoney: boolean;
  /** Made once a period. */
  readonly evaluationOf: (period: Period) => Evaluation;
  readonly openFindings: (lang: Lang) => Result<readonly ToldFinding[]>;
  readonly lists: PersonLists;
  readonly told: () => ReadonlyMap<string, string>;
  readonly links: (contact: Pick<RowIn<'contacts'>, 'line'>) => EvaluationMailInput['links'];
}

/** Who is written to stands in small tabs: of those that grow only whether they can be read. */
const ADDRESSEES = { visits: { columns: [] }, contributions: { columns: [] } } as const;

type Read = Pick<EvaluationWork, 'settings' | 'readsMoney'>;

/** Refused where a tab cannot be read that the mail needs: better no mail than one with wrong figures. Other tabs hold up nothing. */
function readFor(
  desk: Reading<EvaluationDesk>,
  parts?: typeof ADDRESSEES,
): Result<Read & { readonly dataset: Dataset }> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const readable = desk.readable(parts);
  if (!readable.ok) return readable;
  const { dataset, unread } = readable.value;
  const problem = NEEDS.flatMap((name) => unread.get(name) ?? [])[0];
  if (problem) return fail(heldUp(problem));
  return ok({ dataset, settings: settings.value, readsMoney: !unread.has('contributions') });
}

/** Contacts and register, for who gets the mail; refused where the mail itself would be. */
export const addressees = (
  desk: Reading<EvaluationDesk>,
): Result<Read & { readonly dataset: Pick<Dataset, 'contacts' | 'associations'> }> => readFor(desk, ADDRESSEES);

/** Reads people's tabs and settings; what only a written mail needs is read at the first one. */
export function evaluationWork(desk: Reading<EvaluationDesk>): Result<EvaluationWork> {
  const read = readFor(desk);
  if (!read.ok) return read;
  const { dataset, settings } = read.value;
  const openFindings = once((lang: Lang): Result<readonly ToldFinding[]> => {
    const found = desk.openFindings(lang);
    // What is older than the sheet is no news of a period.
    return found.ok ? ok(found.value.filter(({ baseline }) => !baseline)) : fail(heldUp(found.problem));
  });
  const evaluationOf = once(
    (_: string, period: Period): Evaluation =>
      evaluate({
        ...{ dataset, period, today: desk.today, districts: desk.reference.district },
        settings,
      }),
  );
  return ok({
    ...read.value,
    ...{ today: desk.today, lists: desk.lists },
    openFindings,
    evaluationOf: (period) => evaluationOf(periodKey(period), period),
    told: toldOnce(desk),
    links: linksOf(desk),
  });
}

function toldOnce(desk: Reading<EvaluationDesk>): EvaluationWork['told'] {
  const read = once(() => desk.told());
  return () => read('');
}

/** Asks for each key once in a run. */
function once<K, A extends readonly unknown[], T>(make: (key: K, ...args: A) => T): (key: K, ...args: A) => T {
  const made = new Map<K, T>();
  return (key, ...args) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const now = make(key, ...args);
    made.set(key, now);
    return now;
  };
}

/** Links cost service calls, so each tab is asked once; a link to a row ends in the row's number. */
function linksOf(desk: Reading<EvaluationDesk>): EvaluationWork['links'] {
  let fixed: { report: string; waiting: string; findings: string; contacts: string } | undefined;
  return ({ line }) => {
    fixed ??= {
      report: desk.linkTo(dashboardTab, 1),
      waiting: desk.linkTo(associations.tab, 1),
      findings: desk.linkTo(findings.tab, 1),
      contacts: desk.linkTo(contacts.tab, 1),
    };
    const { report, waiting } = fixed;
    return { report, waiting, findings: fixed.findings, contact: fixed.contacts.replace(/1$/, String(line)) };
  };
}
