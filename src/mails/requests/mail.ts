import { defineMail, type MailPart } from '../../define/mail.ts';
import { labelOf } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { formatDay } from '../../domain/day.ts';
import type { Lang } from '../../domain/text.ts';
import { requestKinds } from '../../tables/options.ts';
import { firstOf, notePart } from '../note.ts';
import { stopWords } from '../stop-words.ts';
import { dueRequests, type RequestInput, type RequestsDesk } from './due.ts';

/** Kind, association and days: what people wrote stays in the sheet, it may name persons. */
function itemOf(input: RequestInput, lang: Lang) {
  const { links, today, news } = input;
  const german = lang === 'de';
  if (news === 'late') {
    const { about, title, next } = input.finding;
    return { about, words: [title, next], link: links.row };
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

function requestParts(inputs: readonly RequestInput[], lang: Lang): readonly MailPart[] {
  // One that came, is due and waits at once is told once.
  const each = [...new Map(inputs.map((input) => [input.place, input])).values()];
  const [first] = each;
  if (first === undefined) return [];
  const german = lang === 'de';
  const items = each.map((input) => itemOf(input, lang));
  const { shown, more } = firstOf(items, lang);
  const count = each.length;
  const news = german
    ? count === 1
      ? 'Eine Anfrage wartet auf Antwort'
      : `${count} Anfragen warten auf Antwort`
    : count === 1
      ? 'One request waits for an answer'
      : `${count} requests wait for an answer`;
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
        ask: german
          ? 'Antwortet und ändert den Status. Auch ein Nein mit Grund ist eine ganze Antwort.'
          : 'Answer, and change the status. A no with its reason is a full answer, too.',
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

/** New requests the next morning, once more on the day they are due, and what waits too long, to those in charge. */
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
