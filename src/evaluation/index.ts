import { bunching } from './measures/bunching.ts';
import { concentration } from './measures/concentration.ts';
import { coverage } from './measures/coverage.ts';
import { dependence } from './measures/dependence.ts';
import { distribution } from './measures/distribution.ts';
import { helpByAssociation, totalHelp } from './measures/help.ts';
import { visitsByKind } from './measures/kinds.ts';
import { helpByLand } from './measures/lands.ts';
import { moneyReceived } from './measures/money.ts';
import { helpByMonth } from './measures/months.ts';
import { helpByPair } from './measures/pairs.ts';
import { reciprocity } from './measures/reciprocity.ts';
import { waiting } from './measures/waiting.ts';

/** All measures, in the order in which the dashboard shows them. */
export const measures = [
  totalHelp,
  helpByAssociation,
  helpByPair,
  helpByLand,
  visitsByKind,
  helpByMonth,
  moneyReceived,
  coverage,
  distribution,
  concentration,
  dependence,
  reciprocity,
  waiting,
  bunching,
] as const;

export { type Dashboard, dashboard, dashboardTab, type LookMatrices, lookMatrices } from './dashboard/dashboard.ts';
export { type Evaluation, evaluate } from './evaluate.ts';
export type { EvaluationInput } from './facts.ts';
