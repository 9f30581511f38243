import type { MailContent, MailPart } from '../define/mail.ts';
import type { Lang } from '../domain/text.ts';
import { mailDocument } from './html.ts';

/** One mail of what several kinds, or several occasions, have to say: the first part gives the subject, each foot stands once. */
export function letter(parts: readonly MailPart[], lang: Lang): MailContent {
  const subject = parts[0]?.subject ?? '';
  const files = parts.flatMap((part) => part.files ?? []);
  const feet = [...new Set(parts.map(({ footText }) => footText))];
  const html = mailDocument({
    lang,
    subject,
    main: parts.flatMap(({ main }) => main),
    foot: [...new Set(parts.map(({ foot }) => foot))].join(''),
  });
  const text = `${[...parts.map((part) => part.text), ...feet.map((foot) => `--\n${foot}`)].join('\n\n')}\n`;
  return { subject, html, text, ...(files.length > 0 ? { files } : {}) };
}
