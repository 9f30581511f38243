import { callServer } from '../../client/rpc.ts';
import { mountStatement } from '../../client/statement.tsx';
import type { FigureCalls } from './shape.ts';

mountStatement({ de: 'Zahlen mitnehmen', en: 'Take the figures along' }, (period) =>
  callServer<FigureCalls, 'figuresStart'>('figuresStart', period === undefined ? {} : { period }),
);
