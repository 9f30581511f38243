import type { DispensableTab, LeftOutTab } from '../../define/measure.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Lang } from '../../domain/text.ts';
import type { Beside, Measure } from '../define-measure.ts';
import type { Evaluation } from '../evaluate.ts';
import { measures } from '../measures/index.ts';
import {
  type Area,
  a1,
  type Block,
  beside as besideEachOther,
  type DashboardChart,
  type DashboardStyle,
  joinBelow,
  type KeyFigure,
  layOut,
  line,
  type Picture,
  paragraph,
} from './layout.ts';
import {
  allFigures,
  badgesOf,
  CHOICE,
  counted,
  findingsByRole,
  keyFigures,
  newsLines,
  title,
  unknownWithout,
  WATCH,
  watchFormula,
} from './opening.ts';
import { type CellLook, cellLooks, lookIn } from './styles.ts';

/** The tab "Auswertung" as a description: what stands in which cell and how it looks. */
export interface Dashboard {
  /** The tab's name. */
  readonly title: string;
  /** One rectangle from A1 on. Write the number formats first: words keep the format `@`. */
  readonly rows: readonly (readonly Cell[])[];
  /** Cells of one look together, as areas and in A1 notation. */
  readonly styles: readonly {
    readonly style: DashboardStyle;
    readonly look: CellLook;
    readonly areas: readonly Area[];
    readonly a1: readonly string[];
  }[];
  /** Pixels. */
  readonly columnWidths: readonly number[];
  readonly charts: readonly DashboardChart[];
  /** The cell in which the period is chosen; rows and columns from 1. */
  readonly choice: { readonly row: number; readonly column: number };
  /** What speaks by itself once nobody checks any more; `''` before the first check. */
  readonly watch: { readonly row: number; readonly column: number; readonly formula: string };
}

/** Seven columns fill a screen of 1280 pixels; right of them, after a gap, stand the tables of the charts. */
const MAIN: readonly number[] = [330, 148, 148, 148, 148, 148, 148];
const SIDE: readonly number[] = [170, 190, 150, 110];
const COLUMN_WIDTHS: readonly number[] = [...MAIN, 30, ...SIDE];
const SIDE_FROM = MAIN.length + 2;
/** Where charts stand: two beside the figures, further ones right of the tables that they are drawn from. */
const CHART = { width: 436, height: 390 } as const;
const FIRST_SCREEN = [2, 5] as const;
export const dashboardTab = { de: 'Auswertung', en: 'Evaluation' } as const;

interface Shown {
  readonly figures: readonly KeyFigure[];
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
  readonly acts: boolean;
}

const NOTHING: Shown = { figures: [], blocks: [], pictures: [], acts: false };

/** Whether this sheet holds what a measure comes from. */
const isOf = ({ from }: Pick<Measure<string, unknown>, 'from'>, { holdsVisits }: Evaluation): boolean =>
  from !== 'visits' || holdsVisits;

/** What a measure shows of its value. */
function shownBy(measure: Measure<string, unknown>, evaluation: Evaluation, lang: Lang): Shown {
  const of = <W>({ key }: Measure<string, W>): W => valueIn(evaluation, key) as W;
  if (!isOf(measure, evaluation)) return NOTHING;
  const { title: name, meaning, improves } = measure;
  const words = { title: name[lang], meaning: meaning[lang], improves: improves[lang] };
  const beside: Beside = {
    lang,
    ...words,
    holdsMoney: evaluation.holdsMoney,
    holdsVisits: evaluation.holdsVisits,
    period: evaluation.period,
    comparison: evaluation.comparison,
    of,
    lacks: ({ needs }) => lacking(evaluation, needs) !== undefined,
  };
  // What could not be read is unknown: a measure without its tab shows a sentence, not what came of no rows.
  const lacks = lacking(evaluation, measure.needs);
  const acts = measure.acts === true;
  if (lacks)
    return { figures: [], blocks: measure.draw ? [unknownWithout(lacks, name[lang], lang)] : [], pictures: [], acts };
  const value = of(measure);
  const drawn = measure.picture?.(value, beside);
  return {
    figures: measure.keyFigures?.(value, beside) ?? [],
    blocks: measure.draw?.(value, beside) ?? [],
    pictures: drawn ? [drawn] : [],
    acts,
  };
}

/** What stands at the top of the tab, for pages that show it too: what the figures lack, news, figures, what was not counted. */
export const openingOf = (
  evaluation: Evaluation,
  lang: Lang,
): {
  readonly badges: readonly string[];
  readonly news: Block;
  readonly figures: readonly KeyFigure[];
  readonly counted: Block;
} => ({
  badges: badgesOf(evaluation, lang),
  news: newsLines(evaluation, lang),
  figures: allFigures(
    evaluation,
    measures.flatMap((measure) => shownBy(measure, evaluation, lang).figures),
    lang,
  ),
  counted: counted(evaluation, lang),
});

/** The sentences that a measure says in the tab. */
export const sentencesOf = (measure: Measure<string, unknown>, evaluation: Evaluation, lang: Lang): readonly string[] =>
  shownBy(measure, evaluation, lang).blocks.flatMap(({ lines }) =>
    lines.flatMap(([first, ...more]) =>
      first?.style === 'text' && more.length === 0 && typeof first.value === 'string' ? [first.value] : [],
    ),
  );

