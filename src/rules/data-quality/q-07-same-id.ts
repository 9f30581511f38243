import type { Row } from '../../define/dataset.ts';
import type { DatasetHit } from '../../define/rule.ts';
import { hit } from '../../define/rule.ts';
import { dataTables, tables } from '../../tables/index.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule } from '../kit/define-dataset.ts';
import { fill } from '../kit/words.ts';

interface Said extends Readonly<Record<string, string | boolean>> {
  readonly former: string;
  /** 'foreign': what stood there is an id of another tab. */
  readonly renewed: boolean | 'foreign';
}

const hasDoubles = (rows: readonly Row[]): boolean => {
  const ids = new Set<string>();
  return rows.some(({ id }) => id !== '' && ids.size === ids.add(id).size);
};

export const sameId = defineDatasetRule({
  id: 'Q-07',
  level: 'hint',
  binding: 'house',
  title: { de: 'Dieselbe Kennung zweimal', en: 'The same id twice' },
  about: {
    de: 'Eine kopierte Zeile trägt die Kennung des Originals. Die Zeile, die zum Protokoll passt, behält sie, sonst die obere. Die andere bekommt eine neue, wie eine mit fremder Kennung.',
    en: "A copied row carries the original's id. The row that matches the journal keeps it, else the upper one. The other gets a new one, as does one with a strange id.",
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (dataset, { renewedIds }) =>
    dataTables.flatMap((table) => {
      const rows: readonly Row[] = dataset[table] ?? [];
      if (!renewedIds?.size && !hasDoubles(rows)) return [];
      const seen = new Set<string>();
      // Which of two rows is the copy depends on where they stand: the upper one keeps its id.
      const upperFirst = [...rows].sort((a, b) => a.line - b.line);
      return upperFirst.flatMap((row): DatasetHit<Said>[] => {
        if (row.id === '') return [];
        const say = (former: string, renewed: Said['renewed']) => [{ table, row, ...hit('id', { former, renewed }) }];
        const former = renewedIds?.get(row.id);
        if (former !== undefined) return say(former, former[0] === tables[table].prefix ? true : 'foreign');
        if (seen.has(row.id)) return say(row.id, false);
        seen.add(row.id);
        return [];
      });
    }),
  message: ({ former, renewed }) =>
    fill(
      renewed === 'foreign'
        ? {
            de: 'Unter „id“ stand {former}, die Kennung eines anderen Tabs. Die Zeile hat jetzt eine eigene.',
            en: 'Below "id" stood {former}, the id of another tab. The row now has its own.',
          }
        : renewed
          ? {
              de: 'Diese Zeile trug die Kennung {former} noch einmal. Sie hat jetzt eine eigene.',
              en: 'This row carried the id {former} once more. It now has its own.',
            }
          : {
              de: 'Die Kennung {former} steht zweimal. Die untere Zeile ist wohl eine Kopie und bekommt eine eigene.',
              en: 'The id {former} stands there twice. The lower row is probably a copy and gets its own.',
            },
      { former },
    ),
  next: {
    de: 'Bitte ansehen: Ist die Kopie gewollt? Sonst die Zeile löschen.',
    en: 'Please have a look: is the copy wanted? If not, delete the row.',
  },
});
