import { useState } from 'preact/hooks';
import type { Alert } from '../../server/wire.ts';
import type { Asked, ConsentAsked } from '../state.ts';
import { t, texts } from '../texts.ts';
import { Mark } from './icons.tsx';
import { Modal } from './modal.tsx';

const buttons: Record<Alert['buttons'], [string, keyof typeof texts][]> = {
  OK: [['OK', 'ok']],
  OK_CANCEL: [
    ['OK', 'ok'],
    ['CANCEL', 'cancel'],
  ],
  YES_NO: [
    ['YES', 'yes'],
    ['NO', 'no'],
  ],
  YES_NO_CANCEL: [
    ['YES', 'yes'],
    ['NO', 'no'],
    ['CANCEL', 'cancel'],
  ],
};

const label = (name: keyof typeof texts): string => t(texts[name]);

/** A message or question of the script, as `ui.alert` and `ui.prompt` show it. */
export function Question({ asked }: { asked: Asked }) {
  const [text, setText] = useState(asked.preset ?? '');
  const { alert, answer } = asked;
  return (
    <Modal title={alert.title ?? t(texts.sheet)} width={480} close={() => answer('CLOSE')}>
      <div class="question">
        <p>{alert.message}</p>
        {alert.prompt && (
          <label>
            {t(texts.answer)}
            <input
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') answer('OK', text);
              }}
            />
          </label>
        )}
        <div class="buttons">
          {buttons[alert.buttons].map(([button, name], at) => (
            <button
              key={button}
              type="button"
              class={at === 0 ? 'primary' : 'second'}
              onClick={() => answer(button, alert.prompt ? text : undefined)}
            >
              {label(name)}
            </button>
          ))}
        </div>
      </div>
    </Modal>
  );
}

/** Stands for Google's consent screen: what the script wants to be allowed, in words. */
export function Consent({ asked }: { asked: ConsentAsked }) {
  return (
    <Modal title={t(texts.consentTitle)} width={480} close={() => asked.answer(false)}>
      <div class="question">
        <Mark dark />
        <p>{t(texts.consentSays)}</p>
        <ul>
          {asked.scopes.map((scope) => (
            <li key={scope.de}>{t(scope)}</li>
          ))}
        </ul>
        <p class="hint">{t(texts.consentHint)}</p>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => asked.answer(true)}>
            {t(texts.allow)}
          </button>
          <button type="button" class="second" onClick={() => asked.answer(false)}>
            {t(texts.cancel)}
          </button>
        </div>
      </div>
    </Modal>
  );
}

interface ResetProps {
  choose(empty: boolean): void;
  close(): void;
}

/** Asks before everything that was done here is gone. */
export function Reset({ choose, close }: ResetProps) {
  return (
    <Modal title={t(texts.resetTitle)} width={480} close={close}>
      <div class="question">
        <p>{t(texts.resetSays)}</p>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => choose(false)}>
            {t(texts.resetDemo)}
          </button>
          <button type="button" class="second" onClick={() => choose(true)}>
            {t(texts.resetEmpty)}
          </button>
          <button type="button" class="second" onClick={close}>
            {t(texts.cancel)}
          </button>
        </div>
      </div>
    </Modal>
  );
}
