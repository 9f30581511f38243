import type { MailPart } from '../define/mail.ts';
import type { Lang } from '../domain/text.ts';
import { type Foot, footHtml, footText } from './foot.ts';
import { anchor, COLORS, escaped, heading, paragraph, row, STYLE, table } from './html.ts';

/** A short mail: what it is about, a few rows of the sheet with a link each, and what to do. */
export interface Note {
  readonly subject: string;
  readonly eyebrow: string;
  readonly news: string;
  /** Sentences before the rows. */
  readonly words: readonly string[];
  readonly items: readonly { readonly about: string; readonly words: readonly string[]; readonly link: string }[];
  /** What did not fit. */
  readonly more: string;
  readonly ask: string;
  readonly foot: Foot;
}

/** Of a list its first rows, and how many more there are. */
export function firstOf<T>(
  all: readonly T[],
  lang: Lang,
  most = 20,
): { readonly shown: readonly T[]; readonly more: string } {
  const rest = all.length - most;
  const more = lang === 'de' ? `Und ${rest} weitere in der Tabelle.` : `And ${rest} more in the sheet.`;
  return { shown: all.slice(0, most), more: rest > 0 ? more : '' };
}

/** The note as a part of a mail; the plain text says the same in the same order. */
export function notePart({ subject, eyebrow, news, words, items, more, ask, foot }: Note, lang: Lang): MailPart {
  const rows = items.map((item) =>
    row(
      paragraph(anchor(item.about, item.link), `${STYLE.text}font-weight:600;`, 0) +
        item.words.map((one) => paragraph(escaped(one), STYLE.text, 0)).join(''),
      `padding:8px 0;border-top:1px solid ${COLORS.line};`,
    ),
  );
  const said = (some: readonly string[]): readonly string[] => some.filter((one) => one !== '');
  return {
    subject,
    main: [
      [
        paragraph(escaped(eyebrow), STYLE.small, 4),
        heading(1, news, STYLE.news, 8),
        ...said(words).map((one) => paragraph(escaped(one), STYLE.text)),
        rows.length === 0 ? '' : table(rows.join(''), 'margin-bottom:12px;'),
        ...said([more, ask]).map((one) => paragraph(escaped(one), STYLE.text)),
      ].join(''),
    ],
    foot: footHtml(foot, lang),
    text: said([
      eyebrow,
      news,
      ...words,
      ...items.map((item) => [item.about, ...item.words, item.link].join('\n')),
      more,
      ask,
    ]).join('\n\n'),
    footText: footText(foot, lang),
  };
}
