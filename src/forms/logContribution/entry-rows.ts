import type { Text } from '../../domain/text.ts';
import { type ContributionKey, contributionQuestions, questionsOf } from '../../tables/contribution-questions.ts';
import type { ValuesIn } from '../../tables/index.ts';
import type { ContributionKind } from '../../tables/options.ts';
import type { FieldRow } from '../entry/spec.ts';

type Row = FieldRow<ContributionKey>;
type Values = ValuesIn<'contributions'>;

/** What arrives in one way only is not asked how it came. */
export const ONE_CHANNEL: Readonly<Partial<Record<ContributionKind, 'goods' | 'none'>>> = {
  goods: 'goods',
  waiver: 'none',
  advertising: 'none',
};

/** The two bookings of a transfer, one on each side. */
const BOOKINGS: Row = ['bookedByGiverOn', 'bookedByReceiverOn'];

/** What is asked of each kind, then what its answers turn on by the rules. */
export function mainRows({ kind }: Values): readonly Row[] {
  const first: Row[] = [['kind'], ['amount'], ['receivedOn'], ['receiver']];
  if (kind === undefined) return first;
  const { facts } = contributionQuestions[kind];
  const channel: Row[] = facts.includes('channel') || ONE_CHANNEL[kind] ? [] : [['channel']];
  const rest = facts.map((key): Row => [key]);
  return [...first, ...channel, ...rest, ...(kind === 'grant' ? [BOOKINGS] : [])];
}

/** Numbers by which the books and the sheet find each other, and what it was for. */
export function bookRows({ kind }: Values): readonly Row[] {
  const numbered = kind !== undefined && contributionQuestions[kind].more.includes('donorNumber');
  return [...(numbered ? [['donorNumber'] as const] : []), ['voucher'], ['purpose']];
}

const LARGE: readonly Row[] = [['reportedToLandOn'], ['bundestagNotifiedOn']];
const AFTER: readonly Row[] = [['decidedOn'], ['receiptOn']];

/** Rarer ones: what few need by the rules, who called for it, and what became of it. */
export function rareRows({ kind, donorKind }: Values): readonly Row[] {
  if (kind === undefined) return [];
  const more: readonly ContributionKey[] = questionsOf(kind, donorKind).more.filter((key) => key !== 'donorNumber');
  const asked = [...contributionQuestions[kind].facts, ...more];
  const rows: Row[] = [
    ...more.map((key): Row => [key]),
    ['giver'],
    ['bookedByReceiverOn'],
    ['decision'],
    ...AFTER,
    ...(kind === 'money' || kind === 'goods' ? LARGE : []),
    ['note'],
  ];
  const isNew = ([key]: Row): boolean => key !== undefined && (more.includes(key) || !asked.includes(key));
  return rows.filter((row) => isNew(row) && !(kind === 'grant' && row[0] === 'bookedByReceiverOn'));
}

export const RARE_LABEL: Text = {
  de: 'Buchung, Entscheidung, Seltenes …',
  en: 'Booking, decision, rarer fields …',
};

export const GROUP_HEADS: Readonly<Record<ContributionKind, Text>> = {
  money: { de: 'Zur Geldspende', en: 'About the donation' },
  goods: { de: 'Zur Sachspende', en: 'About the donation in kind' },
  waiver: { de: 'Zum Verzicht', en: 'About the waiver' },
  collection: { de: 'Zur Sammlung', en: 'About the collection' },
  grant: { de: 'Zum Zuschuss', en: 'About the grant' },
  sponsoring: { de: 'Zum Sponsoring', en: 'About the sponsoring' },
  'event-income': { de: 'Zur Veranstaltungseinnahme', en: 'About the event income' },
  advertising: { de: 'Zur Werbung', en: 'About the advertising' },
};
