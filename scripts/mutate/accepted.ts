/** A survivor that may stay: no test can tell it from the line as it stands, or none should. */
export interface Accepted {
  readonly file: string;
  /** As the report names them. */
  readonly was: string;
  readonly becomes: string;
  readonly why: string;
}

/** Kept true by a test: each line still stands in its file and can still be broken that way. */
export const ACCEPTED: readonly Accepted[] = [
  {
    file: 'src/define/columns/choices.ts',
    was: 'if (bySpelling === undefined) {',
    becomes: 'if (true) {',
    why: 'Spellings are gathered once to save time; gathered anew they are the same.',
  },
  {
    file: 'src/define/columns/choices.ts',
    was: 'if (told.size < MOST_TOLD) told.set(typed, known);',
    becomes: 'if (told.size <= MOST_TOLD) told.set(typed, known);',
    why: 'One refusal more is remembered; made anew it is the same.',
  },
  {
    file: 'src/define/columns/numbers.ts',
    was: 'return read.ok && read.value < 0 ? fail(NEGATIVE_MONEY) : read;',
    becomes: 'return (read.value < 0) ? fail(NEGATIVE_MONEY) : read;',
    why: 'A refusal has no value, so that nothing is below 0; the first half is there for the compiler.',
  },
  {
    file: 'src/define/columns/times.ts',
    was: 'const isTime = cell > 0 && cell < 1 && Math.abs(cell * 1440 - minutes) < 0.001;',
    becomes: 'const isTime = cell >= 0 && cell < 1 && Math.abs(cell * 1440 - minutes) < 0.001;',
    why: 'Whole numbers, 0 among them, are read as hours before.',
  },
  {
    file: 'src/define/columns/times.ts',
    was: 'const isTime = cell > 0 && cell < 1 && Math.abs(cell * 1440 - minutes) < 0.001;',
    becomes: 'const isTime = cell > 0 && cell <= 1 && Math.abs(cell * 1440 - minutes) < 0.001;',
    why: 'Whole numbers, 1 among them, are read as hours before.',
  },
  {
    file: 'src/define/columns/times.ts',
    was: 'const isTime = cell > 0 && cell < 1 && Math.abs(cell * 1440 - minutes) < 0.001;',
    becomes: 'const isTime = cell > 0 && cell < 1 && Math.abs(cell * 1440 - minutes) <= 0.001;',
    why: 'No part of a day is exactly a thousandth of a minute beside a whole one.',
  },
  {
    file: 'src/app/apply/prepare.ts',
    was: 'if (at === undefined) return lines;',
    becomes: 'if (false) return lines;',
    why: 'Where no column holds ids every line has an empty one, which counts for nothing; the line is there for the compiler.',
  },
  {
    file: 'src/app/apply/prepare.ts',
    was: 'for (let index = read.layout.headerLine; index < read.block.length; index += 1) {',
    becomes: 'for (let index = read.layout.headerLine; index <= read.block.length; index += 1) {',
    why: 'Below the last line there is no cell, and no id in it.',
  },
  {
    file: 'src/app/apply/prepare.ts',
    was: "if (id !== '') grouped(lines, id).push(index);",
    becomes: 'if (true) grouped(lines, id).push(index);',
    why: 'No plan names a row without id, so that nobody asks where such rows stand.',
  },
  {
    file: 'src/define/columns/numbers.ts',
    was: "isDateCell(cell) ? dateOrTime(cell) : typeof cell === 'string' ? otherThanNumber(tidy(cell)) : undefined;",
    becomes: 'isDateCell(cell) ? dateOrTime(cell) : true ? otherThanNumber(tidy(cell)) : undefined;',
    why: 'A number or tick box reads neither like a share nor like an amount; the question is there for the compiler.',
  },
];
