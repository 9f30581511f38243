import type { SheetSettings } from '../../../settings/index.ts';
import type { Dataset } from '../../../tables/index.ts';
import { type ContributionGroups, contributionGroups } from './contributions.ts';
import type { Lazily } from './group.ts';
import { type PartnerGroups, partnerGroups } from './partners.ts';

/** Groups and totals that several rules need, each computed once per dataset. */
export interface Survey extends ContributionGroups, PartnerGroups {}

/** Each part is computed when a rule first asks for it. */
function onDemand(parts: Lazily<Survey>): Survey {
  const survey = {};
  for (const [name, get] of Object.entries(parts)) Object.defineProperty(survey, name, { get, enumerable: true });
  return survey as Survey;
}

const surveys = new WeakMap<Dataset, { readonly settings: SheetSettings; readonly survey: Survey }>();

/** The survey of a dataset; the same dataset and settings give the same one. */
export function surveyOf(dataset: Dataset, settings: SheetSettings): Survey {
  const known = surveys.get(dataset);
  if (known && known.settings === settings) return known.survey;
  const survey = onDemand({ ...contributionGroups(dataset, settings), ...partnerGroups(dataset) });
  surveys.set(dataset, { settings, survey });
  return survey;
}
