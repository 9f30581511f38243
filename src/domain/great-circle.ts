/** Degrees north and east. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth in km (IUGG). */
const EARTH_KM = 6371.0088;

/** Great circle by the haversine formula, in km. */
export function kmBetween(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const half = (x: number, y: number): number => Math.sin(((y - x) * rad) / 2) ** 2;
  const across = half(a.lat, b.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(a.lon, b.lon);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(across)));
}
