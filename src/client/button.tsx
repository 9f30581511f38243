import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** Something is under way: pressing does nothing, the button stays reachable and is announced as unavailable. */
  readonly waiting?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
}

/** A verb that acts. */
export function Button({ children, onPress, look = 'plain', waiting = false, expanded, controls }: ButtonProps) {
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
    </button>
  );
}
