import type { LedgerEntry } from '../../define/mail.ts';
import { counted } from '../../domain/counted.ts';
import { stableId } from '../../domain/ids.ts';
import { type Cents, cents, formatMoney } from '../../domain/money.ts';
import { type Period, parsePeriodKey, periodKey, periodName } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { hoursText, shownHours } from '../../evaluation/showing.ts';
import { tidy } from '../../evaluation/sums.ts';

/** What a period of a contact's associations came to. Of what was told long ago only the hours are known. */
export interface Figures {
  /** Of help with one of them as guest or host, each visit once. */
  readonly hours: number;
  /** Visits of any kind. */
  readonly visits?: number | undefined;
  /** What came in, for a treasury. */
  readonly money?: Cents | undefined;
  /** Rows of visits that would have counted and could not be read. */
  readonly unread?: number | undefined;
}

/** What an evaluation told a contact of a period. */
export interface Told extends Figures {
  readonly period: Period;
}

/** Things that a contact knows of, each as a mark; absent: nobody kept it. */
export type Known = ReadonlySet<string> | undefined;

/** The associations that a mail counted: how many, and which, as a mark. */
export interface Base {
  readonly count: number;
  readonly mark: string;
}

/** All that mails told a contact. */
export interface Memory {
  /** The oldest first. */
  readonly periods: readonly Told[];
  /** What comes that they were told of. */
  readonly coming: Known;
  /** Partnerships that they know of. */
  readonly partners: Known;
  /** Mark of what they were in charge of then: figures of another part of the whole are no comparison. */
  readonly scope: string | undefined;
  /** What the last mail counted; absent: nobody kept it. */
  readonly base?: Base | undefined;
}

/** So many periods are remembered of each contact: what comes later than that is no news. */
export const MOST_PERIODS = 12;
/** More things than these are not remembered one by one: of those all is told that its days say is new. */
const MOST_MARKS = 400;
const MARK = 4;

/** A thing as it is remembered: four letters, so that thousands find room. */
export const markOf = (key: string): string => stableId('', key).slice(1, 1 + MARK);

const inOrder = (told: readonly Told[]): readonly Told[] =>
  [...told].sort((x, y) => (x.period.last < y.period.last ? -1 : x.period.last > y.period.last ? 1 : 0));

const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);

const isMarks = (part: string, kind: string): boolean => part.startsWith(`${kind}|`);
const marksIn = (parts: readonly string[], kind: string): Known => {
  const part = parts.find((one) => isMarks(one, kind));
  return part === undefined ? undefined : new Set(part.slice(2).match(/.{4}/g) ?? []);
};

/**
 * What the file remembers of a contact: `2026-09|12|1|12050|2;c|7K3M2Q9D;p|;s|7K3M;b|12|2Q9D`, periods with hours, visits, cents and rows
 * that could not be read, then what is known of what comes and of partnerships, and of what.
 */
export function readMemory(kept: ReadonlyMap<string, string>, contact: string): Memory {
  const parts = (kept.get(contact) ?? '').split(';');
  const periods = parts.flatMap((one): Told[] => {
    const [about = '', hours, visits, money, unread] = one.split('|');
    const period = parsePeriodKey(about);
    const known = number(hours);
    const amount = number(money);
    return period.ok && known !== undefined
      ? [
          {
            ...{ period: period.value, hours: known, visits: number(visits), unread: number(unread) },
            money: Number.isSafeInteger(amount) ? cents(amount ?? 0) : undefined,
          },
        ]
      : [];
  });
  const [scope] = marksIn(parts, 's') ?? [];
  const marks = { coming: marksIn(parts, 'c'), partners: marksIn(parts, 'p') };
  return { periods: inOrder(periods), ...marks, scope, base: baseIn(parts) };
}

function baseIn(parts: readonly string[]): Base | undefined {
  const [, size, mark] = parts.find((one) => isMarks(one, 'b'))?.split('|') ?? [];
  const count = number(size);
  return count === undefined || mark === undefined ? undefined : { count, mark };
}

