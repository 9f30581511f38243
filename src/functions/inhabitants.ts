import { districtFigures } from '../reference/district-figures.ts';

/** Keys as a formula hands them over: one cell, or a range as rows of cells. */
type Keys = string | number | readonly (readonly (string | number)[])[];

const one = (key: string | number): number | string => {
  const ags = String(key).trim();
  if (ags === '') return '';
  return districtFigures(ags)?.inhabitants ?? 'Kreis unbekannt · district unknown';
};

/**
 * Inhabitants of a Kreis on 2023-12-31 by its key, for formulas beside the tables; a range gives a range.
 * Source: © Statistisches Bundesamt (Destatis), 2025.
 */
export const inhabitants = {
  run: (keys: Keys): number | string | (number | string)[][] =>
    typeof keys === 'object' ? keys.map((row) => row.map(one)) : one(keys),
  doc: [
    'Einwohner eines Kreises am 31.12.2023 (Destatis).',
    '@param {"16075"} ags Fünfstelliger Schlüssel des Kreises, oder ein Bereich davon.',
    '@return Zahl der Einwohner.',
  ].join('\n'),
};
