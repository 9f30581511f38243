import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import { formatDay } from '../../domain/day.ts';
import { parseDay } from '../../domain/day-typed.ts';
import type { Cells } from '../../domain/plan.ts';
import { both, type Lang, otherLang, say, type Text } from '../../domain/text.ts';
import { type Matrix, type Sheet, writeBlock } from '../../google/book.ts';
import type { Zone } from '../../google/zone.ts';
import { type SettingKey, settingNamed } from '../../settings/index.ts';
import { tables } from '../../tables/index.ts';
import { layoutIn } from '../reading/tab-reads.ts';
import { wordOnSetting } from '../settings-word.ts';

/** The cells a line should hold, by column key; keys left out stay as they are. */
type Wanted = (held: Readonly<Record<string, Cell>>) => Cells;

export interface Seeded {
  readonly id: string;
  /** Nothing in this row is for people to change. */
  readonly fixed?: boolean;
  readonly cells: Cells;
}

/**
 * Brings what the tool itself wrote into the tab Regeln to its present wording and the sheet's language. Levels and
 * answers that people chose keep their meaning; values, once changed, stay as typed. `block`: the tab's cells as they stand.
 */
export function renewRules(
  sheet: Sheet,
  block: Matrix,
  now: readonly Seeded[],
  inOtherLang: readonly Seeded[],
  lang: Lang,
  zone: Zone,
): void {
  const table: Table = tables.ruleSettings;
  const own = new Map(now.map((one) => [one.id, one]));
  const other = new Map(inOtherLang.map(({ id, cells }) => [id, cells]));
  renew(sheet, block, table, zone, (held) => {
    const id = cellText(held.id ?? '').trim();
    const { cells, fixed } = own.get(id) ?? {};
    if (!cells) return {};
    const wanted: Record<string, Cell> = {};
    for (const [key, column] of Object.entries(table.columns)) {
      const cell = held[key] ?? '';
      // Its word follows from the row, at the next edit or check.
      if (key === 'check') continue;
      // What people emptied is as it came again.
      const anew = key in cells && (fixed || isEmptyCell(cell));
      if (anew || column.writer === 'tool' || sameCell(cell, other.get(id)?.[key] ?? ''))
        wanted[key] = cells[key] ?? '';
      else if (column.options) wanted[key] = inLanguage(table, key, cell, lang);
    }
    return wanted;
  });
}

/** Names and explanations of the settings in the sheet's language, and the words of their presets where they stand unchanged. */
export function renewSettings(sheet: Sheet, block: Matrix, lang: Lang, zone: Zone): void {
  const above = new Set<SettingKey>();
  renew(sheet, block, tables.settings, zone, (held) => {
    const setting = settingNamed(cellText(held.key ?? ''));
    if (!setting) return {};
    const { name, explanation, words } = setting;
    const typed = cellText(held.value ?? '').trim();
    const word = words.find((one) => say(one, otherLang(lang)) === typed) ?? dayWord(typed);
    const check = wordOnSetting(word ? { ...held, value: say(word, lang) } : held, lang, above);
    above.add(setting.key);
    return {
      key: say(name, lang),
      explanation: say(explanation, lang),
      ...(word ? { value: say(word, lang) } : {}),
      check,
    };
  });
}

/** A day, as each language writes it. */
function dayWord(typed: string): Text | undefined {
  const day = parseDay(typed);
  return day.ok ? both((lang) => formatDay(day.value, lang)) : undefined;
}

const inLanguage = (table: Table, key: string, cell: Cell, lang: Lang): Cell => {
  const codec = table.columns[key]?.codec;
  const read = cell === '' ? undefined : codec?.parse(cell);
  return codec && read?.ok ? codec.print(read.value, lang) : cell;
};

/** Writes what differs, neighbours in one column together: a second run writes nothing. */
function renew(sheet: Sheet, block: Matrix, table: Table, zone: Zone, wanted: Wanted): void {
  const layout = layoutIn(table, sheet, block);
  const lines = block.map((line, index) =>
    index < layout.headerLine
      ? {}
      : wanted(Object.fromEntries(layout.placed.map(({ key, at }) => [key, line[at] ?? '']))),
  );
  for (const { key, at } of layout.placed) {
    const differs = (index: number): boolean => {
      const cell = lines[index]?.[key];
      return cell !== undefined && !sameCell(cell, block[index]?.[at] ?? '');
    };
    for (let first = layout.headerLine; first < lines.length; first += 1) {
      if (!differs(first)) continue;
      let end = first;
      while (differs(end)) end += 1;
      const cells = lines.slice(first, end).map((line) => [line[key] ?? '']);
      writeBlock(sheet, first + 1, at + 1, cells, zone);
      first = end;
    }
  }
}
