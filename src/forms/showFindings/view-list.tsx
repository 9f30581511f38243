import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { useSay } from '../../client/text.tsx';
import type { FindingsStart, FindingView, SavedStatus } from './shape.ts';
import { FindingCard } from './view-card.tsx';
import * as words from './view-texts.ts';

/** So many at first, and so many more at each press. */
const PAGE = 10;

interface ListProps {
  readonly list: readonly FindingView[];
  readonly start: FindingsStart;
  /** Id of the opened finding; one at a time. */
  readonly open: string;
  readonly onOpen: (id: string) => void;
  readonly onSaved: (finding: FindingView, saved: SavedStatus) => void;
  readonly onReload: () => void;
}

export function FindingList({ list, start, open, onOpen, onSaved, onReload }: ListProps) {
  const say = useSay();
  const [shown, setShown] = useState(PAGE);
  const rest = list.length - shown;
  const items = useRef<HTMLUListElement>(null);
  // The button moves down or goes away: the keyboard goes on at the first of those that came.
  useEffect(() => {
    if (shown > PAGE) items.current?.children[shown - PAGE]?.querySelector('button')?.focus();
  }, [shown]);
  return (
    <>
      <ul class="findings" ref={items}>
        {list.slice(0, shown).map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            rule={start.rules[finding.rule]}
            today={start.today}
            open={finding.id === open}
            onToggle={() => onOpen(finding.id === open ? '' : finding.id)}
            onSaved={onSaved}
            onReload={onReload}
          />
        ))}
      </ul>
      {rest > 0 && <Button onPress={() => setShown(shown + PAGE)}>{say(words.showMore(Math.min(rest, PAGE)))}</Button>}
    </>
  );
}
