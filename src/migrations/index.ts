import type { LayoutStep } from '../define/layout-step.ts';
import { dissolvedAndRenamed } from './v2-dissolved-and-renamed.ts';
import { rowsInSentences } from './v3-rows-in-sentences.ts';
import { tabsFitAScreen } from './v4-tabs-fit-a-screen.ts';
import { whoIsTold } from './v5-who-is-told.ts';

/**
 * Every change of the tabs' layout since version 1, in order: one file a step, `v2-what-came.ts`, one line here, and
 * `LAYOUT` in `src/tables/layout.ts` one higher. Before a layout changes, `npm run layouts` keeps the sheets of the old one.
 */
export const layoutSteps: readonly LayoutStep[] = [dissolvedAndRenamed, rowsInSentences, tabsFitAScreen, whoIsTold];
