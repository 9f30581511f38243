import type { Change } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { say, type Text } from '../../domain/text.ts';
import { type Marks, patternOf, withoutTraces } from '../../domain/traces.ts';
import { cornersOf, rewriteCorner } from '../../google/corners.ts';
import { guarded } from '../../google/failure.ts';
import { rewriteFacts } from '../../google/store.ts';
import { replaceEverywhere, type TabTexts, textsOf, writeNote } from '../../google/traces.ts';
import { alone } from '../apply/alone.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import { forgetNotes } from '../apply/notes.ts';
import { allLinesById } from '../apply/prepare.ts';
import { targetOf } from '../apply/target.ts';
import type { Bench } from '../bench.ts';
import { mendCutOff } from '../edit/cut-off.ts';
import { cellsOfLine } from '../reading/rows.ts';
import { type Trace, tracesAround, tracesIn, tracesOf } from './traces.ts';

/** Whom an erasure is about: the rows of the tab Koordination that go, and what is taken out of everything else. */
export interface Erasing {
  readonly operation: string;
  readonly contacts: readonly string[];
  readonly marks: Omit<Marks, 'ids'>;
}

export interface Erased {
  /** Where something still stands, because Google or a person got in the way; without the text itself. */
  readonly rest: readonly Omit<Trace, 'text'>[];
  readonly left: readonly Text[];
}

const WAIT_MS = 20_000;
/** What stands in a text where something was taken out. */
export const ERASED: Text = { de: '[gelöscht]', en: '[erased]' };
const MOST_ROUNDS = 3;

const NOTHING: Problem = {
  code: 'invalid',
  text: { de: 'Es fehlt, wonach wir suchen sollen.', en: 'What to look for is missing.' },
  hint: { de: 'Gib eine Adresse oder einen Namen an.', en: 'Give an address or a name.' },
};

/**
 * Erases a person: their rows in Koordination first, then every cell, formula and note of the whole file that holds their
 * address, what stands beside cells, and what the script keeps in properties and cache. It has no undo; Protokoll says that it happened, and not to
 * whom. The same operation once more completes what was cut off. What could not be taken out is named.
 */
export function erase(bench: Bench, { operation, contacts, marks }: Erasing): Result<Erased> {
  const pattern = patternOf(marks);
  if (pattern === undefined && contacts.length === 0) return fail(NOTHING);
  return alone(bench.reader, WAIT_MS, () => {
    mendCutOff(bench.reader);
    const rows = rowsOf(contacts, bench);
    if (!rows.ok) return rows;
    const beside = besidesOf(contacts, bench);
    const applied = carryOutAlone(
      {
        ...{ operation, command: 'erasePerson', journal: 'told', final: true, changes: rows.value },
        title: { de: 'Kontakt gelöscht', en: 'Contact erased' },
      },
      bench.reader,
      bench.journal,
    );
    if (!applied.ok) return applied;
    const { left, unlogged } = applied.value;
    const rest = pattern === undefined ? [] : scrub(pattern, bench);
    bench.reader.forgetFacts();
    forgetNotes();
    return ok({
      rest: [...beside, ...rest].map(({ text: _, ...place }) => place),
      left: [...left, ...(unlogged ? [unlogged] : [])],
    });
  });
}

/** Rows to take away as they stand now; one that is gone already needs nothing more. */
function rowsOf(contacts: readonly string[], { reader }: Bench): Result<readonly Change[]> {
  const wanted = contacts.map((id): Change => ({ kind: 'remove', table: 'contacts', id, held: {} }));
  if (wanted.length === 0) return ok([]);
  const target = targetOf('contacts', wanted, reader);
  if (!target.ok) return target;
  const { layout, block } = target.value;
  const places = allLinesById(target.value);
  return ok(
    contacts.flatMap((id) =>
      (places.get(id) ?? []).map(
        (line): Change => ({ kind: 'remove', table: 'contacts', id, held: cellsOfLine(layout, block[line] ?? []) }),
      ),
    ),
  );
}

/** What stands beside the rows in columns of people's own, which the tool leaves alone and names. */
const besidesOf = (contacts: readonly string[], bench: Bench): readonly Trace[] => {
  const found = tracesOf(bench, { addresses: [], names: [], ids: contacts });
  return found.ok ? found.value.filter(({ of }) => of === 'beside') : [];
};

/** Takes what the pattern finds out of all tabs and out of what the file remembers; gives what still stands. */
function scrub(pattern: RegExp, bench: Bench): readonly Trace[] {
  const instead = say(ERASED, bench.reader.lang());
  const without = (text: string): string | undefined => withoutTraces(text, pattern, instead);
  rewriteFacts(without);
  let tabs = textsOf(bench.book);
  for (let round = 0; round < MOST_ROUNDS && tracesIn(tabs, pattern, bench).length > 0; round += 1) {
    // A protected tab keeps no other from being cleaned; what stands there is named in the end.
    for (const tab of tabs) guarded(() => ok(scrubTab(tab, without)));
    tabs = textsOf(bench.book);
  }
  for (const corner of cornersOf(bench.book)) {
    const now = without(corner.text);
    const isNamed = corner.kind === 'tab' || corner.kind === 'file';
    // Tab and file need a name.
    if (now !== undefined) rewriteCorner(corner, now === '' && isNamed ? instead : now);
  }
  return [...tracesIn(tabs, pattern, bench), ...tracesAround(cornersOf(bench.book), pattern)];
}

function scrubTab({ sheet, shown, formulas, notes }: TabTexts, without: (text: string) => string | undefined): void {
  const news = (texts: Iterable<string>): (readonly [string, string])[] =>
    [...new Set(texts)].flatMap((text) => {
      const now = text === '' ? undefined : without(text);
      return now === undefined ? [] : [[text, now] as const];
    });
  const typed = shown.flatMap((line, at) => line.filter((_, column) => (formulas[at]?.[column] ?? '') === ''));
  for (const [text, now] of news(typed)) replaceEverywhere(sheet, text, now, false);
  for (const [text, now] of news(formulas.flat())) replaceEverywhere(sheet, text, now, true);
  notes.forEach((line, at) => {
    line.forEach((note, column) => {
      const now = note === '' ? undefined : without(note);
      if (now !== undefined) writeNote(sheet, at, column, now);
    });
  });
}
