import type { MailState, OutgoingMail } from '../../define/mail.ts';
import { addDays } from '../../domain/day.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { remainingLetters } from '../../google/post.ts';
import { remember, remembered } from '../../google/remembered.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import type { Bench } from '../bench.ts';
import { type LedgerRow, ledgerRows, newRow, rowOf, stateCell } from './ledger.ts';

/** The file remembers by `M-…`, which comes from recipient and occasion, that a mail was reserved. No address. */
const MEMORY = 'mails';
/** A yearly report may be due again so long. */
const REMEMBERED_DAYS = 400;

export interface Reserved {
  /** Reserved now, to be sent. */
  readonly now: readonly OutgoingMail[];
  /** Beyond the quota. */
  readonly later: readonly OutgoingMail[];
  /** Not in the ledger, but the file remembers that they left or were about to. */
  readonly forgotten: number;
  /** Reserved or sent by another run meanwhile. */
  readonly taken: number;
}

const isFree = (row: LedgerRow | undefined): boolean =>
  row === undefined || row.values.state === 'waiting' || row.values.state === 'failed';

/**
 * Reserves what may leave now, in one block, for a caller that holds the lock. Left out is what the ledger or the file's
 * own memory knows as reserved or sent. Problems: those of reading and of Protokoll, before anything is reserved.
 */
export function reserveDue(bench: Bench, batch: readonly OutgoingMail[], operation: string): Result<Reserved> {
  const rows = ledgerRows(bench.reader);
  if (!rows.ok) return rows;
  const held = new Map(rows.value.map((row) => [row.id, row]));
  const memory = remembered(MEMORY, bench.today);
  const free = batch.filter((mail) => mail.contact === undefined || isFree(held.get(rowOf(mail))));
  // A row of the ledger says more than the memory: a person may have set it back.
  const isForgotten = (mail: OutgoingMail): boolean =>
    mail.contact !== undefined && !held.has(rowOf(mail)) && memory.has(rowOf(mail));
  const due = free.filter((mail) => !isForgotten(mail));
  const quota = remainingLetters();
  const [now, later] = [due.slice(0, quota), due.slice(quota)];
  const reserved = reserve(bench, now, later, held, operation);
  if (!reserved.ok) return reserved;
  const until = addDays(bench.today, REMEMBERED_DAYS);
  const fresh = now
    .filter(({ contact }) => contact !== undefined)
    .map((mail): [string, string] => [rowOf(mail), until]);
  if (fresh.length > 0) remember(MEMORY, new Map([...memory, ...fresh]));
  return ok({ now, later, forgotten: free.length - due.length, taken: batch.length - free.length });
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
  const add = (mail: OutgoingMail, state: MailState): void => {
    if (mail.contact === undefined) return;
    const id = rowOf(mail);
    const cells: Cells = { ...stateCell(state, lang), reservedAt: state === 'reserved' ? bench.now : '' };
    if (held.has(id)) changes.push({ kind: 'set', table: 'mailLedger', id, cells, held: {} });
    else fresh.push({ id, cells: { ...newRow(mail, bench).cells, ...cells } });
  };
  for (const mail of now) add(mail, 'reserved');
  for (const mail of later) add(mail, 'waiting');
  if (fresh.length > 0) changes.unshift({ kind: 'append', table: 'mailLedger', rows: fresh });
  if (changes.length === 0) return ok(true);
  const title = { de: `${now.length} Mails reserviert`, en: `${now.length} mails reserved` };
  return carryOutAlone(
    { operation, command: 'sendMails', title, changes, journal: 'summary', final: true },
    bench.reader,
    bench.journal,
    bench.reader.tab,
  );
}
