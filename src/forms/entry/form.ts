import { type Calls, type Form, listOf } from '../../define/form.ts';
import { nothing, onlyOperation } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import type { Table } from '../../define/table.ts';
import type { Reading } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { AnyEntry } from './answers.ts';
import type { EntryDesk } from './desk.ts';
import { type Also, lookAt } from './look.ts';
import { handedTo, openRow, selectedRow } from './open.ts';
import { type Beyond, saveRow } from './save.ts';
import { lookSchema, openSchema, saveSchema, showSchema } from './schema.ts';
import { callName, type EntryCalls, type EntryStart } from './shape.ts';
import type { Entry } from './spec.ts';

/** What every form over a table knows when it opens. */
function startOf(entry: AnyEntry, desk: Reading<EntryDesk>): Result<EntryStart> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const associations = desk.register();
  if (!associations.ok) return associations;
  return ok({
    ...{ lang: desk.lang, today: desk.today, associations: associations.value },
    ...doubtsIn(desk.doubts()),
    ...desk.ownAssociation(),
    selectsRows: desk.showRow !== undefined,
    ...selectedRow(entry, desk),
    ...handedTo(entry, desk),
  });
}

/** What a form does without, each reason said once; nothing where it has all. */
function doubtsIn(...all: readonly (readonly Text[])[]): Pick<EntryStart, 'told'> {
  const told = all.flat();
  const once = told.filter(({ de }, index) => told.findIndex((one) => one.de === de) === index);
  return once.length > 0 ? { told: once } : {};
}

/** Selects the row in the open sheet; gives false where the desk has no sheet open. */
function showRow({ table }: AnyEntry, line: number, desk: Pick<EntryDesk, 'showRow'>): Result<boolean> {
  const shown = desk.showRow?.(table.tab, line);
  if (shown === undefined) return ok(false);
  return shown.ok ? ok(true) : shown;
}

/** What a form does beside what every form does. */
interface More<D> extends Beyond<D> {
  /** Finds in answers that are not saved yet what the rules for single rows do not see. */
  readonly also?: Also<D>;
}

/** The server's side of a form over a table. `facts` brings what this form offers beside what every form knows. */
export function entryForm<T extends Table, F extends object, D extends EntryDesk, X extends string = never>(
  entry: Entry<T, F, X>,
  facts: (desk: Reading<D>) => Result<F & Pick<EntryStart, 'told'>>,
  { also, ...beyond }: More<D> = {},
): Form<D> {
  const any: AnyEntry = entry;
  // Schemas are asked for when a call is made: within a function the build makes no getters of its own.
  const calls: Calls<EntryCalls<F>, D> = {
    start: {
      get input() {
        return nothing;
      },
      run: (_, desk) => {
        const start = startOf(any, desk);
        if (!start.ok) return start;
        const own = facts(desk);
        if (!own.ok) return own;
        return ok({ ...start.value, ...own.value, ...doubtsIn(start.value.told ?? [], own.value.told ?? []) });
      },
    },
    save: {
      get input() {
        return saveSchema;
      },
      ...permits.enter,
      writes: true,
      run: (input, desk) => saveRow(any, input, desk, beyond),
    },
    undo: {
      get input() {
        return onlyOperation;
      },
      writes: true,
      run: ({ operation }, desk) => desk.undo(operation),
    },
    show: {
      get input() {
        return showSchema;
      },
      run: ({ line }, desk) => showRow(any, line, desk),
    },
    look: {
      get input() {
        return lookSchema;
      },
      run: (input, desk) => lookAt(any, input, desk, also),
    },
    open: {
      get input() {
        return openSchema;
      },
      run: ({ id }, desk) => openRow(any, id, desk),
    },
  };
  const { name, title, menu } = entry;
  return Object.freeze({
    ...{ name, title, menu },
    shown: { in: 'sidebar' as const },
    // Opening the sheet needs no table.
    profiles: () => entry.table.profiles,
    calls: listOf<EntryCalls<F>, D>(calls, (call) => callName(entry, call)),
  });
}
