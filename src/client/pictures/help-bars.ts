import { barX, plot, ruleX, text } from '@observablehq/plot';
import type { HelpShown } from '../../define/shown.ts';
import * as look from './look.ts';

/** Help of a Land or a year, both ways. */
export interface HelpBar {
  readonly group: string;
  readonly received: HelpShown;
  readonly given: HelpShown;
}

/* A letter of the labels' font is about this wide, in the picture's own units; names are never cut for it. */
const LETTER = 7.3;
const GAP = 8;
/* A year has no narrow letters: four figures of a wide font. */
const YEAR = 38;

/** Received in solid bars, given in hatched ones below, each with its value; zero is shown. */
export function drawHelpBars(groups: readonly HelpBar[]): Element {
  const bars = groups.flatMap(({ group, received, given }) => [
    { group, way: 'a', help: received },
    { group, way: 'b', help: given },
  ]);
  const of = (way: string) => bars.filter((bar) => bar.way === way);
  const hours = (bar: (typeof bars)[number]): number => bar.help.hours;
  const longest = Math.max(...groups.map(({ group }) => group.length), 0);
  return plot({
    ...{
      width: 440,
      height: 34 * groups.length + 12,
      marginLeft: Math.max(Math.ceil(longest * LETTER), YEAR) + GAP,
      marginRight: 58,
      marginTop: 4,
      marginBottom: 4,
    },
    style: look.STYLE,
    x: { axis: null },
    y: { axis: null, padding: 0.08 },
    fy: { axis: null, domain: groups.map(({ group }) => group), padding: 0.2 },
    marks: [
      look.hatching('hatching', look.HIMMEL),
      barX(of('a'), { x: hours, y: 'way', fy: 'group', fill: look.TANNE }),
      barX(of('b'), { x: hours, y: 'way', fy: 'group', fill: 'url(#hatching)', stroke: look.HIMMEL, strokeWidth: 1 }),
      text(bars, {
        x: hours,
        y: 'way',
        fy: 'group',
        text: (bar: (typeof bars)[number]) => bar.help.shown,
        dx: 5,
        textAnchor: 'start',
      }),
      text(groups, { fy: 'group', text: 'group', frameAnchor: 'left', dx: -GAP, textAnchor: 'end' }),
      ruleX([0], { stroke: look.LINE_STRONG }),
    ],
  });
}
