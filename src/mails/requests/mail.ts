import { defineMail, type MailPart } from '../../define/mail.ts';
import { labelOf } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { formatDay } from '../../domain/day.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { requestKinds } from '../../tables/options.ts';
import { HOW_TO_ANSWER } from '../../tables/requests.ts';
import { firstOf, notePart } from '../note.ts';
import { stopWords } from '../stop-words.ts';
import { dueRequests, type RequestInput, type RequestsDesk } from './due.ts';

/** A partnership that was only asked for has a step of its own beside it; that of requests is said once, below them. */
const saysWhatToDo = (input: RequestInput): boolean => input.news === 'late' && input.finding.rule === 'F-12';

/** Kind, association and days: what people wrote stays in the sheet, it may name persons. */
function itemOf(input: RequestInput, lang: Lang) {
  const { links, today, news } = input;
  const german = lang === 'de';
  if (news === 'late') {
    const { about, title, next } = input.finding;
    return { about, words: saysWhatToDo(input) ? [title, next] : [title], link: links.row };
  }
  if (news === 'over') {
    const { about, association, on } = input;
    const day = formatDay(on, lang);
    return {
      about,
      words: [
        german
          ? `${association} ist seit dem ${day} aufgelöst. Damit ist das vorbei, und niemand wird mehr erinnert.`
          : `${association} has been dissolved since ${day}. So this is over, and nobody is reminded any more.`,
      ],
      link: links.row,
    };
  }
  const { kind, association, receivedOn, dueOn } = input.request.values;
  const came = receivedOn === undefined ? '' : `${german ? 'Eingang' : 'Received'} ${formatDay(receivedOn, lang)}`;
  const own = !input.own ? '' : german ? 'von Euch gefragt' : 'asked by you';
  const due = dueOn === undefined ? '' : `${german ? 'fällig' : 'due'} ${formatDay(dueOn, lang)}`;
  const about = [labelOf(requestKinds, kind, { lang, today }), association].filter((one) => one !== undefined);
  return {
    about: about.length === 0 ? (german ? 'Anfrage' : 'Request') : about.join(', '),
    words: [[news === 'new' ? (german ? 'neu' : 'new') : '', own, came, due].filter((one) => one !== '').join(' · ')],
    link: links.row,
  };
}

const newsOf = (waiting: number, over: number): Text => {
  if (waiting === 0)
    return over === 1
      ? { de: 'Eine Anfrage ist vorbei', en: 'One request is over' }
      : { de: `${over} Anfragen sind vorbei`, en: `${over} requests are over` };
  return waiting === 1
    ? { de: 'Eine Anfrage wartet auf Antwort', en: 'One request is waiting for an answer' }
    : { de: `${waiting} Anfragen warten auf Antwort`, en: `${waiting} requests are waiting for an answer` };
};

/** A partnership that was only asked for ends, a request is declined: either says why, and is no duty. */
const askFor = (inputs: readonly RequestInput[]): Text => {
  const unsaid = inputs.filter((input) => !saysWhatToDo(input));
  if (unsaid.some(({ news }) => news !== 'over')) return HOW_TO_ANSWER;
  return unsaid.length < inputs.length
    ? { de: '', en: '' }
    : {
        de: 'Wenn Ihr mögt, setzt den Status auf „abgelehnt“, bei einer Partnerschaft auf „beendet“. Nötig ist es nicht.',
        en: 'If you like, set the status to "declined", of a partnership to "ended". You need not.',
      };
};

function requestParts(inputs: readonly RequestInput[], lang: Lang): readonly MailPart[] {
  // One that came, is due and waits at once is told once.
  const each = [...new Map(inputs.map((input) => [input.place, input])).values()];
  // What waits comes before what is over.
  each.sort((x, y) => Number(x.news === 'over') - Number(y.news === 'over'));
  const [first] = each;
  if (first === undefined) return [];
  const german = lang === 'de';
  const items = each.map((input) => itemOf(input, lang));
  const { shown, more } = firstOf(items, lang);
  const over = each.filter((input) => input.news === 'over').length;
  const news = newsOf(each.length - over, over)[lang];
  const [stop, open] = stopWords('coordination', lang);
  return [
    notePart(
      {
        subject: `${news}: ${items[0]?.about ?? ''}`,
        eyebrow: `${german ? 'Anfragen' : 'Requests'} · ${formatDay(first.today, lang)}`,
        news,
        words: [],
        items: shown,
        more,
        ask: askFor(each)[lang],
        foot: {
          words: [
            german
              ? 'Du bekommst diese Mail, weil Du im Tab „Koordination“ dafür zuständig bist.'
              : 'You get this mail because you are in charge of it in the tab "Contacts".',
            stop,
            open,
          ],
          link: first.links.contact,
          questions: first.questions,
        },
      },
      lang,
    ),
  ];
}

/** New requests the next morning, once more on the day they are due, what waits too long and what is over, to those in charge. */
export const requestsToThoseInCharge = defineMail<Reading<RequestsDesk>, RequestInput>({
  name: 'requests',
  title: { de: 'Anfragen', en: 'Requests' },
  reason: {
    de: 'Der Kontakt koordiniert den Verband, um den es geht, oder alles.',
    en: 'The contact coordinates the association concerned, or everything.',
  },
  switch: 'mailRequests',
  due: dueRequests,
  render: requestParts,
});
