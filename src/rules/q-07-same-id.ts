import type { Row } from '../define/dataset.ts';
import { dataTables } from '../tables/index.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule } from './kit.ts';
import { fill } from './words.ts';

export const sameId = defineDatasetRule({
  id: 'Q-07',
  level: 'hint',
  binding: 'house',
  title: { de: 'Dieselbe Kennung zweimal', en: 'The same id twice' },
  about: {
    de: 'Eine kopierte Zeile trägt die Kennung des Originals. Die Kopie bekommt eine eigene.',
    en: "A copied row carries the original's id. The copy gets its own.",
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (dataset) =>
    dataTables.flatMap((table) => {
      const seen = new Set<string>();
      // Which of two rows is the copy depends on where they stand: the upper one keeps its id.
      const upperFirst = [...((dataset[table] ?? []) as readonly Row[])].sort((a, b) => a.line - b.line);
      return upperFirst.flatMap((row) => {
        const first = row.id === '' || !seen.has(row.id);
        seen.add(row.id);
        return first ? [] : [{ table, row, column: 'id', facts: { id: row.id } }];
      });
    }),
  message: ({ id }) =>
    fill(
      {
        de: 'Diese Zeile trägt dieselbe Kennung wie eine andere: {id}. Sie ist wohl eine Kopie.',
        en: 'This row has the same id as another one: {id}. It is probably a copy.',
      },
      { id },
    ),
  next: {
    de: 'Nichts zu tun: Das Werkzeug gibt der Kopie eine eigene Kennung.',
    en: 'Nothing to do: the tool gives the copy an id of its own.',
  },
  examples: [
    {
      says: { de: 'kopierte Zeile', en: 'a copied row' },
      rows: { visits: [{ id: 'E-AAAA1111' }, { id: 'E-AAAA1111' }] },
      finds: ['E-AAAA1111 id'],
    },
    {
      says: { de: 'zweimal kopiert', en: 'copied twice' },
      rows: { visits: [{ id: 'E-AAAA1111' }, { id: 'E-AAAA1111' }, { id: 'E-AAAA1111' }] },
      finds: ['E-AAAA1111 id', 'E-AAAA1111 id'],
    },
    {
      says: { de: 'verschiedene Kennungen', en: 'different ids' },
      rows: { visits: [{ id: 'E-AAAA1111' }, { id: 'E-BBBB2222' }] },
      finds: [],
    },
    {
      says: { de: 'noch ohne Kennung', en: 'without ids as yet' },
      rows: { visits: [{ id: '' }, { id: '' }] },
      finds: [],
    },
  ],
});
