import { SegmentedControl } from '../../client/segmented.tsx';
import { useSay } from '../../client/text.tsx';
import { following, type Period, type PeriodKind, periodKey, periodOf, previous } from '../../domain/period.ts';
import type { ReportStart } from './shape.ts';
import * as words from './view-texts.ts';

const KINDS: readonly PeriodKind[] = ['month', 'quarter', 'half', 'year', 'all'];

interface PeriodChooserProps {
  readonly report: ReportStart;
  readonly onChoose: (key: string) => void;
}

/** Which period: its kind, and the one before or after. */
export function PeriodChooser({ report: { period, today, name, finished }, onChoose }: PeriodChooserProps) {
  const say = useSay();
  const ofKind = (kind: PeriodKind): string => {
    const on = period.last < today ? period.last : today;
    return kind === 'all' ? 'all' : periodKey(periodOf(on, kind));
  };
  const step = (to: Period, label: string, sign: string) => (
    <button type="button" class="button step" aria-label={label} onClick={() => onChoose(periodKey(to))}>
      {sign}
    </button>
  );
  const moves = period.kind !== 'all';
  return (
    <div class="period">
      <SegmentedControl
        label={say(words.PERIOD)}
        segments={KINDS.map((kind) => ({ value: kind, label: say(words.KINDS[kind]) }))}
        pressed={[period.kind]}
        onPress={(value) => {
          const kind = KINDS.find((one) => one === value);
          if (kind && kind !== period.kind) onChoose(ofKind(kind));
        }}
      />
      <p class="period-name" aria-live="polite">
        {moves && step(previous(period), say(words.EARLIER), '‹')}
        <span>
          {name}
          {!finished && <span class="small"> {say(words.STILL_RUNS)}</span>}
        </span>
        {moves && following(period).first <= today && step(following(period), say(words.LATER), '›')}
      </p>
    </div>
  );
}
