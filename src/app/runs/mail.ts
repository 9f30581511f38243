import type { Row } from '../../define/dataset.ts';
import type {
  LedgerEntry,
  LedgerNote,
  MailDesk,
  MailState,
  OpenFinding,
  OutgoingMail,
  SendReport,
} from '../../define/mail.ts';
import type { Cell } from '../../domain/cell.ts';
import { addDays } from '../../domain/day.ts';
import { stableId } from '../../domain/ids.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Lang, say } from '../../domain/text.ts';
import { loggable } from '../../google/failure.ts';
import { linkInto } from '../../google/link.ts';
import { withLock } from '../../google/lock.ts';
import { personEmail } from '../../google/person.ts';
import { post, remainingLetters } from '../../google/post.ts';
import { remember, remembered } from '../../google/remembered.ts';
import { dataTables, type RowIn, type TableName, tables } from '../../tables/index.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import { tableOfTab } from '../apply/journal.ts';
import { cellAt, linesById } from '../apply/prepare.ts';
import { writeSets } from '../apply/write.ts';
import type { Bench } from '../bench.ts';
import { associationsOf } from '../check/index.ts';
import type { Reader } from '../reading/reader.ts';
import { parseRows } from '../reading/rows.ts';

const WAIT_MS = 10_000;
/** Marks are written so many at a time: a crash leaves at most these few unclear, for a person to decide. */
const MARKED_AT_ONCE = 30;
/** With less than this left no mail is begun: those that were reserved are told to wait. */
const SECONDS_TO_MARK = 30;
/** The file remembers by `M-…`, which comes from recipient and occasion, that a mail was reserved. No address. */
const MEMORY = 'mails';
/** A yearly report may be due again so long. */
const REMEMBERED_DAYS = 400;
const SENDER = { de: 'Partnerschaften', en: 'Partnerships' } as const;

const ledgerColumns = tables.mailLedger.columns;
const mailCell = (mail: string, lang: Lang): Cell => ledgerColumns.mail.codec.print(mail as 'evaluation', lang);
const stateCell = (state: MailState, lang: Lang): Cell => ledgerColumns.state.codec.print(state, lang);
const ledgerId = (mail: Pick<OutgoingMail, 'mail' | 'about' | 'contact'>): string =>
  stableId('M', `${mail.mail}|${mail.about}|${mail.contact ?? ''}`);

/** Sending and what it needs, for the desk. Sends nothing from a copied sheet. */
export function mailDesk(bench: Bench): MailDesk {
  return {
    sendMails: (batch, operation) => sendMails(bench, batch, operation),
    noteMails: (notes) => noteMails(bench, notes),
    remainingQuota: remainingLetters,
    ownAddress: () => {
      const address = personEmail();
      return address === ''
        ? fail({
            code: 'consent-missing',
            text: { de: 'Google nennt uns Deine Adresse nicht.', en: 'Google does not tell us your address.' },
            hint: {
              de: 'Bitte stimme dem Zugriff zu und versuch es noch einmal.',
              en: 'Please give your consent and try again.',
            },
          })
        : ok(address);
    },
    ledger: () => readLedger(bench.reader),
    openFindings: (lang) => openFindings(bench, lang),
  };
}

const ledgerRows = (reader: Reader): Result<RowIn<'mailLedger'>[]> => {
  const read = reader.fresh('mailLedger');
  return read.ok
    ? ok(parseRows(tables.mailLedger, read.value.layout, read.value.block) as RowIn<'mailLedger'>[])
    : read;
};

const entryOf = ({ id, values }: RowIn<'mailLedger'>): LedgerEntry => ({
  id,
  mail: values.mail ?? '',
  about: values.about ?? '',
  contact: values.contact ?? '',
  // A state that nobody can read is none that may be sent again.
  state: values.state ?? 'unclear',
  reservedAt: values.reservedAt ?? '',
});

/** The ledger as it stands. */
export function readLedger(reader: Reader): Result<readonly LedgerEntry[]> {
  const rows = ledgerRows(reader);
  return rows.ok ? ok(rows.value.map(entryOf)) : rows;
}

