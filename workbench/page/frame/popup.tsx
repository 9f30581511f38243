import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  close(): void;
  children: ComponentChildren;
}

/** A small window under the control that opened it; Escape and a click elsewhere close it. */
export function Popup({ label, close, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, while it is open
  useLayoutEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    box.current?.querySelector<HTMLElement>('input, button, select, textarea')?.focus();
    const away = (event: Event) => {
      if (box.current && event.target instanceof Node && !box.current.contains(event.target)) close();
    };
    const frame = requestAnimationFrame(() => document.addEventListener('pointerdown', away));
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('pointerdown', away);
      if (document.activeElement === document.body) opener?.focus();
    };
  }, []);
  return (
    <div
      ref={box}
      class="popup"
      role="dialog"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      {children}
    </div>
  );
}
