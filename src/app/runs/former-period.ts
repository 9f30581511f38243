import { cellText } from '../../define/columns.ts';
import { type NamedPeriod, parseNamedPeriod } from '../../domain/period-typed.ts';
import { ok, type Result } from '../../domain/result.ts';
import { removeLine } from '../../google/book.ts';
import { settingText } from '../../settings/index.ts';
import type { Reader } from '../reading/reader.ts';
import { rowLines } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';

/** Up to layout 4 the period stood in the tab Einstellungen. */
const NAMES: readonly string[] = ['Zeitraum der Auswertung', 'Period of the evaluation'];

const lineOf = ({ layout, block }: TabRead): number =>
  rowLines(layout, block).findIndex((cells) => NAMES.includes(cellText(cells[layout.columnAt.key ?? -1] ?? '').trim()));

/** The period of that setting, while its row is there and says one. */
export function formerPeriod(reader: Pick<Reader, 'tab'>): NamedPeriod | undefined {
  const read = reader.tab('settings');
  if (!read.ok) return undefined;
  const { layout, block } = read.value;
  const cells = rowLines(layout, block)[lineOf(read.value)];
  const typed = parseNamedPeriod(settingText(cells?.[layout.columnAt.value ?? -1] ?? ''));
  return typed.ok ? typed.value : undefined;
}

/**
 * Takes the row away, once the tab Auswertung holds its value. It comes from a former layout and nobody adds it: the tab as
 * this run read it tells whether it is there, and only then is its line looked for anew.
 */
export function dropFormerPeriod(reader: Pick<Reader, 'fresh' | 'tab'>): Result<boolean> {
  const known = reader.tab('settings');
  if (!known.ok || lineOf(known.value) < 0) return known.ok ? ok(false) : known;
  const read = reader.fresh('settings');
  if (!read.ok) return read;
  const at = lineOf(read.value);
  if (at >= 0) removeLine(read.value.sheet, read.value.layout.headerLine + at + 1);
  return ok(at >= 0);
}
