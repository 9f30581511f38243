import type { Column } from '../../define/column.ts';
import { SEEN_BY_TREASURY, SEEN_IN } from '../../define/seen-in.ts';
import type { Profile } from '../../define/table.ts';
import { explained, termsIn } from '../../define/terms.ts';
import { type Lang, say, type Text } from '../../domain/text.ts';

/** What the words of a column mean that not everybody knows: in its name, its help, and what it lets one choose. */
function wordsOf(column: Column, lang: Lang): readonly string[] {
  const choices = column.options?.map(({ label }) => say(label, lang)) ?? [];
  const met = [say(column.header, lang), say(column.help, lang), ...choices].join('\n');
  return termsIn(met, lang).map((term) => explained(term, lang));
}

/** Where a column's value shows or counts in a sheet of this profile; nothing where its help says it, or there is no such place. */
export const saysWhere = ({ seenIn }: Column, profile: Profile): Text | undefined =>
  seenIn === undefined || (profile === 'treasury' && !SEEN_BY_TREASURY.includes(seenIn)) ? undefined : SEEN_IN[seenIn];

/**
 * The note on a header cell: the column's name, by which it is known where the header is gone, what belongs there, where
 * it shows or counts, and what its words mean.
 */
export function noteOf(column: Column, lang: Lang, profile: Profile): string {
  const required = column.required && column.writer === 'person' ? { de: ' Pflichtfeld.', en: ' Required.' }[lang] : '';
  const where = saysWhere(column, profile);
  const belongs = `${say(column.help, lang)}${required}${where ? ` ${say(where, lang)}` : ''}`;
  return [say(column.header, lang), belongs, ...wordsOf(column, lang)].join('\n');
}
