import { DISTRICT_FIGURES } from './district-figures.data.ts';
import { type LandCode, landOfAgs } from './laender.ts';

/**
 * The figures of a Kreis that computing needs; its name and area are in `districts.ts`, for maps, so that the script
 * that runs at every click carries only this. Same source and same dates as there.
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
  en: 'Districts: © Statistisches Bundesamt (Destatis), 2025; population of 2023-12-31',
} as const;

const read = (line: string): DistrictFigures => {
  const [ags = '', inhabitants, lat, lon] = line.split(';');
  const land = landOfAgs(ags);
  if (!land) throw new Error(`district without a Land: ${line}`);
  return { ags, land: land.code, inhabitants: Number(inhabitants), lat: Number(lat), lon: Number(lon) };
};

/* Read at first use: a bundle starts at every click, and most clicks compute nothing from it. */
let known: ReadonlyMap<string, DistrictFigures> | undefined;
const index = (): ReadonlyMap<string, DistrictFigures> => {
  known ??= new Map(DISTRICT_FIGURES.split('\n').map((line) => [line.slice(0, 5), read(line)]));
  return known;
};

export const allDistrictFigures = (): readonly DistrictFigures[] => [...index().values()];

/** The figures of a key; takes `01001` and what a spreadsheet makes of it (`1001`). */
export const districtFigures = (ags: string): DistrictFigures | undefined => index().get(ags.trim().padStart(5, '0'));

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
