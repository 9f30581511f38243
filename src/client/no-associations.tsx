import type { Text } from '../domain/text.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { startEntry } from './rpc.ts';
import { useSay } from './text.tsx';

const HEAD = { de: 'Noch keine Verbände', en: 'No associations yet' };
const WORDS = {
  de: 'Der Tab „Verbände“ ist leer. „Erste Schritte“ füllt ihn.',
  en: 'The tab "Associations" is empty. "First steps" fills it.',
};
const FIRST_STEPS = { de: 'Erste Schritte', en: 'First steps' };

/** Says where names come from while there are none. */
export function NoAssociations() {
  const say = useSay();
  return (
    <Banner
      tone="info"
      head={say(HEAD)}
      actions={<Button onPress={() => startEntry('firstSteps')}>{say(FIRST_STEPS)}</Button>}
    >
      <p>{say(WORDS)}</p>
    </Banner>
  );
}

const DOUBT_HEAD = { de: 'Es geht trotzdem weiter', en: 'It goes on all the same' };

/** Says what a form does without, because a tab is in doubt. */
export function InDoubt({ told = [] }: { readonly told: readonly Text[] | undefined }) {
  const say = useSay();
  if (told.length === 0) return null;
  return (
    <Banner tone="warn" head={say(DOUBT_HEAD)}>
      {told.map((one) => (
        <p key={one.de}>{say(one)}</p>
      ))}
    </Banner>
  );
}