const marksPart = (kind: string, known: Known): readonly string[] =>
  known === undefined || known.size > MOST_MARKS ? [] : [`${kind}|${[...known].join('')}`];

export const writeMemory = ({ periods, coming, partners, scope, base }: Memory): string =>
  [
    ...inOrder(periods)
      .slice(-MOST_PERIODS)
      .map(({ period, hours, visits, money, unread }) =>
        [periodKey(period), hours, visits ?? '', money ?? '', unread || ''].join('|').replace(/\|+$/, ''),
      ),
    ...marksPart('c', coming),
    ...marksPart('p', partners),
    ...(scope === undefined ? [] : [`s|${scope}`]),
    ...(base === undefined ? [] : [`b|${base.count}|${base.mark}`]),
  ].join(';');

/** With the periods of which the ledger says that a contact was told nothing: nothing was entered for them then. */
export function withNothingTold(
  told: readonly Told[],
  contact: string,
  ledger: readonly LedgerEntry[],
): readonly Told[] {
  const known = new Set(told.map(({ period }) => periodKey(period)));
  const empty = ledger.flatMap(({ contact: of, state, about }): Told[] => {
    const period = parsePeriodKey(about);
    return of === contact && state === 'no-news' && period.ok && !known.has(about)
      ? [{ period: period.value, hours: 0, visits: 0, money: cents(0) }]
      : [];
  });
  return inOrder([...told, ...empty]).slice(-MOST_PERIODS);
}

/** One thing that came late or was corrected. */
export interface Late {
  readonly more: boolean;
  readonly words: string;
}

/** Rows that can be read no more since a mail, or again: a figure that changed with them was not corrected by anybody. */
function readabilityChanged(more: number, lang: Lang): string {
  if (more === 0) return '';
  const rows = lang === 'de' ? counted(Math.abs(more), 'Zeile', 'Zeilen') : counted(Math.abs(more), 'row', 'rows');
  const is = Math.abs(more) === 1 ? { de: 'ist', en: 'is' } : { de: 'sind', en: 'are' };
  if (more > 0)
    return lang === 'de' ? ` (${rows} ${is.de} nicht mehr lesbar)` : ` (${rows} ${is.en} no longer readable)`;
  return lang === 'de' ? ` (${rows} ${is.de} wieder lesbar)` : ` (${rows} ${is.en} readable again)`;
}

/** What came late for a period that was told before, or was corrected since, as it stands now; nothing where it is as it was. */
export function lateOf(told: Told, now: Figures, lang: Lang): readonly Late[] {
  const name = periodName(told.period, lang);
  const late: Late[] = [];
  const add = (more: boolean, what: string): void => {
    const head = lang === 'de' ? (more ? 'Nachgemeldet' : 'Berichtigt') : more ? 'Reported late' : 'Corrected';
    late.push({ more, words: `${head}: ${name}${what}` });
  };
  const signed = (more: boolean, amount: string): string => ` ${more ? '+' : '−'}${amount}`;
  const why = readabilityChanged((now.unread ?? 0) - (told.unread ?? 0), lang);
  const hours = shownHours(tidy(now.hours - told.hours));
  if (hours !== 0)
    add(hours > 0, `${signed(hours > 0, hoursText(Math.abs(hours), lang))} ${lang === 'de' ? 'Std.' : 'hrs'}${why}`);
  const visits = told.visits === undefined || now.visits === undefined ? 0 : now.visits - told.visits;
  if (visits !== 0 && hours === 0) {
    const count = counted(Math.abs(visits), lang === 'de' ? 'Einsatz' : 'visit', lang === 'de' ? 'Einsätze' : 'visits');
    add(visits > 0, `${signed(visits > 0, count)}${why}`);
  }
  const money = told.money === undefined || now.money === undefined ? 0 : now.money - told.money;
  if (money !== 0) add(money > 0, signed(money > 0, formatMoney(cents(Math.abs(money)), lang)));
  return late;
}
