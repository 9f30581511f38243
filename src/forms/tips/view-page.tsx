import { useEffect, useState } from 'preact/hooks';
import { announce } from '../../client/announce.ts';
import { EmptyState } from '../../client/empty-state.tsx';
import { TextField } from '../../client/field.tsx';
import { Shell } from '../../client/page.tsx';
import { useSay } from '../../client/text.tsx';
import { fold } from '../../domain/spelling.ts';
import type { Proposed, TipsStart } from './shape.ts';
import { ProposedTip } from './view-proposed.tsx';
import * as words from './view-texts.ts';

const keyOf = ({ id, visit }: Proposed): string => `${id ?? ''} ${visit ?? ''}`;

/** The sidebar: released tips to be searched, and those that wait. */
export function TipsPage({ start }: { readonly start: TipsStart }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const wanted = fold(typed).split(/\s+/);
  const found = start.released.filter(({ topic, tip }) =>
    wanted.every((word) => fold(`${topic} ${tip}`).includes(word)),
  );
  const topics = [...new Set(found.map(({ topic }) => topic))].sort((a, b) => a.localeCompare(b, 'de'));
  // The tips themselves would be read anew with each key.
  const hits = say(words.hits(found.length));
  useEffect(() => {
    if (typed !== '') announce(hits);
  }, [typed, hits]);
  return (
    <Shell title={say(words.TITLE)} dialog={false}>
      {start.released.length === 0 ? (
        <EmptyState head={say(words.NONE)}>
          <p>{say(words.NONE_WHY)}</p>
        </EmptyState>
      ) : (
        <section class="stack">
          <h2>{say(words.RELEASED)}</h2>
          <TextField id="tips-search" label={say(words.SEARCH)} value={typed} onChange={setTyped} />
          <div class="stack">
            {found.length === 0 && <p>{say(words.NOT_FOUND)}</p>}
            {topics.map((topic) => (
              <div class="card" key={topic}>
                <h3>{topic}</h3>
                {found
                  .filter((one) => one.topic === topic)
                  .map(({ tip }) => (
                    <p key={tip}>{tip}</p>
                  ))}
              </div>
            ))}
          </div>
        </section>
      )}
      {start.proposed.length > 0 && (
        <section class="stack">
          <h2>{say(words.PROPOSED)}</h2>
          {!start.mayRelease && <p class="quiet">{say(start.unread ?? words.ONLY_COORDINATION)}</p>}
          {start.proposed.map((one, at) => (
            <ProposedTip key={keyOf(one)} at={at} proposed={one} mayRelease={start.mayRelease} />
          ))}
        </section>
      )}
    </Shell>
  );
}
