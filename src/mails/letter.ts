import type { MailContent, MailPart } from '../define/mail.ts';
import type { Lang } from '../domain/text.ts';
import { mailDocument } from './html.ts';

/** What parts have in common stands below what is their own: whom to ask comes last. */
const onceEach = (all: readonly string[]): readonly string[] => all.filter((one, at) => all.lastIndexOf(one) === at);

/** One mail of what several kinds, or several occasions, have to say: the first part gives the subject. */
export function letter(parts: readonly MailPart[], lang: Lang): MailContent {
  const subject = parts[0]?.subject ?? '';
  const files = parts.flatMap((part) => part.files ?? []);
  const html = mailDocument({
    lang,
    subject,
    main: parts.flatMap(({ main }) => main),
    foot: onceEach(parts.flatMap(({ foot }) => foot)).join(''),
  });
  const foot = onceEach(parts.flatMap(({ footText }) => footText)).join('\n');
  const text = `${[...parts.map((part) => part.text), `--\n${foot}`].join('\n\n')}\n`;
  return { subject, html, text, ...(files.length > 0 ? { files } : {}) };
}
