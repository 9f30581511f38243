import { formatNumber } from '../domain/number.ts';
import type { Lang } from '../domain/text.ts';
import { associations } from '../tables/associations.ts';
import { contributions } from '../tables/contributions.ts';
import { partnerships } from '../tables/partnerships.ts';
import { visits } from '../tables/visits.ts';
import type { UnreadRow } from './facts/unread.ts';

const TABLES = { visits, contributions, partnerships, associations } as const;

const WHERE: Readonly<Record<UnreadRow['when'], Readonly<Record<Lang, string>>>> = {
  now: { de: '', en: '' },
  before: { de: 'Im Zeitraum davor', en: 'In the period before' },
  back: { de: 'In den Monaten davor', en: 'In the months before' },
  ahead: { de: 'Unter den geplanten Einsätzen', en: 'Among planned visits' },
};

/** `2 Zeilen nicht lesbar.`, then those of the period before, of what is looked back on and of what is ahead. */
export function unreadText(unread: readonly UnreadRow[], lang: Lang): string {
  const said = (['now', 'before', 'back', 'ahead'] as const).flatMap((when) => {
    const count = unread.filter((row) => row.when === when).length;
    if (count === 0) return [];
    const rows = lang === 'de' ? (count === 1 ? 'Zeile' : 'Zeilen') : count === 1 ? 'row' : 'rows';
    const words = `${formatNumber(count, lang, 0)} ${rows} ${lang === 'de' ? 'nicht lesbar' : 'not readable'}.`;
    return [when === 'now' ? words : `${WHERE[when][lang]}: ${words}`];
  });
  return said.join(' ');
}

/** The lines of such rows with the cells that are lacking, ten at most of each tab, so that someone can mend them. */
export function unreadLines(unread: readonly UnreadRow[], lang: Lang): string {
  return Object.values(TABLES)
    .flatMap((table) => {
      const rows = unread.filter((row) => row.table === table.name);
      const headers = Object.entries(table.columns).map(([key, column]) => [key, column.header] as const);
      const named = rows.slice(0, 10).map(({ line, columns }) => {
        const cells = headers.filter(([key]) => columns.includes(key)).map(([, header]) => header[lang]);
        return cells.length === 0 ? `${line}` : `${line} (${cells.join(', ')})`;
      });
      const word = lang === 'de' ? 'Zeile' : 'row';
      return rows.length === 0
        ? []
        : [`${table.tab[lang]}: ${word} ${named.join(', ')}${rows.length > 10 ? ' …' : ''}`];
    })
    .join(' · ');
}
