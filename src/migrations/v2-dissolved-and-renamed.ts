import type { LayoutStep } from '../define/layout-step.ts';

/** Associations end or merge, elections move: both keep what others call them. Settings get the tool's word on them. */
export const dissolvedAndRenamed: LayoutStep = {
  to: 2,
  says: {
    de: 'Neue Spalten: „Aufgelöst am“ und „Aufgegangen in“ bei den Verbänden, „Auch bekannt als“ bei den Wahlen, „Prüfung“ bei den Einstellungen.',
    en: 'New columns: "Dissolved on" and "Merged into" of associations, "Also known as" of elections, "Check" of settings.',
  },
  adds: { associations: ['dissolvedOn', 'mergedInto'], elections: ['aliases'], settings: ['check'] },
};
