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
  type DashboardChart,
  type DashboardStyle,
  joinBelow,
  type KeyFigure,
  layOut,
} from './layout.ts';
import { counted, keyFigures, title, unknownWithout } from './opening.ts';
import { type CellLook, cellLooks } from './styles.ts';

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
}

const COLUMN_WIDTHS: readonly number[] = [210, 120, 160, 150, 130, 110, 110];
export const dashboardTab = { de: 'Auswertung', en: 'Evaluation' } as const;

/** What a measure shows of its value. */
function shownBy(
  measure: Measure<string, unknown>,
  evaluation: Evaluation,
  lang: Lang,
): { readonly figures: readonly KeyFigure[]; readonly blocks: readonly Block[] } {
  const of = <W>({ key }: Measure<string, W>): W => valueIn(evaluation, key) as W;
  if (measure.from === 'visits' && !evaluation.holdsVisits) return { figures: [], blocks: [] };
  const { title: name, meaning, improves } = measure;
  const words = { title: name[lang], meaning: meaning[lang], improves: improves[lang] };
  const beside: Beside = {
    lang,
    ...words,
    holdsMoney: evaluation.holdsMoney,
    period: evaluation.period,
    comparison: evaluation.comparison,
    of,
    lacks: ({ needs }) => lacking(evaluation, needs) !== undefined,
  };
  // What could not be read is unknown: a measure without its tab shows a sentence, not what came of no rows.
  const lacks = lacking(evaluation, measure.needs);
  if (lacks) return { figures: [], blocks: measure.draw ? [unknownWithout(lacks, name[lang], lang)] : [] };
  const value = of(measure);
  return { figures: measure.keyFigures?.(value, beside) ?? [], blocks: measure.draw?.(value, beside) ?? [] };
}

/** What stands at the top of the tab, for pages that show it too: title, news with the figures, what was not counted. */
export const openingOf = (
  evaluation: Evaluation,
  lang: Lang,
): { readonly title: Block; readonly figures: Block; readonly counted: Block } => ({
  title: title(evaluation, lang),
  figures: keyFigures(
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

/** Describes the dashboard of an evaluation; pure, the same for the same evaluation. */
export function dashboard(evaluation: Evaluation, lang: Lang): Dashboard {
  const shown = measures.map((measure) => shownBy(measure, evaluation, lang));
  const blocks: readonly Block[] = [
    title(evaluation, lang),
    keyFigures(
      evaluation,
      shown.flatMap(({ figures }) => figures),
      lang,
    ),
    counted(evaluation, lang),
    ...shown.flatMap((one) => one.blocks),
  ];
  const laid = layOut(blocks, COLUMN_WIDTHS.length);
  return {
    title: dashboardTab[lang],
    rows: laid.rows,
    styles: [...laid.areas].map(([style, areas]) => {
      const joined = joinBelow(areas);
      return { style, look: cellLooks[style], areas: joined, a1: joined.map(a1) };
    }),
    columnWidths: COLUMN_WIDTHS,
    charts: laid.charts,
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
  };
}
