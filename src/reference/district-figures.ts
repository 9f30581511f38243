import { type LandCode, landOfAgs } from './laender.ts';
import { linesOf } from './lines.ts';

/**
 * The figures of a Kreis that computing needs; its name and area are in `districts.ts`, for maps. Same source and same
 * dates as there.
 */
export interface DistrictFigures {
  /** Key of five digits, such as `16075`. */
  readonly ags: string;
  readonly land: LandCode;
  readonly inhabitants: number;
  /** Degrees north and east; the mean of the municipalities' centres, weighted by inhabitants. */
  readonly lat: number;
  readonly lon: number;
}

/** The line that belongs below every map or figure made from the districts. */
export const districtSource = {
  de: 'Kreise: © Statistisches Bundesamt (Destatis), 2025; Bevölkerung am 31.12.2023',
  en: 'Districts: © Statistisches Bundesamt (Destatis), 2025; population of 31 Dec 2023',
} as const;

const read = (line: string): DistrictFigures => {
  const [ags = '', inhabitants, lat, lon] = line.split(';');
  const land = landOfAgs(ags);
  if (!land) throw new Error(`district without a Land: ${line}`);
  return { ags, land: land.code, inhabitants: Number(inhabitants), lat: Number(lat), lon: Number(lon) };
};

/** All 400 districts by their keys, from the text of districts.txt. */
export const districtsFrom = (text: string): ReadonlyMap<string, DistrictFigures> =>
  new Map(linesOf(text).map((line) => [line.slice(0, 5), read(line)]));

/** A key of five digits, from `01001` and from what a spreadsheet makes of it (`1001`). */
export const districtKey = (ags: string): string => ags.trim().padStart(5, '0');

/** What several districts are together: the sum of inhabitants and the centre weighted by them. */
export function together(
  parts: readonly Pick<DistrictFigures, 'inhabitants' | 'lat' | 'lon'>[],
): { readonly inhabitants: number; readonly lat: number; readonly lon: number } | undefined {
  const inhabitants = parts.reduce((sum, part) => sum + part.inhabitants, 0);
  if (inhabitants === 0) return undefined;
  const mean = (of: (part: Pick<DistrictFigures, 'inhabitants' | 'lat' | 'lon'>) => number): number =>
    Math.round((parts.reduce((sum, part) => sum + of(part) * part.inhabitants, 0) / inhabitants) * 1e5) / 1e5;
  return { inhabitants, lat: mean((part) => part.lat), lon: mean((part) => part.lon) };
}
