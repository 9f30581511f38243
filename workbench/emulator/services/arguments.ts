import { messages, PlatformError } from '../failure.ts';

/** A whole number of at least `least`, as a row or column must be. */
export function wholeNumber(value: unknown, what: string, least = 1): number {
  if (typeof value !== 'number' || Number.isNaN(value)) throw new PlatformError(messages.invalidArgument(what));
  const whole = Math.floor(value);
  if (whole < least) throw new PlatformError(`The ${what} must be at least ${least}.`);
  return whole;
}

/** Where a range begins: what lies before the sheet is refused in the platform's own words [issue texts]. */
export function startOf(value: unknown, what: 'row' | 'column'): number {
  if (typeof value === 'number' && Math.floor(value) < 1)
    throw new PlatformError(`The starting ${what} of the range is too small.`);
  return wholeNumber(value, `starting ${what} of the range`);
}

/** A matrix of exactly the given size; the platform refuses any other. */
export function matrix<T>(values: readonly (readonly T[])[], rows: number, columns: number, method: string): T[][] {
  if (!Array.isArray(values) || !values.every((line) => Array.isArray(line)))
    throw new PlatformError(messages.parameters(typeName(values), method));
  if (values.length !== rows) throw new PlatformError(messages.rowsMismatch(values.length, rows));
  const wrong = values.find((line) => line.length !== columns);
  if (wrong) throw new PlatformError(messages.columnsMismatch(wrong.length, columns));
  return values as T[][];
}

/** A text argument; null and undefined are refused. */
export function text(value: unknown, method: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new PlatformError(messages.parameters(typeName(value), method));
}

/** The type names that the platform's messages use. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'string' ? 'String' : typeof value;
}

/** The refusal of arguments that no signature of a method has. */
export function mismatch(args: readonly unknown[], method: string): PlatformError {
  return new PlatformError(messages.parameters(args.map(typeName).join(','), method));
}
