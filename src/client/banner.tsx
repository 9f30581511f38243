import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hushFields } from './announce.ts';
import { DoneIcon, OctagonIcon, RingIcon, TriangleIcon } from './icons.tsx';

export type Tone = 'err' | 'warn' | 'info' | 'ok';

const ICONS = { err: OctagonIcon, warn: TriangleIcon, info: RingIcon, ok: DoneIcon } as const;

interface BannerProps {
  readonly tone: Tone;
  readonly head: string;
  readonly children?: ComponentChildren;
  /** Buttons, across the full width. */
  readonly actions?: ComponentChildren;
  /** Moves the focus here when the banner appears: after saving, and for the summary of errors. */
  readonly focused?: boolean;
}

/** What happened, in a bold head and one or two sentences. Errors interrupt a screen reader, all else waits its turn. */
export function Banner({ tone, head, children, actions, focused = false }: BannerProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other news in its place are news
  useLayoutEffect(() => {
    if (!focused) return;
    const news = box.current;
    hushFields();
    news?.focus();
    // What is taller than the window, at 400 % zoom, is read from its head.
    news?.scrollIntoView({ block: news.offsetHeight > innerHeight ? 'start' : 'nearest' });
  }, [focused, head]);
  const Icon = ICONS[tone];
  return (
    <div
      ref={box}
      class={`banner banner-${tone} fade`}
      role={tone === 'err' ? 'alert' : 'status'}
      // What has the focus is read by that; it does not speak again with each mistake that is put right.
      aria-live={focused ? 'off' : undefined}
      tabIndex={focused ? -1 : undefined}
    >
      <Icon size={20} />
      <div class="banner-body">
        <p class="banner-head">{head}</p>
        {children}
      </div>
      {actions && <div class="banner-actions">{actions}</div>}
    </div>
  );
}
