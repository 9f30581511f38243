import { cellText } from '../../define/columns.ts';
import type { Cell } from '../../domain/cell.ts';
import { ok, type Result } from '../../domain/result.ts';
import { say } from '../../domain/text.ts';
import { writeBlock } from '../../google/book.ts';
import { type SettingKey, settingNamed, settings } from '../../settings/index.ts';
import { addRows } from '../apply/add.ts';
import { writeLooking } from '../apply/ahead.ts';
import type { Reader } from '../reading/reader.ts';
import { rowLines } from '../reading/rows.ts';

/**
 * Sets a value in the tab Einstellungen, whose rows have no ids; a row that someone deleted is written anew. The caller
 * holds the lock. Problems: 'missing-tab', 'missing-column'.
 */
export function writeSetting(reader: Reader, key: SettingKey, cell: Cell): Result<true> {
  const lang = reader.lang();
  const read = reader.fresh('settings');
  if (!read.ok) return read;
  const { sheet, layout, block } = read.value;
  const { key: keyAt = -1, value: valueAt = -1 } = layout.columnAt;
  const { name } = settings[key];
  const found = rowLines(layout, block).findIndex((line) => settingNamed(cellText(line[keyAt] ?? ''))?.key === key);
  const at = layout.headerLine + found;
  if (found < 0) addRows(read.value, [{ key: say(name, lang), value: cell }], reader.zone, true);
  else
    writeLooking({ read: read.value, by: ['key'], byLine: new Map([[at, { value: cell }]]) }, reader, () =>
      writeBlock(sheet, at + 1, valueAt + 1, [[cell]], reader.zone),
    );
  return ok(true);
}
