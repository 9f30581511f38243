import { type Hit, hit } from '../../define/rule.ts';
import { type Day, daysBetween } from '../../domain/day.ts';
import { endedAsking } from '../../tables/over.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { goneBy } from '../kit/gone-by.ts';
import { isUnreadable } from '../kit/unreadable.ts';
import { date, fill } from '../kit/words.ts';

interface Said extends Readonly<Record<string, string | boolean | undefined>> {
  /** The day it was asked; absent: nobody has said it. */
  readonly from: Day | undefined;
  /** Twice the time is over. */
  readonly twice: boolean;
}

export const askedAndWaiting = defineRule({
  id: 'F-12',
  on: 'partnerships',
  level: 'hint',
  binding: 'house',
  title: { de: 'Angefragt und noch ohne Antwort', en: 'Asked, and no answer yet' },
  about: {
    de: 'Eine Partnerschaft ist länger als die Frist nur angefragt. Angenommen ruht der Hinweis, bis die Frist zweimal vorbei ist. Ist einer der beiden aufgelöst, wartet niemand mehr.',
    en: 'A partnership has only been asked for, for longer than the time. Accepted, the finding rests until the time is over twice. Once one of the two is dissolved, nobody waits.',
  },
  basis: PRACTICE.fairness,
  house: { after: { title: { de: 'Fragen nach', en: 'Ask after' }, unit: 'days', value: 60, min: 1, max: 365 } },
  inCharge: 'coordination',
  needs: ['status'],
  check: ({ status, requestedOn, since, a, b }, { after, today, known }, row): Hit<'requestedOn', Said> | undefined => {
    if (status !== 'requested' || isUnreadable(row, 'requestedOn')) return undefined;
    if (endedAsking({ status, a, b }, goneBy(known, today)) !== undefined) return undefined;
    const from = requestedOn ?? since;
    if (from === undefined)
      return isUnreadable(row, 'since')
        ? undefined
        : hit('requestedOn', { from, twice: false }, { level: 'incomplete' });
    const days = daysBetween(from, today);
    return days > after ? hit('requestedOn', { from, twice: days > 2 * after }) : undefined;
  },
  message: ({ from }) =>
    from === undefined
      ? fill({
          de: '{partnerships.requestedOn} ist leer. Ohne diesen Tag fragt niemand nach.',
          en: '{partnerships.requestedOn} is empty. Without that day nobody asks again.',
        })
      : fill(
          { de: 'Angefragt am {from}, eine Antwort steht noch aus.', en: 'Asked on {from}, an answer is still due.' },
          { from: date(from) },
        ),
  next: ({ from, twice }) =>
    from === undefined
      ? { de: 'Den Tag der Anfrage eintragen.', en: 'Enter the day of the request.' }
      : twice
        ? {
            de: 'Loslassen: Status „beendet“, und andere fragen. Ein Nein ist auch eine Antwort.',
            en: 'Let it go: status "ended", and ask others. A no is an answer, too.',
          }
        : {
            de: 'Bei beiden nachfragen. Braucht es noch Zeit: in „Prüfhinweise“ „akzeptiert“ mit einem Satz.',
            en: 'Ask both again. If they need more time: "accepted" in "Findings" with a sentence.',
          },
});
