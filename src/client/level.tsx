import { say as sayIn } from '../domain/text.ts';
import type { FindingLevel } from '../tables/options.ts';
import { findingLevels } from '../tables/options.ts';
import { DottedRingIcon, OctagonIcon, RingIcon, TriangleIcon } from './icons.tsx';
import { useLang } from './text.tsx';

export const LEVEL_ICONS = {
  urgent: OctagonIcon,
  clarify: TriangleIcon,
  hint: RingIcon,
  incomplete: DottedRingIcon,
} as const;

/** How urgent a finding is: icon, word and colour, never colour alone. */
export function Level({ level }: { readonly level: FindingLevel }) {
  const lang = useLang();
  const Icon = LEVEL_ICONS[level];
  const option = findingLevels.find(({ key }) => key === level);
  return (
    <span class={`level level-${level}`}>
      <Icon />
      {option && sayIn(option.label, lang)}
    </span>
  );
}
