import type { Text } from '../domain/text.ts';
import { useSay } from './text.tsx';

interface Props {
  /** Tabs that this part of a page was made without. */
  readonly tabs: readonly Text[];
  /** What is said where everything was read and there is nothing. */
  readonly none?: Text | undefined;
}

/** Instead of what is missing: the tabs that could not be read, else that there is none. */
export function NotReadable({ tabs, none }: Props) {
  const say = useSay();
  const names = (lang: 'de' | 'en') => tabs.map((tab) => (lang === 'de' ? `„${tab.de}“` : `"${tab.en}"`)).join(', ');
  if (tabs.length > 0)
    return (
      <p class="quiet">
        {say({ de: `Gerade nicht zu lesen: ${names('de')}.`, en: `Not readable now: ${names('en')}.` })}
      </p>
    );
  return none ? <p class="quiet">{say(none)}</p> : null;
}
