import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Actions } from '../actions.ts';
import type { OpenFrame } from '../state.ts';

interface Props {
  frame: OpenFrame;
  actions: Actions;
  close(): void;
  resize(size: { width?: number; height?: number }): void;
  focusGrid(): void;
  goTo(link: string): void;
}

/** What a page of the script may say to us; nothing else is listened to. */
interface Message {
  werkbank: 'call' | 'close' | 'size' | 'focus' | 'goTo' | 'keep' | 'part';
  id?: number;
  name?: string;
  args?: unknown[];
  width?: number;
  height?: number;
  link?: string;
  /** What the page keeps for its next opening, as `sessionStorage` would. */
  kept?: string;
  back?: boolean;
}

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'werkbank' in data && typeof data.werkbank === 'string';

/** A page of the script in a frame of its own origin: it sees nothing of the workbench but `google.script`. */
export function ScriptFrame(props: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  // The page puts the focus on its first control; that reaches the keyboard only where the frame has it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useLayoutEffect(() => {
    if (!props.frame.quiet) frame.current?.focus();
  }, []);
  useEffect(() => {
    const heard = (event: MessageEvent) => {
      const page = frame.current?.contentWindow;
      if (!page || event.source !== page || !isMessage(event.data)) return;
      if (event.data.werkbank === 'part') goOn(frame.current, event.data.back === true);
      else void obey(event.data, latest.current, page);
    };
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  }, []);
  return (
    <iframe
      ref={frame}
      class="script"
      title={props.frame.title}
      name={keptFor(props.frame.person)}
      src={`/frame/${props.frame.id}${props.frame.quiet ? '#quiet' : ''}`}
      sandbox="allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads"
    />
  );
}

/* Google gives the pages of an add-in an origin with a storage of their own; a sandboxed frame has none, so we keep it. */
const keptKey = (person: string): string => `werkbank.pages.${person}`;
const keptFor = (person: string): string => sessionStorage.getItem(keptKey(person)) ?? '';

/** As if the key had been pressed here, where a window does not keep it to itself. */
function goOn(frame: HTMLElement | null, shiftKey: boolean): void {
  if (frame?.closest('[aria-modal="true"]')) return;
  frame?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', shiftKey, bubbles: true, cancelable: true }));
}

async function obey(message: Message, props: Props, page: Window): Promise<void> {
  if (message.werkbank === 'close') props.close();
  if (message.werkbank === 'keep') sessionStorage.setItem(keptKey(props.frame.person), message.kept ?? '');
  if (message.werkbank === 'focus') props.focusGrid();
  if (message.werkbank === 'size') props.resize(message);
  if (message.werkbank === 'goTo' && message.link) props.goTo(message.link);
  if (message.werkbank !== 'call' || !message.name) return;
  const reply = (body: object) => page.postMessage({ werkbank: 'answer', id: message.id, ...body }, '*');
  try {
    const answer = await props.actions.call(props.frame.person, message.name, message.args ?? []);
    if (answer.ok) reply({ ok: true, result: answer.result });
    else reply({ ok: false, message: answer.reason === 'failed' ? answer.message : answer.reason });
  } catch (error) {
    reply({ ok: false, message: error instanceof Error ? error.message : String(error) });
  }
}
