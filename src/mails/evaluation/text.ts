import type { MailPart } from '../../define/mail.ts';
import type { Lang } from '../../domain/text.ts';
import { footText } from '../foot.ts';
import { WORDS } from './model.ts';
import type { EvaluationMailInput, EvaluationMailModel } from './shape.ts';

const underlined = (words: string): string => `${words}\n${'-'.repeat(words.length)}`;
const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

const BAR_WIDTH = 20;

function barLines({ bars }: EvaluationMailModel): string {
  const widest = Math.max(...bars.map(({ label }) => label.length), 0);
  return bars
    .map(
      ({ label, value, share }) =>
        `${label.padEnd(widest)}  ${'█'.repeat(Math.max(Math.round(share * BAR_WIDTH), 1))} ${value}`,
    )
    .join('\n');
}

/** The mail as plain text, complete by itself: the same words in the same order, links written out. */
export function mailText(
  model: EvaluationMailModel,
  { links, brief }: EvaluationMailInput,
  lang: Lang,
): Pick<MailPart, 'text' | 'footText'> {
  const kpis = model.kpis.map(
    ({ name, figure, unit, trend }) => `${name}: ${[figure, unit].filter((part) => part !== '').join(' ')} (${trend})`,
  );
  const open = model.open.map(({ level, title, about, since, link }) =>
    [`${WORDS[level][lang]} · ${since}`, title, about, link].filter((part) => part !== '').join('\n'),
  );
  const more = model.moreOpen === '' ? '' : `${model.moreOpen}: ${links.findings}`;
  const opened = model.openHeading && `${model.openHeading}:\n${links.findings}`;
  const report = `${WORDS.report[lang]}:\n${links.report}`;
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const text = brief
    ? paragraphs([model.eyebrow, model.news, WORDS.nothing[lang], opened, report])
    : paragraphs([
        model.eyebrow,
        model.news,
        model.money,
        ...(model.fresh.length === 0 ? [] : [underlined(model.freshHeading), list(model.fresh)]),
        model.thanks.join('\n'),
        kpis.join('\n'),
        [model.visits, ...model.below].join('\n'),
        ...(model.coming.length === 0 ? [] : [underlined(WORDS.coming[lang]), list(model.coming)]),
        model.open.length === 0 ? '' : underlined(model.openHeading),
        ...open,
        more,
        report,
        underlined(WORDS.whole[lang]),
        [`${model.total.hours}${model.total.rest}`, model.totalNote].filter((part) => part !== '').join('\n'),
        ...(model.bars.length === 0
          ? []
          : [underlined(WORDS.where[lang]), `${model.barsHeading}:\n${barLines(model)}`]),
        underlined(WORDS.equal[lang]),
        ...model.distribution,
        model.waiting,
        `${WORDS.seeking[lang]}\n${links.waiting}`,
      ]);
  return {
    text,
    footText: [model.foot.counted, ...footText(model.foot.why, lang)],
  };
}
