import { byChecking } from './operations.ts';
import { simulate } from './run.ts';

await simulate(byChecking);
