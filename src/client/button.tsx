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

interface RowLinkProps {
  readonly children: ComponentChildren;
  readonly href: string;
  /** Selects the row in the open sheet; without it the link opens the sheet at the row. */
  readonly onShow?: () => void;
}

/** Leads to a row of the sheet, looking like a button. */
export function RowLink({ children, href, onShow }: RowLinkProps) {
  return (
    <a
      class="button"
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (!onShow) return;
        event.preventDefault();
        onShow();
      }}
    >
      {children}
    </a>
  );
}
