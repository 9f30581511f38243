export {
  type Dashboard,
  dashboard,
  dashboardTab,
  type LookMatrices,
  lookMatrices,
  openingOf,
  sentencesOf,
} from './dashboard/dashboard.ts';
export { periodLabel } from './dashboard/opening.ts';
export { type Evaluation, evaluate } from './evaluate.ts';
export type { EvaluationInput } from './facts.ts';
export { measures } from './measures/index.ts';
