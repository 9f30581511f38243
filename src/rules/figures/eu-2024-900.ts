import type { Basis } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';

/** From this day on the Regulation applies; it knows no figure. */
export const LABELLING_SINCE = day('2025-10-10');

export const EU_2024_900: Basis = {
  citation: {
    de: 'Verordnung (EU) 2024/900 über politische Werbung; Reichweite bei eigenem Material umstritten',
    en: 'Regulation (EU) 2024/900 on political advertising; reach for own material disputed',
  },
  link: 'https://eur-lex.europa.eu/eli/reg/2024/900/oj',
  state: 'partly',
};
