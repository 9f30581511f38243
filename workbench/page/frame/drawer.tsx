import type { Actions } from '../actions.ts';
import type { PageState, Panel, Store } from '../state.ts';
import { t, texts } from '../texts.ts';
import { Calls, callCount } from './calls.tsx';
import { Icon, type IconName } from './icons.tsx';
import { Outbox } from './outbox.tsx';
import { Triggers } from './triggers.tsx';

interface Props {
  state: PageState;
  store: Store;
  actions: Actions;
}

/** Under the grid: outbox, triggers and calls. Closed it shows how many there are. */
export function Drawer({ state, store, actions }: Props) {
  const { open, large, panel } = state.drawer;
  const set = (change: Partial<PageState['drawer']>) => store.set({ drawer: { ...state.drawer, ...change } });
  const { mails, runs } = state;
  const { triggers } = state.around;
  const heads: [Panel, IconName, string, string][] = [
    ['outbox', 'mail', t(texts.outbox), String(mails.length)],
    ['triggers', 'clock', t(texts.triggers), String(triggers.length)],
    ['calls', 'list', t(texts.calls), callCount(runs.at(-1))],
  ];
  return (
    <section class={`drawer ${open ? 'open' : ''} ${large ? 'large' : ''}`} aria-label={t(texts.drawer)}>
      <div class="heads" role="tablist" aria-label={t(texts.drawer)}>
        {heads.map(([name, icon, label, count]) => (
          <button
            key={name}
            id={`head-${name}`}
            type="button"
            role="tab"
            aria-selected={open && panel === name}
            aria-controls="panel"
            onClick={() => set({ panel: name, open: !(open && panel === name) })}
          >
            <Icon name={icon} /> {label} {count && <span class="count">{count}</span>}
          </button>
        ))}
        <span class="space" role="presentation" />
      </div>
      <div class="handles">
        {open && (
          <button type="button" aria-pressed={large} title={t(texts.enlarge)} onClick={() => set({ large: !large })}>
            <Icon name={large ? 'minus' : 'up'} />
            <span class="hidden">{t(texts.enlarge)}</span>
          </button>
        )}
        <button
          type="button"
          aria-expanded={open}
          title={t(open ? texts.closeDrawer : texts.openDrawer)}
          onClick={() => set({ open: !open, large: false })}
        >
          <Icon name={open ? 'down' : 'up'} />
          <span class="hidden">{t(open ? texts.closeDrawer : texts.openDrawer)}</span>
        </button>
      </div>
      <div id="panel" class="panel" role="tabpanel" aria-labelledby={`head-${panel}`} hidden={!open}>
        {open && panel === 'outbox' && <Outbox mails={mails} />}
        {open && panel === 'triggers' && <Triggers triggers={triggers} actions={actions} />}
        {open && panel === 'calls' && <Calls runs={runs} persons={state.persons} />}
      </div>
    </section>
  );
}
