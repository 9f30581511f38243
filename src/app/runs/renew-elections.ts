import { randomId } from '../../domain/ids.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { keepDocumentFact } from '../../google/store.ts';
import { tables } from '../../tables/index.ts';
import { carryOut } from '../apply/carry-out.ts';
import type { Bench } from '../bench.ts';
import type { ElectionSeed } from '../features.ts';
import { parseRows } from '../reading/rows.ts';
import { asOfSeeds, renewElections } from '../setup/renew-elections.ts';

const AS_OF = 'electionsAsOf';

/** The day of the election data that this sheet has seen, by what the file remembers; `''` for one that never noted it. */
export const electionsSeen = (facts: Readonly<Record<string, string>>): string => facts[AS_OF] ?? '';

export const NOTHING_RENEWED: ElectionsRun = { done: [], asks: [] };

/** What was done, in a sentence, and what a person has to look at. */
export interface ElectionsRun {
  readonly done: readonly Text[];
  readonly asks: readonly Text[];
}

/**
 * Brings the known elections of an existing tab to their present dates, as one operation that can be undone, and notes
 * up to which day the data were seen. `created`: the tab is new and holds them all. `seen`: see `electionsSeen`. Problems: those of reading and applying.
 */
export function renewKnownElections(
  bench: Bench,
  seeds: readonly ElectionSeed[],
  created: boolean,
  seen: string,
): Result<ElectionsRun> {
  const { reader, journal } = bench;
  const settings = reader.settings();
  if (!settings.ok) return settings;
  if (!tables.elections.profiles.includes(settings.value.profile)) return ok(NOTHING_RENEWED);
  const latest = asOfSeeds(seeds);
  const noted = <T>(done: T): Result<T> => {
    if (seen < latest) keepDocumentFact(AS_OF, latest);
    return ok(done);
  };
  if (created) return noted(NOTHING_RENEWED);
  const read = reader.tab('elections');
  if (!read.ok) return read;
  const rows = parseRows(tables.elections, read.value.layout, read.value.block);
  const { changes, title, asks } = renewElections(rows, seeds, seen, reader.lang());
  if (title === undefined) return noted({ done: [], asks });
  const applied = carryOut(
    { operation: randomId('O', bench.random), command: 'setUp', title, changes },
    reader,
    journal,
  );
  return applied.ok ? noted({ done: [title], asks: [...asks, ...applied.value.left] }) : applied;
}
