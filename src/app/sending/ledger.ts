import type { LedgerEntry, LedgerNote, MailEntry, MailName, MailState } from '../../define/mail.ts';
import { momentWords } from '../../domain/day.ts';
import { stableId } from '../../domain/ids.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { fold } from '../../domain/spelling.ts';
import { type Lang, say, type Text } from '../../domain/text.ts';
import { type RowIn, tables } from '../../tables/index.ts';
import { alone } from '../apply/alone.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import type { Bench } from '../bench.ts';
import type { Reader } from '../reading/reader.ts';
import { parseRows } from '../reading/rows.ts';

/** How long sending waits for another script. */
export const WAIT_MS = 10_000;

export type LedgerRow = RowIn<'mailLedger'>;

/** The ledger's row of an occasion: the one it has, else the one that recipient and occasion give it. */
export const rowOf = ({ ledgerRow, mail, about, contact }: MailEntry): string =>
  ledgerRow ?? stableId('M', `${mail}|${about}|${contact}`);

/** The rows of the ledger as they stand. */
export const ledgerRows = (reader: Reader): Result<LedgerRow[]> => {
  const read = reader.fresh('mailLedger');
  return read.ok ? ok(parseRows(tables.mailLedger, read.value.layout, read.value.block) as LedgerRow[]) : read;
};

/** The ledger as it stands. */
export function readLedger(reader: Reader, mails: readonly MailName[]): Result<readonly LedgerEntry[]> {
  const rows = ledgerRows(reader);
  if (!rows.ok) return rows;
  const names = new Map(
    mails.flatMap(({ name, title }) => [title.de, title.en, name].map((word) => [fold(word), name])),
  );
  return ok(
    rows.value.map(({ id, values }) => ({
      id,
      mail: names.get(fold(values.mail ?? '')) ?? values.mail ?? '',
      about: values.about ?? '',
      contact: values.contact ?? '',
      // A state that nobody can read is none that may be sent again.
      state: values.state ?? 'unclear',
      reservedAt: values.reservedAt ?? '',
    })),
  );
}

/** A mail's state as the ledger writes it. */
export const stateCell = (state: MailState, lang: Lang): Cells =>
  ({ state: tables.mailLedger.columns.state.codec.print(state, lang) }) as const;

/** The cells of a row that the ledger lacks. */
export function newRow(mail: MailEntry, bench: Bench): { readonly id: string; readonly cells: Cells } {
  const lang = bench.reader.lang();
  const kind = bench.features.mails.find(({ name }) => name === mail.mail);
  const id = rowOf(mail);
  return {
    id,
    cells: {
      ...{ id, mail: kind ? say(kind.title, lang) : mail.mail, contact: mail.contact },
      about: tables.mailLedger.columns.about.codec.print(mail.about, lang),
    },
  };
}

/** Notes what waits and what is unclear: for rows that stand there, and for new ones. Problems: 'busy' and those of reading. */
export function noteMails(bench: Bench, notes: readonly LedgerNote[]): Result<unknown> {
  if (notes.length === 0) return ok(true);
  const lang = bench.reader.lang();
  const fresh = notes.filter(({ ledgerRow }) => ledgerRow === undefined);
  const rows = fresh.map((note) => {
    const { id, cells } = newRow(note, bench);
    return { id, cells: { ...cells, ...stateCell(note.state, lang) } };
  });
  const sets = notes.flatMap(({ ledgerRow: id, state }): Change[] =>
    id === undefined ? [] : [{ kind: 'set', table: 'mailLedger', id, cells: stateCell(state, lang), held: {} }],
  );
  const changes: Change[] = rows.length > 0 ? [{ kind: 'append', table: 'mailLedger', rows }, ...sets] : sets;
  return alone(bench.reader, WAIT_MS, () =>
    carryOutAlone(
      { operation: `note-${bench.now}`, command: 'sendMails', title: NOTED, changes, journal: 'none', final: true },
      bench.reader,
      bench.journal,
    ),
  );
}

const NOTED: Text = { de: 'Versand vermerkt', en: 'Sending noted' };

/** An occasion and what came of its mail. */
export interface Marked {
  readonly entry: MailEntry;
  readonly state: MailState;
}

/**
 * Marks rows of the ledger as they stand now. A row that is gone is left out; where the ledger is busy or cannot be read
 * the rows stay reserved, and a person decides. A row that someone moves at that very moment is found again, and the one
 * in its place keeps its own state: else a mail that waits would pass for sent.
 */
export function markMails(bench: Bench, done: readonly Marked[]): void {
  if (done.length === 0) return;
  const lang = bench.reader.lang();
  const changes = done.map(({ entry, state }): Change => {
    const sentAt: Cells = state === 'sent' ? { sentAt: momentWords(bench.now, lang) } : {};
    const cells = { ...stateCell(state, lang), ...sentAt };
    return { kind: 'set', table: 'mailLedger', id: rowOf(entry), cells, held: {} };
  });
  const plan = {
    operation: `mark-${bench.now}`,
    command: 'sendMails',
    title: NOTED,
    changes,
    journal: 'none',
    final: true,
  } as const;
  const marked = alone(bench.reader, WAIT_MS, () => carryOutAlone(plan, bench.reader, bench.journal));
  if (!marked.ok) console.error(`mails not marked: ${marked.problem.code}`);
}
