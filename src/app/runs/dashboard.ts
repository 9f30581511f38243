import { ok, type Result } from '../../domain/result.ts';
import { drawTab } from '../../google/dashboard.ts';
import { tables } from '../../tables/index.ts';
import type { Bench } from '../bench.ts';
import { parseRows } from '../reading/rows.ts';
import { reference } from '../reference.ts';

/** Computes the evaluation anew and draws the tab Auswertung. Reads only the tabs that it needs. */
export function refreshDashboard(bench: Bench): Result<true> {
  const { reader, features } = bench;
  const settings = reader.settings();
  if (!settings.ok) return settings;
  const dataset = reader.some(features.dashboard.needs);
  if (!dataset.ok) return dataset;
  const findings = reader.tab('findings');
  if (!findings.ok) return findings;
  const open = parseRows(tables.findings, findings.value.layout, findings.value.block).filter(
    ({ values }) => values.status === 'open' || values.status === 'in-progress',
  );
  const { language, profile, exampleData, period } = settings.value;
  const picture = features.dashboard.draw({
    dataset: dataset.value,
    today: bench.today,
    lang: language,
    profile,
    exampleData,
    period,
    openFindings: open.length,
    reference,
  });
  if (!picture.ok) return picture;
  drawTab(bench.book, picture.value, bench.zone);
  return ok(true);
}
