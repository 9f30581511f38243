import { callServer } from '../../client/rpc.ts';
import { mountStatement } from '../../client/statement.tsx';
import type { TransparencyCalls } from './shape.ts';

mountStatement(
  { de: 'Transparenzbericht', en: 'Transparency report' },
  (period) =>
    callServer<TransparencyCalls, 'transparencyStart'>('transparencyStart', period === undefined ? {} : { period }),
  (period) =>
    callServer<TransparencyCalls, 'makeTransparency'>('makeTransparency', period === undefined ? {} : { period }),
);
