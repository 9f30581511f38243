import { type Day, isDay } from '../../domain/day.ts';
import { periodSpan } from '../../domain/season.ts';
import type { Dataset, RowIn, ValuesIn } from '../../tables/index.ts';
import { localRuleAt } from '../../tables/local-rules.ts';
import type { ElectionRow } from './rows.ts';
import type { Survey } from './survey/survey.ts';

type Visit = ValuesIn<'visits'>;

/** The Land of an association, as the register says. */
export const landOf = (survey: Survey, association: string | undefined): string | undefined =>
  association === undefined ? undefined : survey.associationsByName.get(association)?.values.land;

/** What the visit's municipality says, where somebody looked it up. */
export const localRuleFor = (dataset: Dataset, survey: Survey, visit: Visit): RowIn<'localRules'> | undefined =>
  localRuleAt(dataset.localRules, visit.place, landOf(survey, visit.host));

/** The day of an election, where it is known exactly; a season stays uncertain. */
export const pollingDay = (election: ElectionRow | undefined): Day | undefined => {
  const date = election?.values.date;
  return isDay(date) ? date : undefined;
};

/** Whether an election is over on a day; a season is once it ends. */
export const pollsAreOver = ({ values }: ElectionRow, on: Day): boolean =>
  values.date !== undefined && periodSpan(values.date).last < on;

/** The election that a visit names. */
export const electionOf = (survey: Survey, visit: Visit): ElectionRow | undefined =>
  visit.election === undefined ? undefined : survey.electionsByLabel.get(visit.election);
