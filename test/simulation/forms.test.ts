import { byForms } from './operations.ts';
import { simulate } from './run.ts';

await simulate(byForms);
