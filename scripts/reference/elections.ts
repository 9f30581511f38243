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

/** One line per election, in the order of the table; "dito" takes the source of the row above. */
export function electionLines(rows: readonly CsvRow[]): readonly string[] {
  let source = '';
  return rows.map((row) => {
    const given = cell(row, 'quelle');
    if (given !== 'dito') source = given;
    const period = parsePeriod(cell(row, 'termin'));
    if (!period.ok) throw new Error(`no period ${cell(row, 'termin')}`);
    return [
      period.value,
      areaCode(cell(row, 'gebiet')),
      kindOf(cell(row, 'art')),
      certaintyOf(cell(row, 'status')),
      source.replaceAll(';', ','),
    ].join(';');
  });
}
