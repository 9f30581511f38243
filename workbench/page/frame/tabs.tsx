import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tab } from '../../emulator/workbook.ts';
import type { Actions } from '../actions.ts';
import { askName, obeyTabMenu, tabMenu } from '../tab-menu.ts';
import { t, texts } from '../texts.ts';
import { Icon } from './icons.tsx';
import { PlacedMenu } from './placed-menu.tsx';
import { Popup } from './popup.tsx';

interface Props {
  tabs: Tab[];
  active: number;
  actions: Actions;
  choose(tab: number): void;
  /** Gives the keyboard to the grid. */
  leave(): void;
}

/**
 * The sheet's tabs: list button, one button each, arrows to reach those outside. As in Google's: a double click
 * renames, the right button or the menu key opens the tab's menu.
 */
export function Tabs({ tabs, active, actions, choose, leave }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const [list, setList] = useState(false);
  const [menu, setMenu] = useState<{ tab: Tab; left: number; bottom: number } | undefined>();
  const shown = tabs.filter((tab) => !tab.hidden);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active tab is found in the page
  useEffect(() => {
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const scroll = (by: number) => strip.current?.scrollBy({ left: by });
  const move = (event: KeyboardEvent) => {
    const at = shown.findIndex((tab) => tab.id === active);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = step && shown[(at + step + shown.length) % shown.length];
    if (!to) return;
    event.preventDefault();
    choose(to.id);
    requestAnimationFrame(() => strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div class="tabs">
      <button type="button" class="quiet" aria-expanded={list} onClick={() => setList(!list)} title={t(texts.allTabs)}>
        <Icon name="list" />
        <span class="hidden">{t(texts.allTabs)}</span>
      </button>
      {list && (
        <Popup label={t(texts.allTabs)} close={() => setList(false)}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              class="row"
              onClick={() => {
                setList(false);
                choose(tab.id);
                leave();
              }}
            >
              {tab.id === active && <Icon name="tick" />}
              {tab.name}
            </button>
          ))}
        </Popup>
      )}
      <div ref={strip} class="strip" role="tablist" aria-label={t(texts.tabs)} onKeyDown={move}>
        {shown.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            aria-selected={tab.id === active}
            tabIndex={tab.id === active ? 0 : -1}
            onClick={() => {
              choose(tab.id);
              leave();
            }}
            onDblClick={() => askName(tab, tabs, actions)}
            onContextMenu={(event) => {
              event.preventDefault();
              const { left, top } = event.currentTarget.getBoundingClientRect();
              choose(tab.id);
              setMenu({ tab, left: Math.max(8, Math.min(left, innerWidth - 300)), bottom: innerHeight - top + 4 });
            }}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {menu && (
        <PlacedMenu
          label={`${t(texts.tabMenu)} ${menu.tab.name}`}
          place={menu}
          entries={tabMenu(tabs)}
          leave={() => {
            setMenu(undefined);
            leave();
          }}
          choose={({ run }) => {
            setMenu(undefined);
            leave();
            obeyTabMenu(run, menu.tab, tabs, actions);
          }}
        />
      )}
      <button type="button" class="quiet" title={t(texts.tabsLeft)} onClick={() => scroll(-240)}>
        <Icon name="left" />
        <span class="hidden">{t(texts.tabsLeft)}</span>
      </button>
      <button type="button" class="quiet" title={t(texts.tabsRight)} onClick={() => scroll(240)}>
        <Icon name="right" />
        <span class="hidden">{t(texts.tabsRight)}</span>
      </button>
    </div>
  );
}
