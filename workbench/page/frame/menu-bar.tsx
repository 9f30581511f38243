import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry, MenuItem, SubMenu } from '../../server/wire.ts';
import { Icon } from './icons.tsx';

interface Props {
  menus: SubMenu[];
  label: string;
  choose(item: MenuItem): void;
}

/** The add-in's menu as `onOpen` built it: arrows move, Enter chooses, Escape closes, letters jump. */
export function MenuBar({ menus, label, choose }: Props) {
  const [open, setOpen] = useState<number | undefined>();
  const bar = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(undefined);
    bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  useEffect(() => {
    if (open === undefined) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(undefined);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  return (
    <div ref={bar} class="menubar" role="menubar" aria-label={label}>
      {menus.map((menu, at) => (
        <div key={menu.label} class="menuhead">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === at}
            tabIndex={at === (open ?? 0) ? 0 : -1}
            onClick={() => setOpen(open === at ? undefined : at)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') setOpen(at);
              else if (event.key === 'ArrowRight') focusNext(bar.current, 1);
              else if (event.key === 'ArrowLeft') focusNext(bar.current, -1);
              else return;
              event.preventDefault();
            }}
          >
            {menu.label}
          </button>
          {open === at && (
            <Menu
              entries={menu.items}
              label={menu.label}
              leave={close}
              choose={(item) => {
                setOpen(undefined);
                choose(item);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function focusNext(bar: HTMLElement | null, step: number): void {
  const heads = [...(bar?.querySelectorAll<HTMLElement>('.menuhead > button') ?? [])];
  const at = heads.indexOf(document.activeElement as HTMLElement);
  heads[(at + step + heads.length) % heads.length]?.focus();
}

interface MenuProps {
  entries: MenuEntry[];
  label: string;
  choose(item: MenuItem): void;
  leave(): void;
}

/** One open menu; also used for the menu of a cell. */
export function Menu({ entries, label, choose, leave }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const [sub, setSub] = useState<number | undefined>();
  const own = () => [...(list.current?.querySelectorAll<HTMLElement>(':scope > .entry > [role=menuitem]') ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the menu opens
  useLayoutEffect(() => own()[0]?.focus(), []);
  const keys = (event: KeyboardEvent) => {
    const items = own();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = target(event.key, at, items);
    if (event.key === 'Escape' || event.key === 'Tab' || event.key === 'ArrowLeft') leave();
    else if (to !== undefined) items[to]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} class="menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={keys}>
      {entries.map((entry, at) => (
        <Entry
          key={entry.kind === 'line' ? `line ${at}` : entry.label}
          entry={entry}
          open={sub === at}
          choose={choose}
          toggle={(show) => setSub(show ? at : undefined)}
        />
      ))}
    </div>
  );
}

function target(key: string, at: number, items: HTMLElement[]): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % items.length;
  if (key === 'ArrowUp') return (at - 1 + items.length) % items.length;
  if (key === 'Home') return 0;
  if (key === 'End') return items.length - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  const starts = (item: HTMLElement) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()) ?? false;
  const after = items.findIndex((item, index) => index > at && starts(item));
  const found = after >= 0 ? after : items.findIndex(starts);
  return found >= 0 ? found : undefined;
}

/** What comes under a pointer that rests, as the menu opens or scrolls, is pointed at by nobody. */
const isMoved = ({ movementX, movementY }: PointerEvent): boolean => movementX !== 0 || movementY !== 0;

interface EntryProps {
  entry: MenuEntry;
  open: boolean;
  choose(item: MenuItem): void;
  toggle(show: boolean): void;
}

function Entry({ entry, open, choose, toggle }: EntryProps) {
  const button = useRef<HTMLButtonElement>(null);
  if (entry.kind === 'line') return <hr />;
  if (entry.kind === 'item')
    return (
      <div class="entry" onPointerMove={(event) => isMoved(event) && button.current?.focus()}>
        <button ref={button} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(entry)}>
          {entry.label}
        </button>
      </div>
    );
  return (
    <div class="entry">
      <button
        ref={button}
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => toggle(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight') return;
          event.stopPropagation();
          toggle(true);
        }}
      >
        {entry.label} <Icon name="right" />
      </button>
      {open && (
        <Menu
          entries={entry.items}
          label={entry.label}
          choose={choose}
          leave={() => {
            toggle(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
