import { Disclosure } from '../../client/group.tsx';
import { germany, WIDTH } from '../../client/pictures/germany.ts';
import * as look from '../../client/pictures/look.ts';
import { useSay } from '../../client/text.tsx';
import type { ProposalView, Side } from './shape.ts';
import * as words from './view-texts.ts';

type Point = readonly [number, number];

const pointOf = ({ at }: Side): Point | undefined => at && germany().at(at);

const ringPath = (ring: readonly (readonly number[])[]): string =>
  `M${ring.map(([x = 0, y = 0]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;

let ground: { readonly districts: string; readonly laender: string } | undefined;

/** Districts and the borders of the Länder, each as one path, made once. */
function groundPaths() {
  const { districts, laender } = germany();
  ground ??= {
    districts: districts
      .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()))
      .map((ring) => `${ringPath(ring)}Z`)
      .join(''),
    laender: laender.coordinates.map(ringPath).join(''),
  };
  return ground;
}

/** From whoever helps to whoever seeks, bowed to the right of the way, as in the report. */
function bow([x1, y1]: Point, [x2, y2]: Point): string {
  const [cx, cy] = [(x1 + x2) / 2 - (y2 - y1) * 0.2, (y1 + y2) / 2 + (x2 - x1) * 0.2];
  return `M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`;
}

const Seeker = ({ at: [x, y] }: { readonly at: Point }) => (
  <path d={`M${x} ${y - 11}l11 11-11 11-11-11z`} fill={look.SONNE} stroke={look.INK} stroke-width="2.5" />
);
const Helper = ({ at: [x, y] }: { readonly at: Point }) => (
  <circle cx={x} cy={y} r="8" fill="#fff" stroke={look.TANNE} stroke-width="4" />
);

/** A name beside its sign, on the side where there is room. */
const Name = ({ at: [x, y], name }: { readonly at: Point; readonly name: string }) => (
  <text
    x={x > WIDTH / 2 ? x - 16 : x + 16}
    y={y + 8}
    text-anchor={x > WIDTH / 2 ? 'end' : 'start'}
    {...{ 'font-size': 23, fill: look.INK, stroke: '#fff', 'stroke-width': 6, 'paint-order': 'stroke' }}
  >
    {name.replace(/^KV /, '')}
  </text>
);

interface MapProps {
  readonly proposals: readonly ProposalView[];
  /** Names stand beside the signs: for one pair they have room. */
  readonly named: boolean;
}

/** Where those who would help and those who seek lie; what has no place is named below. */
function Germany({ proposals, named }: MapProps) {
  const say = useSay();
  const { districts, laender } = groundPaths();
  const { height } = germany();
  const pairs = proposals.flatMap(({ seeker, helper }) => {
    const [from, to] = [pointOf(helper), pointOf(seeker)];
    return from && to ? [{ key: `${seeker.name}\n${helper.name}`, line: bow(from, to) }] : [];
  });
  const once = (sides: readonly Side[]): readonly Side[] =>
    sides.filter(({ name }, at) => sides.findIndex((one) => one.name === name) === at);
  const seekers = once(proposals.map(({ seeker }) => seeker));
  const helpers = once(proposals.map(({ helper }) => helper));
  const nowhere = [...seekers, ...helpers].filter(({ at }) => at === undefined).map(({ name }) => name);
  const placed = (sides: readonly Side[]) =>
    sides.flatMap((side) => {
      const at = pointOf(side);
      return at ? [{ name: side.name, at }] : [];
    });
  return (
    <>
      <svg class="partner-map" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={say(words.mapSays(proposals))}>
        <path d={districts} fill="#f1ece0" stroke={look.LINE} stroke-width="1" />
        <path d={laender} fill="none" stroke={look.LINE_STRONG} stroke-width="1.5" />
        {pairs.map(({ key, line }) => (
          <g key={key} fill="none">
            <path d={line} stroke="#fff" stroke-width="8" />
            <path d={line} stroke={look.TANNE} stroke-width="4" />
          </g>
        ))}
        {placed(helpers).map(({ name, at }) => (
          <Helper key={name} at={at} />
        ))}
        {placed(seekers).map(({ name, at }) => (
          <Seeker key={name} at={at} />
        ))}
        {named && placed([...seekers, ...helpers]).map(({ name, at }) => <Name key={name} at={at} name={name} />)}
      </svg>
      {nowhere.length > 0 && <p class="quiet">{say(words.noPlace(nowhere))}</p>}
    </>
  );
}

const sign = (of: 'seeks' | 'helps') => (
  <svg width="14" height="14" viewBox="-14 -14 28 28" aria-hidden="true">
    {of === 'seeks' ? <Seeker at={[0, 0]} /> : <Helper at={[0, 0]} />}
  </svg>
);

/** One pair on the map. */
export const PairMap = ({ proposal }: { readonly proposal: ProposalView }) => (
  <>
    <Germany proposals={[proposal]} named />
    <Caption />
  </>
);

/** All proposals on one map, behind a button: the list comes first in a narrow sidebar. */
export function ProposalsMap({ proposals }: { readonly proposals: readonly ProposalView[] }) {
  const say = useSay();
  return (
    <Disclosure label={say(words.ON_THE_MAP)}>
      <Germany proposals={proposals} named={proposals.length === 1} />
      <Caption />
    </Disclosure>
  );
}

function Caption() {
  const say = useSay();
  return (
    <p class="quiet">
      {sign('seeks')} {say(words.SEEKS)} {sign('helps')} {say(words.WOULD_HELP)}. {words.BKG} {say(words.CHANGED)}
    </p>
  );
}
