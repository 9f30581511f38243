import type { FindingCount, LeftOutTab } from '../../define/measure.ts';
import { wordsOfPeriod } from '../../domain/period-typed.ts';
import { ok, type Result } from '../../domain/result.ts';
import { both, type Text } from '../../domain/text.ts';
import { drawTab } from '../../google/dashboard.ts';
import { allDocumentFacts, keepDocumentFact } from '../../google/store.ts';
import { type RowIn, tables } from '../../tables/index.ts';
import type { Bench } from '../bench.ts';
import { parseRows } from '../reading/rows.ts';
import { reference } from '../reference.ts';
import { type ChosenBench, chosenPeriod, PERIOD_FACT } from './chosen-period.ts';
import { countFindings } from './finding-count.ts';
import { lastCheck } from './last-check.ts';
import { readWithout } from './read-without.ts';

/** What drawing the evaluation needs of a run. */
export type DashboardBench = ChosenBench & Pick<Bench, 'today'>;

/**
 * Computes the evaluation of the chosen period anew and draws the tab Auswertung. Reads only the tabs and columns that it
 * needs. A tab that it can do without and that cannot be read is left out: the tab says so, and the answer holds it in words.
 * Refused where nothing could be told, or where nobody can read the period.
 */
export function refreshDashboard(bench: DashboardBench): Result<readonly Text[]> {
  const { reader, features } = bench;
  const settings = reader.settings();
  if (!settings.ok) return settings;
  const facts = allDocumentFacts();
  const period = chosenPeriod(bench, facts[PERIOD_FACT] ?? '');
  if (!period.ok) return period;
  const { needs, uses, parts } = features.dashboard;
  const read = readWithout(reader, needs, uses, parts);
  if (!read.ok) return read;
  const leftOut = [...read.value.leftOut];
  const open = openFindings(bench, facts);
  if (!open.ok) leftOut.push({ table: 'findings', why: open.problem.text });
  const { language, profile, exampleData } = settings.value;
  const picture = features.dashboard.draw({
    ...{ dataset: read.value.dataset, today: bench.today, lang: language, profile, exampleData },
    ...{ period: period.value, leftOut, reference },
    ...(open.ok ? { findings: open.value } : {}),
  });
  const { created } = drawTab(bench.book, picture, bench.zone, facts);
  const shown = wordsOfPeriod(period.value, 'de');
  if (facts[PERIOD_FACT] !== shown) keepDocumentFact(PERIOD_FACT, shown);
  if (created) reader.tabCame();
  return ok(leftOut.map(inWords));
}

type DocumentFacts = Readonly<Record<string, string>>;

/** Open findings by who is in charge, as of the last check. */
function openFindings({ reader }: DashboardBench, facts: DocumentFacts): Result<FindingCount> {
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
