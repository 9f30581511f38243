import { arrow, dot, geo, link, plot, text } from '@observablehq/plot';
import { germany, WIDTH } from '../../client/pictures/germany.ts';
import * as look from '../../client/pictures/look.ts';
import type { Arc, Dot, MapData } from './view-map-data.ts';

const BEND = 24;
const LABELS = 14;

/** Lines are as wide as the root of their hours, so that areas compare. */
const widthOf =
  (most: number) =>
  (arc: Arc): number =>
    most > 0 ? 1.2 + 4.3 * Math.sqrt(arc.hours / most) : 1.2;

const arcMarks = (arcs: readonly Arc[], most: number, looks: Arc['look'], colour: string, dashes?: string) => {
  const of = arcs.filter((arc) => arc.look === looks);
  const ends = {
    x1: (arc: Arc) => arc.from[0],
    y1: (arc: Arc) => arc.from[1],
    x2: (arc: Arc) => arc.to[0],
    y2: (arc: Arc) => arc.to[1],
    ...{ bend: BEND, inset: 5, headAngle: 50 },
  };
  const width = widthOf(most);
  return [
    arrow(of, { ...ends, stroke: '#fff', strokeWidth: (arc: Arc) => width(arc) + 2.5, headLength: 4 }),
    arrow(of, {
      ...ends,
      stroke: colour,
      strokeWidth: width,
      headLength: 6,
      ...(dashes === undefined ? {} : { strokeDasharray: dashes }),
    }),
    // What is thin is hard to hit.
    arrow(of, {
      ...ends,
      ...{
        stroke: '#fff',
        strokeOpacity: 0,
        strokeWidth: 12,
        headLength: 0,
        className: 'map-hit',
        pointerEvents: 'stroke',
      },
      ariaLabel: 'label',
    }),
  ];
};

interface Label {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

/** How wide a letter is at most, on the whole: fonts differ. */
const LETTER = 7;

/** Labels for seekers and the largest, each where it covers no other and no dot; one that fits nowhere is left out. */
function labelsOf(dots: readonly Dot[], height: number): readonly Label[] {
  const taken = dots.map(({ at: [x, y] }) => ({ x: x - 5, y: y - 5, w: 10, h: 10 }));
  const wanted = [...dots].sort((a, b) => b.weight - a.weight).filter(({ weight }) => weight > 0);
  const labels: Label[] = [];
  for (const { name, at } of wanted) {
    if (labels.length >= LABELS) break;
    const short = name.replace(/^KV /, '');
    const w = short.length * LETTER;
    const [x, y] = at;
    const places = [
      { anchor: 'start' as const, left: x + 8, x: x + 8, y },
      { anchor: 'end' as const, left: x - 8 - w, x: x - 8, y },
      { anchor: 'middle' as const, left: x - w / 2, x, y: y - 13 },
      { anchor: 'middle' as const, left: x - w / 2, x, y: y + 13 },
    ];
    const free = places.find(({ left, y: middle }) => {
      const top = middle - 7;
      const inside = left > 0 && left + w < WIDTH && top > 0 && top + 14 < height;
      return (
        inside &&
        !taken.some((box) => left < box.x + box.w && left + w > box.x && top < box.y + box.h && top + 14 > box.y)
      );
    });
    if (!free) continue;
    labels.push({ name: short, x: free.x, y: free.y, anchor: free.anchor });
    taken.push({ x: free.left, y: free.y - 7, w, h: 14 });
  }
  return labels;
}

const labelMarks = (labels: readonly Label[]) =>
  (['start', 'end', 'middle'] as const).map((anchor) =>
    text(
      labels.filter((label) => label.anchor === anchor),
      {
        ...{ x: 'x', y: 'y', text: 'name', textAnchor: anchor, fill: look.INK, stroke: '#fff', strokeWidth: 3 },
        pointerEvents: 'none' as const,
      },
    ),
  );

const dotMarks = (dots: readonly Dot[]) => {
  const at = { x: (one: Dot) => one.at[0], y: (one: Dot) => one.at[1], ariaLabel: 'label' };
  return [
    dot(
      dots.filter(({ seeks }) => !seeks),
      { ...at, r: 4, fill: '#fff', stroke: look.TANNE, strokeWidth: 2 },
    ),
    dot(
      dots.filter(({ seeks }) => seeks),
      { ...at, r: 5.5, symbol: 'diamond', fill: look.SONNE, stroke: look.INK, strokeWidth: 1.4 },
    ),
  ];
};

/** The map as one picture of 534 pixels' width; what tells more has its label in `data-told`. */
export function drawMap({ arcs, quiet, dots, areas }: MapData): Element {
  const { height, laender } = germany();
  const most = Math.max(0, ...arcs.map(({ hours }) => hours));
  const shapes = areas.map(({ label, joined, district }) => ({ ...district, label, joined }));
  const picture = plot({
    ...{ width: WIDTH, height, margin: 0, style: look.STYLE, projection: 'identity' },
    marks: [
      geo(shapes, {
        fill: (area: { readonly joined: boolean }) => (area.joined ? look.JOINED : '#fff'),
        ...{ stroke: look.LINE, strokeWidth: 0.6, ariaLabel: 'label', className: 'map-area' },
      }),
      geo(laender, { stroke: look.LINE_STRONG, strokeWidth: 1, pointerEvents: 'none' }),
      link(quiet, {
        x1: ({ from }: Arc) => from[0],
        y1: ({ from }: Arc) => from[1],
        x2: ({ to }: Arc) => to[0],
        y2: ({ to }: Arc) => to[1],
        ...{ stroke: look.LINE_STRONG, strokeWidth: 1, ariaLabel: 'label' },
      }),
      ...arcMarks(arcs, most, 'once', look.INK_2, '1.5 3.5'),
      ...arcMarks(arcs, most, 'strong', look.TANNE),
      ...arcMarks(arcs, most, 'back', look.HIMMEL, '6 4'),
      ...dotMarks(dots),
      ...labelMarks(labelsOf(dots, height)),
    ],
  });
  for (const one of picture.querySelectorAll('[aria-label]')) {
    one.setAttribute('data-told', one.getAttribute('aria-label') ?? '');
    one.removeAttribute('aria-label');
  }
  return picture;
}
