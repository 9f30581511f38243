import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/run-folder.ts',
    pool: 'forks',
    // Each execution of the script makes a world of its own: a larger nursery collects them at less cost.
    execArgv: ['--max-semi-space-size=64'],
    maxWorkers: 2,
    // Ends what hangs, also on a machine that does much else meanwhile.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // What a person would wait for a little longer is no fault: a poll ends at once where it is right.
    expect: { poll: { timeout: 15_000, interval: 50 } },
  },
});
