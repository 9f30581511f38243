import type { MailPart } from '../../define/mail.ts';
import type { Lang } from '../../domain/text.ts';
import { footHtml } from '../foot.ts';
import { anchor, COLORS, escaped, heading, href, paragraph, row, STYLE, table } from '../html.ts';
import { WORDS } from './model.ts';
import type { EvaluationMailInput, EvaluationMailModel, MailKpi, OpenThing } from './shape.ts';

const LEVEL_COLORS: Readonly<Record<OpenThing['level'], string>> = {
  urgent: COLORS.rot,
  clarify: COLORS.sonneTief,
  hint: COLORS.himmelTief,
  incomplete: COLORS.ink2,
};

const kpiCell = ({ name, figure, unit, trend }: MailKpi): string => {
  const large = figure.length > 7 ? STYLE.heading : STYLE.figure;
  return `<td width="49%" valign="top" style="padding:12px;background-color:${COLORS.sand};border-radius:8px;">${paragraph(escaped(name), `${STYLE.small}font-weight:600;`, 0)}${paragraph(`<span style="${large}">${escaped(figure)}</span> <span style="${STYLE.small}font-weight:400;">${escaped(unit)}</span>`, STYLE.figure, 4)}${paragraph(escaped(trend), `${STYLE.small}color:${COLORS.ink};`, 0)}</td>`;
};

const kpiRow = (kpis: readonly MailKpi[]): string =>
  table(`<tr>${kpis.map(kpiCell).join('<td width="2%" style="font-size:0;">&nbsp;</td>')}</tr>`);

/** Level, age and what was noticed stand above the row, in one line where they fit. */
const openItem = ({ level, title, about, since, link }: OpenThing, lang: Lang): string =>
  row(
    paragraph(
      `<span style="color:${LEVEL_COLORS[level]};font-weight:600;">${WORDS[level][lang]}</span> · ${escaped(since)}${about === '' ? '' : ` · ${escaped(title)}`}`,
      STYLE.small,
      0,
    ) + paragraph(anchor(about || title, link), `${STYLE.text}font-weight:600;`, 0),
    `padding:7px 0 8px;border-top:1px solid ${COLORS.line};`,
  );

function openList({ openHeading, open, moreOpen }: EvaluationMailModel, findings: string, lang: Lang): string {
  if (open.length === 0) return '';
  const more = moreOpen === '' ? '' : paragraph(anchor(moreOpen, findings), STYLE.small, 8);
  return heading(2, openHeading, STYLE.heading, 6) + table(open.map((each) => openItem(each, lang)).join('')) + more;
}

/** A button that is a table cell: a colour and a link, and nothing that a mail program could drop. */
const button = (words: string, address: string): string =>
  table(
    `<tr><td align="center" style="background-color:${COLORS.tanne};border-radius:8px;"><a href="${href(address)}" style="${STYLE.text}display:block;padding:12px 16px;font-weight:600;color:${COLORS.white};text-decoration:none;">${escaped(words)}</a></td></tr>`,
    'max-width:320px;margin-top:8px;',
  );

/** Bars are cells with a width and a colour, below what they mean and their value, which may be long. */
function barList({ bars, barsHeading }: EvaluationMailModel, lang: Lang): string {
  if (bars.length === 0) return '';
  const words = `${STYLE.small}color:${COLORS.ink};`;
  const bar = ({ label, value, share }: EvaluationMailModel['bars'][number]): string => {
    const width = Math.max(Math.round(share * 100), 2);
    const filled = `<td width="${width}%" style="height:12px;font-size:0;background-color:${COLORS.tanne};">&nbsp;</td>`;
    const rest = width < 100 ? '<td style="font-size:0;">&nbsp;</td>' : '';
    const said = `<td style="${words}">${escaped(label)}</td><td align="right" style="padding-left:8px;${words}">${escaped(value)}</td>`;
    return row(table(`<tr>${said}</tr>`) + table(`<tr>${filled}${rest}</tr>`), 'padding:4px 0;');
  };
  return (
    heading(2, WORDS.where[lang], STYLE.heading) +
    paragraph(barsHeading, STYLE.small, 4) +
    table(bars.map(bar).join(''), 'margin-bottom:24px;')
  );
}

