import { DISTRICTS } from './districts.data.ts';
import { type LandCode, landOfAgs } from './laender.ts';

/** How a district is constituted: a city of its own, or several municipalities. */
export type DistrictKind = 'city' | 'rural';

/**
 * A Kreis. Territory of 2024-12-31, inhabitants of 2023-12-31.
 * Source: © Statistisches Bundesamt (Destatis), 2025, GV-ISys; shown figures must name it: see `districtSource`.
 */
export interface District {
  /** Key of five digits, such as `16075`. */
  readonly ags: string;
  /** Official name, such as "Saale-Orla-Kreis" or "Erfurt, Stadt". */
  readonly name: string;
  readonly kind: DistrictKind;
  readonly land: LandCode;
  readonly inhabitants: number;
  readonly areaKm2: number;
  /** Degrees north; the mean of the municipalities' centres, weighted by inhabitants. */
  readonly lat: number;
  /** Degrees east. */
  readonly lon: number;
}

/** The line that belongs below every map or figure made from the districts. */
export const districtSource = {
  de: 'Kreise: © Statistisches Bundesamt (Destatis), 2025; Bevölkerung am 31.12.2023',
  en: 'Districts: © Statistisches Bundesamt (Destatis), 2025; population of 2023-12-31',
} as const;

const read = (line: string): District => {
  const [ags = '', name = '', kind = '', inhabitants, areaKm2, lat, lon] = line.split(';');
  const land = landOfAgs(ags);
  if (!land) throw new Error(`district without a Land: ${line}`);
  return {
    ags,
    name,
    kind: kind === 'c' ? 'city' : 'rural',
    land: land.code,
    inhabitants: Number(inhabitants),
    areaKm2: Number(areaKm2),
    lat: Number(lat),
    lon: Number(lon),
  };
};

/* Read at first use: a bundle starts at every click, and most clicks need no map. */
let known: ReadonlyMap<string, District> | undefined;
const index = (): ReadonlyMap<string, District> => {
  known ??= new Map(DISTRICTS.split('\n').map((line) => [line.slice(0, 5), read(line)]));
  return known;
};

/** All 400 districts, by key. */
export const districts = (): readonly District[] => [...index().values()];

/** The district of a key; takes `01001` and what a spreadsheet makes of it (`1001`). */
export const districtByAgs = (ags: string): District | undefined => index().get(ags.trim().padStart(5, '0'));

/** What several districts are together: the sum of inhabitants and the centre weighted by them. */
export function together(
  parts: readonly District[],
): { readonly inhabitants: number; readonly lat: number; readonly lon: number } | undefined {
  const inhabitants = parts.reduce((sum, part) => sum + part.inhabitants, 0);
  if (inhabitants === 0) return undefined;
  const mean = (of: (part: District) => number): number =>
    Math.round((parts.reduce((sum, part) => sum + of(part) * part.inhabitants, 0) / inhabitants) * 1e5) / 1e5;
  return { inhabitants, lat: mean((part) => part.lat), lon: mean((part) => part.lon) };
}
