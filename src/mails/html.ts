import type { Lang } from '../domain/text.ts';

/** Text as HTML: everything that comes from the sheet goes through here, in elements and attributes alike. */
export const escaped = (words: string): string =>
  words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** A link's address: only the web and mail; anything else leads nowhere. */
export const href = (address: string): string => (/^(https?:\/\/|mailto:)/i.test(address) ? escaped(address) : '#');

export const COLORS = {
  ink: '#1B2A24',
  ink2: '#4C5B54',
  tanne: '#005538',
  himmelTief: '#00638C',
  sonneTief: '#6B4E00',
  rot: '#B3261E',
  sand: '#F5F1E9',
  line: '#D8D1C3',
  white: '#FFFFFF',
} as const;

export const FONT = "'Segoe UI',Roboto,'Helvetica Neue',Arial,'Liberation Sans',sans-serif";

const TEXT = `font-family:${FONT};color:${COLORS.ink};`;
/** Inline styles, since mail programs drop everything else. 16 px text, 14 px small. */
export const STYLE = {
  text: `${TEXT}font-size:16px;line-height:24px;`,
  small: `${TEXT}font-size:14px;line-height:20px;color:${COLORS.ink2};`,
  news: `${TEXT}font-size:20px;line-height:28px;font-weight:600;`,
  heading: `${TEXT}font-size:16px;line-height:24px;font-weight:600;color:${COLORS.tanne};`,
  figure: `${TEXT}font-size:28px;line-height:32px;font-weight:600;color:${COLORS.tanne};`,
  link: `color:${COLORS.tanne};text-decoration:underline;`,
} as const;

/** A layout table: invisible to screen readers as a table. */
export const table = (rows: string, style = ''): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:separate;${style}">${rows}</table>`;

export const row = (inner: string, style = ''): string => `<tr><td style="${style}">${inner}</td></tr>`;

export const paragraph = (html: string, style: string, space = 8): string =>
  `<p style="margin:0 0 ${space}px;${style}">${html}</p>`;

/** A heading of the document's outline. */
export const heading = (level: 1 | 2, words: string, style: string, space = 8): string =>
  `<h${level} style="margin:0 0 ${space}px;${style}">${escaped(words)}</h${level}>`;

export const anchor = (words: string, address: string, style: string = STYLE.link): string =>
  `<a href="${href(address)}" style="${style}">${escaped(words)}</a>`;

/** The whole document: 6 px tanne line, white sheet of at most 600 px, sand foot. Fluid down to 320 px. */
export function mailDocument(parts: {
  readonly lang: Lang;
  readonly subject: string;
  readonly main: readonly string[];
  readonly foot: string;
}): string {
  const pad = 'padding:24px 20px;';
  const sections = parts.main.map((html, i) =>
    row(html, `${pad}${i === 0 ? '' : `border-top:1px solid ${COLORS.line};`}`),
  );
  const sheet = table(
    row('', `height:6px;line-height:6px;font-size:0;background-color:${COLORS.tanne};`) +
      sections.join('') +
      row(parts.foot, `${pad}background-color:${COLORS.sand};`),
    `max-width:600px;margin:0 auto;background-color:${COLORS.white};`,
  );
  return `<!DOCTYPE html><html lang="${parts.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(parts.subject)}</title></head><body style="margin:0;padding:0;background-color:${COLORS.sand};"><div lang="${parts.lang}" role="main">${table(row(sheet))}</div></body></html>`;
}
