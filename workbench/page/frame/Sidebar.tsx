import type { Actions } from '../actions';
import type { OpenFrame } from '../state';
import { t, texts } from '../texts';
import { Icon } from './icons';
import { Modal } from './Modal';
import { ScriptFrame } from './ScriptFrame';

interface Props {
  frame: OpenFrame;
  actions: Actions;
  close(): void;
  resize(size: { width?: number; height?: number }): void;
  focusGrid(): void;
  goTo(link: string): void;
}

/** A sidebar of the script, 300 px wide, with the title bar that Google draws. */
export function Sidebar(props: Props) {
  return (
    <aside class="sidebar" aria-label={props.frame.title}>
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
    <Modal title={title} width={width} height={height} close={props.close}>
      <ScriptFrame key={props.frame.id} {...props} />
    </Modal>
  );
}
