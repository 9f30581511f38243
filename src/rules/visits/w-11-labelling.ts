import { EU_2024_900, LABELLING_SINCE } from '../figures/eu-2024-900.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { electionOf, pollsAreOver } from '../kit/places.ts';
import { isUnreadable } from '../kit/unreadable.ts';
import { hasKind, isAhead } from '../kit/visits.ts';
import { fill } from '../kit/words.ts';

export const labelling = defineDatasetRule({
  id: 'W-11',
  of: 'visits',
  level: 'hint',
  binding: 'law',
  title: { de: 'Kennzeichnung der Werbung noch nicht geklärt', en: 'Labelling of the advertising not cleared yet' },
  about: {
    de: 'Plakate oder Flyer sind für eine Wahl geplant, deren Kennzeichnung offen ist. Einmal je Wahl, nichts nach der Wahl.',
    en: 'Posters or leaflets are planned for an election whose labelling is open. Once per election, nothing after the polls.',
  },
  basis: EU_2024_900,
  details: {
    de: 'Von den Leitlinien der Kommission (C/2025/6829) haben wir nur das Inhaltsverzeichnis gesehen. Ein deutsches Durchführungsgesetz fanden wir bis zum 19.8.2026 nicht.',
    en: 'Of the Commission guidelines (C/2025/6829) we have seen the contents only. A German implementing act we did not find up to 19 August 2026.',
  },
  since: LABELLING_SINCE,
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
      if (election === undefined || values.start === undefined || pollsAreOver(election, values.start)) return [];
      const told = election.values.labellingClearedOn !== undefined || isUnreadable(election, 'labellingClearedOn');
      return told ? [] : [election];
    });
    return [...new Set(planned)].map((row) => hitAt('elections', row, 'labellingClearedOn', { election: row.id }));
  },
  message: (_facts, { empty }) =>
    fill(
      {
        de: '{elections.labellingClearedOn} {empty}, Plakate oder Flyer sind geplant. Ob eigenes Material betroffen ist, ist umstritten.',
        en: '{elections.labellingClearedOn} {empty}, posters or leaflets are planned. Whether own material is concerned is disputed.',
      },
      { empty: empty('labellingClearedOn') },
    ),
  next: {
    de: 'Beim Landesverband nachfragen und den Tag eintragen.',
    en: 'Ask the state association, and enter the day.',
  },
});
