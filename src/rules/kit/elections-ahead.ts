import type { Day } from '../../domain/day.ts';
import type { Lang } from '../../domain/text.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { electionNames } from '../../tables/election-names.ts';
import type { Dataset } from '../../tables/index.ts';
import { type Electorate, electorateOf } from './concerns.ts';
import { pollingDay, pollsAreOver } from './places.ts';
import { type Survey, surveyOf } from './survey/survey.ts';

/** An election that is not over: what it is called, and its day, or the season while there is none. */
export interface ElectionAhead {
  readonly name: string;
  /** `2027-03-14`, or `2027-spring`. */
  readonly date: string;
  /** Where the day comes from, where somebody said it. */
  readonly source: string | undefined;
}

/** The elections at which one of these associations votes, soonest first; those without a day or a name are left out. */
export function electionsAhead(
  associations: readonly string[],
  dataset: Dataset,
  settings: SheetSettings,
  { today, lang }: { readonly today: Day; readonly lang: Lang },
): readonly ElectionAhead[] {
  const survey = surveyOf(dataset, settings);
  const nameOf = electionNames(dataset.elections.map(({ values }) => values));
  return dataset.elections
    .filter((row) => row.values.date !== undefined && !pollsAreOver(row, today))
    .filter(({ values }) => associations.some(electorateOf(survey, values.area).associations))
    .sort((x, y) => ((x.values.date ?? '') < (y.values.date ?? '') ? -1 : 1))
    .flatMap(({ values }) => {
      const name = nameOf(values, lang);
      return name === undefined ? [] : [{ name, date: values.date ?? '', source: values.source }];
    });
}

/** The elections whose day is certain, with who votes then. */
export const pollingsIn = (
  { elections }: Pick<Dataset, 'elections'>,
  survey: Survey,
): readonly (Electorate & { readonly polling: Day })[] =>
  elections.flatMap((row) => {
    const polling = pollingDay(row);
    return polling === undefined ? [] : [{ polling, ...electorateOf(survey, row.values.area) }];
  });
