import { day } from '../../domain/day.ts';
import { dated } from '../../domain/figure.ts';
import { COPIED_ON } from './part-g.ts';

/** From this day on the Regulation applies; each election is cleared once. */
export const labellingApplies = dated({ de: 'Klären je Wahl', en: 'Clear per election' }, 'count', [
  {
    from: day('2025-10-10'),
    value: 1,
    source: {
      de: 'Verordnung (EU) 2024/900; Reichweite bei eigenem Material umstritten; übernommen aus dem Regelwerk des Projekts',
      en: "Regulation (EU) 2024/900; its reach for own material is disputed; copied from the project's rule book",
    },
    state: 'partly',
    checkedOn: COPIED_ON,
  },
]);
