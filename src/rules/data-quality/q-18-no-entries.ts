import type { NoEntry } from '../../define/dataset.ts';
import { counted } from '../../domain/counted.ts';
import { both } from '../../domain/text.ts';
import { dataTables, tables } from '../../tables/index.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitTab } from '../kit/define-dataset.ts';
import { fill } from '../kit/words.ts';

const KINDS = [
  ['header', { de: ['Kopfzeile', 'Kopfzeilen'], en: ['header row', 'header rows'] }],
  ['sum', { de: ['Summe', 'Summen'], en: ['sum', 'sums'] }],
  ['divider', { de: ['Trennzeile', 'Trennzeilen'], en: ['dividing row', 'dividing rows'] }],
] as const;

/** How many of each kind: where they stand may change without news. */
const countsOf = (lines: readonly NoEntry[]) =>
  both((lang) =>
    KINDS.flatMap(([kind, words]) => {
      const count = lines.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : counted(count, words[lang][0], words[lang][1]);
    }).join(', '),
  );

/** So many lines are named. */
const NAMED = 5;

const placesOf = (lines: readonly NoEntry[]) => {
  const first = lines.slice(0, NAMED).map(({ line }) => line);
  const more = lines.length > NAMED ? ', …' : '';
  return both((lang) => `${lang === 'de' ? 'Zeile' : 'row'} ${first.join(', ')}${more}`);
};

export const noEntriesThere = defineDatasetRule({
  id: 'Q-18',
  level: 'hint',
  binding: 'house',
  title: { de: 'Zeilen, die keine Einträge sind', en: 'Rows that are no entries' },
  about: {
    de: 'Zwischen den Einträgen steht noch eine Kopfzeile, eine Summe oder eine Trennzeile. Sie bekommt keine Kennung und zählt nirgends mit.',
    en: 'Among the entries stands another header row, a sum or a dividing row. It gets no id and counts nowhere.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: ({ noEntries = [] }) =>
    dataTables.flatMap((table) => {
      const lines = noEntries.filter((one) => one.table === table);
      if (lines.length === 0) return [];
      const { de, en } = countsOf(lines);
      const facts = { de, en, tabDe: tables[table].tab.de, tabEn: tables[table].tab.en };
      return [{ ...hitTab(table, facts), beside: placesOf(lines) }];
    }),
  message: ({ de, en, tabDe, tabEn }) => ({
    de: `Im Tab „${tabDe}“ zählen Zeilen nicht mit, die keine Einträge sind: ${de}.`,
    en: `In the tab "${tabEn}" rows do not count that are no entries: ${en}.`,
  }),
  next: (_, beside) =>
    fill(
      {
        de: 'Bitte ansehen: {lines}. Was unter einer zweiten Kopfzeile steht, lesen wir nach der obersten. Stimmt das, dann akzeptieren, sonst löschen.',
        en: 'Please have a look: {lines}. We read what stands below a second header row by the one at the top. If that is right, accept it, else delete them.',
      },
      { lines: beside ?? '' },
    ),
});
