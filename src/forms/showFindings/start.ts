import { ruleView } from '../../define/rule-view.ts';
import { sentenceOf } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { levelRank } from '../../domain/finding.ts';
import { parseMoney } from '../../domain/money.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Lang, say } from '../../domain/text.ts';
import { rules } from '../../rules/index.ts';
import { findingIn } from '../../tables/finding-words.ts';
import type { RowIn } from '../../tables/index.ts';
import { contactRoles } from '../../tables/options.ts';
import type { FindingsDesk } from './desk.ts';
import { ownOf } from './own.ts';
import type { FindingsStart, FindingView } from './shape.ts';

/** A row of Prüfhinweise in the page's words; a row without an id or text is none. */
export function viewOf({ id, values }: RowIn<'findings'>, lang: Lang, sheetLang: Lang): FindingView | undefined {
  if (id === '' || values.rule === undefined || values.what === undefined) return undefined;
  return {
    id,
    rule: values.rule,
    level: values.level ?? 'hint',
    tab: values.tab ?? '',
    row: values.row ?? '',
    associations: values.associations ?? [],
    baseline: values.baseline === 'yes',
    ...findingIn(values, lang, sheetLang),
    inCharge: values.inCharge ?? '',
    status: values.status ?? 'open',
    reason: values.reason ?? '',
    firstSeen: values.firstSeen,
  };
}

/** The money that the row's sentence begins with, in cents; 0 where it speaks of none. */
function moneyOf({ about, lang }: FindingView): number {
  const [amount = ''] = /^(?:€[\d.,]+|[\d.,]+\s€)/.exec(about) ?? [];
  const read = parseMoney(amount, { lang });
  return read.ok ? read.value : 0;
}

const isLaw = ({ rule: id }: FindingView): boolean => rules.find((rule) => rule.id === id)?.binding === 'law';

/** By level; then law before house, much money before little, and what waits longest. */
const byUrgency = (views: readonly FindingView[]): readonly FindingView[] =>
  views
    .map((view) => ({ view, law: isLaw(view), money: moneyOf(view) }))
    .sort(
      (a, b) =>
        levelRank(a.view.level) - levelRank(b.view.level) ||
        Number(b.law) - Number(a.law) ||
        b.money - a.money ||
        (a.view.firstSeen ?? '').localeCompare(b.view.firstSeen ?? '') ||
        a.view.id.localeCompare(b.view.id),
    )
    .map(({ view }) => view);

/** What a contact's office is called in the tab, `Schatzmeisterei, KV Köln`; nobody else has one. */
function officeOf(desk: Reading<FindingsDesk>): string | undefined {
  const { contact, role, association } = desk.actor();
  const office = contact === undefined ? undefined : contactRoles.find(({ key }) => key === role);
  return office && sentenceOf(say(office.label, desk.sheetLang), association);
}

/** Reads the register only where it is known whose associations are asked for. */
function ownIn(desk: Reading<FindingsDesk>): Pick<FindingsStart, 'own'> {
  const { role, association } = desk.actor();
  if (role === 'coordination' || (association ?? desk.ownAssociation().own) === undefined) return {};
  const found = ownOf(undefined, desk);
  return found.ok && found.value.own ? { own: found.value.own } : {};
}

/** All findings with what their rules say of themselves. */
export function startFindings(desk: Reading<FindingsDesk>): Result<FindingsStart> {
  const read = desk.findings();
  if (!read.ok) return read;
  const findings = byUrgency(read.value.flatMap((row) => viewOf(row, desk.lang, desk.sheetLang) ?? []));
  const named = new Set(findings.map(({ rule }) => rule));
  const views = rules.filter(({ id }) => named.has(id)).map((rule) => [rule.id, ruleView(rule, desk.today)] as const);
  return ok({
    ...{ lang: desk.lang, sheetLang: desk.sheetLang },
    today: desk.today,
    findings,
    rules: Object.fromEntries(views),
    lastCheck: desk.lastCheck(),
    office: officeOf(desk),
    unread: desk.actor().unread,
    ...ownIn(desk),
  });
}
