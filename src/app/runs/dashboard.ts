import type { FindingCount, LeftOutTab } from '../../define/measure.ts';
import { ok, type Problem, type Result } from '../../domain/result.ts';
import { both, type Text } from '../../domain/text.ts';
import { drawTab } from '../../google/dashboard.ts';
import { allDocumentFacts } from '../../google/store.ts';
import { type DataTableName, type RowIn, tables } from '../../tables/index.ts';
import type { Bench } from '../bench.ts';
import { parseRows } from '../reading/rows.ts';
import { reference } from '../reference.ts';
import { countFindings } from './finding-count.ts';
import { lastCheck } from './last-check.ts';

/**
 * Computes the evaluation anew and draws the tab Auswertung. Reads only the tabs that it needs. One that it can do without
 * and that cannot be read is left out: the tab says so, and the answer holds it in words. Refused where nothing could be told.
 */
export function refreshDashboard(bench: Bench): Result<readonly Text[]> {
  const { reader, features } = bench;
  const settings = reader.settings();
  if (!settings.ok) return settings;
  const { language, profile, exampleData, period } = settings.value;
  const leftOut: LeftOutTab[] = [];
  const leaveOut = (table: LeftOutTab['table'], { text }: Problem): void => void leftOut.push({ table, why: text });
  const used: DataTableName[] = [];
  for (const table of features.dashboard.uses) {
    if (!tables[table].profiles.includes(profile)) continue;
    const read = reader.tab(table);
    if (read.ok) used.push(table);
    else leaveOut(table, read.problem);
  }
  const dataset = reader.some([...features.dashboard.needs, ...used]);
  if (!dataset.ok) return dataset;
  const facts = allDocumentFacts();
  const open = openFindings(bench, facts);
  if (!open.ok) leaveOut('findings', open.problem);
  const picture = features.dashboard.draw({
    dataset: dataset.value,
    today: bench.today,
    lang: language,
    profile,
    exampleData,
    period,
    leftOut,
    ...(open.ok ? { findings: open.value } : {}),
    reference,
  });
  if (!picture.ok) return picture;
  const { created } = drawTab(bench.book, picture.value, bench.zone, facts);
  if (created) reader.tabCame();
  return ok(leftOut.map(inWords));
}

type DocumentFacts = Readonly<Record<string, string>>;

/** Open findings by who is in charge, as of the last check. */
function openFindings({ reader }: Bench, facts: DocumentFacts): Result<FindingCount> {
  const read = reader.tab('findings');
  if (!read.ok) return read;
  const rows = parseRows(tables.findings, read.value.layout, read.value.block) as RowIn<'findings'>[];
  return ok(countFindings(rows, lastCheck(facts)));
}

const inWords = ({ table, why }: LeftOutTab): Text =>
  both((lang) =>
    lang === 'de'
      ? `${why.de} Die Auswertung kommt ohne den Tab „${tables[table].tab.de}“ aus und sagt, was fehlt.`
      : `${why.en} The evaluation does without the tab "${tables[table].tab.en}" and says what is left out.`,
  );
