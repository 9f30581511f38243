import type { Feature, FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryObject, Polygon as PolygonShape, MultiPolygon as Shape, Topology } from 'topojson-specification';
import { type CsvRow, cell } from './csv.ts';

/** A district of the source, by its key of five digits. */
export type SourceShape = Feature<Polygon | MultiPolygon, { readonly ars: string }>;

/** The shapes are of 2021: Eisenach joined the Wartburgkreis on 2021-07-01. */
const JOINED: Readonly<Record<string, string>> = { '16056': '16063' };

/** This share of the points stays, those that shape a border most: the rest nobody sees at 530 pixels. */
const KEPT = 0.18;
/** So many steps across Germany, which is about 300 m. */
const STEPS = 3e3;

type Part = (PolygonShape | Shape) & { readonly properties?: unknown };

/** The key of a part, as it is now. */
function keyOf({ properties }: Part): string {
  const ars =
    typeof properties === 'object' && properties !== null && 'ars' in properties ? String(properties.ars) : '';
  return JOINED[ars] ?? ars;
}

const isArea = (one: GeometryObject<GeoJsonProperties>): one is PolygonShape | Shape =>
  one.type === 'Polygon' || one.type === 'MultiPolygon';

/** The parts of one district as one shape. */
function joined(topo: Topology, parts: readonly Part[], ags: string): Shape {
  const own = parts.filter((part) => keyOf(part) === ags);
  if (own.length === 0) throw new Error(`no shape for district ${ags}`);
  return mergeArcs(topo, [...own]);
}

/**
 * The districts as one TopoJSON text: borders that two districts share are one line, simplified as one, so that no gap
 * opens between them. Each has its key, official name and inhabitants (of the Destatis table).
 */
export function shapesText(shapes: readonly SourceShape[], rows: readonly CsvRow[]): string {
  const source: FeatureCollection = { type: 'FeatureCollection', features: [...shapes] };
  const topo = topology({ districts: source });
  const { districts } = topo.objects;
  const parts = districts?.type === 'GeometryCollection' ? districts.geometries.filter(isArea) : [];
  const geometries = rows.map((row) => ({
    ...joined(topo, parts, cell(row, 'ags')),
    id: cell(row, 'ags'),
    properties: { name: cell(row, 'name'), inhabitants: Number(cell(row, 'bevoelkerung_2023')) },
  }));
  const whole = { ...topo, objects: { districts: { type: 'GeometryCollection' as const, geometries } } };
  const weighed = presimplify(whole);
  const rough = simplify(weighed, quantile(weighed, KEPT));
  // Islands of a few hundred metres would be specks.
  return JSON.stringify(quantize(filter(rough, filterWeight(rough, 2e-4)), STEPS));
}
