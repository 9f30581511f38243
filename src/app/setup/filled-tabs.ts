import { cellText } from '../../define/columns.ts';
import type { Profile, Table } from '../../define/table.ts';
import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { type Lang, say, type Text } from '../../domain/text.ts';
import { type Matrix, readAll, type Sheet, writeBlock } from '../../google/book.ts';
import { suggestInCells } from '../../google/dropdowns.ts';
import { removeLines } from '../../google/tabs.ts';
import type { Zone } from '../../google/zone.ts';
import { allSettings, settingNamed } from '../../settings/index.ts';
import { tables } from '../../tables/index.ts';
import { addRows } from '../apply/add.ts';
import { rowLines } from '../reading/rows.ts';
import { layoutIn } from '../reading/tab-reads.ts';
import { renewRules, renewSettings, type Seeded } from './renew-words.ts';
import type { SetupInput } from './setup-input.ts';
import type { TabSetup } from './tab.ts';

/** Adds settings that are not there; values that people set stay. Says where a copy became a sheet of its own. */
export function fillSettings(one: TabSetup | undefined, { book, lang, profile, today, zone }: SetupInput): Text[] {
  if (!one) return [];
  const id = book.getId();
  const sheet = { lang, profile, today, sheetId: id };
  const keyAt = (one.columnOf.key ?? 1) - 1;
  const valueAt = (one.columnOf.value ?? 2) - 1;
  const rows = allSettings
    .filter(({ profiles }) => profiles.includes(profile))
    .map((setting) => ({
      id: setting.key,
      cells: {
        key: say(setting.name, lang),
        value: setting.first(sheet),
        explanation: say(setting.explanation, lang),
      },
    }));
  const standing = withoutStrange(one, profile, readAll(one.sheet, zone));
  const present = new Map(
    rowLines(one, standing).map((line, index) => [
      settingNamed(cellText(line[keyAt] ?? ''))?.key,
      one.headerLine + index + 1,
    ]),
  );
  const missing = rows.filter(({ id: key }) => !present.has(key)).map(({ cells }) => cells);
  const block = append(one.sheet, tables.settings, missing, standing, zone);
  // A copied file carries the original's id: setting it up makes it a sheet of its own.
  const idLine = present.get('sheetId');
  const held = standing[(idLine ?? 0) - 1]?.[valueAt];
  if (idLine !== undefined && held !== id) writeBlock(one.sheet, idLine, valueAt + 1, [[id]], zone);
  if (!one.created) renewSettings(one.sheet, block, lang, zone);
  suggestSettings(one, block, lang);
  return idLine === undefined || held === id || held === undefined || isEmptyCell(held) ? [] : [WAS_A_COPY];
}

/** Settings that this profile does not have go where they stand as they came. */
function withoutStrange({ sheet, headerLine, columnOf }: TabSetup, profile: Profile, block: Matrix): Matrix {
  const isStrange = (line: readonly Cell[]): boolean => {
    const setting = settingNamed(cellText(line[(columnOf.key ?? 1) - 1] ?? ''));
    const value = cellText(line[(columnOf.value ?? 2) - 1] ?? '').trim();
    if (setting === undefined || setting.profiles.includes(profile)) return false;
    return value === '' || [setting.preset.de, setting.preset.en].includes(value);
  };
  const lines = block.flatMap((line, index) => (index >= headerLine && isStrange(line) ? [index + 1] : []));
  removeLines(sheet, lines);
  return block.filter((_, index) => !lines.includes(index + 1));
}

const WAS_A_COPY: Text = {
  de: 'Diese Tabelle war eine Kopie. Ab jetzt arbeitet sie eigenständig und sendet Mails.',
  en: 'This sheet was a copy. From now on it works on its own and sends mail.',
};

/** Dropdowns for the settings that have a list. */
function suggestSettings({ sheet, columnOf }: TabSetup, block: Matrix, lang: Lang): void {
  const keyAt = (columnOf.key ?? 1) - 1;
  const lists = new Map(
    block.flatMap((line, index) => {
      const name = cellText(line[keyAt] ?? '');
      const setting = settingNamed(name);
      if (!setting?.isList) return [];
      const values = setting.words.map((word) => say(word, lang));
      // The block is as it stood before its words followed the language.
      const anew = name !== say(setting.name, lang);
      return [[index + 1, { values, anew, help: say(setting.explanation, lang) }] as const];
    }),
  );
  suggestInCells(sheet, columnOf.value ?? 2, lists);
}

/**
 * Adds rules that are not there, and brings what the tool wrote of the others to the language and wording of now. Rules
 * that this profile has no tab for go, unless people changed something of them.
 */
export function fillRules(one: TabSetup | undefined, input: SetupInput): void {
  if (!one) return;
  const { ruleRows, otherRuleRows, strangeRuleRows, lang, zone } = input;
  if (!one.created) dropRows(one, strangeRuleRows, otherRuleRows, zone);
  const block = fillMissing(one, tables.ruleSettings, ruleRows, zone);
  if (!one.created) renewRules(one.sheet, block, ruleRows, otherRuleRows, lang, zone);
}

/** What people may change of a rule. */
const THEIRS = ['level', 'active', 'figures', 'reason'] as const;

/** Takes away rows that stand as the tool wrote them, in one language or the other. */
function dropRows(one: TabSetup, rows: readonly Seeded[], inOtherLang: readonly Seeded[], zone: Zone): void {
  if (rows.length === 0) return;
  const as = [rows, inOtherLang].map((some) => new Map(some.map(({ id, cells }) => [id, cells])));
  const strange = new Set(rows.map(({ id }) => id));
  const lines = readAll(one.sheet, zone).flatMap((line, index) => {
    const held = (key: string): Cell => line[(one.columnOf[key] ?? 0) - 1] ?? '';
    const id = cellText(held('id'));
    const own = (key: string): boolean => as.some((some) => sameCell(held(key), some.get(id)?.[key] ?? ''));
    return index >= one.headerLine && strange.has(id) && THEIRS.every(own) ? [index + 1] : [];
  });
  removeLines(one.sheet, lines);
}

/** Adds rows whose id is not in the tab yet; gives the tab's cells as they are then. */
export function fillMissing(one: TabSetup, table: Table, rows: readonly Seeded[], zone: Zone): Matrix {
  const at = (one.columnOf.id ?? 1) - 1;
  const standing = readAll(one.sheet, zone);
  const present = new Set(rowLines(one, standing).map((line) => cellText(line[at] ?? '')));
  const missing = rows.filter(({ id }) => !present.has(id)).map(({ cells }) => cells);
  return append(one.sheet, table, missing, standing, zone);
}

/** Adds rows below those that stand; gives the cells of then. */
function append(sheet: Sheet, table: Table, rows: readonly Cells[], block: Matrix, zone: Zone): Matrix {
  if (rows.length === 0) return block;
  addRows({ sheet, layout: layoutIn(table, sheet, block), block }, rows, zone);
  return readAll(sheet, zone);
}
