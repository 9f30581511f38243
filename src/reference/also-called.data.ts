/**
 * Cities and Länder that English speakers or a list in a hurry call otherwise: the German name, then the others. The English
 * names are those of the cities' and Länder's own English pages.
 */
export const ALSO_CALLED = `
Baden-Württemberg;Ba-Wü;BaWü
Bayern;Bavaria
Braunschweig;Brunswick
Hannover;Hanover
Hessen;Hesse
Köln;Cologne
Mecklenburg-Vorpommern;Mecklenburg-Western Pomerania;Meck-Pomm;MeckPomm;McPomm
München;Munich
Niedersachsen;Lower Saxony
Nordrhein-Westfalen;North Rhine-Westphalia;NRW
Nürnberg;Nuremberg
Region Hannover;Hanover Region
Rheinland-Pfalz;Rhineland-Palatinate;RLP
Sachsen;Saxony
Sachsen-Anhalt;Saxony-Anhalt;LSA
Thüringen;Thuringia
`;
