import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Lang, say, type Text } from '../domain/text.ts';

/** The language of the person, known once the page's Start call has answered. */
export const LangContext = createContext<Lang>('de');

export const useLang = (): Lang => useContext(LangContext);

/** Gives a function that says a text in the page's language. */
export function useSay(): (text: Text) => string {
  const lang = useLang();
  return (text) => say(text, lang);
}

/** The language of words, where it is not the page's. */
export const useOther = (lang: Lang): Lang | undefined => (useLang() === lang ? undefined : lang);

/** Words that the tool keeps in the sheet, marked as the language that they are in. */
export function Said({ lang, children }: { readonly lang: Lang; readonly children: ComponentChildren }) {
  return <span lang={useOther(lang)}>{children}</span>;
}
