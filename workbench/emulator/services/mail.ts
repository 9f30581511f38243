import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { messages, NotEmulated, PlatformError } from '../failure.ts';
import type { Mail, MailFile } from '../state.ts';
import { blobContent } from './utilities.ts';

type MailApp = GoogleAppsScript.Mail.MailApp;

const RECIPIENTS_LIMIT = 50;
const SUBJECT_LIMIT = 250;
const BODY_LIMIT = { consumer: 200 * 1024, workspace: 400 * 1024 };

export function mailAppOf(run: Execution): MailApp {
  return expose<MailApp>(run, 'MailApp', {
    getRemainingDailyQuota: () => remaining(run),
    sendEmail: (...args: unknown[]) => send(run, readMessage(args)),
  });
}

const DAY = 86_400_000;

/** Where the recipients of an account are counted: by the day its quota began, which is that of its first mail [doc]. */
function quotaKey(run: Execution): string {
  const { data, worlds, manifest } = run.machine;
  const account = run.options.runsAs;
  const now = run.machine.now();
  const first = data.mailUsed[`since ${account}`] ?? Number.NEGATIVE_INFINITY;
  const since = worlds.mailDay === 'first-mail' && now - first < DAY ? first : now;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: manifest.timeZone }).format(since);
  return since === first ? `${day} ${account} ${first}` : `${day} ${account}`;
}

/** Recipients that the account may still write to today. */
function remaining(run: Execution): number {
  const { data, limits } = run.machine;
  const most = limits.mailRecipientsADay[run.machine.account(run.options.runsAs)];
  return Math.max(0, most - (data.mailUsed[quotaKey(run)] ?? 0));
}

/** Counts recipients; the first ones begin the quota's day. */
function use(run: Execution, recipients: number): void {
  const { data, worlds } = run.machine;
  const before = data.mailUsed[quotaKey(run)] ?? 0;
  const since = `since ${run.options.runsAs}`;
  const running = run.machine.now() - (data.mailUsed[since] ?? Number.NEGATIVE_INFINITY) < DAY;
  if (worlds.mailDay === 'first-mail' && !running) data.mailUsed[since] = run.machine.now();
  data.mailUsed[quotaKey(run)] = before + recipients;
}

/** The four ways to call sendEmail, as one record of strings. */
function readMessage(args: unknown[]): Record<string, unknown> {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return { ...first };
  if (args.length === 3) return { to: first, subject: second, body: third };
  if (args.length === 4 && typeof fourth === 'string')
    return { to: first, replyTo: second, subject: third, body: fourth };
  if (args.length === 4 && typeof fourth === 'object') return { ...fourth, to: first, subject: second, body: third };
  throw new PlatformError(messages.parameters('…', 'MailApp.sendEmail'));
}

function addresses(list: unknown): string[] {
  return String(list ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

function check(run: Execution, message: Record<string, unknown>, recipients: string[]): void {
  const plain = (address: string): string => /<([^>]+)>$/.exec(address)?.[1] ?? address;
  if (recipients.length === 0) throw new PlatformError('Failed to send email: no recipient');
  const refused = run.machine.data.refusedAddresses ?? [];
  const wrong = recipients.find(
    (address) => !/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(plain(address)) || refused.includes(plain(address)),
  );
  if (wrong !== undefined) throw new PlatformError(`Invalid email: ${wrong}`);
  if (recipients.length > RECIPIENTS_LIMIT) throw new PlatformError('Limit Exceeded: Email Recipients Per Message.');
  if (String(message.subject ?? '').length > SUBJECT_LIMIT)
    throw new PlatformError(messages.argumentTooLarge('subject'));
  const size = Math.max(
    Buffer.byteLength(String(message.body ?? '')),
    Buffer.byteLength(String(message.htmlBody ?? '')),
  );
  if (size > BODY_LIMIT[run.machine.account(run.options.runsAs)])
    throw new PlatformError('Limit Exceeded: Email Body Size.');
  if (recipients.length > remaining(run)) throw new PlatformError(messages.tooMuchMail('email'));
  if (message.inlineImages !== undefined) throw new NotEmulated('MailApp.sendEmail with inlineImages');
}

/** All attachments together [doc]. */
const ATTACHMENTS_LIMIT = 25 * 1024 * 1024;

/** An array of blobs [doc: attachments, BlobSource[]]; what is none is refused. A blob without a name gets one. */
function filesOf({ attachments }: Record<string, unknown>): MailFile[] {
  if (attachments === undefined || attachments === null) return [];
  const blobs = Array.isArray(attachments) ? Array.from<unknown>(attachments) : [attachments];
  const files = blobs.map((one): MailFile => {
    const blob = blobContent(one);
    if (blob === undefined) throw new PlatformError('Invalid argument: attachments');
    return { name: blob.name ?? 'Untitled', type: blob.type ?? 'application/octet-stream', text: blob.content };
  });
  const size = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (size > ATTACHMENTS_LIMIT) throw new PlatformError('Limit Exceeded: Email Total Attachments Size.');
  return files;
}

function send(run: Execution, message: Record<string, unknown>): void {
  const { data } = run.machine;
  const [to, cc, bcc] = [addresses(message.to), addresses(message.cc), addresses(message.bcc)];
  const recipients = [...to, ...cc, ...bcc];
  check(run, message, recipients);
  const attachments = filesOf(message);
  const text = (key: string): string =>
    message[key] === undefined || message[key] === null ? '' : String(message[key]);
  const mail: Mail = {
    to: to.join(', '),
    cc: cc.join(', '),
    bcc: bcc.join(', '),
    replyTo: text('replyTo'),
    name: text('name'),
    subject: text('subject'),
    body: text('body'),
    htmlBody: text('htmlBody'),
    from: message.noReply === true ? 'noreply@example.org' : run.options.runsAs,
    at: new Date(run.machine.now()).toISOString(),
    recipients: recipients.length,
    ...(attachments.length > 0 ? { attachments } : {}),
  };
  data.outbox.push(mail);
  use(run, recipients.length);
}
