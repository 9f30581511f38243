import { day } from '../domain/day.ts';
import { labellingApplies } from './figures/eu-2024-900.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import { electionOf } from './places.ts';
import { hasKind, isAhead } from './visits.ts';
import { fill } from './words.ts';

const VISIT = { kind: 'postering', election: 'Kommunalwahl Hessen 2027', status: 'planned' } as const;

export const labelling = defineDatasetRule({
  id: 'W-11',
  level: 'hint',
  binding: 'law',
  title: { de: 'Kennzeichnung noch nicht geklärt', en: 'Labelling not cleared yet' },
  about: {
    de: 'Plakate oder Flyer sind für eine Wahl geplant, deren Kennzeichnung offen ist. Einmal je Wahl.',
    en: 'Posters or leaflets are planned for an election whose labelling is open. Once per election.',
  },
  basis: {
    citation: {
      de: 'Verordnung (EU) 2024/900 über politische Werbung; Reichweite bei eigenem Material umstritten',
      en: 'Regulation (EU) 2024/900 on political advertising; reach for own material disputed',
    },
    link: 'https://eur-lex.europa.eu/eli/reg/2024/900/oj',
    state: 'partly',
  },
  figures: { applies: labellingApplies },
  inCharge: 'coordination',
  check: (dataset, { survey, today, figuresOn }) => {
    const planned = dataset.visits.flatMap((row) => {
      const { values } = row;
      const wanted =
        isAhead(values, today) &&
        hasKind(values, 'postering', 'leaflets') &&
        values.start !== undefined &&
        figuresOn(values.start) !== undefined;
      const election = wanted ? electionOf(survey, values) : undefined;
      return election === undefined || election.values.labellingClearedOn !== undefined ? [] : [election];
    });
    return [...new Set(planned)].map((row) => hitAt('elections', row, 'labellingClearedOn', { election: row.id }));
  },
  message: () =>
    fill({
      de: '{elections.labellingClearedOn} ist leer, Plakate oder Flyer sind geplant. Ob eigenes Material betroffen ist, ist umstritten.',
      en: '{elections.labellingClearedOn} is empty, posters or leaflets are planned. Whether own material is concerned is disputed.',
    }),
  next: {
    de: 'Beim Landesverband nachfragen und den Tag eintragen.',
    en: 'Ask the state association, and enter the day.',
  },
  examples: [
    {
      says: { de: 'zwei Einsätze, eine Wahl: einmal', en: 'two visits, one election: once' },
      rows: {
        visits: [
          { ...VISIT, start: day('2027-02-01') },
          { ...VISIT, start: day('2027-02-08') },
        ],
        elections: [{}],
      },
      finds: ['elections 1 labellingClearedOn'],
    },
    {
      says: { de: 'geklärt', en: 'cleared' },
      rows: {
        visits: [{ ...VISIT, start: day('2027-02-01') }],
        elections: [{ labellingClearedOn: day('2026-11-01') }],
      },
      finds: [],
    },
    {
      says: { de: 'Haustürwahlkampf ohne Flyer', en: 'canvassing without leaflets' },
      rows: { visits: [{ ...VISIT, kind: 'canvassing', start: day('2027-02-01') }], elections: [{}] },
      finds: [],
    },
    {
      says: { de: 'am 9.10.2025', en: 'on 9 October 2025' },
      rows: { visits: [{ ...VISIT, start: day('2025-10-09') }], elections: [{}] },
      today: '2025-10-01',
      finds: [],
    },
    {
      says: { de: 'am 10.10.2025', en: 'on 10 October 2025' },
      rows: { visits: [{ ...VISIT, start: day('2025-10-10') }], elections: [{}] },
      today: '2025-10-01',
      finds: ['elections 1 labellingClearedOn'],
    },
  ],
});
