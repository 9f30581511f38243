import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { GERMANY } from '../germany.data.ts';

interface DistrictFacts {
  readonly name: string;
  readonly inhabitants: number;
}
export type District = Feature<Polygon | MultiPolygon, DistrictFacts>;
type Shapes = Topology<{ readonly districts: GeometryCollection<DistrictFacts> }>;

/** Pixels of the map. */
export const WIDTH = 534;
const MARGIN = 10;

interface Drawn {
  readonly height: number;
  readonly districts: readonly District[];
  /** Borders of the Länder, the coast included. */
  readonly laender: MultiLineString;
  /** Where a place lies, in pixels. */
  readonly at: (place: { readonly lat: number; readonly lon: number }) => readonly [number, number];
}

let drawn: Drawn | undefined;

/**
 * Germany in pixels, made once: degrees with the length of a degree of longitude at 51° north, which is true to scale in
 * the middle and off by a twentieth at the edges.
 */
export function germany(): Drawn {
  if (drawn) return drawn;
  /* Written by scripts/reference.ts in this shape. */
  const topology = JSON.parse(GERMANY) as Shapes;
  const [west = 0, south = 0, east = 0, north = 0] = topology.bbox ?? [];
  const flat = Math.cos((51.2 * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * flat);
  const x = (lon: number): number => MARGIN + (lon - west) * flat * scale;
  const y = (lat: number): number => MARGIN + (north - lat) * scale;
  const { transform } = topology;
  const inPixels: Shapes = transform
    ? {
        ...topology,
        transform: {
          scale: [transform.scale[0] * flat * scale, -transform.scale[1] * scale],
          translate: [x(transform.translate[0]), y(transform.translate[1])],
        },
      }
    : topology;
  const { districts } = inPixels.objects;
  const landOf = (of: { readonly id?: string | number | undefined }): string => String(of.id).slice(0, 2);
  drawn = {
    height: Math.round(y(south) + MARGIN),
    districts: feature(inPixels, districts).features.filter((one): one is District => 'coordinates' in one.geometry),
    laender: mesh(inPixels, districts, (a, b) => a === b || landOf(a) !== landOf(b)),
    at: ({ lat, lon }) => [x(lon), y(lat)],
  };
  return drawn;
}

/** Whether a ring goes round a point. */
function goesRound(ring: readonly (readonly number[])[], [px, py]: readonly [number, number]): boolean {
  let inside = false;
  ring.forEach(([ax = 0, ay = 0], at) => {
    const [bx = 0, by = 0] = ring[at === 0 ? ring.length - 1 : at - 1] ?? [];
    if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The district in which a point of the map lies. */
export function districtAt(point: readonly [number, number]): District | undefined {
  return germany().districts.find(({ geometry }) => {
    const areas = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return areas.some((rings) => rings.filter((ring) => goesRound(ring, point)).length % 2 === 1);
  });
}
