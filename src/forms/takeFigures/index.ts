import { defineForm } from '../../define/form.ts';
import { statementSchema } from '../../define/statement.ts';
import type { Day } from '../../domain/day.ts';
import { ok } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { figuresOf } from '../../evaluation/figures.ts';
import { ONLY_THIS_SHEET } from '../../evaluation/words.ts';
import type { EvaluatedDesk } from '../evaluated.ts';
import { statedFor, statementPeriods } from '../statement.ts';
import type { FigureCalls } from './shape.ts';

const MEASURE = {
  de: ['Maß', 'von wem', 'Zeitraum', 'Wert', 'Einheit', 'Grundlage', 'n'],
  en: ['measure', 'of whom', 'period', 'value', 'unit', 'base', 'n'],
} as const;

/** The dialog "Zahlen mitnehmen": every figure of a period as one table and CSV, from what tab, mail and report are made of. */
export const takeFigures = defineForm<FigureCalls, EvaluatedDesk>({
  name: 'takeFigures',
  title: { de: 'Zahlen mitnehmen', en: 'Take the figures along' },
  menu: { de: 'Zahlen mitnehmen…', en: 'Take the figures along…' },
  shown: { in: 'dialog', width: 976, height: 664 },
  profiles: ['shared', 'network'],
  calls: {
    figuresStart: {
      input: statementSchema,
      run: ({ period }, desk) => {
        const [lang, today]: [Lang, Day] = [desk.lang, desk.today];
        const made = statedFor(period, desk);
        if (!made.ok) return made;
        const figures = figuresOf(made.value.evaluation, lang);
        return ok({
          ...{ lang, today, period: made.value.period, periods: statementPeriods(today, lang) },
          title: lang === 'de' ? 'Zahlen der Auswertung' : 'Figures of the evaluation',
          notes: [
            lang === 'de'
              ? `${figures.length} Zahlen, jede mit Einheit und Grundlage: Wer zweifelt, rechnet nach.`
              : `${figures.length} figures, each with unit and base, so that anyone can check them.`,
            ...made.value.notes,
          ],
          head: MEASURE[lang],
          kinds: ['text', 'text', 'text', 'number', 'text', 'text', 'number'] as const,
          rows: figures.map(({ measure, of, period: when, value, unit, base, n }) => [
            measure,
            of,
            when,
            value,
            unit,
            base,
            n,
          ]),
          foot: [ONLY_THIS_SHEET[lang]],
          file: `${lang === 'de' ? 'auswertung' : 'evaluation'}-${made.value.period.key}-${today}`,
        });
      },
    },
  },
});
