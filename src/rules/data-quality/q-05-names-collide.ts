import { indexNames } from '../../domain/names.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { fill, inLine } from '../kit/words.ts';

export const namesCollide = defineDatasetRule({
  id: 'Q-05',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Zwei Verbände mit demselben Namen', en: 'Two associations with one name' },
  about: {
    de: 'Namen oder andere Namen zweier Verbände, die sich nicht unterscheiden lassen. KV und OV eines Ortes sind zwei.',
    en: 'Names or aliases of two associations that cannot be told apart. KV and OV of one place are two.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  typed: { tab: 'associations', columns: ['name', 'aliases', 'mergedInto'] },
  check: (dataset) => {
    // One that merged into another shares its names with that one.
    const rows = dataset.associations.filter(
      ({ values }) => values.name !== undefined && values.mergedInto === undefined,
    );
    const index = indexNames(rows.map(({ values }) => ({ name: values.name ?? '', aliases: values.aliases ?? [] })));
    const colliding = new Map<string, ReadonlySet<string>>();
    for (const { names } of index.collisions)
      for (const name of names)
        colliding.set(name, new Set([...(colliding.get(name) ?? []), ...names.filter((other) => other !== name)]));
    const times = new Map<string, number>();
    for (const { values } of rows) times.set(values.name ?? '', (times.get(values.name ?? '') ?? 0) + 1);
    return rows.flatMap((row) => {
      const name = row.values.name ?? '';
      const others: readonly string[] = [
        ...((times.get(name) ?? 0) > 1 ? [name] : []),
        ...[...(colliding.get(name) ?? [])].sort(),
      ];
      const other = rows.find((one) => one !== row && one.values.name === others[0]);
      return other === undefined ? [] : [hitAt('associations', row, 'name', { others }, { beside: inLine(other) })];
    });
  },
  message: ({ others }) =>
    fill(
      {
        de: 'Name oder anderer Name gleicht dem von: {others}. Beim Tippen ist dann unklar, wer gemeint ist.',
        en: 'Name or alias is like that of: {others}. While typing it is then unclear who is meant.',
      },
      { others: others.join(', ') },
    ),
  next: ({ others }, beside) => ({
    de: `${others[0]} ist ${beside?.de}. Derselbe Verband: eine Zeile löschen. Sonst einen Namen eindeutig machen, etwa mit dem Kreis.`,
    en: `${others[0]} is ${beside?.en}. The same association: delete one row. Else make one name unique, such as with the district.`,
  }),
});
