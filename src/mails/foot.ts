import type { Lang } from '../domain/text.ts';
import { anchor, escaped, paragraph, STYLE } from './html.ts';

/** The foot of a mail: why one gets it, how to stop and where, whom to ask. */
export interface Foot {
  /** Why; how to stop; what the link to it says. */
  readonly words: readonly [string, string, string];
  readonly link: string;
  /** The setting "Kontakt". */
  readonly questions: string;
}

const QUESTIONS = {
  de: 'Fragen, oder fehlt eine Partnerschaft? Schreib an',
  en: 'Questions, or is a partnership missing? Write to',
} as const;

export const footHtml = ({ words: [why, stop, open], link, questions }: Foot, lang: Lang): readonly string[] => [
  paragraph(escaped(why), STYLE.small),
  paragraph(`${escaped(stop)} ${anchor(open, link)}.`, STYLE.small),
  paragraph(`${QUESTIONS[lang]} ${anchor(questions, `mailto:${questions}`)}.`, STYLE.small),
];

export const footText = ({ words: [why, stop, open], link, questions }: Foot, lang: Lang): readonly string[] => [
  why,
  `${stop}\n${open}:\n${link}`,
  `${QUESTIONS[lang]} ${questions}`,
];
