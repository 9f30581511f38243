import type { CsvRow } from './csv.ts';

/** Given names that are other words, months, places or short forms as well. */
const OTHERWISE: ReadonlySet<string> = new Set(
  'april arcade august ben bent chase chris davor der domino drei eden else even falk fine floor fritz harry heide hung idea juli juni kai-uwe lean line lone mai mate mile mio mira nine rose sandy server solange sonne storm summer veit wolf'.split(
    ' ',
  ),
);

/** Given names in small letters, single words only, as many as fit into a line of a thousand signs. */
export function givenNameLines(rows: readonly CsvRow[]): readonly string[] {
  const names = rows
    .map(({ vorname = '' }) => vorname.toLowerCase())
    .filter((name) => /^\p{Ll}{2,}$/u.test(name) && !OTHERWISE.has(name));
  const lines: string[] = [];
  for (const name of [...new Set(names)].sort()) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < 1_000) lines[lines.length - 1] = `${last} ${name}`;
    else lines.push(name);
  }
  return lines;
}
