import { ok, type Problem, type Result } from '../../domain/result.ts';
import { type RowIn, tables } from '../../tables/index.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import type { JournalContext } from '../apply/journal.ts';
import { doubleFindings } from '../check/double-findings.ts';
import type { FindingRow } from '../check/index.ts';
import type { Reader } from '../reading/reader.ts';
import { parseRows } from '../reading/rows.ts';
import type { TabRead } from '../reading/tab-reads.ts';

const rowsIn = ({ layout, block }: TabRead): readonly FindingRow[] =>
  parseRows(tables.findings, layout, block) as readonly RowIn<'findings'>[];

/**
 * What can still be told of findings that people have closed while a column of their tab is missing, so that their words do
 * not come back; nothing where it is open which tab is meant.
 */
export function closedFindings(reader: Reader, { code }: Problem): readonly FindingRow[] {
  const read = code === 'missing-column' ? reader.mendable('findings') : undefined;
  return read?.ok ? rowsIn(read.value) : [];
}

/** The tab Prüfhinweise; rows that stand there twice with one id are joined first. */
export function singleFindings({
  reader,
  operation,
  context,
}: {
  readonly reader: Reader;
  readonly operation: string;
  readonly context: () => JournalContext;
}): Result<readonly FindingRow[]> {
  const read = reader.tab('findings');
  if (!read.ok) return read;
  const rows = rowsIn(read.value);
  const changes = doubleFindings(rows);
  if (changes.length === 0) return ok(rows);
  const title = { de: 'Doppelte Prüfhinweise zusammengeführt', en: 'Duplicate findings merged' };
  const plan = { operation, command: 'check', title, changes, journal: 'none', final: true } as const;
  const joined = carryOutAlone(plan, reader, context, reader.tab);
  if (!joined.ok) return joined;
  const now = reader.fresh('findings');
  return now.ok ? ok(rowsIn(now.value)) : now;
}
