import { createHash, createHmac } from 'node:crypto';
import { uuid } from '../chance.ts';
import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { ValueHandle } from '../handles.ts';
import { instantOf, offsetAt } from '../zone.ts';
import { mismatch } from './arguments.ts';
import { utilitiesEnums } from './enums.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;

export function utilitiesOf(run: Execution): Utilities {
  const bytes = (data: string | number[]): Buffer =>
    typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(Array.from(data, (byte) => byte & 255));
  const signed = (buffer: Buffer): number[] =>
    run.realm.list(Array.from(buffer, (byte) => (byte > 127 ? byte - 256 : byte)));
  return expose<Utilities>(run, 'Utilities', {
    ...utilitiesEnums,
    getUuid: () => uuid(run.machine),
    sleep: (ms) => {
      if (typeof ms !== 'number' || Number.isNaN(ms)) throw new PlatformError(`Cannot convert ${String(ms)} to int.`);
      run.pass(ms);
    },
    formatDate: (date, zone, format) => formatDate(date.getTime(), zone, format),
    formatString: (template, ...values) => formatString(template, values),
    base64Encode: (data: string | number[]) => bytes(data).toString('base64'),
    base64EncodeWebSafe: (data: string | number[]) =>
      bytes(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    base64Decode: (text: string) => signed(Buffer.from(text, 'base64')),
    base64DecodeWebSafe: (text: string) => signed(Buffer.from(text, 'base64url')),
    computeDigest: (...args: unknown[]) => {
      const [algorithm, data, charset] = args;
      const known = DIGESTS[String(algorithm)];
      if (known === undefined || !fits([data, charset], args.length - 1))
        throw mismatch(args, 'Utilities.computeDigest');
      return signed(createHash(known).update(hashed(data, charset)).digest());
    },
    computeHmacSha256Signature: (...args: unknown[]) => {
      const [data, key, charset] = args;
      if (!fits([data, charset], args.length - 1) || typeof key !== typeof data)
        throw mismatch(args, 'Utilities.computeHmacSha256Signature');
      return signed(createHmac('sha256', hashed(key, charset)).update(hashed(data, charset)).digest());
    },
    parseDate: (text, zone, format) => {
      const read = parseDate(text, zone, format);
      if (read === undefined) throw new PlatformError(`Unparseable date: "${text}"`);
      return run.realm.date(read);
    },
    newBlob: (data: string | number[], type?: string, name?: string) =>
      blobOf(run, bytes(data).toString('utf8'), type ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null),
    parseCsv: (csv: string, delimiter?: unknown) =>
      run.realm.list(
        parseCsv(csv, delimiter === undefined ? ',' : String(delimiter)).map((line) => run.realm.list(line)),
      ),
  });
}

/** A blob of text; bytes that are no text are beyond the emulator. */
export function blobOf(run: Execution, content: string, type: string | null, name: string | null): Blob {
  return expose<Blob>(
    run,
    'Blob',
    {
      getDataAsString: () => content,
      getBytes: () =>
        run.realm.list(Array.from(Buffer.from(content, 'utf8'), (byte) => (byte > 127 ? byte - 256 : byte))),
      getContentType: () => type,
      getName: () => name,
      setName: (next) => blobOf(run, content, type, next),
    },
    new BlobHandle({ content, type, name }),
  );
}

/** What a blob holds. */
export interface BlobContent {
  readonly content: string;
  readonly type: string | null;
  readonly name: string | null;
}

class BlobHandle extends ValueHandle<BlobContent> {}

/** What a blob handle holds; undefined for anything else. */
export const blobContent = (handle: unknown): BlobContent | undefined => innerOf<BlobHandle>(handle, BlobHandle)?.value;

/** The text of a blob handle; undefined for anything else. */
export function blobText(handle: unknown): string | undefined {
  return blobContent(handle)?.content;
}

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Text with a charset or without, or bytes without one: what digests and signatures take. */
function fits([data, charset]: readonly unknown[], count: number): boolean {
  const known = charset === undefined || charset === utilitiesEnums.Charset.UTF_8 || isAscii(charset);
  return typeof data === 'string' ? count <= 3 && known : Array.isArray(data) && charset === undefined;
}

const isAscii = (charset: unknown): boolean => charset === utilitiesEnums.Charset.US_ASCII;

/** The bytes that are hashed: text counts as US_ASCII unless UTF_8 is named, other letters as question marks [3rd]. */
function hashed(data: unknown, charset: unknown): Buffer {
  if (typeof data === 'string')
    return charset === undefined || isAscii(charset)
      ? Buffer.from(Array.from(data, (letter) => (letter.charCodeAt(0) < 128 ? letter : '?')).join(''), 'latin1')
      : Buffer.from(data, 'utf8');
  return Buffer.from(
    Array.from(Array.isArray(data) ? data : [], (byte: unknown) => {
      if (typeof byte !== 'number') throw new PlatformError(`Cannot convert ${String(byte)} to byte.`);
      return byte & 255;
    }),
  );
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Clock {
  date: Date;
  offset: number;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function offsetText({ offset }: Clock, colon: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${colon}${padded(minutes % 60, 2)}`;
}

const dateLetters = new Map<string, (clock: Clock, length: number) => string>([
  ['y', ({ date }, n) => (n === 2 ? padded(date.getUTCFullYear() % 100, 2) : padded(date.getUTCFullYear(), n))],
  ['M', ({ date }, n) => monthName(date.getUTCMonth(), n)],
  ['d', ({ date }, n) => padded(date.getUTCDate(), n)],
  ['E', ({ date }, n) => (DAYS[date.getUTCDay()] ?? '').slice(0, n >= 4 ? undefined : 3)],
  ['u', ({ date }) => String(date.getUTCDay() || 7)],
  ['H', ({ date }, n) => padded(date.getUTCHours(), n)],
  ['h', ({ date }, n) => padded(date.getUTCHours() % 12 || 12, n)],
  ['a', ({ date }) => (date.getUTCHours() < 12 ? 'AM' : 'PM')],
  ['m', ({ date }, n) => padded(date.getUTCMinutes(), n)],
  ['s', ({ date }, n) => padded(date.getUTCSeconds(), n)],
  ['S', ({ date }, n) => padded(date.getUTCMilliseconds(), n)],
  ['Z', (clock) => offsetText(clock, '')],
  ['X', (clock) => (clock.offset === 0 ? 'Z' : offsetText(clock, ':'))],
]);

/** Java's SimpleDateFormat, as far as scripts use it; names are English, whatever the locale [mem]. */
function formatDate(instant: number, zone: string, format: string): string {
  const offset = offsetAt(zone, instant);
  const clock = { date: new Date(instant + offset), offset };
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const part = dateLetters.get(letter);
    if (!part) throw new PlatformError(messages.invalidArgument(`format ${format}`));
    return part(clock, token.length);
  });
}

/** The instant a text means in a zone by a pattern of numbers and literals; undefined where it does not fit. */
function parseDate(text: string, zone: string, format: string): number | undefined {
  const letters: string[] = [];
  const pattern = format.replace(/'((?:[^']|'')*)'|([yMdHms])\2*|[^A-Za-z']/g, (piece, quoted, letter) => {
    if (quoted !== undefined) return (quoted === '' ? "'" : quoted).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (letter === undefined) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    letters.push(letter);
    return '(\\d+)';
  });
  const match = new RegExp(`^${pattern}`).exec(text);
  if (!match) return undefined;
  const part = (letter: string, usual: number): number => {
    const at = letters.indexOf(letter);
    return at < 0 ? usual : Number(match[at + 1]);
  };
  const day = [part('y', 1970), part('M', 1) - 1, part('d', 1)] as const;
  return instantOf(zone, Date.UTC(...day, part('H', 0), part('m', 0), part('s', 0)));
}

function monthName(month: number, length: number): string {
  if (length <= 2) return padded(month + 1, length);
  return (MONTHS[month] ?? '').slice(0, length === 3 ? 3 : undefined);
}

function formatString(template: string, values: unknown[]): string {
  let at = 0;
  return template.replace(
    /%(0?)(\d*)(?:\.(\d+))?([sdf%])/g,
    (_, zero: string, width: string, decimals: string, kind: string) => {
      if (kind === '%') return '%';
      const value = values[at++];
      let text = String(value);
      if (kind === 'd') text = String(Math.trunc(Number(value)));
      if (kind === 'f') text = Number(value).toFixed(decimals === undefined ? 6 : Number(decimals));
      return text.padStart(Number(width || 0), zero ? '0' : ' ');
    },
  );
}

function parseCsv(csv: string, delimiter: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const letter = csv[at] ?? '';
    if (quoted && letter === '"' && csv[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === delimiter) {
      line.push(field);
      field = '';
    } else if (!quoted && (letter === '\n' || letter === '\r')) {
      if (letter === '\r' && csv[at + 1] === '\n') at += 1;
      lines.push([...line, field]);
      line = [];
      field = '';
    } else field += letter;
  }
  if (field !== '' || line.length > 0) lines.push([...line, field]);
  return lines;
}
