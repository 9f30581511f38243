import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { returnFocus } from '../focus-return.ts';
import { t, texts } from '../texts.ts';
import { Icon } from './icons.tsx';
import { px } from './px.ts';

interface Props {
  title: string;
  width: number;
  /** Whole height in pixels, title bar of 48 included; missing: as high as what it holds. */
  height?: number;
  close(): void;
  /** Another window lies over this one. */
  covered?: boolean;
  children: ComponentChildren;
}

const focusable = 'button:not([disabled]), input, select, textarea, iframe, a[href]';

/** A window over a scrim that leaves the top bar free. Focus stays inside and returns where it came from. */
export function Modal({ title, width, height, close, covered = false, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const inside = [...(box.current?.querySelectorAll<HTMLElement>(focusable) ?? [])];
    (inside.find((element) => !element.classList.contains('closer')) ?? inside[0])?.focus();
    return () => returnFocus(opener, () => undefined);
  }, []);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
    if (event.key === 'Tab') keepInside(event, box.current);
  };
  return (
    <div class="scrim" inert={covered}>
      <div
        ref={box}
        class="modal"
        role="dialog"
        aria-modal="true"
        aria-label={title}
        style={{ width: px(width), ...(height ? { height: px(height) } : {}) }}
        onKeyDown={keys}
      >
        <header>
          <h2>{title}</h2>
          <button type="button" class="quiet closer" title={t(texts.close)} onClick={close}>
            <Icon name="close" />
            <span class="hidden">{t(texts.close)}</span>
          </button>
        </header>
        {children}
      </div>
    </div>
  );
}

function keepInside(event: KeyboardEvent, box: HTMLElement | null): void {
  const inside = [...(box?.querySelectorAll<HTMLElement>(focusable) ?? [])];
  const [first, last] = [inside[0], inside.at(-1)];
  if (event.shiftKey && document.activeElement === first) last?.focus();
  else if (!event.shiftKey && document.activeElement === last) first?.focus();
  else return;
  event.preventDefault();
}
