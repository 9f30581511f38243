import { useLayoutEffect } from 'preact/hooks';
import type { Actions } from '../actions.ts';
import { returnFocus } from '../focus-return.ts';
import type { OpenFrame } from '../state.ts';
import { t, texts } from '../texts.ts';
import { Icon } from './icons.tsx';
import { Modal } from './modal.tsx';
import { ScriptFrame } from './script-frame.tsx';

interface Props {
  frame: OpenFrame;
  actions: Actions;
  close(): void;
  resize(size: { width?: number; height?: number }): void;
  focusGrid(): void;
  goTo(link: string): void;
  /** Another window lies over this one. */
  covered: boolean;
}

/** A sidebar of the script, 300 px wide, with the title bar that Google draws; in a small window it fills the window. */
export function Sidebar(props: Props) {
  const { close } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the keyboard was when it opened
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => returnFocus(opener, props.focusGrid);
  }, []);
  return (
    <aside
      class="sidebar"
      aria-label={props.frame.title}
      inert={props.covered}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header>
        <h2>{props.frame.title}</h2>
        <button type="button" class="quiet" title={t(texts.close)} onClick={props.close}>
          <Icon name="close" />
          <span class="hidden">{t(texts.close)}</span>
        </button>
      </header>
      <ScriptFrame key={props.frame.id} {...props} />
    </aside>
  );
}

/** A dialog of the script, in the size that it asked for. */
export function Dialog(props: Props) {
  const { title, width, height } = props.frame;
  return (
    <Modal title={title} width={width} height={height} close={props.close} covered={props.covered}>
      <ScriptFrame key={props.frame.id} {...props} />
    </Modal>
  );
}
