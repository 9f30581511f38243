import { callServer } from '../../client/rpc.ts';
import { mountStatement } from '../../client/statement.tsx';
import type { YearListCalls } from './shape.ts';

mountStatement({ de: 'Jahresliste', en: 'Yearly list' }, (period) =>
  callServer<YearListCalls, 'yearListStart'>('yearListStart', period === undefined ? {} : { period }),
);
