import { type Lang, type OwnLang, ownLang } from '../domain/text.ts';
import { accountLang } from '../google/window.ts';

/**
 * The language in which the tool speaks to the person at the sheet: that of their Google account. Whose account speaks
 * neither German nor English hears the sheet's, which they read in its cells anyway.
 */
export const spokenTo = (sheet: { lang(): Lang }): OwnLang => ownLang(accountLang() ?? sheet.lang());
