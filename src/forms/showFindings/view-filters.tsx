import { SelectField } from '../../client/field.tsx';
import { LEVEL_ICONS } from '../../client/level.tsx';
import { SegmentedControl } from '../../client/segmented.tsx';
import { useSay } from '../../client/text.tsx';
import type { Level } from '../../domain/finding.ts';
import { findingLevels, findingStatus } from '../../tables/options.ts';
import { officeAsWeSay } from '../../tables/stored.ts';
import type { FindingView } from './shape.ts';
import { type Filter, inChargeOf, isYours, weighing } from './view-filter.ts';
import * as words from './view-texts.ts';

interface FilterProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}
interface LevelProps extends FilterProps {
  readonly counts: Readonly<Record<Level, number>>;
}
interface ChoiceProps extends FilterProps {
  readonly findings: readonly FindingView[];
  /** What "Zuständig" calls this person's office. */
  readonly office: string | undefined;
}

/** Three levels with counts. */
export function LevelToggles({ counts, filter, onChange }: LevelProps) {
  const say = useSay();
  const toggle = (value: string) => {
    const level = weighing.find((one) => one === value);
    if (!level) return;
    const without = filter.levels.filter((one) => one !== level);
    onChange({ ...filter, levels: without.length < filter.levels.length ? without : [...without, level] });
  };
  return (
    <SegmentedControl
      label={say(words.LEVELS)}
      pressed={filter.levels}
      onPress={toggle}
      segments={weighing.map((level) => {
        const Icon = LEVEL_ICONS[level];
        const option = findingLevels.find(({ key }) => key === level);
        return {
          value: level,
          label: level === 'hint' ? say(words.HINTS) : option ? say(option.label) : level,
          figure: (
            <>
              <span class={`level-${level}`}>
                <Icon />
              </span>
              {counts[level]}
            </>
          ),
        };
      })}
    />
  );
}

/** Who is in charge, and the status. */
export function FilterSelects({ findings, filter, office, onChange }: ChoiceProps) {
  const say = useSay();
  return (
    <div class="pair">
      <SelectField
        id="findings-in-charge"
        label={say(words.IN_CHARGE)}
        value={filter.inCharge}
        options={[
          { value: '', label: say(words.ALL) },
          ...inChargeOf(findings, office).map((who) => ({
            value: who,
            label: say(isYours(who, office) ? words.yourOffice(say(officeAsWeSay(who))) : officeAsWeSay(who)),
          })),
        ]}
        onChange={(inCharge) => onChange({ ...filter, inCharge })}
      />
      <SelectField
        id="findings-status"
        label={say(words.STATUS)}
        value={filter.status}
        options={[
          { value: 'unresolved', label: say(words.UNRESOLVED) },
          ...findingStatus.map(({ key, label }) => ({ value: key, label: say(label) })),
          { value: 'all', label: say(words.ALL) },
        ]}
        onChange={(chosen) => onChange({ ...filter, status: statusNamed(chosen) })}
      />
    </div>
  );
}

const statusNamed = (chosen: string): Filter['status'] =>
  chosen === 'all' ? 'all' : (findingStatus.find(({ key }) => key === chosen)?.key ?? 'unresolved');
