import { ok } from '../domain/result.ts';
import type { Book, Sheet } from './book.ts';
import { guarded } from './failure.ts';
import { addressOf } from './person.ts';
import { noteWrite } from './waiting.ts';

/** Where beside its cells a file holds texts: its name, names of tabs, titles of charts, protections, what a filter looks for, who may open it. */
export type CornerKind = 'file' | 'tab' | 'chart' | 'protection' | 'filter' | 'sharing';

/** One such text. `rewrite` puts another in its place, `''` for none; who may open the file is for people alone to say. */
export interface Corner {
  readonly tab: string;
  readonly kind: CornerKind;
  readonly text: string;
  readonly rewrite: ((by: string) => void) | undefined;
}

/** What cannot be read, such as the editors of a protection that leaves this person out, is none. */
const readable = (read: () => readonly Corner[]): readonly Corner[] => {
  const found = guarded(() => ok(read()));
  return found.ok ? found.value : [];
};

/** All of them. Some ten calls a tab, and one for each of its columns where it has a filter. */
export const cornersOf = (book: Book): readonly Corner[] => [
  { tab: '', kind: 'file', text: book.getName(), rewrite: (by) => book.rename(by) },
  ...book.getSheets().flatMap((sheet) => {
    const tab = sheet.getName();
    return [
      { tab, kind: 'tab' as const, text: tab, rewrite: (by: string) => void sheet.setName(by) },
      ...readable(() => chartTitles(sheet, tab)),
      ...readable(() => protections(sheet, tab)),
      ...readable(() => soughtByFilter(sheet, tab)),
    ];
  }),
  ...readable(() =>
    book.getEditors().map((user): Corner => ({ tab: '', kind: 'sharing', text: addressOf(user), rewrite: undefined })),
  ),
];

const TITLES = ['title', 'subtitle', 'hAxis.title', 'vAxis.title'] as const;

const chartTitles = (sheet: Sheet, tab: string): readonly Corner[] =>
  sheet.getCharts().flatMap((chart, place) => {
    const options = chart.getOptions();
    return TITLES.flatMap((option): Corner[] => {
      const title: unknown = options?.get(option);
      if (typeof title !== 'string' || title === '') return [];
      // As the chart is by then: another of its titles may have been rewritten.
      const rewrite = (by: string): void => {
        const now = sheet.getCharts()[place];
        if (now) sheet.updateChart(now.modify().setOption(option, by).build());
      };
      return [{ tab, kind: 'chart', text: title, rewrite }];
    });
  });

const protections = (sheet: Sheet, tab: string): readonly Corner[] =>
  [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE].flatMap((type) =>
    sheet.getProtections(type).flatMap((one): Corner[] => {
      const described = one.getDescription();
      const editors = one.isWarningOnly() ? [] : one.getEditors().map(addressOf);
      return [
        { tab, kind: 'protection', text: described, rewrite: (by) => void one.setDescription(by) },
        ...editors.map(
          (text): Corner => ({ tab, kind: 'protection', text, rewrite: () => void one.removeEditor(text) }),
        ),
      ];
    }),
  );

function soughtByFilter(sheet: Sheet, tab: string): readonly Corner[] {
  const filter = sheet.getFilter();
  if (!filter) return [];
  const range = filter.getRange();
  const first = range.getColumn();
  return Array.from({ length: range.getNumColumns() }, (_, at) => first + at).flatMap((column) => {
    const criteria = filter.getColumnFilterCriteria(column);
    const hidden = criteria?.getHiddenValues() ?? [];
    // One that hides values has no condition to be asked for.
    const sought = hidden.length > 0 ? [] : (criteria?.getCriteriaValues() ?? []).map(String);
    // A filter for what is erased shows nothing any more: it goes.
    const conditions = sought.map(
      (text): Corner => ({ tab, kind: 'filter', text, rewrite: () => void filter.removeColumnFilterCriteria(column) }),
    );
    const values = hidden.map(
      (text): Corner => ({
        ...{ tab, kind: 'filter', text },
        rewrite: (by) => {
          const now = filter.getColumnFilterCriteria(column);
          if (!now) return;
          const rest = now.getHiddenValues().flatMap((value) => (value === text ? (by === '' ? [] : [by]) : [value]));
          filter.setColumnFilterCriteria(column, now.copy().setHiddenValues(rest).build());
        },
      }),
    );
    return [...conditions, ...values];
  });
}

/** Carries one out; a protection that keeps this person out of it stays, and the place is found once more. */
export const rewriteCorner = (corner: Corner, by: string): void => {
  noteWrite();
  guarded(() => ok(corner.rewrite?.(by)));
};
