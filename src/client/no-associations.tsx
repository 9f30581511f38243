import { Banner } from './banner.tsx';
import { useSay } from './text.tsx';

const HEAD = { de: 'Noch keine Verbände', en: 'No associations yet' };
const WORDS = {
  de: 'Der Tab „Verbände“ ist leer. „Erste Schritte“ im Menü füllt ihn.',
  en: 'The tab "Associations" is empty. "First steps" in the menu fills it.',
};

/** Says where names come from while there are none. */
export function NoAssociations() {
  const say = useSay();
  return (
    <Banner tone="info" head={say(HEAD)}>
      <p>{say(WORDS)}</p>
    </Banner>
  );
}
