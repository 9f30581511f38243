import type { Text } from '../domain/text.ts';

/** The letters of ISO 3166-2:DE. */
export type LandCode =
  | 'BW'
  | 'BY'
  | 'BE'
  | 'BB'
  | 'HB'
  | 'HH'
  | 'HE'
  | 'MV'
  | 'NI'
  | 'NW'
  | 'RP'
  | 'SL'
  | 'SN'
  | 'ST'
  | 'SH'
  | 'TH';

/** One of the 16 Länder. `ags` are the first two digits of every municipality key in it. */
export interface Land extends Text {
  readonly code: LandCode;
  readonly ags: string;
}

/** The 16 Länder in the alphabetical order of their German names. */
export const laender = [
  { code: 'BW', ags: '08', de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
  { code: 'BY', ags: '09', de: 'Bayern', en: 'Bavaria' },
  { code: 'BE', ags: '11', de: 'Berlin', en: 'Berlin' },
  { code: 'BB', ags: '12', de: 'Brandenburg', en: 'Brandenburg' },
  { code: 'HB', ags: '04', de: 'Bremen', en: 'Bremen' },
  { code: 'HH', ags: '02', de: 'Hamburg', en: 'Hamburg' },
  { code: 'HE', ags: '06', de: 'Hessen', en: 'Hesse' },
  { code: 'MV', ags: '13', de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
  { code: 'NI', ags: '03', de: 'Niedersachsen', en: 'Lower Saxony' },
  { code: 'NW', ags: '05', de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  { code: 'RP', ags: '07', de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
  { code: 'SL', ags: '10', de: 'Saarland', en: 'Saarland' },
  { code: 'SN', ags: '14', de: 'Sachsen', en: 'Saxony' },
  { code: 'ST', ags: '15', de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
  { code: 'SH', ags: '01', de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
  { code: 'TH', ags: '16', de: 'Thüringen', en: 'Thuringia' },
] as const satisfies readonly Land[];

/** The German name of a Land, as the tabs hold it. */
export type LandName = (typeof laender)[number]['de'];

/** The whole country, for what belongs to no Land: the federal association, federal and European elections. */
export const germany = { code: 'DE', de: 'Deutschland', en: 'Germany' } as const;

/** A Land or the whole country. */
export type AreaCode = LandCode | 'DE';

/** Whether a text is the code of a Land. */
export const isLandCode = (code: string): code is LandCode => laender.some((land) => land.code === code);

/** The Land of a municipality key (2 digits or more), or `undefined`. */
export const landOfAgs = (ags: string): Land | undefined => laender.find((land) => land.ags === ags.slice(0, 2));
