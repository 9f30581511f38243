import { ruleView } from '../../define/rule-view.ts';
import type { Reading } from '../../define/use-case.ts';
import { levelRank } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { say } from '../../domain/text.ts';
import { rules } from '../../rules/index.ts';
import type { RowIn } from '../../tables/index.ts';
import { contactRoles } from '../../tables/options.ts';
import type { FindingsDesk } from './desk.ts';
import type { FindingsStart, FindingView } from './shape.ts';

/** A row of Prüfhinweise in the page's words; a row without an id or text is none. */
export function viewOf({ id, values }: RowIn<'findings'>): FindingView | undefined {
  if (id === '' || values.rule === undefined || values.what === undefined) return undefined;
  return {
    id,
    rule: values.rule,
    level: values.level ?? 'hint',
    tab: values.tab ?? '',
    row: values.row ?? '',
    associations: values.associations ?? [],
    baseline: values.baseline === 'yes',
    what: values.what,
    next: values.next ?? '',
    inCharge: values.inCharge ?? '',
    status: values.status ?? 'open',
    reason: values.reason ?? '',
    firstSeen: values.firstSeen,
  };
}

const byUrgency = (a: FindingView, b: FindingView): number =>
  levelRank(a.level) - levelRank(b.level) ||
  (a.firstSeen ?? '').localeCompare(b.firstSeen ?? '') ||
  a.id.localeCompare(b.id);

/** What a contact's office is called; nobody else has one. */
function officeOf(desk: Reading<FindingsDesk>): string | undefined {
  const { contact, role } = desk.actor();
  const office = contact === undefined ? undefined : contactRoles.find(({ key }) => key === role);
  return office && say(office.label, desk.lang);
}

/** All findings with what their rules say of themselves. */
export function startFindings(desk: Reading<FindingsDesk>): Result<FindingsStart> {
  const read = desk.findings();
  if (!read.ok) return read;
  const findings = read.value
    .map(viewOf)
    .filter((view) => view !== undefined)
    .sort(byUrgency);
  const named = new Set(findings.map(({ rule }) => rule));
  const views = rules.filter(({ id }) => named.has(id)).map((rule) => [rule.id, ruleView(rule, desk.today)] as const);
  return ok({
    lang: desk.lang,
    today: desk.today,
    findings,
    rules: Object.fromEntries(views),
    lastCheck: desk.lastCheck(),
    office: officeOf(desk),
  });
}
