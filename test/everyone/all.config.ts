import { defineConfig } from 'vitest/config';
import usual from '../../vitest.config.ts';

/** `npm run everyone`: every page in every language, width and sheet, in both browsers, and every window of the workbench. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    env: { KV_EVERYONE: 'all' },
    include: ['test/everyone/*.test.ts', 'test/everyone/*.every.ts', 'test/workbench/any-window.test.ts'],
  },
});
