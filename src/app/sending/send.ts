import type { OutgoingMail, SendReport } from '../../define/mail.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Lang, say } from '../../domain/text.ts';
import { loggable } from '../../google/failure.ts';
import { post, remainingLetters } from '../../google/post.ts';
import { alone } from '../apply/alone.ts';
import type { Bench } from '../bench.ts';
import { type Marked, markMails, WAIT_MS } from './ledger.ts';
import { entriesOf, reserveDue } from './reserve.ts';
import { unreachedNow } from './unreached.ts';

/** Marks are written so many at a time: a crash leaves at most these few unclear, for a person to decide. */
const MARKED_AT_ONCE = 30;
/** With less than this left no mail is begun: those that were reserved are told to wait. */
const SECONDS_TO_MARK = 30;
const SENDER = { de: 'Partnerschaften', en: 'Partnerships' } as const;

const COPIED = {
  code: 'copied-sheet',
  text: { de: 'Diese Tabelle ist eine Kopie. Sie sendet keine Mails.', en: 'This sheet is a copy. It sends no mail.' },
  hint: {
    de: 'Soll sie eigenständig arbeiten? Dann wähle „Einrichten und reparieren“.',
    en: 'Should it work on its own? Then choose "Set up and repair".',
  },
} as const;

/**
 * Sends a batch: reserves all in one block, sends each, marks them. Reserving and marking run alone, sending does not: people
 * save meanwhile, and between two senders the reservation decides. What the ledger or the file's own memory knows
 * as reserved or sent is left out of its mail, so that each occasion is told once even where rows of the ledger were deleted; what a crash left
 * reserved is shown to a person and never sent by guess. Before each thirty leave, who signed off meanwhile is left out.
 * When time runs out, the account's quota is used up by something else, or nobody can tell who signed off, the rest waits for
 * the next run.
 * Problems: 'busy', 'copied-sheet', those of reading, and of Protokoll, before anything is reserved.
 */
export function sendMails(bench: Bench, batch: readonly OutgoingMail[], operation: string): Result<SendReport> {
  const settings = bench.reader.settings();
  if (!settings.ok) return settings;
  if (settings.value.sheetId !== bench.book.getId()) return fail(COPIED);
  const reserved = alone(bench.reader, WAIT_MS, () => reserveDue(bench, batch, operation));
  if (!reserved.ok) return reserved;
  const { now, later, forgotten, taken } = reserved.value;
  const counts = { sent: 0, failed: 0 };
  let unmarked: Marked[] = [];
  let unreached: ReturnType<typeof unreachedNow> | undefined;
  let next = 0;
  for (; next < now.length && bench.secondsLeft() > SECONDS_TO_MARK; next += 1) {
    if (next % MARKED_AT_ONCE === 0) unreached = unreachedNow(bench);
    const mail = now[next];
    if (mail === undefined || !unreached?.ok) break;
    const { entries, to } = mail;
    const { value: isGone } = unreached;
    const stay = entries.filter((entry) => !isGone(entry, to));
    const state =
      entries.length > 0 && stay.length === 0 ? 'failed' : send({ ...mail, entries: stay }, bench.reader.lang());
    // Google's words are not asked why: with no letter left this one waits with the rest, for the next day.
    if (state === 'failed' && remainingLetters() === 0) break;
    counts[state] += 1;
    unmarked.push(...entries.map((entry): Marked => ({ entry, state: stay.includes(entry) ? state : 'failed' })));
    if (unmarked.length < MARKED_AT_ONCE) continue;
    markMails(bench, unmarked);
    unmarked = [];
  }
  const unsent = now.slice(next);
  const held = unreached?.ok === false ? { held: unreached.problem } : {};
  markMails(bench, [...unmarked, ...entriesOf(unsent).map((entry): Marked => ({ entry, state: 'waiting' }))]);
  return ok({ ...counts, waiting: later.length + unsent.length, ...held, unclear: forgotten, taken });
}

function send(mail: OutgoingMail, lang: Lang): 'sent' | 'failed' {
  const { to, replyTo, entries, content } = mail;
  try {
    post({ to, replyTo, ...content(entries), senderName: say(SENDER, lang) });
    return 'sent';
  } catch (error) {
    console.error(`mail not sent: ${loggable(error)}`);
    return 'failed';
  }
}
