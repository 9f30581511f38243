import type { AppDesk } from '../../app/desk.ts';
import { notRead } from '../../app/runs/left-out.ts';
import type { Column } from '../../define/column.ts';
import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import type { Part } from '../../define/part.ts';
import { permits } from '../../define/permits.ts';
import { sentenceColumns, sentenceOn } from '../../define/sentence.ts';
import type { Day } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { type DueClass, dueOn, isPast, retentionsOf } from '../../rules/kit/past-retention.ts';
import { dataTables, tables } from '../../tables/index.ts';
import { changesOf } from './changes.ts';
import { retentionSchema } from './schema.ts';
import type { RetentionCalls, RetentionClass } from './shape.ts';

type RetentionDesk = Pick<AppDesk, 'lang' | 'today' | 'settings' | 'readable' | 'apply'>;
type Parts = Readonly<Record<string, Part>>;
type Looking = Pick<RetentionDesk, 'lang' | 'today' | 'settings' | 'readable'>;

/** So many rows of a class are told in a sentence each. */
const EXAMPLES = 5;

/** The dialog "Aufbewahrung anwenden": what is past its time, by tab and class, and its end by a person's word. */
export const applyRetention = defineForm<RetentionCalls, RetentionDesk>({
  name: 'applyRetention',
  title: { de: 'Aufbewahrung anwenden', en: 'Apply retention' },
  menu: { de: 'Aufbewahrung anwenden…', en: 'Apply retention…' },
  shown: { in: 'dialog', width: 640, height: 640 },
  calls: {
    retentionStart: {
      input: nothing,
      ...permits.dataProtection,
      run: (_, desk) => {
        const due = dueNow(desk, shortlyOn(desk.today));
        if (!due.ok) return due;
        const { classes, unread } = due.value;
        return ok({ lang: desk.lang, classes: classes.map((one) => shownOf(one, desk)), unread });
      },
    },
    applyRetention: {
      input: retentionSchema,
      ...permits.dataProtection,
      writes: true,
      run: ({ operation, classes }, desk) => {
        const due = dueNow(desk);
        if (!due.ok) return due;
        const wanted = due.value.classes.filter(({ key }) => classes.includes(key));
        const applied = desk.apply({
          ...{ operation, command: 'applyRetention', final: true, changes: wanted.flatMap(changesOf) },
          title: { de: 'Aufbewahrung angewandt', en: 'Retention applied' },
        });
        if (!applied.ok) return applied;
        const { left, unlogged } = applied.value;
        const rows = new Set(wanted.flatMap(({ table, rows }) => rows.map(({ id }) => `${table} ${id}`))).size;
        return ok({ rows: Math.max(0, rows - left.length), left: unlogged ? [...left, unlogged] : left });
      },
    },
  },
});

/**
 * Less of the tabs that grow, for what is shown: of tabs that keep something for a time what is past it, with what tells of its
 * rows, of the others whether they can be read. What is to be applied is read whole.
 */
const shortlyOn = (today: Day): Parts =>
  Object.fromEntries(
    (['visits', 'contributions'] as const).map((name) => {
      const times = retentionsOf(tables[name]);
      const days = [...new Set(times.map(([, { after }]) => after))];
      const told = ['id', ...times.map(([key]) => key), ...sentenceColumns(tables[name])];
      return [
        name,
        {
          columns: days,
          more: {
            columns: [...new Set(told)].filter((key) => !days.includes(key)),
            of: (values) => times.some(([, retention]) => isPast(values[retention.after], today, retention)),
          },
        },
      ];
    }),
  );

/** What is past its time today, in the tabs that this profile holds and that can be read. */
function dueNow(
  desk: Looking,
  parts?: Parts,
): Result<{ readonly classes: readonly DueClass[]; readonly unread: readonly Text[] }> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const read = desk.readable(parts);
  if (!read.ok) return read;
  const { dataset, unread } = read.value;
  const held = dataTables.filter((name) => tables[name].profiles.includes(settings.value.profile) && !unread.has(name));
  return ok({ classes: dueOn(dataset, desk.today, held), unread: notRead(unread) });
}

function shownOf({ key, table, privacy, columns, retention, whole, rows }: DueClass, desk: Looking): RetentionClass {
  const known: Readonly<Record<string, Column>> = tables[table].columns;
  const header = (column: string): Text => known[column]?.header ?? { de: column, en: column };
  const { days = 0, months = 0, after } = retention;
  return {
    ...{ key, privacy, days, months, whole, rows: rows.length },
    tab: tables[table].tab,
    columns: columns.map(header),
    after: header(after),
    examples: rows
      .slice(0, EXAMPLES)
      .map(({ line, values }) => ({ line, sentence: sentenceOn(tables[table], values, desk) })),
  };
}
