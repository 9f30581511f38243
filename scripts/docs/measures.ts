import type { Measure } from '../../src/evaluation/define-measure.ts';
import { measures } from '../../src/evaluation/index.ts';
import { inCell, line, table } from './markdown.ts';
import { measureOutcomes } from './measure-examples.ts';

const INTRODUCTION = `# Maße / Measures

Diese Datei entsteht mit \`npm run docs\` aus \`src/evaluation/measures/\`. Bitte nicht von Hand ändern.
*Generated from \`src/evaluation/measures/\` by \`npm run docs\`. Please do not edit by hand.*

Ein Einsatz zählt im Zeitraum seines Beginns, wenn er durchgeführt ist. Wo Angaben fehlen, sind Stunden unbekannt und nie
null. Die Beispiele sind von Hand gerechnet, für das dritte Quartal 2026 am 05.10.2026. Ein Test rechnet sie nach.

*A visit counts in the period of its beginning, once it took place. Where something is missing, hours are unknown and never
zero. The examples are worked out by hand, for the third quarter of 2026 on 5 October 2026. A test computes them again.*`;

const shownAs = ({ draw, keyFigures }: Measure<string, unknown>): string => {
  const ways = [
    ...(keyFigures ? ['große Zahl / large figure'] : []),
    ...(draw ? ['Tabelle im Tab „Auswertung“ / table in the tab "Evaluation"'] : []),
  ];
  return ways.length === 0 ? 'bei einem anderen Maß / with another measure' : ways.join('; ');
};

const section = (measure: Measure<string, unknown>): string => {
  const { id, title, meaning, computes, unit, base, improves } = measure;
  const rows = [
    ['Berechnung / computation', computes],
    ['Einheit / unit', unit],
    ['Grundlage / base', base],
    ['Was hilft / what helps', improves],
  ] as const;
  return [
    `## ${title.de} / ${title.en}`,
    `${meaning.de}\n*${meaning.en}*`,
    table(
      ['', ''],
      [
        ...rows.map(([name, { de, en }]) => [name, inCell(`${de} / *${en}*`)]),
        ['Gezeigt als / shown as', inCell(shownAs(measure))],
        ['im Code / in code', `\`${id}\``],
      ],
    ),
    'Von Hand gerechnet / worked out by hand:',
    measureOutcomes(id)
      .map(
        ({ says, is }) =>
          `- ${says.de} / *${says.en}* → ${is === undefined ? 'nicht bestimmbar / cannot be told' : `\`${is}\``}`,
      )
      .join('\n'),
  ].join('\n\n');
};

/** All measures as a page: what each says, how it is computed and from what, and examples worked out by hand. */
export const measuresPage = (): string => line([INTRODUCTION, ...measures.map(section)]);
