import { defineMail, type MailPart } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import type { Lang } from '../../domain/text.ts';
import { type Foot, footHtml, footText } from '../foot.ts';
import { anchor, COLORS, escaped, heading, paragraph, row, STYLE, table } from '../html.ts';
import { dueUrgent, type UrgentDesk } from './due.ts';
import { urgentModel } from './model.ts';
import type { UrgentInput, UrgentLine, UrgentModel } from './shape.ts';

const WORDS = {
  all: { de: 'Alle Prüfhinweise ansehen', en: 'See all findings' },
  next: { de: 'Nächster Schritt', en: 'Next step' },
  before: { de: 'Schon gemeldet und noch offen', en: 'Told before and still open' },
} as const;

const lineHtml = ({ status, about, titles, next, link }: UrgentLine, lang: Lang): string =>
  row(
    [
      paragraph(`<span style="color:${COLORS.rot};font-weight:600;">${escaped(status)}</span>`, STYLE.small, 0),
      paragraph(anchor(about, link), `${STYLE.text}font-weight:600;`, 0),
      paragraph(escaped(titles), STYLE.small, 4),
      ...next.map((step) => paragraph(`<strong>${WORDS.next[lang]}:</strong> ${escaped(step)}`, STYLE.text, 4)),
    ].join(''),
    `padding:10px 0;border-top:1px solid ${COLORS.line};`,
  );

const footOf = ({ foot }: UrgentModel, { links, questions }: UrgentInput): Foot => ({
  words: foot,
  link: links.contact,
  questions,
});

function htmlOf(model: UrgentModel, input: UrgentInput, lang: Lang): Pick<MailPart, 'main' | 'foot'> {
  const folded = model.folded.map((words) => paragraph(escaped(words), STYLE.text, 4)).join('');
  return {
    main: [
      [
        paragraph(escaped(model.eyebrow), STYLE.small, 4),
        heading(1, model.news, STYLE.news, 12),
        table(model.lines.map((line) => lineHtml(line, lang)).join('')),
        model.more === '' ? '' : paragraph(escaped(model.more), STYLE.text, 12),
        folded === '' ? '' : heading(2, WORDS.before[lang], `${STYLE.heading}padding-top:8px;`, 4) + folded,
        paragraph(anchor(WORDS.all[lang], input.links.findings), `${STYLE.text}padding-top:8px;`, 0),
      ].join(''),
    ],
    foot: footHtml(footOf(model, input), lang),
  };
}

function textOf(model: UrgentModel, input: UrgentInput, lang: Lang): Pick<MailPart, 'text' | 'footText'> {
  const lines = model.lines.map(({ status, about, titles, next, link }) =>
    [status, about, titles, ...next.map((step) => `${WORDS.next[lang]}: ${step}`), link].join('\n'),
  );
  const folded = model.folded.length === 0 ? '' : [`${WORDS.before[lang]}:`, ...model.folded].join('\n');
  const parts = [
    model.eyebrow,
    model.news,
    ...lines,
    model.more,
    folded,
    `${WORDS.all[lang]}:\n${input.links.findings}`,
  ];
  return {
    text: parts.filter((part) => part !== '').join('\n\n'),
    footText: footText(footOf(model, input), lang),
  };
}

function urgentParts(inputs: readonly UrgentInput[], lang: Lang): readonly MailPart[] {
  const [first, ...others] = inputs;
  if (first === undefined) return [];
  const model = urgentModel([first, ...others], lang);
  return [{ subject: model.subject, ...htmlOf(model, first, lang), ...textOf(model, first, lang) }];
}

/** New urgent findings on the morning after, to those in charge; again after 7 and 30 days, then folded. */
export const urgentToThoseInCharge = defineMail<Reading<UrgentDesk>, UrgentInput>({
  name: 'urgent',
  title: { de: 'Dringendes', en: 'Urgent' },
  reason: {
    de: 'Der Kontakt ist für das zuständig, was dringend auffiel.',
    en: 'The contact is in charge of what was found to be urgent.',
  },
  switch: 'mailUrgent',
  due: dueUrgent,
  render: urgentParts,
});
