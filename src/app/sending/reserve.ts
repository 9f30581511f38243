import type { MailEntry, MailState, OutgoingMail } from '../../define/mail.ts';
import { counted } from '../../domain/counted.ts';
import { addDays, momentWords } from '../../domain/day.ts';
import { stableId } from '../../domain/ids.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { gridOf, linesOf } from '../../google/book.ts';
import { guarded, PROTECTED } from '../../google/failure.ts';
import { remainingLetters } from '../../google/post.ts';
import { mayEdit } from '../../google/protect.ts';
import { remember, remembered } from '../../google/remembered.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import type { Bench } from '../bench.ts';
import { firstRowLine } from '../reading/rows.ts';
import { type LedgerRow, ledgerRows, type Marked, markMails, newRow, rowOf, stateCell } from './ledger.ts';

/** The file remembers by `M-…`, which comes from recipient and occasion, that a mail was reserved. No address. */
const MEMORY = 'mails';
/** A yearly report may be due again so long. */
const REMEMBERED_DAYS = 400;

export interface Reserved {
  /** Reserved now, to be sent. */
  readonly now: readonly OutgoingMail[];
  /** Beyond the quota. */
  readonly later: readonly OutgoingMail[];
  /** Occasions that are not in the ledger, but the file remembers that they left or were about to. */
  readonly forgotten: number;
  /** Occasions reserved or sent by another run meanwhile, and those of an address that had its mail today. */
  readonly taken: number;
}

const isFree = (row: LedgerRow | undefined): boolean =>
  row === undefined || ['waiting', 'failed', 'no-news'].includes(row.values.state ?? '');

/** All occasions of these mails. */
export const entriesOf = (mails: readonly OutgoingMail[]): MailEntry[] => mails.flatMap(({ entries }) => entries);

/** The address as the memory keeps it for a day: nobody reads it out of there. */
const dayMark = ({ to }: OutgoingMail): string => stableId('A', to.trim().toLowerCase());

/** Whether this person may write below the ledger's headers: else mails would leave that nobody can mark. */
function mayMark({ reader }: Bench): boolean {
  const read = reader.tab('mailLedger');
  if (!read.ok) return true;
  const { sheet, layout } = read.value;
  const [first, last] = [firstRowLine(layout), gridOf(sheet)];
  return first > last || mayEdit(linesOf(sheet, first, last));
}

/**
 * Reserves what may leave now, in one block, for a caller that holds the lock. Left out is what the ledger or the file's
 * own memory knows as reserved or sent: a mail goes on with the occasions that are left. Of mails that nobody sent by hand
 * an address gets one a day. Problems: those of reading, of a protected
 * ledger and of Protokoll, before anything is reserved.
 */
export function reserveDue(bench: Bench, batch: readonly OutgoingMail[], operation: string): Result<Reserved> {
  const rows = ledgerRows(bench.reader);
  if (!rows.ok) return rows;
  if (!mayMark(bench)) return fail(PROTECTED);
  const held = new Map(rows.value.map((row) => [row.id, row]));
  const memory = remembered(MEMORY, bench.today);
  const hadOne = (mail: OutgoingMail): boolean => mail.byItself === true && memory.has(dayMark(mail));
  const free = entriesOf(batch.filter((mail) => !hadOne(mail))).filter((entry) => isFree(held.get(rowOf(entry))));
  // A row of the ledger says more than the memory: a person may have set it back.
  const isForgotten = (entry: MailEntry): boolean => !held.has(rowOf(entry)) && memory.has(rowOf(entry));
  const left = new Set(free.filter((entry) => !isForgotten(entry)));
  const due = batch
    .map((mail) =>
      mail.entries.length === 0 ? mail : { ...mail, entries: mail.entries.filter((one) => left.has(one)) },
    )
    .filter((mail, i) => mail.entries.length > 0 || batch[i]?.entries.length === 0);
  const quota = remainingLetters();
  const [now, later] = [due.slice(0, quota), due.slice(quota)];
  const until = addDays(bench.today, REMEMBERED_DAYS);
  const fresh = [
    ...now.filter(({ byItself }) => byItself).map((mail): [string, string] => [dayMark(mail), bench.today]),
    ...entriesOf(now).map((entry): [string, string] => [rowOf(entry), until]),
  ];
  const reserved = guarded(() => {
    const done = reserve(bench, now, later, held, operation);
    if (done.ok && fresh.length > 0) remember(MEMORY, new Map([...memory, ...fresh]));
    return done;
  });
  if (!reserved.ok) {
    // None has left: what may stand there as reserved waits again, so that the next try sends it.
    guarded(() =>
      ok(
        markMails(
          bench,
          entriesOf(now).map((entry): Marked => ({ entry, state: 'waiting' })),
        ),
      ),
    );
    return reserved;
  }
  return ok({ now, later, forgotten: free.length - left.size, taken: entriesOf(batch).length - free.length });
}

function reserve(
  bench: Bench,
  now: readonly OutgoingMail[],
  later: readonly OutgoingMail[],
  held: ReadonlyMap<string, LedgerRow>,
  operation: string,
): Result<unknown> {
  const lang = bench.reader.lang();
  const changes: Change[] = [];
  const fresh: { id: string; cells: Cells }[] = [];
  const add = (entry: MailEntry, state: MailState): void => {
    const id = rowOf(entry);
    const cells: Cells = {
      ...stateCell(state, lang),
      reservedAt: state === 'reserved' ? momentWords(bench.now, lang) : '',
    };
    if (held.has(id)) changes.push({ kind: 'set', table: 'mailLedger', id, cells, held: {} });
    else fresh.push({ id, cells: { ...newRow(entry, bench).cells, ...cells } });
  };
  for (const entry of entriesOf(now)) add(entry, 'reserved');
  for (const entry of entriesOf(later)) add(entry, 'waiting');
  if (fresh.length > 0) changes.unshift({ kind: 'append', table: 'mailLedger', rows: fresh });
  if (changes.length === 0) return ok(true);
  const title = {
    de: `${counted(now.length, 'Mail', 'Mails')} reserviert`,
    en: `${counted(now.length, 'mail', 'mails')} reserved`,
  };
  return carryOutAlone(
    { operation, command: 'sendMails', title, changes, journal: 'summary', final: true },
    bench.reader,
    bench.journal,
    bench.reader.tab,
  );
}
