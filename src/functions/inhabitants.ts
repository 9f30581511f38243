import type { Reference } from '../reference/reference.ts';

/** Keys as a formula hands them over: one cell, or a range as rows of cells. */
type Keys = string | number | readonly (readonly (string | number)[])[];

type Answer = number | string | (number | string)[][];

/**
 * Inhabitants of a Kreis on 2023-12-31 by its key, for formulas beside the tables; a range gives a range.
 * Source: © Statistisches Bundesamt (Destatis), 2025.
 */
export const inhabitants = {
  run: (keys: Keys, { district }: Pick<Reference, 'district'>): Answer => {
    const one = (key: string | number): number | string => {
      const ags = String(key).trim();
      if (ags === '') return '';
      return district(ags)?.inhabitants ?? 'Kreis unbekannt · district unknown';
    };
    return typeof keys === 'object' ? keys.map((row) => row.map(one)) : one(keys);
  },
  doc: [
    'Einwohner eines Kreises am 31.12.2023 (Destatis).',
    '@param {"16075"} ags Fünfstelliger Schlüssel des Kreises, oder ein Bereich davon.',
    '@return Zahl der Einwohner.',
  ].join('\n'),
};
