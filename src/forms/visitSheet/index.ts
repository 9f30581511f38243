import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { localRuleFor } from '../../rules/kit/places.ts';
import { surveyOf } from '../../rules/kit/survey/survey.ts';
import type { RowIn } from '../../tables/index.ts';
import type { SheetCalls, SheetStart } from './shape.ts';

type SheetDesk = Pick<AppDesk, 'lang' | 'settings' | 'row' | 'rowAt' | 'some' | 'handedTo' | 'selection'>;

const NO_ROW: Problem = {
  code: 'gone',
  text: { de: 'Es ist kein Einsatz ausgewählt.', en: 'No visit is selected.' },
  hint: {
    de: 'Wähle im Tab „Einsätze“ eine Zeile aus und öffne den Einsatzzettel noch einmal.',
    en: 'Select a row in the tab "Visits", and open the visit sheet again.',
  },
};

/** The visit that was handed over, else the selected one. */
function chosen(desk: SheetDesk): Result<RowIn<'visits'>> {
  const selection = desk.selection();
  const handed = desk.handedTo('visitSheet')?.id;
  const selected = () => (selection?.table === 'visits' ? desk.rowAt('visits', selection.line) : ok(undefined));
  const read = handed === undefined ? selected() : desk.row('visits', handed);
  if (!read.ok) return read;
  return read.value === undefined || read.value.id === '' ? fail(NO_ROW) : ok(read.value);
}

function startOf(desk: SheetDesk): Result<SheetStart> {
  const row = chosen(desk);
  const settings = desk.settings();
  const read = desk.some(['localRules', 'associations']);
  if (!row.ok) return row;
  if (!settings.ok) return settings;
  if (!read.ok) return read;
  const { id, values } = row.value;
  return ok({
    ...{ lang: desk.lang, id, values },
    local: localRuleFor(read.value, surveyOf(read.value, settings.value), values)?.values,
  });
}

/** The page that a group takes along: "Einsatzzettel", to print, and for the calendar. */
export const visitSheet = defineForm<SheetCalls, SheetDesk>({
  name: 'visitSheet',
  title: { de: 'Einsatzzettel', en: 'Visit sheet' },
  menu: { de: 'Einsatzzettel…', en: 'Visit sheet…' },
  shown: { in: 'dialog', width: 640, height: 640 },
  calls: { visitSheetStart: { input: nothing, run: (_, desk) => startOf(desk) } },
});
