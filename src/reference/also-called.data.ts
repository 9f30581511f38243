/**
 * Cities and Länder that English speakers call otherwise: the German name, then the others. The English names are those
 * of the cities' and Länder's own English pages.
 */
export const ALSO_CALLED = `
Bayern;Bavaria
Braunschweig;Brunswick
Hannover;Hanover
Hessen;Hesse
Köln;Cologne
Mecklenburg-Vorpommern;Mecklenburg-Western Pomerania
München;Munich
Niedersachsen;Lower Saxony
Nordrhein-Westfalen;North Rhine-Westphalia;NRW
Nürnberg;Nuremberg
Region Hannover;Hanover Region
Rheinland-Pfalz;Rhineland-Palatinate
Sachsen;Saxony
Sachsen-Anhalt;Saxony-Anhalt
Thüringen;Thuringia
`;
