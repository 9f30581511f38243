/**
 * Turns the tables in data/ into compact files: src/reference/*.txt, which lie beside the script, and modules of data.
 * `tsx scripts/reference.ts` writes them; with `--check` it only says whether they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { classifierLines } from '../src/reference/classifier.ts';
import { labelledNotes } from '../test/rules/personal-data/lists.ts';
import { associationLines, sharedLines } from './reference/associations.ts';
import { examplesFrom, train } from './reference/classifier.ts';
import { type CsvRow, readCsv } from './reference/csv.ts';
import { districtLines, figureLines, nameLines, sourceDistrict } from './reference/districts.ts';
import { electionLines } from './reference/elections.ts';
import { givenNameLines } from './reference/given-names.ts';
import { type SourceShape, shapesText } from './reference/shapes.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const table = (name: string): readonly CsvRow[] => readCsv(readFileSync(join(ROOT, 'data', `${name}.csv`), 'utf8'));

const moduleText = (constant: string, from: string, lines: readonly string[]): string => {
  const bad = lines.find((line) => /[`\\\n]|\$\{/.test(line));
  if (bad !== undefined) throw new Error(`a line that a template cannot hold: ${bad}`);
  return `/* Written by scripts/reference.ts from ${from}; change those. */\nexport const ${constant} = \`${lines.join('\n')}\`;\n`;
};

/** The areas of a GeoJSON file. */
const areas = (name: string): readonly SourceShape[] =>
  (JSON.parse(readFileSync(join(ROOT, 'data', `${name}.geojson`), 'utf8')) as { features: SourceShape[] }).features;

/* They travel as HTML files: what looks like markup or a scriptlet must not stand in them. */
const fileText = (lines: readonly string[]): string => {
  const bad = lines.find((line) => /[<\r\n]/.test(line) || line === '');
  if (bad !== undefined) throw new Error(`a line that an HTML file must not hold: ${bad}`);
  return `${lines.join('\n')}\n`;
};

/** The text of each generated file, by its path below the project. */
export function referenceFiles(): Readonly<Record<string, string>> {
  const kreise = table('kreise_2024_destatis');
  const associations = associationLines({
    directory: table('gruene_kreisverbaende_green-directory_2021'),
    deviations: table('verbaende_abweichungen'),
    additions: table('verbaende_ergaenzungen'),
    districts: kreise.map(sourceDistrict),
  });
  return {
    'src/reference/districts.data.ts': moduleText('DISTRICTS', 'data/kreise_*.csv', districtLines(kreise)),
    'src/reference/areas.data.ts':
      moduleText('DISTRICT_NAMES', 'data/kreise_*.csv', nameLines(kreise)) +
      moduleText('SHARED_DISTRICTS', 'data/verbaende_*.csv', sharedLines(associations)),
    'src/client/germany.data.ts': moduleText('GERMANY', 'data/kreise_*', [
      shapesText(areas('kreise_vg5000_bkg_2021'), kreise),
    ]),
    'src/reference/districts.txt': fileText(figureLines(kreise)),
    'src/reference/associations.txt': fileText(associations),
    'src/reference/given-names.txt': fileText(givenNameLines(table('vornamen'))),
    'src/reference/note-classifier.txt': fileText(classifierLines(train(examplesFrom(labelledNotes)))),
    'src/reference/elections.txt': fileText(
      electionLines(table('wahltermine_2024-2029'), table('wahltermine_frueher')),
    ),
  };
}

/** The generated files that say something else, or does not exist. */
export const outdatedFiles = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(files)
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
  const files = referenceFiles();
  const outdated = outdatedFiles(files);
  if (argv.includes('--check')) {
    for (const path of outdated) console.log(`outdated: ${path}; run npm run reference`);
    exit(outdated.length > 0 ? 1 : 0);
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(ROOT, path), text);
  console.log(outdated.length > 0 ? `written: ${outdated.join(', ')}` : 'nothing new');
}
