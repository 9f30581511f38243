import { say as sayIn } from '../domain/text.ts';
import type { FindingLevel } from '../tables/options.ts';
import { findingLevels } from '../tables/options.ts';
import { OctagonIcon, RingIcon, TriangleIcon } from './icons.tsx';
import { useLang } from './text.tsx';

const ICONS = { urgent: OctagonIcon, clarify: TriangleIcon, hint: RingIcon } as const;

/** How urgent a finding is: icon, word and colour, never colour alone. */
export function Level({ level }: { readonly level: FindingLevel }) {
  const lang = useLang();
  const Icon = ICONS[level];
  const option = findingLevels.find(({ key }) => key === level);
  return (
    <span class={`level level-${level}`}>
      <Icon />
      {option && sayIn(option.label, lang)}
    </span>
  );
}