/**
 * Sends a batch: reserves all in one block, sends each, marks them. Reserving and marking run alone, sending does not: people
 * save meanwhile, and between two senders the reservation decides. A mail that the ledger or the file's own memory knows
 * as reserved or sent is left out, so that each leaves once even where rows of the ledger were deleted; what a crash left
 * reserved is shown to a person and never sent by guess. When time runs out the rest waits for the next run.
 * Problems: 'busy', 'copied-sheet', those of reading, and of Protokoll, before anything is reserved.
 */
function sendMails(bench: Bench, batch: readonly OutgoingMail[], operation: string): Result<SendReport> {
  const settings = bench.reader.settings();
  if (!settings.ok) return settings;
  if (settings.value.sheetId !== bench.book.getId()) return fail(COPIED);
  const reserved = withLock(WAIT_MS, () => reserveDue(bench, batch, operation));
  if (!reserved.ok) return reserved;
  const { now, later, forgotten } = reserved.value;
  const counts = { sent: 0, failed: 0 };
  let unmarked: Marked[] = [];
  let next = 0;
  for (; next < now.length && bench.secondsLeft() > SECONDS_TO_MARK; next += 1) {
    const mail = now[next];
    if (mail === undefined) break;
    const state = send(mail, bench.reader.lang());
    counts[state] += 1;
    if (mail.contact !== undefined) unmarked.push({ mail, state });
    if (unmarked.length < MARKED_AT_ONCE) continue;
    markAlone(bench, unmarked);
    unmarked = [];
  }
  const unsent = now.slice(next);
  markAlone(bench, [...unmarked, ...unsent.map((mail): Marked => ({ mail, state: 'waiting' }))]);
  const repeated = now.length + later.length === 0 && batch.length > 0;
  return ok({ ...counts, waiting: later.length + unsent.length, unclear: forgotten, repeated });
}

interface Marked {
  readonly mail: OutgoingMail;
  readonly state: MailState;
}

interface Reserved {
  /** Reserved now, to be sent. */
  readonly now: readonly OutgoingMail[];
  /** Beyond the quota. */
  readonly later: readonly OutgoingMail[];
  /** Not in the ledger, but the file remembers that they left or were about to. */
  readonly forgotten: number;
}

const rowOf = (mail: OutgoingMail): string => mail.ledgerRow ?? ledgerId(mail);

function reserveDue(bench: Bench, batch: readonly OutgoingMail[], operation: string): Result<Reserved> {
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
  return ok({ now, later, forgotten: free.length - due.length });
}

/** Marks under the lock. Where it is busy the rows stay reserved, and a person decides. */
function markAlone(bench: Bench, done: readonly Marked[]): void {
  const told = done.filter(({ mail }) => mail.contact !== undefined);
  if (told.length === 0) return;
  const marked = withLock(WAIT_MS, () => {
    mark(bench, told);
    return ok(true);
  });
  if (!marked.ok) console.error(`mails not marked: ${marked.problem.code}`);
}

const COPIED = {
  code: 'copied-sheet',
  text: { de: 'Diese Tabelle ist eine Kopie. Sie sendet keine Mails.', en: 'This sheet is a copy. It sends no mail.' },
  hint: {
    de: 'Soll sie eigenständig arbeiten? Dann wähle „Einrichten und reparieren“.',
    en: 'Should it work on its own? Then choose "Set up and repair".',
  },
} as const;

const isFree = (row: RowIn<'mailLedger'> | undefined): boolean =>
  row === undefined || row.values.state === 'waiting' || row.values.state === 'failed';

