import type { AppDesk } from '../../app/desk.ts';
import type { Column } from '../../define/column.ts';
import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { fail, ok } from '../../domain/result.ts';
import { dataTables, tables } from '../../tables/index.ts';
import { exportSchema } from './schema.ts';
import type { ExportCalls } from './shape.ts';

type ExportDesk = Pick<AppDesk, 'lang' | 'today' | 'settings' | 'some' | 'noteInJournal'>;

const holdsPersons = (columns: Readonly<Record<string, Column>>): boolean =>
  Object.values(columns).some(({ privacy }) => privacy === 'contact' || privacy === 'pseudonym');

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
          ...{ lang: desk.lang, today: desk.today },
          tables: dataTables.filter((name) => tables[name].profiles.includes(profile)),
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
          });
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
