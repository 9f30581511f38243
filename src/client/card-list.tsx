import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../domain/number.ts';
import { both, type Text } from '../domain/text.ts';
import { Button } from './button.tsx';
import { useSay } from './text.tsx';

/** So many at first, and so many more at each press. */
const PAGE = 10;

const showMore = (count: number): Text =>
  both((lang) => {
    const number = formatNumber(count, lang, 0);
    if (lang === 'en') return `Show ${number} more`;
    return `${number} ${count === 1 ? 'weiteren zeigen' : 'weitere zeigen'}`;
  });

interface CardListProps<T> {
  /** The list's class in the style. */
  readonly look: string;
  readonly items: readonly T[];
  /** Draws one as `li` with a button in it. */
  readonly card: (item: T) => ComponentChildren;
}

/** A list of cards that grows on demand. */
export function CardList<T>({ look, items, card }: CardListProps<T>) {
  const say = useSay();
  const [shown, setShown] = useState(PAGE);
  const rest = items.length - shown;
  const list = useRef<HTMLUListElement>(null);
  // The button moves down or goes away: the keyboard goes on at the first of those that came.
  useLayoutEffect(() => {
    if (shown > PAGE) list.current?.children[shown - PAGE]?.querySelector('button')?.focus();
  }, [shown]);
  return (
    <>
      <ul class={look} ref={list}>
        {items.slice(0, shown).map(card)}
      </ul>
      {rest > 0 && <Button onPress={() => setShown(shown + PAGE)}>{say(showMore(Math.min(rest, PAGE)))}</Button>}
    </>
  );
}