function reserve(
  bench: Bench,
  now: readonly OutgoingMail[],
  later: readonly OutgoingMail[],
  held: ReadonlyMap<string, RowIn<'mailLedger'>>,
  operation: string,
): Result<unknown> {
  const lang = bench.reader.lang();
  const changes: Change[] = [];
  const fresh: { id: string; cells: Cells }[] = [];
  const add = (mail: OutgoingMail, state: MailState): void => {
    if (mail.contact === undefined) return;
    const id = rowOf(mail);
    const cells: Cells = { state: stateCell(state, lang), reservedAt: state === 'reserved' ? bench.now : '' };
    if (held.has(id)) changes.push({ kind: 'set', table: 'mailLedger', id, cells, held: {} });
    else
      fresh.push({
        id,
        cells: { id, mail: mailCell(mail.mail, lang), about: mail.about, contact: mail.contact, ...cells },
      });
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

function send(mail: OutgoingMail, lang: Lang): 'sent' | 'failed' {
  try {
    post({
      to: mail.to,
      subject: mail.content.subject,
      html: mail.content.html,
      text: mail.content.text,
      senderName: say(SENDER, lang),
    });
    return 'sent';
  } catch (error) {
    console.error(`mail not sent: ${loggable(error)}`);
    return 'failed';
  }
}

/** Marks rows of the ledger as they stand now, in one block where they are neighbours. A row that is gone stays for a person to decide. */
function mark(bench: Bench, done: readonly Marked[]): void {
  const read = bench.reader.fresh('mailLedger');
  if (!read.ok) return;
  const lang = bench.reader.lang();
  const lines = linesById(read.value);
  const byLine = new Map<number, Cells>();
  for (const { mail, state } of done) {
    const line = lines.get(rowOf(mail));
    if (line === undefined) continue;
    const [reservedAt, sentAt] = [cellAt(read.value, line, 'reservedAt'), cellAt(read.value, line, 'sentAt')];
    byLine.set(line, { state: stateCell(state, lang), reservedAt, sentAt: state === 'sent' ? bench.now : sentAt });
  }
  writeSets(read.value, byLine, () => true, bench.reader);
}

function noteMails(bench: Bench, notes: readonly LedgerNote[]): Result<unknown> {
  if (notes.length === 0) return ok(true);
  return withLock(WAIT_MS, () => {
    const lang = bench.reader.lang();
    const rows = notes
      .filter(({ ledgerRow }) => ledgerRow === undefined)
      .map((note) => {
        const id = ledgerId(note);
        return {
          id,
          cells: {
            id,
            mail: mailCell(note.mail, lang),
            about: note.about,
            contact: note.contact,
            state: stateCell(note.state, lang),
          },
        };
      });
    const sets = notes.flatMap((note): Change[] =>
      note.ledgerRow === undefined
        ? []
        : [
            {
              kind: 'set',
              table: 'mailLedger',
              id: note.ledgerRow,
              cells: { state: stateCell(note.state, lang) },
              held: {},
            },
          ],
    );
    const changes: Change[] = rows.length > 0 ? [{ kind: 'append', table: 'mailLedger', rows }, ...sets] : sets;
    const title = { de: 'Versand vermerkt', en: 'Sending noted' };
    return carryOutAlone(
      { operation: `note-${bench.now}`, command: 'sendMails', title, changes, journal: 'none', final: true },
      bench.reader,
      bench.journal,
    );
  });
}

/** Findings that still want someone, the baseline left out, with the associations of the row they speak of. */
function openFindings(bench: Bench, lang: Lang): Result<readonly OpenFinding[]> {
  const read = bench.reader.tab('findings');
  if (!read.ok) return read;
  const dataset = bench.reader.dataset();
  if (!dataset.ok) return dataset;
  const rows = new Map<string, { row: Row; table: (typeof dataTables)[number] }>();
  for (const table of dataTables)
    for (const row of dataset.value[table]) rows.set(`${table} ${row.id}`, { row, table });
  const linkTo = (table: TableName, line: number): string => {
    const tab = bench.reader.tab(table);
    return linkInto(bench.book, say(tables[table].tab, lang), line, tab.ok ? tab.value.sheet : undefined);
  };
  const found = parseRows(tables.findings, read.value.layout, read.value.block) as RowIn<'findings'>[];
  return ok(
    found.flatMap(({ values, line }): OpenFinding[] => {
      if (values.baseline === 'yes' || (values.status !== 'open' && values.status !== 'in-progress')) return [];
      const table = tableOfTab(values.tab ?? '');
      const place = rows.get(`${table ?? ''} ${values.row ?? ''}`);
      const rule = bench.features.rules.find(({ id }) => id === values.rule);
      return [
        {
          level: values.level ?? 'hint',
          title: rule ? say(rule.title, lang) : (values.what ?? ''),
          since: values.firstSeen ?? bench.today,
          link: linkTo(place?.table ?? 'findings', place?.row.line ?? line),
          associations: place ? associationsOf(tables[place.table], place.row) : [],
        },
      ];
    }),
  );
}
