import type { LayoutStep } from '../define/layout-step.ts';
import type { Change } from '../domain/plan.ts';
import { findingLevels } from '../tables/options.ts';

const RULES: readonly unknown[] = ['Q-01', 'Q-02'];
const URGENT = findingLevels[0].label;
const INCOMPLETE = findingLevels[3].label;

/** Findings say their row in a sentence; what is only missing or unreadable is no longer urgent, in the tab Regeln too. */
export const rowsInSentences: LayoutStep = {
  to: 3,
  says: {
    de: 'Neue Spalte „Worum es geht“ bei den Prüfhinweisen. Was nur fehlt oder nicht lesbar ist, heißt jetzt „unvollständig“ und nicht mehr „dringend“.',
    en: 'New column "What it is about" of findings. What is only missing or unreadable is now "incomplete" and no longer "urgent".',
  },
  adds: { findings: ['about'] },
  changes: (rows, lang) =>
    rows('ruleSettings').flatMap((row): Change[] => {
      const { id, level } = row.cells;
      if (!RULES.includes(id) || (level !== URGENT.de && level !== URGENT.en)) return [];
      const cells = { level: INCOMPLETE[lang] };
      return [{ kind: 'set', table: 'ruleSettings', id: String(id), cells, held: { level } }];
    }),
};
