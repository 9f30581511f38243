import { both } from '../domain/text.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineCellRule, hit } from './kit.ts';

export const knownReference = defineCellRule({
  id: 'Q-03',
  level: 'urgent',
  binding: 'house',
  title: { de: 'Unbekannter Verband oder Bezug', en: 'Unknown association or reference' },
  about: {
    de: 'Ein Verband, eine Partnerschaft, ein Kontakt oder eine Wahl steht in keinem Tab. „KV “, Groß und Klein, Leerzeichen und Striche zählen nicht.',
    en: 'An association, partnership, contact or election is in no tab. "KV ", case, blanks and hyphens do not matter.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (row) =>
    row.problems
      .filter((problem) => problem.kind === 'unknown')
      .map((problem) =>
        hit(problem.column, { de: problem.text.de, en: problem.text.en, near: problem.suggestions ?? [] }),
      ),
  message: ({ de, en, near }) =>
    both((lang) => {
      const words = lang === 'de' ? de : en;
      const asks = lang === 'de' ? 'Meinst Du' : 'Did you mean';
      return near.length === 0 || words.includes(asks) ? words : `${words} ${asks}: ${near.join(', ')}?`;
    }),
  next: {
    de: 'Bitte den Namen aus der Liste wählen oder dort zuerst anlegen.',
    en: 'Please choose the name from the list, or add it there first.',
  },
  examples: [
    {
      says: { de: 'ein Verband, den es nicht gibt', en: 'an association that does not exist' },
      table: 'visits',
      cells: { host: 'KV Nirgendwo' },
      finds: ['host'],
    },
    {
      says: { de: 'vertippt', en: 'a typing error' },
      table: 'visits',
      cells: { host: 'KV Beispielstatt' },
      finds: ['host'],
    },
    {
      says: { de: 'ohne „KV“ und klein', en: 'without "KV" and in lower case' },
      table: 'visits',
      cells: { host: 'beispielstadt', guest: 'KV Musterdorf' },
      finds: [],
    },
  ],
});
