import { useState } from 'preact/hooks';
import type { Mail } from '../../server/wire.ts';
import { t, texts } from '../texts.ts';
import { Empty } from './empty.tsx';
import { shortMoment } from './time.ts';

/** The language that a mail says it is written in: each speaks that of who gets it. */
const langOf = ({ html }: Mail): string | undefined => /<html[^>]*\blang="(\w+)"/.exec(html ?? '')?.[1];

type View = 'picture' | 'narrow' | 'plainText';
const views: View[] = ['picture', 'narrow', 'plainText'];

/** The mails that the add-in sent, newest first, as picture at full and phone width and as text. */
export function Outbox({ mails }: { mails: Mail[] }) {
  const [chosen, setChosen] = useState<number | undefined>();
  const [view, setView] = useState<View>('picture');
  const newest = [...mails].reverse();
  const mail = newest.find((candidate) => candidate.id === chosen) ?? newest[0];
  if (!mail) return <Empty icon="mail" title={t(texts.noMail)} says={t(texts.noMailSays)} />;
  return (
    <div class="outbox">
      <ul class="list" aria-label={t(texts.mails)}>
        {newest.map((entry) => (
          <li key={entry.id}>
            <button type="button" aria-current={entry.id === mail.id} onClick={() => setChosen(entry.id)}>
              <b lang={langOf(entry)}>{entry.subject}</b>
              <small>
                {shortMoment(entry.at)} · {entry.to}
              </small>
            </button>
          </li>
        ))}
      </ul>
      <article class="letter" aria-label={t(texts.mail)}>
        <header>
          <h3 lang={langOf(mail)}>{mail.subject}</h3>
          <fieldset class="choice">
            <legend class="hidden">{t(texts.view)}</legend>
            {views.map((name) => (
              <label key={name} class={name === view ? 'chosen' : ''}>
                <input type="radio" name="view" class="hidden" checked={name === view} onChange={() => setView(name)} />
                {t(texts[name])}
              </label>
            ))}
          </fieldset>
        </header>
        {mail.files && (
          <ul class="files" aria-label={t(texts.files)}>
            {mail.files.map((file) => (
              <li key={file.name}>
                <a
                  lang={langOf(mail)}
                  href={`data:${file.type};charset=utf-8,${encodeURIComponent(file.text)}`}
                  download={file.name}
                >
                  {file.name}
                </a>
                <details>
                  <summary>{t(texts.showFile)}</summary>
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard */}
                  <pre lang={langOf(mail)} tabIndex={0}>
                    {file.text}
                  </pre>
                </details>
              </li>
            ))}
          </ul>
        )}
        {view === 'plainText' || !mail.html ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard
          <pre lang={langOf(mail)} tabIndex={0}>
            {mail.text}
          </pre>
        ) : (
          <iframe
            class={view}
            lang={langOf(mail)}
            title={mail.subject}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcdoc={mail.html}
          />
        )}
      </article>
    </div>
  );
}
