import type { Profile, Table } from '../../define/table.ts';
import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import { ok, type Result } from '../../domain/result.ts';
import { say, type Text } from '../../domain/text.ts';
import { readAll, readHeader, type Sheet } from '../../google/book.ts';
import { dropTab, dropTabWithoutRows, tabNamed } from '../../google/tabs.ts';
import { profileWord } from '../../settings/profile.ts';
import { tables } from '../../tables/index.ts';
import { alone } from '../apply/alone.ts';
import type { Bench } from '../bench.ts';
import { createReader } from '../reading/reader.ts';
import { layoutIn } from '../reading/tab-reads.ts';
import { reference } from '../reference.ts';
import { writeSetting } from '../setup/write-setting.ts';
import { setUpSheet } from './setup.ts';

/** What a change of the profile did to tabs that the profile leaves out. */
export interface ProfileRun {
  /** Had no row below the header and are gone. */
  readonly removed: readonly Text[];
  /** Hold rows and stay: people decide about them. */
  readonly kept: readonly Text[];
}

/** How long a person's choice waits for another script. */
const WAIT_MS = 8_000;

/**
 * Writes the setting "Profil", sets the sheet up again by it, and takes away tabs that it leaves out and that hold no
 * row but the tool's own. Deletes nothing that anyone wrote. Problems: 'busy', 'not-set-up', 'missing-tab', 'missing-column'.
 */
export function chooseProfile(bench: Bench, profile: Profile): Result<ProfileRun> {
  const written = alone(bench.reader, WAIT_MS, () =>
    writeSetting(bench.reader, 'profile', say(profileWord(profile), bench.reader.lang())),
  );
  if (!written.ok) return written;
  bench.reader.forgetFacts();
  const done = setUpSheet({ ...bench, reader: createReader(bench.book, bench.zone) }, false, undefined, true);
  if (!done.ok) return done;
  const removed: Text[] = [];
  const kept: Text[] = [];
  for (const table of Object.values<Table>(tables)) {
    const { tab, profiles } = table;
    if (profiles.includes(profile)) continue;
    for (const name of new Set([tab.de, tab.en])) {
      const sheet = tabNamed(bench.book, name);
      if (!sheet) continue;
      // Where the header is gone the first line may be somebody's row.
      const { headerLine, stray } = layoutIn(table, sheet, readHeader(sheet, bench.zone));
      const gone =
        dropTabWithoutRows(bench.book, sheet, stray ? 0 : headerLine) ||
        (table.name === 'elections' && dropAsSeeded(bench, sheet));
      (gone ? removed : kept).push(tab);
    }
  }
  return ok({ removed, kept });
}

/** Takes the tab Wahlen away where all its rows are as the tool entered them: nobody has written there. Says whether it did. */
function dropAsSeeded({ book, zone, features }: Bench, sheet: Sheet): boolean {
  const table: Table = tables.elections;
  const block = readAll(sheet, zone);
  const { headerLine, placed } = layoutIn(table, sheet, block);
  const seeds = (['de', 'en'] as const).flatMap((lang) => features.seeds.elections(reference, lang));
  const isSeeded = (line: readonly Cell[]): boolean =>
    seeds.some(({ cells }) =>
      line.every((cell, at) => {
        const key = placed.find((one) => one.at === at)?.key ?? '';
        return isEmptyCell(cell) || sameCell(cell, cells[key] ?? '') || table.columns[key]?.writer === 'tool';
      }),
    );
  if (!block.slice(headerLine).every((line) => line.every(isEmptyCell) || isSeeded(line))) return false;
  dropTab(book, sheet);
  return true;
}
