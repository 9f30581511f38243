import type { Level } from '../../domain/finding.ts';
import type { FindingStatus } from '../../tables/options.ts';
import { type FindingView, isUnresolved } from './shape.ts';

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

/** Rules that say why a row counts in no sum: something required is missing, unreadable or unknown. */
const UNREAD_RULES: readonly string[] = ['Q-01', 'Q-02', 'Q-03'];

const fits = (finding: FindingView, filter: Filter): boolean =>
  (filter.inCharge === '' || finding.inCharge === filter.inCharge) &&
  (filter.status === 'all' ||
    (filter.status === 'unresolved' ? isUnresolved(finding.status) : finding.status === filter.status)) &&
  (!filter.unread || UNREAD_RULES.includes(finding.rule));

/** What fits the filter, and how many fit at each level before the levels are looked at. */
export function filtered(findings: readonly FindingView[], filter: Filter) {
  const fitting = findings.filter((finding) => fits(finding, filter));
  const counts: Record<Level, number> = { urgent: 0, clarify: 0, hint: 0 };
  for (const { level } of fitting) counts[level] += 1;
  const list = filter.levels.length === 0 ? fitting : fitting.filter(({ level }) => filter.levels.includes(level));
  return { list, counts };
}

/** Everyone who is in charge of something, in the order of the alphabet. */
export const inChargeOf = (findings: readonly FindingView[]): readonly string[] =>
  [...new Set(findings.map(({ inCharge }) => inCharge).filter((who) => who !== ''))].sort((a, b) =>
    a.localeCompare(b, 'de'),
  );