const lacking = ({ leftOut }: Evaluation, needs: DispensableTab | undefined): LeftOutTab | undefined =>
  leftOut.find(({ table }) => table === needs);

/** What stands under a measure's key is what that measure computed. */
const valueIn = (evaluation: Evaluation, key: string): unknown =>
  (evaluation as unknown as Readonly<Record<string, unknown>>)[key];

type Explained = Pick<Measure<string, unknown>, 'needs' | 'from' | 'title' | 'computes' | 'base'>;

/** How each measure that is shown is computed, and over what. */
function method(evaluation: Evaluation, lang: Lang): Block {
  const heading = line(lang === 'de' ? 'So wird gerechnet' : 'How it is computed', 'heading');
  return {
    lines: [
      heading,
      ...measures.flatMap(({ needs, from, title: name, computes, base }: Explained) =>
        lacking(evaluation, needs) || !isOf({ from }, evaluation)
          ? []
          : paragraph(
              `${name[lang]}${name[lang].endsWith('?') ? '' : ':'} ${computes[lang]} ${lang === 'de' ? 'Grundlage' : 'Base'}: ${base[lang]}.`,
              'hint',
            ),
      ),
    ],
  };
}

/** Charts beside the figures, in the order of the measures; further ones right of the tables. */
function placed(
  pictures: readonly Picture[],
  starts: readonly number[],
  figuresFrom: number,
): readonly DashboardChart[] {
  return pictures.map(({ lines, chart }, i): DashboardChart => {
    const { columns, ...look } = chart;
    const column = FIRST_SCREEN[i];
    return {
      ...look,
      ...CHART,
      // The heading stands above what is drawn.
      data: { row: (starts[i] ?? 1) + 1, column: SIDE_FROM, rows: lines.length - 1, columns },
      position:
        column === undefined ? { row: starts[i] ?? 1, column: SIDE_FROM + SIDE.length } : { row: figuresFrom, column },
    };
  });
}

/**
 * Describes the dashboard of an evaluation; pure, the same for the same evaluation. `chosen`: the words in which its period
 * was chosen. First the news, five figures and two charts, then what one can act on, then tables, the method last.
 */
export function dashboard(evaluation: Evaluation, chosen: string, lang: Lang): Dashboard {
  const shown = measures.map((measure) => shownBy(measure, evaluation, lang));
  const figures = allFigures(
    evaluation,
    shown.flatMap((one) => one.figures),
    lang,
  );
  // Without empty lines between, so that a small screen shows all of it.
  const above = [...title(evaluation, chosen, lang).lines, ...newsLines(evaluation, lang).lines];
  const opening = { lines: [...above, ...keyFigures(figures).lines] };
  const blocksOf = (acts: boolean): readonly Block[] =>
    shown.filter((one) => one.acts === acts).flatMap(({ blocks }) => blocks);
  const main = layOut(
    [
      opening,
      counted(evaluation, lang),
      ...blocksOf(true),
      ...findingsByRole(evaluation, lang),
      ...blocksOf(false),
      method(evaluation, lang),
    ],
    MAIN.length,
  );
  const pictures = shown.flatMap((one) => one.pictures);
  const side = layOut(pictures, SIDE.length, SIDE_FROM);
  const laid = besideEachOther(main, side, [MAIN.length, SIDE.length]);
  return {
    title: dashboardTab[lang],
    rows: laid.rows,
    styles: [...laid.areas].map(([style, areas]) => {
      const joined = joinBelow(areas);
      return { style, look: lookIn(style, lang), areas: joined, a1: joined.map(a1) };
    }),
    columnWidths: COLUMN_WIDTHS,
    charts: placed(pictures, side.starts, above.length + 1),
    choice: CHOICE,
    watch: { ...WATCH, formula: watchFormula(evaluation, lang) },
  };
}

/** The dashboard's looks as matrices of the rectangle's size: one call each writes them all. */
export interface LookMatrices {
  readonly numberFormats: readonly (readonly string[])[];
  readonly sizes: readonly (readonly number[])[];
  readonly weights: readonly (readonly ('bold' | 'normal')[])[];
  readonly colors: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly (string | null)[])[];
  readonly alignments: readonly (readonly ('left' | 'right')[])[];
  readonly wraps: readonly (readonly boolean[])[];
}

export function lookMatrices({ rows, styles }: Dashboard): LookMatrices {
  const looks: CellLook[][] = rows.map((row) => row.map(() => cellLooks.text));
  for (const { look, areas } of styles)
    for (const area of areas)
      for (let i = 0; i < area.rows; i += 1)
        looks[area.row - 1 + i]?.fill(look, area.column - 1, area.column - 1 + area.columns);
  const matrix = <T>(of: (look: CellLook) => T): readonly (readonly T[])[] => looks.map((row) => row.map(of));
  return {
    numberFormats: matrix(({ numberFormat }) => numberFormat),
    sizes: matrix(({ size }) => size),
    weights: matrix(({ bold }) => (bold ? 'bold' : 'normal')),
    colors: matrix(({ color }) => color),
    backgrounds: matrix(({ background }) => background),
    alignments: matrix(({ align }) => align),
    wraps: matrix(({ wrap }) => wrap === true),
  };
}
