import type { Day } from '../domain/day.ts';
import type { Text } from '../domain/text.ts';

/** What a public page tells of: a lasting partnership, help on site, or money. */
export type PublicKind = 'partnership' | 'help' | 'money';

/** A visit that a public page dates; the day or the year as exactly as it stands there. */
export interface PublicVisit {
  readonly first?: Day;
  readonly last?: Day;
  readonly year: number;
  readonly people?: number;
  readonly text: Text;
}

/** One row of data/partnerschaften_oeffentlich_bekannt.csv, read for what it says and no more. */
export interface PublicHelp {
  /** Number of the row, from 1, without the header. */
  readonly row: number;
  readonly kind: PublicKind;
  /** Names in the register of those who give or travel; several where the page names several. */
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  /** Who gives or receives where the page names a place and no level of the party, so that no association can be meant. */
  readonly unnamed: { readonly giver?: string; readonly receiver?: string };
  /** A partnership that is only wished for. */
  readonly asked: boolean;
  /** A year (`2016`) or a season (`2021-spring`) in which the partnership began; null where no page says so. */
  readonly since: string | null;
  /** The latest year that the event or the page itself bears; null where neither has a date. */
  readonly lastKnown: number | null;
  readonly townTwinning: string | null;
  /** Place within the receiver's area, where it is named. */
  readonly place: string | null;
  readonly visits: readonly PublicVisit[];
  /** Cents, for a grant whose sum is public. */
  readonly grantCents: number | null;
  readonly text: Text;
  /** What the page leaves open, or where a name had to be read. */
  readonly doubt: Text | null;
  /** Addresses, or what identifies the page where the address is known only in part. */
  readonly sources: readonly string[];
}
