/**
 * Turns the tables in data/ into the compact modules src/reference/*.data.ts.
 * `tsx scripts/reference.ts` writes them; with `--check` it only says whether they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { associationLines } from './reference/associations.ts';
import { type CsvRow, readCsv } from './reference/csv.ts';
import { districtLines, figureLines, sourceDistrict } from './reference/districts.ts';
import { electionLines } from './reference/elections.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const table = (name: string): readonly CsvRow[] => readCsv(readFileSync(join(ROOT, 'data', `${name}.csv`), 'utf8'));

const moduleText = (constant: string, from: string, lines: readonly string[]): string => {
  const bad = lines.find((line) => /[`\\\n]|\$\{/.test(line));
  if (bad !== undefined) throw new Error(`a line that a template cannot hold: ${bad}`);
  return `/* Written by scripts/reference.ts from ${from}; change those. */\nexport const ${constant} = \`${lines.join('\n')}\`;\n`;
};

/** The text of each generated module, by its path below the project. */
export function referenceModules(): Readonly<Record<string, string>> {
  const kreise = table('kreise_2024_destatis');
  const associations = associationLines({
    directory: table('gruene_kreisverbaende_green-directory_2021'),
    deviations: table('verbaende_abweichungen'),
    additions: table('verbaende_ergaenzungen'),
    districts: kreise.map(sourceDistrict),
  });
  return {
    'src/reference/districts.data.ts': moduleText('DISTRICTS', 'data/kreise_*.csv', districtLines(kreise)),
    'src/reference/district-figures.data.ts': moduleText('DISTRICT_FIGURES', 'data/kreise_*.csv', figureLines(kreise)),
    'src/reference/associations.data.ts': moduleText(
      'ASSOCIATIONS',
      'data/gruene_*.csv and data/verbaende_*.csv',
      associations,
    ),
    'src/reference/elections.data.ts': moduleText(
      'ELECTIONS',
      'data/wahltermine_*.csv',
      electionLines(table('wahltermine_2024-2029')),
    ),
  };
}

/** The generated modules whose file says something else, or does not exist. */
export const outdatedModules = (): readonly string[] =>
  Object.entries(referenceModules())
    .filter(([path, text]) => textOf(path) !== text)
    .map(([path]) => path);

const textOf = (path: string): string => {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return '';
  }
};

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const outdated = outdatedModules();
  if (argv.includes('--check')) {
    for (const path of outdated) console.log(`outdated: ${path}; run npm run reference`);
    exit(outdated.length > 0 ? 1 : 0);
  }
  for (const [path, text] of Object.entries(referenceModules())) writeFileSync(join(ROOT, path), text);
  console.log(outdated.length > 0 ? `written: ${outdated.join(', ')}` : 'nothing new');
}
