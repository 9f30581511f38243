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

/** The sheet's language, where it is not the page's. */
export const SheetLangContext = createContext<Lang | undefined>(undefined);

/** As which language words are marked that stand in the sheet; absent where it is the page's. */
export const useSheetLang = (): Lang | undefined => useContext(SheetLangContext);

/** What the tool wrote into the sheet, as it stands there: marked as the language that it is in. */
export function AsInSheet({ children }: { readonly children: ComponentChildren }) {
  return <span lang={useSheetLang()}>{children}</span>;
}
