import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ChevronDownIcon, ChevronRightIcon } from './icons.tsx';

interface GroupProps {
  readonly head: string;
  /** A quiet word right of the head: "freiwillig". */
  readonly aside?: string;
  readonly children: ComponentChildren;
}

/** Optional fields on sand, across the full width. */
export function Group({ head, aside, children }: GroupProps) {
  const id = useId();
  return (
    <section class="group fade" aria-labelledby={id}>
      <div class="group-head">
        <h2 id={id}>{head}</h2>
        {aside && <span class="quiet">{aside}</span>}
      </div>
      {children}
    </section>
  );
}

interface DisclosureProps {
  /** Names what is inside. */
  readonly label: string;
  readonly children: ComponentChildren;
  /** Open from the start, such as where an error lies inside. */
  readonly open?: boolean;
}

/** Rarer fields behind one button that names them. */
export function Disclosure({ label, children, open = false }: DisclosureProps) {
  const [pressed, setPressed] = useState(false);
  const id = useId();
  const shown = open || pressed;
  return (
    <>
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setPressed(!shown)}
      >
        {shown ? <ChevronDownIcon /> : <ChevronRightIcon />}
        {label}
      </button>
      <div id={id} class="stack" hidden={!shown}>
        {shown && children}
      </div>
    </>
  );
}
