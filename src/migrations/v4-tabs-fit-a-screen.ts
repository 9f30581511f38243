import type { LayoutStep } from '../define/layout-step.ts';

/** Rare columns are collapsed in tabs that stand, too. Their order stays: people may have their own. */
export const tabsFitAScreen: LayoutStep = {
  to: 4,
  says: {
    de: 'Seltene Spalten sind jetzt eingeklappt. Ein Klick auf das Plus über den Spalten öffnet sie. Verschoben haben wir nichts.',
    en: 'Rare columns are collapsed now. A click on the plus above the columns opens them. We moved nothing.',
  },
  tidies: true,
};
