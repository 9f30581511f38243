import { type Actor, ROLE_WORDS } from '../define/use-case.ts';
import { both, type Lang, say, type Text } from '../domain/text.ts';
import type { Features } from './features.ts';

/*
 * Protokoll is read by people: it names who acted and what they chose in words. An undo needs to know both again, in
 * either language, and as former versions wrote them: by their names in code.
 */

/** What is done without an entry of its own in the menu. */
const OTHERS: Readonly<Record<string, Text>> = {
  seedAssociations: { de: 'Bekannte Verbände eintragen', en: 'Enter known associations' },
  sendMails: { de: 'Mails senden', en: 'Send mails' },
};

const wordsBy = ({ forms, commands }: Features): readonly (readonly [string, Text])[] => [
  ...Object.entries(OTHERS),
  ...[...forms, ...commands].map(({ name, menu }) => [name, both((lang) => say(menu, lang).replace('…', ''))] as const),
];

/** What the menu calls a command; the name in code where nothing does. */
export const commandWords = (features: Features, command: string): Text =>
  wordsBy(features).find(([name]) => name === command)?.[1] ?? { de: command, en: command };

/** The command that words of Protokoll name, in either language; the words themselves where they are a name in code. */
export const commandNamed = (features: Features, words: string): string =>
  wordsBy(features).find(([, { de, en }]) => words === de || words === en)?.[0] ?? words;

/** `Koordination K-7KQ2M9XA`; without an id where no contact is known. */
export const actorWords = ({ role, contact }: Actor): Text =>
  both((lang) => `${say(ROLE_WORDS[role], lang)}${contact === undefined ? '' : ` ${contact}`}`);

/** Who Protokoll names, in a language: the role in its words, the contact's id as it is. */
export const whoIn = (who: string, lang: Lang): string => {
  const words = ROLE_WORDS[roleNamed(who)];
  const named = [words.de, words.en].find((word) => who.startsWith(word));
  return named === undefined ? who : say(words, lang) + who.slice(named.length);
};

/** Whose words these are; whoever Protokoll does not name in a way that we know counts as a volunteer. */
export const roleNamed = (who: string): Actor['role'] =>
  (['coordination', 'treasury', 'data-protection', 'volunteer'] as const).find((role) =>
    [role, ROLE_WORDS[role].de, ROLE_WORDS[role].en].some((word) => who.startsWith(word)),
  ) ?? 'volunteer';
