import type { MailDesk, OpenFinding } from '../../define/mail.ts';
import type { Desk, Reading } from '../../define/use-case.ts';
import { type Period, periodKey } from '../../domain/period.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { dashboardTab, type Evaluation, evaluate } from '../../evaluation/index.ts';
import type { Reference } from '../../reference/reference.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { associations } from '../../tables/associations.ts';
import { contacts } from '../../tables/contacts.ts';
import { findings } from '../../tables/findings.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import type { EvaluationMailInput } from './shape.ts';

/** The part of the desk that the evaluation mail needs. */
export type EvaluationDesk = Desk<Dataset> & MailDesk & { readonly reference: Pick<Reference, 'district'> };

/** What the mails of one run are written from. */
export interface EvaluationWork {
  readonly dataset: Dataset;
  readonly settings: SheetSettings;
  /** Made once a period. Refused where the findings cannot be read. */
  readonly evaluationOf: (period: Period) => Result<Evaluation>;
  readonly openFindings: (lang: Lang) => Result<readonly OpenFinding[]>;
  readonly links: (contact: Pick<RowIn<'contacts'>, 'line'>) => EvaluationMailInput['links'];
}

/** Reads people's tabs and settings; what only a written mail needs is read at the first one. */
export function evaluationWork(desk: Reading<EvaluationDesk>): Result<EvaluationWork> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const dataset = desk.dataset();
  if (!dataset.ok) return dataset;
  const openFindings = once((lang: Lang) => desk.openFindings(lang));
  const evaluationOf = once((_: string, period: Period): Result<Evaluation> => {
    const found = openFindings(settings.value.language);
    if (!found.ok) return found;
    return ok(
      evaluate({
        ...{ dataset: dataset.value, period, today: desk.today, districts: desk.reference.district },
        ...{ settings: settings.value, openFindings: found.value.length },
      }),
    );
  });
  return ok({
    dataset: dataset.value,
    settings: settings.value,
    openFindings,
    evaluationOf: (period) => evaluationOf(periodKey(period), period),
    links: linksOf(desk),
  });
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
