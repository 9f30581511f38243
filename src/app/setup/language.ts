import type { Column } from '../../define/column.ts';
import { cellText } from '../../define/columns.ts';
import type { Row } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { fold } from '../../domain/spelling.ts';
import { type Lang, otherLang, say, type Text } from '../../domain/text.ts';
import { electionNames } from '../../tables/election-names.ts';
import { otherWords, turned } from '../../tables/finding-words.ts';
import { findings } from '../../tables/findings.ts';
import { hasEnded } from '../../tables/options.ts';

/** What dropdowns offer by another tab's names, in the other language, with what they are called in this one. */
export type Labels = ReadonlyMap<string, string>;

/** Whether a column's cells are words that differ by language: choices, periods such as "Frühjahr 2027", shares, elections. */
export const isWorded = ({ options, kind, to }: Column): boolean =>
  options !== undefined || ['period', 'moment', 'percent'].includes(kind) || to === 'elections';

/** What a cell is called in this language; nothing where it stays as it is: what people wrote their own way, numbers, days. */
export function wordIn(column: Column, cell: Cell, lang: Lang, elections: Pick<Labels, 'get'>): string | undefined {
  if (typeof cell !== 'string' || cell.trim() === '') return undefined;
  if (column.to === 'elections') return elections.get(fold(cell));
  const reading = { lang: otherLang(lang) };
  const read = column.codec.parse(cell, reading);
  if (!read.ok) return undefined;
  const [word, former] = [column.codec.print(read.value, lang), column.codec.print(read.value, reading.lang)];
  const own = column.kind === 'yes-no' && fold(String(former)) !== fold(cell);
  return own || typeof word !== 'string' || word === cell ? undefined : word;
}

/** A row's cells with the words of choices as this language has them. */
export const cellsInLanguage = ({ columns }: Table, cells: Cells, lang: Lang, elections: Pick<Labels, 'get'>): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => {
      const column = columns[key];
      const worded = column !== undefined && isWorded(column);
      return [key, (worded ? wordIn(column, cell, lang, elections) : undefined) ?? cell];
    }),
  );

/**
 * The changes by which the words of a tab's cells follow the language. `isFormula` tells of a row's line, from 1, and a
 * column's key whether a formula stands there: it stays. Rows without an id are left to the next run. Pure.
 */
export function languageChanges(
  table: Table,
  rows: readonly Row[],
  lang: Lang,
  elections: Labels,
  isFormula: (line: number, key: string) => boolean,
): readonly Change[] {
  const worded = Object.entries(table.columns).filter(([, column]) => isWorded(column));
  return rows.flatMap(({ id, line, cells: held }): Change[] => {
    if (id === '') return [];
    const cells: Record<string, Cell> = {};
    const before: Record<string, Cell> = {};
    for (const [key, column] of worded) {
      const cell = held[key] ?? '';
      const word = wordIn(column, cell, lang, elections);
      if (word === undefined || isFormula(line, key)) continue;
      cells[key] = word;
      before[key] = cell;
    }
    return Object.keys(cells).length === 0 ? [] : [{ kind: 'set', table: table.name, id, cells, held: before }];
  });
}

/** What the ledger calls its mails, in this language. `titles`: of each kind of mail. Pure. */
export function mailsInLanguage(rows: readonly Row[], titles: readonly Text[], lang: Lang): readonly Change[] {
  return rows.flatMap(({ id, cells: { mail = '' } }): Change[] => {
    const title = titles.find((one) => fold(say(one, otherLang(lang))) === fold(cellText(mail)));
    return id === '' || !title
      ? []
      : [{ kind: 'set', table: 'mailLedger', id, cells: { mail: say(title, lang) }, held: { mail } }];
  });
}

/**
 * What ended findings say, in this language. Their rows have changed since: where their sentences were not kept in it, only
 * the rule's title can be told anew, and whose row it was. What people wrote there, and the ids of rule and row, stay. Pure.
 */
export function endedInLanguage(
  rows: readonly Row[],
  titleOf: (rule: string) => Text | undefined,
  lang: Lang,
): readonly Change[] {
  const { columns, name } = findings;
  return rows.flatMap(({ id, cells: held }): Change[] => {
    const status = columns.status.codec.parse(held.status ?? '');
    const title = titleOf(cellText(held.rule ?? ''));
    if (id === '' || !title || !status.ok || !hasEnded(status.value)) return [];
    const stored = {
      about: cellText(held.about ?? ''),
      what: cellText(held.what ?? ''),
      next: cellText(held.next ?? ''),
    };
    const facts = cellText(held.facts ?? '');
    const kept: Cells = turned({ ...stored, facts }, lang);
    // What stands in this language already needs nothing.
    if (kept.facts === undefined && otherWords(facts, otherLang(lang))) return [];
    const wanted: Cells =
      kept.facts === undefined ? { about: held.associations ?? '', what: say(title, lang), next: '' } : kept;
    const cells = Object.fromEntries(Object.entries(wanted).filter(([key, cell]) => !sameCell(held[key] ?? '', cell)));
    return Object.keys(cells).length === 0 ? [] : [{ kind: 'set', table: name, id, cells, held }];
  });
}

/** What elections are called in this language, by their folded names in the other one. */
export function labelsIn(elections: Parameters<typeof electionNames>[0], lang: Lang): Labels {
  const nameOf = electionNames(elections);
  const labels = new Map<string, string>();
  for (const one of elections) {
    const [former, now] = [nameOf(one, otherLang(lang)), nameOf(one, lang)];
    if (former !== undefined && now !== undefined && former !== now) labels.set(fold(former), now);
  }
  return labels;
}
