import type { AppDesk } from '../../app/desk.ts';
import type { TabQuestion } from '../../app/runs/assign-columns.ts';
import type { Column } from '../../define/column.ts';
import { cellText } from '../../define/columns.ts';
import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import { ok } from '../../domain/result.ts';
import { tables } from '../../tables/index.ts';
import { answerSchema } from './schema.ts';
import type { AskedTab, AssignCalls } from './shape.ts';

type AssignDesk = Pick<AppDesk, 'lang' | 'columnQuestions' | 'assignColumns' | 'setUp' | 'showTab' | 'showForm'>;

const LINES_SHOWN = 10;
const MOST_LETTERS = 70;

const lettersOf = (column: number): string =>
  (column > 26 ? lettersOf(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

/** The first lines in a few words each, so that a person sees where the data begins. */
const linesOf = ({ headerLine, block }: TabQuestion): AskedTab['lines'] =>
  headerLine > 0
    ? []
    : block.slice(0, LINES_SHOWN).map((cells, index) => {
        const words = cells.filter((cell) => !isEmptyCell(cell)).map((cell) => cellText(cell));
        return { line: index + 1, words: words.join(' · ').slice(0, MOST_LETTERS) };
      });

function asked(question: TabQuestion): AskedTab {
  const { table, problem, columns, keys, firstLine, stray, tabs } = question;
  const defined: Readonly<Record<string, Column>> = tables[table].columns;
  return {
    ...{ table, tabs, tab: tables[table].tab, firstLine, stray },
    ...{ problem: problem.text, hint: problem.hint ?? problem.text },
    columns: columns.map(({ column, header, values, key }) => ({
      ...{ column, header, key, letters: lettersOf(column) },
      values: values.map((cell) => cellText(cell)),
    })),
    choices: keys.flatMap((key) => {
      const name = defined[key]?.header;
      return name ? [{ key, name }] : [];
    }),
    lines: linesOf(question),
  };
}

/** The dialog that asks what columns are whose headers are gone, doubled or unknown. */
export const assignColumns = defineForm<AssignCalls, AssignDesk>({
  name: 'assignColumns',
  title: { de: 'Welche Spalte ist was?', en: 'Which column is what?' },
  menu: { de: 'Spalten zuordnen…', en: 'Assign columns…' },
  shown: { in: 'dialog', width: 560, height: 620 },
  calls: {
    assignColumnsStart: {
      input: nothing,
      run: (_, desk) => {
        const questions = desk.columnQuestions();
        return questions.ok ? ok({ lang: desk.lang, tabs: questions.value.map(asked) }) : questions;
      },
    },
    assignColumns: {
      input: answerSchema,
      writes: true,
      run: ({ operation, answers }, desk) => {
        const done = desk.assignColumns(operation, answers);
        if (!done.ok) return done;
        // The rest of the repair follows: formats, dropdowns, what is seeded; and where nothing is known yet, what comes next.
        const repaired = desk.setUp();
        const [shown] = done.value.tabs;
        if (shown) desk.showTab(shown);
        if (repaired.ok && repaired.value.registered === 0) desk.showForm('firstSteps');
        return ok({ ...done.value, open: repaired.ok ? repaired.value.open : [repaired.problem.text] });
      },
    },
  },
});
