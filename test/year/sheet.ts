import type { Host } from '../bundle.ts';

/** A sheet by its German words, as a person sees and types it. */

export type Cells = Readonly<Record<string, string>>;
export type Shown = Readonly<Record<string, string>>;

/** Rows below the others, by their headers. */
export function add(host: Host, tab: string, ...rows: readonly Cells[]): void {
  const headers = host.tab(tab).headers();
  const unknown = rows.flatMap((cells) => Object.keys(cells)).filter((header) => !headers.includes(header));
  if (unknown.length > 0) throw new RangeError(`${tab} has no ${unknown.join(', ')}`);
  const matrix = rows.map((cells) => headers.map((header) => cells[header] ?? ''));
  host.type(tab, `A${host.tab(tab).rows().length + 2}`, matrix);
}

export const rowsOf = (host: Host, tab: string): readonly Shown[] =>
  host
    .tab(tab)
    .rows()
    .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])));

const letters = (at: number): string => {
  let found = '';
  for (let rest = at; rest > 0; rest = Math.floor((rest - 1) / 26))
    found = String.fromCharCode(65 + ((rest - 1) % 26)) + found;
  return found;
};

/** Types into one cell of the row that holds this in that column; nothing where none does. */
export function set(host: Host, tab: string, by: readonly [string, string], header: string, value: string): void {
  const view = host.tab(tab);
  const at = view.rows().findIndex((row) => String(row[by[0]]) === by[1]);
  if (at < 0) return;
  host.type(tab, `${letters(view.headers().indexOf(header) + 1)}${view.rowNumbers()[at]}`, value);
}

/** `2026-12-05` as `05.12.2026`. */
export const german = (iso: string): string => iso.split('-').reverse().join('.');
/** `05.12.2026` as `2026-12-05`; `''` where it is no day. */
export const iso = (shown: string | undefined): string =>
  /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(shown ?? '')
    ? (shown ?? '')
        .split('.')
        .reverse()
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : '';
export const plusDays = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
