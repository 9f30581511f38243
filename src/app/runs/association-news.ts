import type { Day } from '../../domain/day.ts';
import { documentFact, keepDocumentFact } from '../../google/store.ts';
import { type AssociationNews, associationNews } from '../../reference/association-news.ts';
import { isDissolved } from '../../tables/associations.ts';
import type { RowIn } from '../../tables/index.ts';
import type { Bench } from '../bench.ts';
import { reference } from '../reference.ts';

/** Keys of what was told, one a line. Does not travel with a copied file: who works on in that hears it once, too. */
const TOLD = 'associationNewsTold';

/** What became of associations that these rows still have as they were, or lack. */
export const newsOf = (rows: readonly RowIn<'associations'>[], today: Day): readonly AssociationNews[] =>
  rows.length === 0
    ? []
    : associationNews(
        reference.associations(),
        rows.flatMap(({ values: { name, aliases, dissolvedOn } }) =>
          name === undefined ? [] : [{ name, aliases: aliases ?? [], gone: isDissolved({ dissolvedOn }, today) }],
        ),
      );

/** What of it nobody was told in this file yet; from now on it counts as told. Nothing where the register cannot be read. */
export function freshNews({ reader, today }: Bench): readonly AssociationNews[] {
  const read = reader.some(['associations']);
  if (!read.ok) return [];
  const news = newsOf(read.value.associations, today);
  if (news.length === 0) return [];
  const told = new Set((documentFact(TOLD) ?? '').split('\n'));
  const fresh = news.filter(({ key }) => !told.has(key));
  if (fresh.length > 0) keepDocumentFact(TOLD, [...told, ...fresh.map(({ key }) => key)].join('\n').trim());
  return fresh;
}
