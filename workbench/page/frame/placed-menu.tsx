import { useEffect, useRef } from 'preact/hooks';
import type { MenuEntry, MenuItem } from '../../server/wire.ts';
import { Menu } from './menu-bar.tsx';
import { px } from './px.ts';

interface Props {
  label: string;
  /** Pixels from the window's corner: from its left, and from its top or, for a menu that opens upwards, its bottom. */
  place: { left: number } & ({ top: number } | { bottom: number });
  entries: MenuEntry[];
  leave(): void;
  choose(item: MenuItem): void;
}

/** A menu at the place that was pointed at; a press elsewhere closes it, as Escape does. */
export function PlacedMenu({ label, place, entries, leave, choose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, while it is open
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) leave();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, []);
  const at = 'top' in place ? { top: px(place.top) } : { bottom: px(place.bottom) };
  return (
    <div ref={box} class="menu-place" style={{ left: px(place.left), ...at }}>
      <Menu entries={entries} label={label} leave={leave} choose={choose} />
    </div>
  );
}
