import { useState } from 'preact/hooks';
import type { Actions } from '../actions.ts';
import type { PageState, Store } from '../state.ts';
import { t, texts } from '../texts.ts';
import { Icon, Mark } from './icons.tsx';
import { Language } from './language.tsx';
import { Popup } from './popup.tsx';
import { later, moment, readMoment, shortMoment, typedMoment } from './time.ts';

interface Props {
  state: PageState;
  store: Store;
  actions: Actions;
  choosePerson(email: string): void;
  /** A window lies over it. */
  covered: boolean;
}

/** Mark, who sits at the sheet, the clock, and the way back to the start. */
export function TopBar({ state, store, actions, choosePerson, covered }: Props) {
  const busy = Boolean(state.dialog || state.asked || state.consent);
  return (
    <header class="top" inert={covered}>
      <Mark />
      <h1>{t(texts.workbench)}</h1>
      {state.around.demo && <span class="badge">{t(texts.demo)}</span>}
      <span class="space" />
      <Persons state={state} busy={busy} choose={choosePerson} />
      <Clock state={state} busy={busy} actions={actions} />
      <Language actions={actions} state={() => store.state} hush={() => store.set({ toasts: [] })} />
      <button type="button" class="plain" disabled={busy} onClick={() => store.set({ resetting: true })}>
        <Icon name="back" /> {t(texts.reset)}
      </button>
    </header>
  );
}

/** Who sits at the sheet: the role and its address; a press shows all, with what each seat is for. */
function Persons({ state, busy, choose }: { state: PageState; busy: boolean; choose(email: string): void }) {
  const [open, setOpen] = useState(false);
  const now = state.persons.find(({ email }) => email === state.person);
  return (
    <div class="persons">
      <button
        type="button"
        class="person"
        disabled={busy}
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(!open)}
      >
        <Icon name="person" />
        <span class="hidden">{t(texts.person)}</span>
        <b>{now && t(now.role)}</b>
        <span class="address">{state.person}</span>
        <Icon name="down" />
      </button>
      {open && (
        <Popup label={t(texts.person)} close={() => setOpen(false)}>
          <p class="hint">{t(texts.personSays)}</p>
          {state.persons.map((person) => (
            <button
              key={person.email}
              type="button"
              class="seat"
              aria-pressed={person.email === state.person}
              onClick={() => {
                setOpen(false);
                choose(person.email);
              }}
            >
              {person.email === state.person ? <Icon name="tick" /> : <span />}
              <b>{t(person.role)}</b>
              <span class="address">{person.email}</span>
              <span class="purpose">{t(person.purpose)}</span>
            </button>
          ))}
        </Popup>
      )}
    </div>
  );
}

function Clock({ state, busy, actions }: { state: PageState; busy: boolean; actions: Actions }) {
  const [open, setOpen] = useState(false);
  const { now } = state.around;
  const to = (iso: string) => {
    setOpen(false);
    void actions.clock(iso);
  };
  return (
    <fieldset class="segments clock" disabled={busy}>
      <legend class="hidden">{t(texts.clock)}</legend>
      <button type="button" aria-expanded={open} aria-haspopup="dialog" onClick={() => setOpen(!open)}>
        <Icon name="clock" /> <b>{moment(now)}</b> <Icon name="down" />
      </button>
      <button type="button" onClick={() => to(later(now, 1))}>
        {t(texts.plusDay)}
      </button>
      <button type="button" onClick={() => to(later(now, 7))}>
        {t(texts.plusWeek)}
      </button>
      {open && (
        <Popup label={t(texts.setClock)} close={() => setOpen(false)}>
          <SetClock state={state} to={to} />
        </Popup>
      )}
    </fieldset>
  );
}

function SetClock({ state, to }: { state: PageState; to(iso: string): void }) {
  const { now, nextDue } = state.around;
  const [value, setValue] = useState(typedMoment(now));
  const asked = readMoment(value);
  const wrong = asked === undefined ? texts.clockForm : asked < now.slice(0, 16) ? texts.onlyForward : undefined;
  return (
    <form
      class="setClock"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked !== undefined && !wrong) to(asked);
      }}
    >
      <label for="clock-value">{t(texts.setClock)}</label>
      <input
        id="clock-value"
        value={value}
        autocomplete="off"
        aria-invalid={wrong !== undefined}
        aria-describedby="clock-hint"
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <p id="clock-hint" class={wrong ? 'wrong' : 'hint'}>
        {t(wrong ?? texts.onlyForward)}
      </p>
      <button type="submit" class="primary">
        {t(texts.set)}
      </button>
      {nextDue ? (
        <button type="button" class="second" onClick={() => to(nextDue)}>
          {t(texts.toNext)}: {shortMoment(nextDue)}
        </button>
      ) : (
        <p class="hint">{t(texts.noNext)}</p>
      )}
    </form>
  );
}
