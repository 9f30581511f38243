import type { AppDesk } from '../../app/desk.ts';
import type { Column } from '../../define/column.ts';
import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import type { Profile } from '../../define/table.ts';
import type { Reading } from '../../define/use-case.ts';
import type { Cell } from '../../domain/cell.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { say } from '../../domain/text.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { profileWord } from '../../settings/profile.ts';
import { type DataTableName, dataTables, tables } from '../../tables/index.ts';
import { handedOver } from './handed-over.ts';
import { exportSchema } from './schema.ts';
import type { ExportCalls, ExportedRows } from './shape.ts';

type ExportDesk = Pick<AppDesk, 'lang' | 'sheetLang' | 'today' | 'settings' | 'some' | 'noteInJournal'>;

const holdsPersons = (columns: Readonly<Record<string, Column>>): boolean =>
  Object.values(columns).some(({ privacy }) => privacy === 'contact' || privacy === 'pseudonym');

/** The treasury's sheet has no tab Summen: it hands over what the other one takes into it. */
const hands = (name: DataTableName, profile: Profile): boolean => name === 'sums' && profile === 'treasury';

/** The sums of all finished quarters as rows of the tab Summen. */
function sumsToHand(settings: SheetSettings, desk: Reading<ExportDesk>): Result<ExportedRows> {
  const { sheetLang: lang, today } = desk;
  const read = desk.some(['contributions']);
  if (!read.ok) return read;
  const { sums, withheld, unread } = handedOver(read.value.contributions, settings, today);
  const { columns } = tables.sums;
  const keys = Object.keys(columns).filter((key) => key !== 'check');
  const source = say(profileWord('treasury'), lang);
  const rows = sums.map(({ id, period, association, kind, amount }): readonly Cell[] => {
    const cells: Readonly<Record<string, Cell>> = {
      ...{ id, association, source },
      period: columns.period.codec.print(period, lang),
      kind: columns.kind.codec.print(kind, lang),
      amount: columns.amount.codec.print(amount, lang),
      asOf: columns.asOf.codec.print(today, lang),
    };
    return keys.map((key) => cells[key] ?? '');
  });
  return ok({ keys, rows, withheld, unread });
}

/** The dialog "Exportieren": one tab as a file; the file is made in the page. */
export const exportTab = defineForm<ExportCalls, ExportDesk>({
  name: 'exportTab',
  title: { de: 'Exportieren', en: 'Export' },
  menu: { de: 'Exportieren…', en: 'Export…' },
  shown: { in: 'dialog', width: 480, height: 480 },
  calls: {
    exportStart: {
      input: nothing,
      run: (_, desk) => {
        const settings = desk.settings();
        if (!settings.ok) return settings;
        const { profile } = settings.value;
        return ok({
          ...{ lang: desk.lang, sheetLang: desk.sheetLang, today: desk.today },
          tables: dataTables.filter((name) => tables[name].profiles.includes(profile) || hands(name, profile)),
        });
      },
    },
    exportRows: {
      input: exportSchema,
      writes: true,
      run: ({ table }, desk) => {
        const name = dataTables.find((one) => one === table);
        if (name === undefined)
          return fail({
            code: 'invalid',
            text: { de: 'Diesen Tab gibt es nicht.', en: 'There is no such tab.' },
            hint: { de: 'Bitte wähle einen anderen.', en: 'Please choose another one.' },
          });
        const settings = desk.settings();
        if (!settings.ok) return settings;
        if (hands(name, settings.value.profile)) return sumsToHand(settings.value, desk);
        const read = desk.some([name]);
        if (!read.ok) return read;
        // What leaves the sheet about persons is told in Protokoll, without them.
        if (holdsPersons(tables[name].columns)) {
          const { tab } = tables[name];
          const noted = desk.noteInJournal('exportTab', { de: `Exportiert: ${tab.de}`, en: `Exported: ${tab.en}` });
          if (!noted.ok) return noted;
        }
        const keys = Object.keys(tables[name].columns);
        return ok({ keys, rows: read.value[name].map(({ cells }) => keys.map((key) => cells[key] ?? '')) });
      },
    },
  },
});
