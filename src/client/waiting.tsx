import type { Text } from '../domain/text.ts';
import { Banner } from './banner.tsx';
import { useSay } from './text.tsx';

const BUSY = { de: 'Gerade schreibt jemand anderes', en: 'Someone else is writing' };

const retryIn = (seconds: number): Text => ({
  de: `Wir versuchen es in ${seconds}${seconds === 1 ? ' Sekunde' : ' Sekunden'} wieder.`,
  en: `We will try again in ${seconds}${seconds === 1 ? ' second.' : ' seconds.'}`,
});

/** Someone else writes: says when the next try comes. A screen reader hears it once, not every second. */
export function Waiting({ seconds, kept }: { readonly seconds: number; readonly kept?: Text }) {
  const say = useSay();
  return (
    <Banner tone="warn" head={say(BUSY)}>
      <p>
        <span aria-hidden="true">{say(retryIn(seconds))}</span>
        <span class="hidden-text">{say(retryIn(5))}</span>
        {kept && ` ${say(kept)}`}
      </p>
    </Banner>
  );
}
