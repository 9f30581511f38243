import type { FigureShown, HelpShown } from '../define/shown.ts';
import type { Cell } from '../domain/cell.ts';
import { formatNumber } from '../domain/number.ts';
import type { Lang } from '../domain/text.ts';
import { type Evaluation, openingOf } from '../evaluation/index.ts';
import { hoursText, twoDecimals, unknownWord } from '../evaluation/showing.ts';
import { hoursUnknown, type VisitSum } from '../evaluation/sums.ts';
import { visitsText } from '../evaluation/words.ts';

/** A sum of help in the words of the tab Auswertung. */
export function helpShown(sum: VisitSum, lang: Lang): HelpShown {
  const { visits, hours, hoursFrom } = sum;
  const unknown = hoursUnknown(sum);
  const all = visitsText(visits, lang);
  const some = lang === 'de' ? `aus ${hoursFrom} von ${visitsText(visits, lang, true)}` : `from ${hoursFrom} of ${all}`;
  return {
    ...{ visits, hours },
    shown: unknown ? unknownWord(lang) : hoursText(hours, lang),
    base: hoursFrom === visits || unknown ? all : some,
  };
}

const figureShown = (value: Cell, style: string, lang: Lang): string =>
  typeof value !== 'number'
    ? String(value ?? '')
    : style === 'figure decimal'
      ? twoDecimals(value, lang)
      : formatNumber(value, lang, 1);

/** News, large figures and what was not counted, as the tab Auswertung opens. */
export function openingShown(
  evaluation: Evaluation,
  lang: Lang,
): { readonly news: string; readonly figures: readonly FigureShown[]; readonly notes: readonly string[] } {
  const { badges, news, figures, counted } = openingOf(evaluation, lang);
  const [first = [], below = []] = news.lines;
  const said = below.map(({ value }) => String(value)).join(' ');
  return {
    news: String(first[0]?.value ?? ''),
    figures: figures.map(({ name, figure, trend }) => ({
      name,
      figure: figureShown(figure.value, figure.style, lang),
      trend,
    })),
    // That these are examples has a place of its own in a page.
    notes: [
      said,
      ...(evaluation.exampleData ? badges.slice(1) : badges),
      // The tab says the base of the hours twice, in lines of their own; here they stand below one another.
      ...counted.lines
        .flat()
        .map(({ value }) => String(value))
        .filter((words) => !said.includes(words)),
    ].filter((words) => words !== ''),
  };
}
