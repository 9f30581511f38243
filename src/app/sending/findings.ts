import type { Row } from '../../define/dataset.ts';
import type { ToldFinding } from '../../define/mail.ts';
import { sentenceOn } from '../../define/sentence.ts';
import { isRowId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Lang, say } from '../../domain/text.ts';
import { linkInto } from '../../google/link.ts';
import { findingIn } from '../../tables/finding-words.ts';
import { dataTables, type RowIn, type TableName, tables } from '../../tables/index.ts';
import { tableOfTab } from '../apply/journal.ts';
import type { Bench } from '../bench.ts';
import { associationsOf } from '../check/index.ts';
import { parseRows } from '../reading/rows.ts';

/**
 * Findings that still want someone, the baseline among them, with the associations of the row they speak of. Refused where
 * one speaks of a row in a tab that cannot be read: nobody knows then whose it is.
 */
export function openFindings(bench: Bench, lang: Lang): Result<readonly ToldFinding[]> {
  const read = bench.reader.tab('findings');
  if (!read.ok) return read;
  const readable = bench.reader.readable();
  if (!readable.ok) return readable;
  const { dataset, unread } = readable.value;
  const rows = new Map<string, { row: Row; table: (typeof dataTables)[number] }>();
  for (const table of dataTables) for (const row of dataset[table]) rows.set(`${table} ${row.id}`, { row, table });
  const linkTo = (table: TableName, line: number): string => {
    const tab = bench.reader.tab(table);
    return linkInto(bench.book, say(tables[table].tab, lang), line, tab.ok ? tab.value.sheet : undefined);
  };
  const found = parseRows(tables.findings, read.value.layout, read.value.block) as RowIn<'findings'>[];
  const open = found.filter(({ values: { status } }) => status === 'open' || status === 'in-progress');
  // What is said of a tab as a whole, as that it cannot be read, names no row.
  const lost = open.flatMap(({ values: { tab = '', row = '' } }) => {
    const table = dataTables.find((name) => name === tableOfTab(tab));
    return table && isRowId(tables[table].prefix ?? '', row) ? (unread.get(table) ?? []) : [];
  });
  if (lost[0]) return fail(lost[0]);
  // Of those that are equally pressing a mail names the largest sum first, in whatever order the rows stand.
  const amountOf = ({ values: { tab = '', row = '' } }: RowIn<'findings'>): number =>
    Number(rows.get(`${tableOfTab(tab) ?? ''} ${row}`)?.row.values.amount ?? 0);
  const inOrder = open.map((one) => ({ one, amount: amountOf(one) })).sort((a, b) => b.amount - a.amount);
  return ok(
    inOrder.map(({ one: { id, values, line } }): ToldFinding => {
      const table = tableOfTab(values.tab ?? '');
      const says = findingIn(values, lang, bench.reader.lang());
      const place = rows.get(`${table ?? ''} ${values.row ?? ''}`);
      const rule = bench.features.rules.find(({ id }) => id === values.rule);
      const sentence = place
        ? sentenceOn(tables[place.table], place.row.values, { lang, today: bench.today })
        : says.about;
      return {
        id,
        rule: values.rule ?? '',
        level: values.level ?? 'hint',
        title: rule ? say(rule.title, lang) : says.what,
        since: values.firstSeen ?? bench.today,
        link: linkTo(place?.table ?? 'findings', place?.row.line ?? line),
        associations: place ? associationsOf(tables[place.table], place.row) : [],
        place: place ? `${place.table} ${place.row.id}` : id,
        about: sentence || says.what,
        next: says.next,
        office: rule?.inCharge ?? 'coordination',
        inProgress: values.status === 'in-progress',
        baseline: values.baseline === 'yes',
      };
    }),
  );
}
