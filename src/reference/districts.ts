import { DISTRICTS } from './districts.data.ts';
import { type LandCode, landOfAgs } from './laender.ts';

/** How a district is constituted: a city of its own, or several municipalities. */
export type DistrictKind = 'city' | 'rural';

/**
 * A Kreis. Territory of 2024-12-31, inhabitants of 2023-12-31.
 * Source: © Statistisches Bundesamt (Destatis), 2025, GV-ISys; shown figures must name it: see `districtSource` in district-figures.ts.
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
