import { defineMail, type MailPart } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import { formatDay } from '../../domain/day.ts';
import type { Lang } from '../../domain/text.ts';
import { firstOf, notePart } from '../note.ts';
import { stopWords } from '../stop-words.ts';
import { unreachedWords } from '../unreached.ts';
import { duePartnerships, type PartnershipDesk, type PartnershipInput } from './due.ts';

function itemOf({ partnership: { values }, unreached, links }: PartnershipInput, lang: Lang) {
  const { a = '', b = '', since, confirmedOn, goals, agreement, twinTown, nextMeeting } = values;
  const german = lang === 'de';
  return {
    about: `${a} ${german ? 'und' : 'and'} ${b}`,
    words: [
      since === undefined ? '' : `${german ? 'Seit' : 'Since'} ${formatDay(since, lang)}`,
      confirmedOn === undefined
        ? ''
        : `${german ? 'Zuletzt bestätigt' : 'Last confirmed'} ${formatDay(confirmedOn, lang)}`,
      twinTown === 'yes' ? (german ? 'Auch die Orte sind verschwistert.' : 'The towns are twinned too.') : '',
      goals === undefined ? '' : `${german ? 'Ihr hattet vor' : 'You had in mind'}: ${goals}`,
      agreement === undefined ? '' : `${german ? 'Vereinbarung' : 'Agreement'}: ${agreement}`,
      nextMeeting === undefined
        ? ''
        : `${german ? 'Nächstes Treffen' : 'Next meeting'}: ${formatDay(nextMeeting, lang)}`,
      unreachedWords(unreached, 'ask', lang),
    ].filter((one) => one !== ''),
    link: links.partnership,
  };
}

function partnershipParts(inputs: readonly PartnershipInput[], lang: Lang): readonly MailPart[] {
  const [first, ...others] = inputs;
  if (first === undefined) return [];
  const german = lang === 'de';
  const items = inputs.map((input) => itemOf(input, lang));
  const { shown, more } = firstOf(items, lang);
  const { kind, association } = first.as;
  const rest = others.length;
  const further = rest === 0 ? '' : german ? ` und ${rest} weitere` : ` and ${rest} more`;
  const named = `${items[0]?.about ?? ''}${further}`;
  const [stop, open] = stopWords(kind, lang);
  const why = german
    ? `Diese Frage kommt einmal im Jahr, weil ${kind === 'coordination' ? 'Du für einen der Verbände zuständig bist' : `${association} daran beteiligt ist`}.`
    : `This question comes once a year because ${kind === 'coordination' ? 'you are in charge of one of the associations' : `${association} is part of it`}.`;
  const question = german
    ? others.length === 0
      ? 'Läuft Eure Partnerschaft noch?'
      : 'Laufen Eure Partnerschaften noch?'
    : others.length === 0
      ? 'Is your partnership still going on?'
      : 'Are your partnerships still going on?';
  return [
    notePart(
      {
        subject: `${question} ${named}`,
        eyebrow: `${german ? 'Einmal im Jahr' : 'Once a year'} · ${formatDay(first.today, lang)}`,
        news: question,
        words: [],
        items: shown,
        more,
        ask: german
          ? 'Ja: Tragt bei „Zuletzt bestätigt am“ den Tag ein. Pause: Status „ruhend“. Vorbei: Status „beendet“ und der Tag bei „Bis“. Oder antwortet auf diese Mail, dann trägt es die Koordination ein.'
          : 'Yes: enter the day at "Last confirmed on". A pause: status "dormant". Over: status "ended" and the day at "Until". Or reply to this mail, and the coordination enters it.',
        foot: { words: [why, stop, open], link: first.links.contact, questions: first.questions },
      },
      lang,
    ),
  ];
}

/** Once a year, to both sides: does it go on? */
export const partnershipYearly = defineMail<Reading<PartnershipDesk>, PartnershipInput>({
  name: 'partnership',
  title: { de: 'Läuft Eure Partnerschaft noch?', en: 'Is your partnership still going on?' },
  reason: {
    de: 'Der Verband ist an einer laufenden Partnerschaft beteiligt, und seit einem Jahr hat sie niemand bestätigt.',
    en: 'The association is part of a running partnership, and nobody has confirmed it for a year.',
  },
  switch: 'mailPartnership',
  due: duePartnerships,
  render: partnershipParts,
});
