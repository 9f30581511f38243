import { expect, test } from 'vitest';
import { builtScript } from '../bundle.ts';
import { twoFaults } from './two-faults.ts';

/** A fixed sample; `npm run simulate` draws more. */
const SCHEDULES = 14;
const OPERATIONS =
  /^(report a plan|change a contribution|settle a finding|call a plan off|check rows without ids|apply retention)$/;

test('rows and columns that move while a run is ended leave every row whole', async () => {
  const script = await builtScript();
  const tally = { schedules: 0, operations: 0, disturbances: 0, violations: 0 };
  const wrong = twoFaults(script, { operation: OPERATIONS, seed: 1 }, (schedules) => schedules < SCHEDULES, tally);
  expect(wrong).toEqual([]);
  expect(tally.schedules).toBeGreaterThan(SCHEDULES / 2);
}, 120_000);
