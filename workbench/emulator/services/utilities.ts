import { createHash } from 'node:crypto';
import { uuid } from '../chance';
import type { Execution } from '../execution';
import { expose, innerOf } from '../expose';
import { messages, PlatformError } from '../failure';
import { ValueHandle } from '../handles';
import { offsetAt } from '../zone';
import { utilitiesEnums } from './enums';

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
    sleep: (ms) => run.pass(ms),
    formatDate: (date, zone, format) => formatDate(date.getTime(), zone, format),
    formatString: (template, ...values) => formatString(template, values),
    base64Encode: (data: string | number[]) => bytes(data).toString('base64'),
    base64EncodeWebSafe: (data: string | number[]) =>
      bytes(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    base64Decode: (text: string) => signed(Buffer.from(text, 'base64')),
    base64DecodeWebSafe: (text: string) => signed(Buffer.from(text, 'base64url')),
    computeDigest: (algorithm: unknown, data: string | number[]) => {
      const name = String(algorithm).toLowerCase().replace('_', '');
      return signed(createHash(name).update(bytes(data)).digest());
    },
    newBlob: (data: string | number[], type?: string, name?: string) =>
      blobOf(run, bytes(data).toString('utf8'), type ?? null, name ?? null),
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
    new ValueHandle(content),
  );
}

/** The text of a blob handle; undefined for anything else. */
export function blobText(handle: unknown): string | undefined {
  const value = innerOf<ValueHandle>(handle, ValueHandle)?.value;
  return typeof value === 'string' ? value : undefined;
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
