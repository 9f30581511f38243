import { wordsOfPeriod } from '../../domain/period-typed.ts';
import type { Problem } from '../../domain/result.ts';
import { both } from '../../domain/text.ts';
import { lastLineOf } from '../../google/append.ts';
import { cellsOf, headerOf, type Sheet, writeBlock } from '../../google/book.ts';
import { guarded } from '../../google/failure.ts';
import { mayEdit } from '../../google/protect.ts';
import { tabNamed } from '../../google/tabs.ts';
import { tables } from '../../tables/index.ts';
import { choiceIn, periodBefore, readChoice } from '../runs/chosen-period.ts';
import { refreshDashboard } from '../runs/dashboard.ts';
import type { EditDesk, EditEvent } from './edited.ts';
import { placeOf } from './place.ts';

/** More rows than these, visits and contributions together, are left to the menu: a simple trigger has 30 seconds. */
const MOST_ROWS = 50_000;

const USE_MENU: Problem = {
  code: 'too-large',
  text: {
    de: 'Der neue Zeitraum ist vorgemerkt. Bei so vielen Zeilen wähle „Partnerschaften ▸ Auswertung aktualisieren“.',
    en: 'The new period is noted. With so many rows choose "Partnerships ▸ Refresh evaluation".',
  },
};

const PROTECTED: Problem = {
  code: 'protected',
  text: {
    de: 'Den Zeitraum darfst Du hier nicht ändern: Der Tab „Auswertung“ ist vor Dir geschützt.',
    en: 'You may not change the period here: the tab "Evaluation" is protected from you.',
  },
  hint: {
    de: 'Bitte frag die Koordination. Einen anderen Zeitraum siehst Du in „Bericht ansehen…“.',
    en: 'Please ask the coordination. You see another period in "View the report…".',
  },
};

/**
 * Answers an edit of the cell in which the period is chosen: the tab is drawn for it at once. What names no period is
 * answered in words, and the cell gets back what it held.
 */
export function answerPeriod({ range }: EditEvent, sheet: Sheet, desk: EditDesk): void {
  const { dashboard: bench } = desk;
  const top = cellsOf(headerOf(sheet), bench.zone);
  const choice = choiceIn(top, bench.features);
  const { first, last, left, right } = placeOf(range.getA1Notation());
  if (!choice || choice.row < first || choice.row > last || choice.column < left || choice.column > right) return;
  const lang = desk.reader.lang();
  const putBack = (): void => {
    const before = wordsOfPeriod(periodBefore(bench), lang);
    writeBlock(sheet, choice.row, choice.column, [[before]], bench.zone);
  };
  const typed = readChoice(choice.cell);
  const unfit = desk.reader.unfit();
  if (unfit) desk.answer(unfit);
  else if (!typed.ok) {
    putBack();
    desk.answer(typed.problem);
  } else if (!mayEdit(headerOf(sheet))) {
    putBack();
    desk.answer(PROTECTED);
  } else if (rowsOf(desk) > MOST_ROWS) desk.answer(USE_MENU);
  else {
    const drawn = guarded(() => refreshDashboard(bench));
    const problem = drawn.ok ? leftOutProblem(drawn.value) : drawn.problem;
    if (problem) desk.answer(problem);
  }
}

const leftOutProblem = (told: readonly Problem['text'][]): Problem | undefined =>
  told.length === 0 ? undefined : { code: 'missing-tab', text: both((lang) => told.map((one) => one[lang]).join(' ')) };

/** Lines of the tabs that grow. */
const rowsOf = ({ dashboard: { book } }: EditDesk): number =>
  [tables.visits.tab, tables.contributions.tab]
    .map(({ de, en }) => tabNamed(book, de) ?? tabNamed(book, en))
    .reduce((sum, sheet) => sum + (sheet ? lastLineOf(sheet) : 0), 0);
