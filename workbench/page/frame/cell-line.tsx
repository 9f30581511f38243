import { useEffect, useState } from 'preact/hooks';
import { t, texts } from '../texts.ts';

interface Props {
  /** "D152" */
  address: string;
  /** What a person would edit: the formula, or the value as typed. */
  content: string;
  /** How a screen reader hears it: "Beginn, Zeile 6: 18.01.2025". */
  said: string;
  write(text: string): void;
  go(address: string): void;
  leave(): void;
}

/** Address and content of the cell; both can be typed into. */
export function CellLine({ address, content, said, write, go, leave }: Props) {
  const [draft, setDraft] = useState(content);
  const [target, setTarget] = useState(address);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell with the same content begins anew, too
  useEffect(() => setDraft(content), [content, address]);
  useEffect(() => setTarget(address), [address]);
  return (
    <div class="cellline">
      {/* The grid is a canvas: this is what a screen reader hears of it. */}
      <span class="hidden" aria-live="polite">
        {said}
      </span>
      <input
        class="address"
        aria-label={t(texts.cell)}
        value={target}
        onInput={(event) => setTarget(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(target);
          if (event.key === 'Escape') setTarget(address);
        }}
        onBlur={() => setTarget(address)}
      />
      <input
        class="content"
        aria-label={t(texts.content)}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            if (draft !== content) write(draft);
            leave();
          }
          if (event.key === 'Escape') {
            setDraft(content);
            leave();
          }
        }}
        onBlur={() => setDraft(content)}
      />
    </div>
  );
}
