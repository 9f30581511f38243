import type { Cell } from '../../domain/cell.ts';
import type { Matrix } from '../../google/book.ts';
import { grouped } from '../apply/blocks.ts';
import type { Layout } from '../reading/layout.ts';
import type { Told } from './written.ts';

type Lines = readonly { readonly line: readonly Cell[]; readonly index: number }[];

interface Sought {
  /** The edit's lines as they were read, and what each of them got. */
  readonly before: Matrix;
  readonly answers: readonly Told[];
  readonly layout: Layout;
  /** Columns that hold what people wrote, whatever we did. */
  readonly told: (at: number) => boolean;
  readonly idOf: (line: readonly Cell[]) => string;
  /** Where columns slid: the index of the edit's first line, by which a row is known that somebody has changed since. */
  readonly first: number | undefined;
}

/** Where each line of the edit stands now: by line index the index of its answer. Of equal rows each keeps its own id. */
export function homesOf(
  lines: Lines,
  { before, answers, layout, told, idOf, first }: Sought,
): ReadonlyMap<number, number> {
  const texts = (line: readonly Cell[]): string[] =>
    layout.placed.filter(({ at }) => told(at)).map(({ at }) => JSON.stringify(line[at] ?? ''));
  const contentOf = (line: readonly Cell[]): string => texts(line).join();
  const open = new Map<string, number[]>();
  before.forEach((line, index) => {
    if (answers[index]?.id !== '') grouped(open, contentOf(line)).push(index);
  });
  const stood = new Map(answers.flatMap(({ id, newId }, at) => (newId ? [] : [[id, contentOf(before[at] ?? [])]])));
  const ids = new Set(answers.map(({ id }) => id));
  // A row that carries the id with which it stood is that row, however alike; else our write fell on it.
  const isItself = (line: readonly Cell[]): boolean => stood.get(idOf(line)) === contentOf(line);
  const homes = new Map<number, number>();
  const settle = (fits: (line: readonly Cell[], answer: Told) => boolean): void => {
    for (const { line, index } of lines) {
      const candidates = homes.has(index) ? undefined : open.get(contentOf(line));
      const at = candidates?.findIndex((one) => answers[one] !== undefined && fits(line, answers[one])) ?? -1;
      const [found] = at < 0 ? [] : (candidates?.splice(at, 1) ?? []);
      if (found !== undefined) homes.set(index, found);
    }
  };
  settle((line, { id }) => idOf(line) === id);
  // One that had an id of its own did not lose it.
  settle((line, { newId }) => newId && (idOf(line) === '' || ids.has(idOf(line))) && !isItself(line));
  settle((line) => ids.has(idOf(line)) && !isItself(line));
  if (first !== undefined) {
    const housed = new Set(homes.values());
    const at = new Map(lines.map(({ line, index }) => [index, line]));
    before.forEach((then, index) => {
      const line = at.get(first + index);
      const answer = answers[index];
      if (!line || !answer || answer.id === '' || housed.has(index) || homes.has(first + index)) return;
      const was = texts(then);
      const changed = texts(line).filter((text, column) => text !== was[column]).length;
      if ((idOf(line) === '' || idOf(line) === answer.id) && changed <= 1) homes.set(first + index, index);
    });
  }
  return homes;
}
