import type { Column } from '../../define/column.ts';
import { explained, termsIn } from '../../define/terms.ts';
import { type Lang, say } from '../../domain/text.ts';

/** What the words of a column mean that not everybody knows: in its name, its help, and what it lets one choose. */
function wordsOf(column: Column, lang: Lang): readonly string[] {
  const choices = column.options?.map(({ label }) => say(label, lang)) ?? [];
  const met = [say(column.header, lang), say(column.help, lang), ...choices].join('\n');
  return termsIn(met, lang).map((term) => explained(term, lang));
}

/**
 * The note on a header cell: the column's name, by which it is known where the header is gone, what belongs there, and
 * what its words mean.
 */
export function noteOf(column: Column, lang: Lang): string {
  const required = column.required && column.writer === 'person' ? { de: ' Pflichtfeld.', en: ' Required.' }[lang] : '';
  const belongs = `${say(column.help, lang)}${required}`;
  return [say(column.header, lang), belongs, ...wordsOf(column, lang)].join('\n');
}
