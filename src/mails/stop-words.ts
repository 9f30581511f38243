import type { Lang } from '../domain/text.ts';

/** How a reader stops a mail: a mailbox in its association's row, a person in their own. */
export const stopWords = (kind: 'mailbox' | 'contact' | 'coordination', lang: Lang): readonly [string, string] => {
  if (kind === 'mailbox')
    return lang === 'de'
      ? [
          'Abbestellen: bei „Postfach abgemeldet am“ einen Tag eintragen, oder auf diese Mail antworten.',
          'Zur Zeile des Verbands',
        ]
      : ['To stop: enter a day at "Mailbox signed off on", or reply to this mail.', "To the association's row"];
  return lang === 'de'
    ? ['Abbestellen: bei „Bericht“ „nie“ oder bei „Abgemeldet am“ einen Tag eintragen.', 'Meine Zeile öffnen']
    : ['To stop: enter "never" at "Report" or a day at "Signed off on".', 'Open my row'];
};
