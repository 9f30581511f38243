import { type District, districtAt, germany } from '../../client/pictures/germany.ts';
import type { HelpShown } from '../../define/shown.ts';
import { type Lang, say } from '../../domain/text.ts';
import type { PairShown, Place } from './shape.ts';
import type { Selected } from './view-selection.ts';
import * as words from './view-texts.ts';

/** Something on the map that tells more when it is pointed at or reached by keyboard. */
export interface Told {
  /** Unique; also the words that stand in the picture for a screen reader. */
  readonly label: string;
  readonly group: 'help' | 'seekers' | 'associations' | 'districts';
  readonly head: string;
  readonly lines: readonly string[];
  /** Pixels. */
  readonly at: readonly [number, number];
  /** The association whose Steckbrief Enter opens. */
  readonly association?: string;
}

/** Help in one direction. */
export interface Arc {
  readonly label: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly hours: number;
  readonly look: 'strong' | 'back' | 'once';
}

export interface Dot {
  readonly label: string;
  readonly name: string;
  readonly at: readonly [number, number];
  readonly seeks: boolean;
  /** How much speaks for a label, seekers first. */
  readonly weight: number;
}

export interface Area {
  readonly label: string;
  readonly district: District;
  readonly joined: boolean;
}

/** What the map draws, and what each thing on it tells. */
export interface MapData {
  readonly arcs: readonly Arc[];
  /** Partnerships without help in the period. */
  readonly quiet: readonly Omit<Arc, 'hours' | 'look'>[];
  readonly dots: readonly Dot[];
  readonly areas: readonly Area[];
  /** In the order of the keyboard. */
  readonly told: readonly Told[];
  readonly nowhere: readonly string[];
}

const known = ({ visits, hours, shown }: HelpShown): boolean => visits > 0 && (hours > 0 || /\d/.test(shown));
const hoursOf = (help: HelpShown, lang: Lang): string =>
  `${say(words.HOURS(help.shown, known(help) || help.visits === 0), lang)} · ${help.base}`;

function pairLines({ a, b, toA, toB, partnership }: PairShown, lang: Lang): readonly string[] {
  const way = (from: string, to: string, help: HelpShown): readonly string[] =>
    help.visits === 0 ? [] : [`${say(words.HELPED(from, to), lang)}: ${hoursOf(help, lang)}`];
  const help = [...way(a, b, toB), ...way(b, a, toA)];
  return [...(help.length === 0 ? [say(words.NO_HELP, lang)] : help), say(words.STATES[partnership], lang)];
}

function placeLines({ land, seeks, received, given }: Place, lang: Lang): readonly string[] {
  const help = [
    { verb: words.RECEIVED, sum: received },
    { verb: words.GAVE, sum: given },
  ].flatMap(({ verb, sum }) => (sum.visits === 0 ? [] : [`${say(verb, lang)} ${hoursOf(sum, lang)}`]));
  return [
    ...(land === undefined ? [] : [land]),
    ...(help.length === 0 ? [say(words.NO_HELP, lang)] : help),
    ...(seeks ? [say(words.SEEKS, lang)] : []),
  ];
}

/** Which associations with an active partnership a district has: by its key, else by where they lie. */
function joinedBy(places: readonly Place[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, joined, districts, at } of places) {
    if (!joined) continue;
    const lies = districts.length === 0 && at ? districtAt(germany().at(at)) : undefined;
    for (const key of lies ? [String(lies.id)] : districts) names.set(key, [...(names.get(key) ?? []), name]);
  }
  return names;
}

const middleOf = ({ geometry }: District): readonly [number, number] => {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const ring = rings.reduce((most, one) => (one.length > most.length ? one : most), []);
  const mean = (axis: 0 | 1): number => ring.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / (ring.length || 1);
  return [mean(0), mean(1)];
};

function areasOf(
  places: readonly Place[],
  lang: Lang,
): { readonly areas: readonly Area[]; readonly told: readonly Told[] } {
  const names = joinedBy(places);
  const areas = germany().districts.map((district) => {
    const { name, inhabitants } = district.properties;
    const joined = names.get(String(district.id)) ?? [];
    const lines = [say(words.INHABITANTS_OF(inhabitants), lang), say(words.JOINED_BY(joined), lang)];
    const label = `${name} (${String(district.id)}): ${lines.join('; ')}`;
    const told: Told = { label, group: 'districts', head: name, lines, at: middleOf(district) };
    return { area: { label, district, joined: joined.length > 0 }, told };
  });
  return { areas: areas.map(({ area }) => area), told: areas.map(({ told }) => told) };
}

type Located = Place & { readonly point: readonly [number, number] };

function arcsOf(pair: PairShown, where: ReadonlyMap<string, Located>, label: string): readonly Arc[] {
  const a = where.get(pair.a)?.point;
  const b = where.get(pair.b)?.point;
  if (!a || !b) return [];
  const once = pair.partnership === 'none';
  const there: Arc = { label, from: a, to: b, hours: pair.toB.hours, look: once ? 'once' : 'strong' };
  const back: Arc = { label, from: b, to: a, hours: pair.toA.hours, look: once ? 'once' : 'back' };
  return [...(pair.toA.visits > 0 ? [back] : []), ...(pair.toB.visits > 0 ? [there] : [])];
}

/** The map of a selection. What has no place is named apart. */
export function mapData(of: Selected, everyone: readonly Place[], lang: Lang): MapData {
  const where = new Map<string, Located>();
  for (const place of of.places) if (place.at) where.set(place.name, { ...place, point: germany().at(place.at) });
  const arcs: Arc[] = [];
  const quiet: MapData['quiet'][number][] = [];
  const help: Told[] = [];
  for (const pair of of.pairs) {
    const a = where.get(pair.a)?.point;
    const b = where.get(pair.b)?.point;
    if (!a || !b) continue;
    const lines = pairLines(pair, lang);
    const head = `${pair.a} – ${pair.b}`;
    const label = `${head}: ${lines.join('; ')}`;
    help.push({ label, group: 'help', head, lines, at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] });
    const drawn = arcsOf(pair, where, label);
    arcs.push(...drawn);
    if (drawn.length === 0) quiet.push({ label, from: a, to: b });
  }
  const dots: Dot[] = [];
  const seekers: Told[] = [];
  const others: Told[] = [];
  for (const place of where.values()) {
    const lines = placeLines(place, lang);
    const label = `${place.name}: ${lines.join('; ')}`;
    const { name, seeks, point, received, given } = place;
    dots.push({ label, name, at: point, seeks, weight: received.hours + given.hours + (seeks ? 1e9 : 0) });
    const group = seeks ? ('seekers' as const) : ('associations' as const);
    (seeks ? seekers : others).push({ label, group, head: name, lines, at: point, association: name });
  }
  const { areas, told } = areasOf(everyone, lang);
  return {
    ...{ arcs, quiet, dots, areas },
    told: [...help, ...seekers, ...others, ...told],
    nowhere: of.places.filter(({ at }) => at === undefined).map(({ name }) => name),
  };
}
