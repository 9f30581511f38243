import { bunching } from './bunching.ts';
import { concentration } from './concentration.ts';
import { coverage } from './coverage.ts';
import { dependence } from './dependence.ts';
import { distribution } from './distribution.ts';
import { helpByAssociation, totalExchange, totalHelp } from './help.ts';
import { visitsByKind } from './kinds.ts';
import { helpByLand } from './lands.ts';
import { moneyReceived } from './money.ts';
import { helpByMonth } from './months.ts';
import { helpByPair } from './pairs.ts';
import { reciprocity } from './reciprocity.ts';
import { waiting } from './waiting.ts';

/** All measures, in the order in which the tab and the docs show them: what one can act on, then tables, then fairness. */
export const measures = [
  totalHelp,
  totalExchange,
  waiting,
  bunching,
  coverage,
  helpByMonth,
  helpByPair,
  helpByLand,
  visitsByKind,
  helpByAssociation,
  moneyReceived,
  distribution,
  concentration,
  dependence,
  reciprocity,
] as const;
