import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { Confirm } from '../../client/confirm.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { useSay } from '../../client/text.tsx';
import type { CallState } from '../../client/use-call.ts';
import { Places } from '../persons/view-places.tsx';
import { OTHER } from '../persons/view-texts.ts';
import type { EraseLook } from './shape.ts';
import * as words from './view-texts.ts';

interface PreviewProps {
  readonly look: EraseLook;
  readonly erasing: CallState;
  /** With the display name taken out of other texts, or without. */
  readonly onErase: (names: boolean) => void;
  readonly onOther: () => void;
}

/** What an erasure means: rows that go, texts that change, what stays and why; then it is asked once more. */
export function Preview({ look, erasing, onErase, onOther }: PreviewProps) {
  const say = useSay();
  const [names, setNames] = useState(true);
  const [asked, setAsked] = useState(false);
  const { rows, texts, named } = look;
  const nothing = rows.length + texts.length + named.length === 0;
  const busy = erasing.kind === 'running';
  const foot = nothing ? (
    <Button onPress={onOther}>{say(OTHER)}</Button>
  ) : (
    <Button look="primary" waiting={busy} onPress={() => setAsked(true)}>
      {say(busy ? words.ERASING : words.ERASE)}
    </Button>
  );
  const erase = () => {
    setAsked(false);
    onErase(names && named.length > 0);
  };
  return (
    <Shell title={say(words.TITLE)} dialog foot={foot}>
      {(erasing.kind === 'failed' || erasing.kind === 'waiting') && (
        <ProblemBanner problem={erasing.problem} head={words.NOT_ERASED} focused />
      )}
      {asked && (
        <Confirm
          head={say(words.SURE)}
          yes={say(words.YES)}
          no={say(words.NO)}
          onYes={erase}
          onNo={() => setAsked(false)}
        >
          <p>{say(words.SURE_WORDS)}</p>
        </Confirm>
      )}
      <Banner tone={nothing ? 'info' : 'warn'} head={nothing ? say(words.NOTHING) : say(words.FINAL_HEAD)} focused>
        {!nothing && <p>{say(words.FINAL)}</p>}
      </Banner>
      {!nothing && (
        <p class="person-whom">
          <strong>{[...look.addresses, ...look.rows].join(' · ')}</strong>{' '}
          <Button onPress={onOther}>{say(OTHER)}</Button>
        </p>
      )}
      {!nothing && <Effects look={look} names={names} onNames={setNames} />}
    </Shell>
  );
}

interface EffectsProps {
  readonly look: EraseLook;
  readonly names: boolean;
  readonly onNames: (on: boolean) => void;
}

function Effects({ look, names: taken, onNames }: EffectsProps) {
  const say = useSay();
  const { rows, texts, named, beside, names, referring } = look;
  return (
    <>
      {rows.length > 0 && (
        <>
          <h2>{say(words.ROWS_HEAD)}</h2>
          <ul class="person-notes">
            {rows.map((id) => (
              <li key={id}>{say(words.rowWords(id))}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{say(words.TEXTS_HEAD)}</h2>
      <Places places={texts} none={say(words.NONE)} />
      {named.length > 0 && (
        <>
          <h2>{say(words.NAMED_HEAD)}</h2>
          <label class="person-check">
            <input type="checkbox" checked={taken} onChange={(event) => onNames(event.currentTarget.checked)} />
            <span>{say(words.takeNames(names))}</span>
          </label>
          <Places places={named} none="" />
        </>
      )}
      {beside.length > 0 && (
        <>
          <h2>{say(words.BESIDE_HEAD)}</h2>
          <p>{say(words.BESIDE)}</p>
          <Places places={beside} none="" />
        </>
      )}
      <h2>{say(words.KEPT_HEAD)}</h2>
      <ul class="person-notes">
        {referring.map(({ tab, places }) => (
          <li key={tab}>{say(words.referring(tab, places))}</li>
        ))}
        {words.KEPT.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </>
  );
}
