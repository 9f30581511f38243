import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { explained, type Term, termsIn } from '../define/terms.ts';
import { type Lang, say } from '../domain/text.ts';
import { Disclosure } from './group.tsx';
import { useLang, useSay } from './text.tsx';

const WHAT_WORDS_MEAN = { de: 'Was die Wörter hier heißen', en: 'What the words here mean' };

/** All that a page says but for one part, a blank between pieces so that no word grows into the next. */
function saidIn(page: Element, but: Element | null): string {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const said: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!but?.contains(node)) said.push(node.nodeValue ?? '');
  return said.join(' ');
}

/** What is met, in the explanations too, and not explained where it stands. */
function metIn(said: string, lang: Lang): readonly Term[] {
  const explanations = termsIn(said, lang).map((term) => explained(term, lang));
  return termsIn([said, ...explanations].join(' '), lang).filter((term) => !said.includes(say(term.says, lang)));
}

/** The terms of the one list that the page says just now, behind a button at its end; follows what comes and goes. */
export function WordsHere({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const say = useSay();
  const lang = useLang();
  const [met, setMet] = useState<readonly Term[]>([]);
  useEffect(() => {
    const main = page.current;
    if (!main) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const found = metIn(saidIn(main, main.querySelector('[data-words]')), lang);
      setMet((before) =>
        before.length === found.length && found.every((one) => before.includes(one)) ? before : found,
      );
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, 100);
    });
    observer.observe(main, { childList: true, characterData: true, subtree: true });
    look();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [page, lang]);
  if (met.length === 0) return null;
  return (
    <section class="words-here no-print" data-words>
      <Disclosure label={say(WHAT_WORDS_MEAN)}>
        <ul>
          {met.map((term) => (
            <li key={term.word.en}>{explained(term, lang)}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
