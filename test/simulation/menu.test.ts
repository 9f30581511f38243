import { byMenu } from './operations.ts';
import { simulate } from './run.ts';

await simulate(byMenu);