/** Lines hang behind their dot; what only counts the rest has none. */
const HANGING = `${STYLE.text}padding-left:10px;text-indent:-10px;`;

const bullets = (lines: readonly string[], space: number): string =>
  lines
    .map((words, at) =>
      paragraph(`${words.startsWith('…') ? '' : '· '}${escaped(words)}`, HANGING, at === lines.length - 1 ? space : 2),
    )
    .join('');

/** A heading and its lines; nothing where there are none. */
const listPart = (words: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : heading(2, words, STYLE.heading, 4) + bullets(lines, 16);

function briefPart(model: EvaluationMailModel, { links }: EvaluationMailInput, lang: Lang): string {
  return [
    paragraph(escaped(model.eyebrow), STYLE.small, 4),
    heading(1, model.news, STYLE.news, 8),
    paragraph(escaped(WORDS.nothing[lang]), STYLE.text, 8),
    model.openHeading && paragraph(anchor(model.openHeading, links.findings), STYLE.text, 8),
    paragraph(anchor(WORDS.report[lang], links.report), STYLE.text, 0),
  ].join('');
}

function ownPart(model: EvaluationMailModel, { links }: EvaluationMailInput, lang: Lang): string {
  const below = model.below.map((words) => paragraph(escaped(words), STYLE.small, 4)).join('');
  return [
    paragraph(escaped(model.eyebrow), STYLE.small, 4),
    heading(1, model.news, STYLE.news, 12),
    model.money === '' ? '' : paragraph(escaped(model.money), STYLE.text, 12),
    listPart(model.freshHeading, model.fresh),
    model.thanks.length === 0 ? '' : model.thanks.map((words) => paragraph(escaped(words), STYLE.text, 4)).join(''),
    model.thanks.length === 0 ? '' : `<p style="margin:0 0 12px;font-size:0;">&nbsp;</p>`,
    kpiRow(model.kpis),
    paragraph(escaped(model.visits), `${STYLE.small}padding-top:8px;`, below === '' ? 20 : 4),
    below === '' ? '' : `${below}<p style="margin:0 0 16px;font-size:0;">&nbsp;</p>`,
    listPart(WORDS.coming[lang], model.coming),
    openList(model, links.findings, lang),
    button(WORDS.report[lang], links.report),
  ].join('');
}

function wholePart(model: EvaluationMailModel, { links }: EvaluationMailInput, lang: Lang): string {
  const { hours, rest } = model.total;
  return [
    heading(2, WORDS.whole[lang], STYLE.heading),
    paragraph(`<strong>${escaped(hours)}</strong>${escaped(rest)}`, STYLE.text, model.totalNote === '' ? 24 : 4),
    model.totalNote === '' ? '' : paragraph(escaped(model.totalNote), STYLE.small, 24),
    barList(model, lang),
    heading(2, WORDS.equal[lang], STYLE.heading),
    ...model.distribution.map((words) => paragraph(escaped(words), STYLE.text)),
    paragraph(escaped(model.waiting), STYLE.text),
    paragraph(anchor(WORDS.seeking[lang], links.waiting), STYLE.text, 0),
  ].join('');
}

/** The mail's sections and foot in HTML: tables and inline styles, no images, no media queries. */
export function mailHtml(
  model: EvaluationMailModel,
  input: EvaluationMailInput,
  lang: Lang,
): Pick<MailPart, 'main' | 'foot'> {
  return {
    main: input.brief ? [briefPart(model, input, lang)] : [ownPart(model, input, lang), wholePart(model, input, lang)],
    foot: [paragraph(escaped(model.foot.counted), STYLE.small), ...footHtml(model.foot.why, lang)],
  };
}
