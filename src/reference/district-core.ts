import { normaliseName } from '../domain/names.ts';

const FRONT = /^(Landkreis|Regionalverband|Region|Eifelkreis) /;
const BACK = /( a\.d\..*| i\.d\..*| i\..*| a\.Inn| am .*| an der .*| in der .*| im Breisgau| \(.*\)|\/Havel|\/Wümme)$/;
const KREIS = /(-Kreis|kreis| Kreis)$/;

/** What is left of a name without "Landkreis", "-Kreis" and the river: "Rhein-Lahn-Kreis" and "Rhein-Lahn" meet here. */
export const districtCore = (name: string): string =>
  normaliseName(name.replace(FRONT, '').replace(BACK, '').replace(KREIS, '')).bare;
