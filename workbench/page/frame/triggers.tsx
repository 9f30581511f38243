import type { Trigger } from '../../server/wire.ts';
import type { Actions } from '../actions.ts';
import { t, texts } from '../texts.ts';
import { Empty } from './empty.tsx';
import { Icon } from './icons.tsx';
import { moment, shortMoment } from './time.ts';

/** When each trigger comes, how it ended last, and a button that runs it now. */
export function Triggers({ triggers, actions }: { triggers: Trigger[]; actions: Actions }) {
  if (triggers.length === 0) return <Empty icon="clock" title={t(texts.noTriggers)} says={t(texts.noTriggersSays)} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard
    <section class="tablebox" tabIndex={0} aria-label={t(texts.triggers)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(texts.job)}</th>
            <th scope="col">{t(texts.when)}</th>
            <th scope="col">{t(texts.next)}</th>
            <th scope="col">{t(texts.last)}</th>
            <th scope="col">
              <span class="hidden">{t(texts.runNow)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {triggers.map((trigger) => (
            <tr key={trigger.id}>
              <th scope="row">
                {t(trigger.title)}
                <small>
                  {trigger.handler} · {trigger.owner}
                </small>
              </th>
              <td>{t(trigger.when)}</td>
              <td>{trigger.next ? moment(trigger.next) : '–'}</td>
              <td>
                <Last trigger={trigger} />
              </td>
              <td class="end">
                <button type="button" class="second" onClick={() => void actions.fire(trigger.id)}>
                  <Icon name="play" /> {t(texts.runNow)}
                  <span class="hidden"> {t(trigger.title)}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Last({ trigger }: { trigger: Trigger }) {
  const { last } = trigger;
  if (!last) return <span class="hint">{t(texts.notYet)}</span>;
  return (
    <span class={last.ok ? 'good' : 'wrong'}>
      <Icon name={last.ok ? 'tick' : 'octagon'} /> {shortMoment(last.at)} · {t(last.says)}
    </span>
  );
}
