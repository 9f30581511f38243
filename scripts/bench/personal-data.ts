import { parts } from '../../test/rules/personal-data/phrases.ts';
import { scoresOf } from '../../test/rules/personal-data/score.ts';

/** What precision and recall must reach, for each kind. */
const LIMIT = 0.95;

const share = (value: number): string =>
  value.toLocaleString('de-DE', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** How well personal data is found in the labelled phrases, by kind; the process fails below the limit. */
export function showPersonalData(): void {
  const phrases = Object.values(parts).flat();
  console.log(`\nPersönliche Daten in ${phrases.length} Sätzen erkannt (Grenze ${share(LIMIT)})\n`);
  console.log(['Art'.padEnd(12), 'Treffer', 'Genauigkeit', 'Trefferquote'].join('   '));
  const scores = scoresOf(phrases);
  for (const { kind, hits, precision, recall } of scores)
    console.log(
      [kind.padEnd(12), String(hits).padStart(7), share(precision).padStart(11), share(recall).padStart(12)].join(
        '   ',
      ),
    );
  for (const [name, part] of Object.entries(parts)) {
    const { precision = 0, recall = 0 } = scoresOf(part).at(-1) ?? {};
    console.log(`${name}, ${part.length} Sätze: ${share(precision)} / ${share(recall)}`);
  }
  if (scores.some(({ precision, recall }) => precision < LIMIT || recall < LIMIT)) process.exitCode = 1;
}
