import type { ComponentChildren } from 'preact';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

interface ConfirmProps {
  /** The question. */
  readonly head: string;
  /** What cannot be taken back. */
  readonly children: ComponentChildren;
  /** The verb that does it, and the one that does not. */
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more before something that cannot be taken back; it takes the focus. */
export const Confirm = ({ head, children, yes, no, onYes, onNo }: ConfirmProps) => (
  <Banner
    tone="info"
    head={head}
    focused
    actions={
      <>
        <Button look="primary" onPress={onYes}>
          {yes}
        </Button>
        <Button onPress={onNo}>{no}</Button>
      </>
    }
  >
    {children}
  </Banner>
);
