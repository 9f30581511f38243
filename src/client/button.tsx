import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** Something is under way: pressing does nothing, the button stays reachable and is announced as unavailable. */
  readonly waiting?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  /** What it is about, where several of one name stand on a page: read out, not shown. */
  readonly about?: string;
}

/** A verb that acts. */
export function Button({ children, onPress, look = 'plain', waiting = false, expanded, controls, about }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      aria-disabled={waiting ? 'true' : undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={() => {
        if (!waiting) onPress();
      }}
    >
      {children}
      {about && <span class="hidden-text">{` ${about}`}</span>}
    </button>
  );
}
