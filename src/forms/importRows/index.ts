import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { ok } from '../../domain/result.ts';
import { dataTables, tables } from '../../tables/index.ts';
import type { ListDesk } from './desk.ts';
import { judgeRows } from './judge.ts';
import { judgeSchema, undoSchema, writeSchema } from './schema.ts';
import type { ImportCalls } from './shape.ts';
import { openImport, importRows as write } from './write.ts';

/** The dialog "Importieren": a list from a file or the clipboard, read in the page, judged and written here. */
export const importRows = defineForm<ImportCalls, ListDesk>({
  name: 'importRows',
  title: { de: 'Importieren', en: 'Import' },
  menu: { de: 'Importieren…', en: 'Import…' },
  shown: { in: 'dialog', width: 760, height: 664 },
  calls: {
    importStart: {
      input: nothing,
      run: (_, desk) => {
        const settings = desk.settings();
        if (!settings.ok) return settings;
        const { profile } = settings.value;
        const open = openImport(desk);
        return ok({
          lang: desk.lang,
          today: desk.today,
          tables: dataTables.filter((name) => tables[name].profiles.includes(profile)),
          ...(open ? { open } : {}),
        });
      },
    },
    judgeRows: { input: judgeSchema, run: judgeRows },
    importRows: { input: writeSchema, writes: true, run: write },
    undoImport: {
      input: undoSchema,
      writes: true,
      run: ({ operation }, desk) => {
        const undone = desk.undo(operation);
        if (!undone.ok) return undone;
        const { left, unlogged } = undone.value;
        return ok({ undone: undone.value.undone, left: [...left, ...(unlogged ? [unlogged] : [])] });
      },
    },
  },
});
