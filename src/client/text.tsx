import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Lang, say, type Text } from '../domain/text.ts';

/** The language of the sheet, known once the page's Start call has answered. */
export const LangContext = createContext<Lang>('de');

export const useLang = (): Lang => useContext(LangContext);

/** Gives a function that says a text in the page's language. */
export function useSay(): (text: Text) => string {
  const lang = useLang();
  return (text) => say(text, lang);
}
