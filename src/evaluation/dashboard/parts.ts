import { counted } from '../../domain/counted.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { hoursFigure, unknownWord } from '../showing.ts';
import { hoursUnknown, type VisitSum } from '../sums.ts';
import { cell, type Line, line, type StyledCell } from './layout.ts';

/** So many rows of a table are shown. */
export const MOST = 20;

type Hours = Pick<VisitSum, 'visits' | 'hours' | 'hoursFrom'>;

/** Hours as a number, or the word where no visit says them. */
export const hoursCell = (sum: Hours, lang: Lang): StyledCell =>
  hoursUnknown(sum) ? cell(unknownWord(lang), 'missing') : hoursFigure(sum.hours);

/** From how many visits hours come: `5`, or `3 von 5` where two do not say theirs. */
export const baseCell = ({ visits, hoursFrom }: Hours, lang: Lang): StyledCell =>
  hoursFrom === visits
    ? cell(visits, 'number')
    : cell(`${hoursFrom} ${lang === 'de' ? 'von' : 'of'} ${visits}`, 'missing');

/** What stands in place of a table without rows. */
export const nothing = (lang: Lang): Line =>
  line(lang === 'de' ? 'Für diesen Zeitraum ist nichts eingetragen.' : 'Nothing is entered for this period.', 'text');

const IN_FILE: Text = {
  de: 'in der Datei von „Zahlen mitnehmen…“',
  en: 'in the file of "Take the figures along…"',
};

/** Where associations are in the treasury's sheet, which has no "Take the figures along…". */
export const IN_REGISTER: Text = { de: 'im Tab „Verbände“', en: 'in the tab "Associations"' };

/** How many more there are than shown, and where they are. */
export const further = (all: number, lang: Lang, where: Text = IN_FILE): readonly Line[] =>
  all <= MOST
    ? []
    : [
        line(
          lang === 'de'
            ? `${counted(all - MOST, 'weitere steht', 'weitere stehen')} ${where.de}.`
            : `${counted(all - MOST, 'more is', 'more are')} ${where.en}.`,
          'hint',
        ),
      ];
