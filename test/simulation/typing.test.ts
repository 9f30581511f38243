import { byTyping } from './operations.ts';
import { simulate } from './run.ts';

await simulate(byTyping);
