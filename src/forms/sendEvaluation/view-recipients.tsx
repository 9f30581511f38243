import { Button } from '../../client/button.tsx';
import { useSay } from '../../client/text.tsx';
import type { NotRecipient, Recipient } from './shape.ts';
import * as words from './view-texts.ts';

interface RecipientsProps {
  readonly recipients: readonly Recipient[];
  readonly others: readonly NotRecipient[];
  /** Absent where nobody is to be chosen, only looked at. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly shown: string | undefined;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  readonly onShow: (id: string) => void;
}

/** Who may get the mail, each to be chosen and looked at, and who gets nothing, with the reason. */
export function Recipients({ recipients, others, chosen, shown, onChoose, onShow }: RecipientsProps) {
  const say = useSay();
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  const all = recipients.every(({ id }) => chosen?.has(id));
  return (
    <>
      <fieldset class="field" id="recipients" tabIndex={-1}>
        <legend class="field-label">{say(words.RECIPIENTS)}</legend>
        <ul class="recipients">
          {recipients.map(({ id, association, role, rhythm, lang }) => (
            <li key={id} class={id === shown ? 'recipient recipient-shown' : 'recipient'}>
              {chosen ? (
                <label class="recipient-choice">
                  <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
                  <span>
                    {association}
                    <span class="quiet recipient-about">
                      {`${say(role)} · ${say(rhythm)} · `}
                      <span aria-hidden="true">{lang.toUpperCase()}</span>
                      <span class="hidden-text">{say(words.LANGUAGES[lang])}</span>
                    </span>
                  </span>
                </label>
              ) : (
                <span class="recipient-choice">
                  <span>
                    {association}
                    <span class="quiet recipient-about">{say(role)}</span>
                  </span>
                </span>
              )}
              <button type="button" class="link" aria-pressed={id === shown} onClick={() => onShow(id)}>
                {say(id === shown ? words.SHOWN : words.SHOW)}
                <span class="hidden-text">{` ${association}, ${say(role)}`}</span>
              </button>
            </li>
          ))}
        </ul>
        {chosen && recipients.length > 1 && (
          <Button look="quiet" onPress={() => onChoose(new Set(all ? [] : recipients.map(({ id }) => id)))}>
            {say(all ? words.NONE : words.ALL)}
          </Button>
        )}
      </fieldset>
      {others.length > 0 && (
        <details class="others">
          <summary>{say(words.OTHERS(others.length))}</summary>
          <ul class="others-list">
            {others.map(({ key, association, reason }) => (
              <li key={key}>{`${association}: ${say(reason)}`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
