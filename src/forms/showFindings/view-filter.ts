import type { Day } from '../../domain/day.ts';
import { type Level, levels } from '../../domain/finding.ts';
import { isLongOpen } from '../../tables/long-open.ts';
import type { FindingStatus } from '../../tables/options.ts';
import { type FindingView, isUnresolved } from './shape.ts';
import { rowKey } from './view-entries.ts';

export interface Filter {
  /** None means all. */
  readonly levels: readonly Level[];
  /** `''` means all. */
  readonly inCharge: string;
  readonly status: FindingStatus | 'unresolved' | 'all';
  /** Only what keeps rows out of the sums. */
  readonly unread: boolean;
}

export const FIRST_FILTER: Filter = { levels: [], inCharge: '', status: 'unresolved', unread: false };

/** What someone may still be typing; it is never listed among what weighs. */
export const isUnfilled = (level: Level): boolean => level === 'incomplete';
/** The levels that a person chooses among. */
export const weighing: readonly Level[] = levels.filter((level) => !isUnfilled(level));

/** Rules that say why a row counts in no sum: something required is missing, unreadable or unknown. */
const UNREAD_RULES: readonly string[] = ['Q-01', 'Q-02', 'Q-03'];

const fits = (finding: FindingView, filter: Filter): boolean =>
  (filter.inCharge === '' || finding.inCharge === filter.inCharge) &&
  (filter.status === 'all' ||
    (filter.status === 'unresolved' ? isUnresolved(finding.status) : finding.status === filter.status)) &&
  (!filter.unread || UNREAD_RULES.includes(finding.rule));

/** Open for so long that it is asked about once and folded. What is urgent stays in sight, however long. */
const isOld = ({ level, status, firstSeen }: FindingView, today: Day): boolean =>
  level !== 'urgent' && isUnresolved(status) && isLongOpen(firstSeen, today);

/**
 * What fits the filter, and how many fit at each level before the levels are looked at. What is only incomplete, what has
 * been open for long and the baseline stand apart and count nowhere; where rows that count in no sum are asked for, they
 * stand with the others. What concerns a row that weighs anyway stands with it.
 */
export function filtered(findings: readonly FindingView[], filter: Filter, today: Day) {
  const fitting = findings.filter((finding) => fits(finding, filter));
  const older = ({ baseline }: FindingView): boolean => baseline && !filter.unread;
  const weighed = new Set(
    fitting.filter((finding) => !isUnfilled(finding.level) && !finding.baseline && !isOld(finding, today)).map(rowKey),
  );
  const long = (finding: FindingView): boolean =>
    isOld(finding, today) &&
    !isUnfilled(finding.level) &&
    !finding.baseline &&
    !filter.unread &&
    !weighed.has(rowKey(finding));
  // What is incomplete in a row that weighs anyway stands with that row.
  const unfilled = (finding: FindingView): boolean =>
    isUnfilled(finding.level) && !finding.baseline && !filter.unread && !weighed.has(rowKey(finding));
  const apart = (finding: FindingView): boolean => older(finding) || unfilled(finding) || long(finding);
  const counts: Record<Level, number> = { urgent: 0, clarify: 0, hint: 0, incomplete: 0 };
  for (const finding of fitting) if (!apart(finding)) counts[finding.level] += 1;
  const wanted = fitting.filter(({ level }) => filter.levels.length === 0 || filter.levels.includes(level));
  return {
    list: wanted.filter((finding) => !apart(finding)),
    incomplete: fitting.filter(unfilled),
    long: wanted.filter(long),
    baseline: wanted.filter(older),
    counts,
  };
}

const roleOf = (who: string): string => who.split(', ')[0] ?? '';

/** Whether "Zuständig" means this person: their office, or their role where it names no association. */
export const isYours = (who: string, office: string | undefined): boolean =>
  office !== undefined && (who === office || who === roleOf(office));

/** Everyone who is in charge of something: the person's own office first, that of other associations next, then in the order of the alphabet. */
export const inChargeOf = (findings: readonly FindingView[], office?: string): readonly string[] =>
  [...new Set(findings.map(({ inCharge }) => inCharge).filter((who) => who !== ''))].sort(
    (a, b) =>
      Number(isYours(b, office)) - Number(isYours(a, office)) ||
      Number(roleOf(b) === roleOf(office ?? '')) - Number(roleOf(a) === roleOf(office ?? '')) ||
      a.localeCompare(b, 'de'),
  );
