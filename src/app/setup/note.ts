import type { Column } from '../../define/column.ts';
import { type Lang, say } from '../../domain/text.ts';

/** The note on a header cell: the column's name, by which it is known where the header is gone, and what belongs there. */
export function noteOf(column: Column, lang: Lang): string {
  const required = column.required && column.writer === 'person' ? { de: ' Pflichtfeld.', en: ' Required.' }[lang] : '';
  return `${say(column.header, lang)}\n${say(column.help, lang)}${required}`;
}
