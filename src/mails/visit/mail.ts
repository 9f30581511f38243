import { defineMail, type MailFile, type MailPart } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import { calendarOf } from '../../domain/calendar-file.ts';
import { counted } from '../../domain/counted.ts';
import { type Lang, say } from '../../domain/text.ts';
import { summaryOf } from '../../tables/visit-words.ts';
import { footHtml, footText } from '../foot.ts';
import { anchor, COLORS, escaped, heading, paragraph, row, STYLE, table } from '../html.ts';
import { dueVisits, type VisitDesk } from './due.ts';
import { footWords, visitModel } from './model.ts';
import type { VisitInput, VisitModel } from './shape.ts';

const NEXT = { de: 'Nächster Schritt', en: 'Next step' } as const;
const NEW = { de: 'neu', en: 'new' } as const;

function visitHtml(model: VisitModel, first: boolean, lang: Lang): string {
  const facts = model.facts.map(
    ([name, value]) =>
      `<tr><td valign="baseline" style="${STYLE.small}padding:2px 12px 2px 0;width:88px;">${escaped(name)}</td><td valign="baseline" style="${STYLE.text}padding:2px 0;">${escaped(value)}</td></tr>`,
  );
  const missing = model.missing.map(({ what, next, isNew }) =>
    row(
      paragraph(`${isNew ? `<strong>${NEW[lang]}:</strong> ` : ''}${escaped(what)}`, STYLE.text, 0) +
        paragraph(`<strong>${NEXT[lang]}:</strong> ${escaped(next)}`, STYLE.text, 0),
      `padding:8px 0;border-top:1px solid ${COLORS.line};`,
    ),
  );
  return [
    paragraph(escaped(model.eyebrow), STYLE.small, 4),
    heading(first ? 1 : 2, model.news, STYLE.news, 8),
    facts.length === 0 ? '' : table(facts.join(''), 'margin-bottom:12px;'),
    model.unreached === '' ? '' : paragraph(`<strong>${escaped(model.unreached)}</strong>`, STYLE.text, 12),
    model.missingHeading === '' ? '' : heading(2, model.missingHeading, STYLE.heading, 4) + table(missing.join('')),
    ...model.besides.map((words) => paragraph(escaped(words), STYLE.text, 8)),
    paragraph(escaped(model.ask), STYLE.text, 4),
    paragraph(anchor(...model.link), STYLE.text, 0),
  ].join('');
}

function visitText(model: VisitModel, lang: Lang): string {
  const missing = model.missing.map(
    ({ what, next, isNew }) => `${isNew ? `${NEW[lang]}: ` : ''}${what}\n${NEXT[lang]}: ${next}`,
  );
  return [
    model.eyebrow,
    model.news,
    model.facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
    model.unreached,
    model.missingHeading === '' ? '' : `${model.missingHeading}:`,
    ...missing,
    ...model.besides,
    model.ask,
    `${model.link[0]}:\n${model.link[1]}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** For the calendar: what is planned; a cancelled one takes its entry away again. */
function fileOf({ news, visit, stamp }: VisitInput, model: VisitModel, lang: Lang): readonly MailFile[] {
  if (news === 'over' || news === 'gone') return [];
  const { values, id } = visit;
  const text = calendarOf(
    { ...values, id, place: values.place ?? values.host },
    {
      summary: say(summaryOf(values), lang),
      note: [...model.missing.map(({ what }) => what), model.link[1]].join('\n'),
      stamp,
      cancelled: news === 'cancelled',
    },
  );
  return text === undefined ? [] : [{ name: `${id}.ics`, type: 'text/calendar', text }];
}

/** So many visits are told in full; of the others what they are, and where. */
const MOST = 5;
const BESIDES = { de: 'Außerdem', en: 'Also' } as const;

const restHtml = (rest: readonly VisitModel[], lang: Lang): readonly string[] =>
  rest.length === 0
    ? []
    : [
        heading(2, BESIDES[lang], STYLE.heading, 4) +
          rest.map(({ subject, link }) => paragraph(anchor(subject, link[1]), STYLE.text, 4)).join(''),
      ];

const restText = (rest: readonly VisitModel[], lang: Lang): readonly string[] =>
  rest.length === 0
    ? []
    : [[`${BESIDES[lang]}:`, ...rest.map(({ subject, link }) => `${subject}\n${link[1]}`)].join('\n\n')];

function visitParts(inputs: readonly VisitInput[], lang: Lang): readonly MailPart[] {
  const byVisit = new Map<string, [VisitInput, ...VisitInput[]]>();
  for (const input of inputs) {
    const key = `${input.visit.id}${input.news === 'over' ? ' over' : ''}`;
    const those = byVisit.get(key);
    if (those) those.push(input);
    else byVisit.set(key, [input]);
  }
  const told = [...byVisit.values()].map((those) => ({ input: those[0], model: visitModel(those, lang) }));
  const [first] = told;
  if (first === undefined) return [];
  const [full, rest] = [told.slice(0, MOST), told.slice(MOST).map(({ model }) => model)];
  const others = told.length - 1;
  const more =
    others === 0 ? '' : lang === 'de' ? ` und ${counted(others, 'weiterer', 'weitere')}` : ` and ${others} more`;
  const foot = {
    words: footWords(first.input, lang),
    link: first.input.links.contact,
    questions: first.input.questions,
  };
  return [
    {
      subject: `${first.model.subject}${more}`,
      main: [...full.map(({ model }, i) => visitHtml(model, i === 0, lang)), ...restHtml(rest, lang)],
      foot: footHtml(foot, lang),
      text: [...full.map(({ model }) => visitText(model, lang)), ...restText(rest, lang)].join('\n\n----\n\n'),
      footText: footText(foot, lang),
      files: told.flatMap(({ input, model }) => fileOf(input, model, lang)),
    },
  ];
}

/** Seven days before a visit, or the next morning, to both sides; when it changes once more; one question after it. */
export const visitToBothSides = defineMail<Reading<VisitDesk>, VisitInput>({
  name: 'visit',
  title: { de: 'Einsatz', en: 'Visit' },
  reason: {
    de: 'Der Verband nimmt an dem Einsatz teil, oder der Kontakt ist für einen zuständig, den keine Mail erreicht.',
    en: 'The association takes part in the visit, or the contact is in charge of one that no mail reaches.',
  },
  switch: 'mailVisit',
  due: dueVisits,
  render: visitParts,
});
