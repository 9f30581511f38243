import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import type { Table } from '../define/table.ts';
import { fail, ok, type Problem } from '../domain/result.ts';
import { dataTables, tables } from '../tables/index.ts';

const FULL: Problem = {
  code: 'gone',
  text: { de: 'Unten ist keine freie Zeile mehr.', en: 'There is no free row left below.' },
  hint: {
    de: 'Füge unter der letzten Zeile neue ein: „Einfügen ▸ Zeilen ▸ Zeile unterhalb“.',
    en: 'Insert new ones below the last row: "Insert ▸ Rows ▸ Insert row below".',
  },
};

/** Leads to where the next row is typed, in the open tab; from a tab that people do not type into, in Einsätze or Spenden. */
export const firstFreeRow = defineCommand({
  name: 'firstFreeRow',
  menu: { de: 'Zur ersten freien Zeile', en: 'To the first free row' },
  run: (desk: Pick<AppDesk, 'selection' | 'settings' | 'freeCell' | 'showRow'>) => {
    const settings = desk.settings();
    if (!settings.ok) return settings;
    const here = dataTables.find((name) => name === desk.selection()?.table);
    const table = here ?? (settings.value.profile === 'treasury' ? 'contributions' : 'visits');
    const free = desk.freeCell(table);
    if (!free.ok) return free;
    const { line, column } = free.value;
    const { tab }: Table = tables[table];
    if (!desk.showRow(tab, line, column).ok) return fail(FULL);
    return ok({
      de: `Zeile ${line} im Tab „${tab.de}“ ist frei. Tipp einfach los.`,
      en: `Row ${line} in the tab "${tab.en}" is free. Just start typing.`,
    });
  },
});
