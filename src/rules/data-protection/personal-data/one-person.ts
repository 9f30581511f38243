import type { RuleContext, Scene } from '../../../define/rule.ts';
import { namesResidents } from './residents.ts';

/**
 * The logit from which a note counts by what was learned alone. At the doors a place is somebody's home, elsewhere it is where the van
 * stands. `test/rules/personal-data/classifier.test.ts` measures them.
 */
export const SURE: Readonly<Record<Scene, number>> = { doors: 0.45, elsewhere: 0.9 };

/** Below it no pattern is asked elsewhere: five of six plain notes are below, and nearly none that a pattern knows. */
const UNLIKELY = -1;

/** What tells that a text points at one household or tells of one person, a pattern being more certain; without what was learned the patterns alone. */
export function tellsOfOne(
  text: string,
  scene: Scene,
  logitOfOne: RuleContext['logitOfOne'],
): 'pattern' | 'learned' | undefined {
  if (text === '') return undefined;
  const logit = logitOfOne?.(text) ?? 0;
  if ((scene === 'doors' || logit > UNLIKELY) && namesResidents(text)) return 'pattern';
  return logit > SURE[scene] ? 'learned' : undefined;
}
