import { isRowId } from '../../src/domain/ids.ts';
import { parsePeriod } from '../../src/domain/season.ts';
import { electionKinds } from '../../src/reference/election-kinds.ts';
import { germany, laender } from '../../src/reference/laender.ts';
import { type CsvRow, cell } from './csv.ts';

const areaCode = (name: string): string => {
  const found = [germany, ...laender].find(({ de }) => de === name);
  if (!found) throw new Error(`no area ${name}`);
  return found.code;
};

const kindOf = (name: string): string => {
  const found = Object.entries(electionKinds).find(([, { de }]) => de === name);
  if (!found) throw new Error(`no kind of election ${name}`);
  return found[0];
};

const certaintyOf = (status: string): string => {
  if (status === 'fix') return 'fixed';
  if (status === 'nur Zeitraum') return 'season';
  if (status.startsWith('unbestätigt')) return 'unconfirmed';
  throw new Error(`no status ${status}`);
};

/** The rows with their sources written out: "dito" takes the source of the row above. */
const withSources = (rows: readonly CsvRow[]): readonly CsvRow[] => {
  let source = '';
  return rows.map((row) => {
    const given = cell(row, 'quelle');
    if (given !== 'dito') source = given;
    return { ...row, quelle: source };
  });
};

const periodOf = (row: CsvRow): string => {
  const period = parsePeriod(cell(row, 'termin'));
  if (!period.ok) throw new Error(`no period ${cell(row, 'termin')}`);
  return period.value;
};

/* Area, kind and the day on which the data took an election in do not change. */
const line = (row: CsvRow, of: CsvRow): string =>
  [
    cell(of, 'kennung'),
    periodOf(row),
    areaCode(cell(of, 'gebiet')),
    kindOf(cell(of, 'art')),
    certaintyOf(cell(row, 'status')),
    cell(of, 'aufgenommen'),
    cell(row, 'quelle').replaceAll(';', ','),
  ].join(';');

/**
 * One line per election, in the order of the table, each followed by what the data said of it formerly. Throws where an
 * id is missing, no id of a row, or there twice, and where a former row belongs to none.
 */
export function electionLines(rows: readonly CsvRow[], former: readonly CsvRow[]): readonly string[] {
  const ids = rows.map((row) => cell(row, 'kennung'));
  const bad = ids.find((id, at) => !isRowId('W', id) || ids.indexOf(id) !== at);
  if (bad !== undefined) throw new Error(`an election needs an id of its own: ${bad}`);
  const stray = former.find((row) => !ids.includes(cell(row, 'kennung')));
  if (stray) throw new Error(`no election ${cell(stray, 'kennung')}`);
  return withSources(rows).flatMap((row) => [
    line(row, row),
    ...former.filter((one) => cell(one, 'kennung') === cell(row, 'kennung')).map((one) => line(one, row)),
  ]);
}
