import { PRACTICE } from './figures/practice.ts';
import { defineCellRule, hit } from './kit.ts';
import { fill } from './words.ts';

/** Who keeps the id is decided where ids are given (`doubleIds`); this rule says so at the copy. */
export const sameId = defineCellRule({
  id: 'Q-07',
  level: 'hint',
  binding: 'house',
  title: { de: 'Dieselbe Kennung zweimal', en: 'The same id twice' },
  about: {
    de: 'Eine kopierte Zeile trug die Kennung des Originals. Die Zeile, die zum Protokoll passt, behält sie, sonst die obere. Die andere bekommt eine neue.',
    en: "A copied row carried the original's id. The row that matches the journal keeps it, else the upper one. The other gets a new one.",
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (row, _table, { renewedIds }) => {
    const former = row.id === '' ? undefined : renewedIds?.get(row.id);
    return former === undefined ? undefined : hit('id', { former });
  },
  message: ({ former }) =>
    fill(
      {
        de: 'Diese Zeile trug die Kennung {former} noch einmal. Sie hat jetzt eine eigene.',
        en: 'This row carried the id {former} once more. It now has its own.',
      },
      { former },
    ),
  next: {
    de: 'Bitte ansehen: Ist die Kopie gewollt? Sonst die Zeile löschen.',
    en: 'Please have a look: is the copy wanted? If not, delete the row.',
  },
  examples: [
    {
      says: { de: 'kopierte Zeile, schon mit neuer Kennung', en: 'a copied row that already has a new id' },
      table: 'visits',
      cells: { id: 'E-BBBB2222', note: 'Kopie' },
      copyOf: 'E-AAAA1111',
      finds: ['id'],
    },
    {
      says: { de: 'das Original', en: 'the original' },
      table: 'visits',
      cells: { id: 'E-AAAA1111', note: 'Original' },
      finds: [],
    },
  ],
});
