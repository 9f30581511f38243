/**
 * Runs inside the page of the script. Stands for Google's client API as documented ("Class google.script.run"):
 * a chain of handlers, one call, JSON there and back, errors as Error objects.
 */
type Handler = ((value: unknown, user?: unknown) => void) | null;
interface Waiting {
  done: Handler;
  failed: Handler;
  user: unknown;
}
const waiting = new Map<number, Waiting>();
let last = 0;
const tell = (message: object) => window.parent.postMessage(message, '*');
const runner = (done: Handler, failed: Handler, user: unknown): object =>
  new Proxy(
    {},
    {
      get(_target, name) {
        if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failed, user);
        if (name === 'withFailureHandler') return (handler: Handler) => runner(done, handler, user);
        if (name === 'withUserObject') return (object: unknown) => runner(done, failed, object);
        return (...args: unknown[]) => {
          last += 1;
          waiting.set(last, { done, failed, user });
          tell({ werkbank: 'call', id: last, name: String(name), args: JSON.parse(JSON.stringify(args)) });
        };
      },
    },
  );
window.addEventListener('message', (event) => {
  const data = event.data as { werkbank?: string; id?: number; ok?: boolean; result?: string; message?: string };
  if (event.source !== window.parent || data?.werkbank !== 'answer') return;
  const call = waiting.get(data.id ?? 0);
  waiting.delete(data.id ?? 0);
  if (!call) return;
  if (data.ok) call.done?.(data.result === undefined ? undefined : JSON.parse(data.result), call.user);
  else if (call.failed) call.failed(new Error(data.message), call.user);
  else console.error(data.message);
});
/** The page's storage: what it held at the last opening came with the frame's name, each change goes back. */
const stored = new Map<string, string>(Object.entries(JSON.parse(window.name || '{}')));
const keep = () => tell({ werkbank: 'keep', kept: JSON.stringify(Object.fromEntries(stored)) });
Object.defineProperty(window, 'sessionStorage', {
  value: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => {
      stored.set(key, value);
      keep();
    },
    removeItem: (key: string) => {
      stored.delete(key);
      keep();
    },
  },
});
// A page that nobody asked for must not reach for the keyboard, not for the length of one key, until it is given to it.
if (location.hash === '#quiet') {
  const reach = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = () => undefined;
  window.addEventListener('focus', () => Object.assign(HTMLElement.prototype, { focus: reach }), { once: true });
}
const host = {
  close: () => tell({ werkbank: 'close' }),
  setHeight: (height: number) => tell({ werkbank: 'size', height }),
  setWidth: (width: number) => tell({ werkbank: 'size', width }),
  editor: { focus: () => tell({ werkbank: 'focus' }) },
  origin: '',
};
Object.assign(window, { google: { script: { run: runner(null, null, undefined), host } } });
// At Google links leave the frame by their target; here the workbench follows them, or a new window does.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (!link || href === '' || (href.startsWith('#') && !href.includes('gid='))) return;
  if (link.hasAttribute('download')) return;
  event.preventDefault();
  tell({ werkbank: 'goTo', link: href });
});
// F6 leads on from part to part out of here, too: the page around it hears no key that is pressed in a frame.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  tell({ werkbank: 'part', back: event.shiftKey });
});

export {};
