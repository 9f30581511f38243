import { type Hit, hit } from '../../define/rule.ts';
import { type Day, daysBetween } from '../../domain/day.ts';
import { endedRequest } from '../../tables/over.ts';
import { HOW_TO_ANSWER } from '../../tables/requests.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { goneBy } from '../kit/gone-by.ts';
import { isUnreadable } from '../kit/unreadable.ts';
import { date, fill } from '../kit/words.ts';

type Said = { readonly on: Day; readonly due: boolean };

export const requestOpen = defineRule({
  id: 'F-11',
  on: 'requests',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Eine Anfrage wartet zu lange', en: 'A request has waited too long' },
  about: {
    de: 'Neu oder in Arbeit, und der Tag der Fälligkeit ist vorbei. Ohne diesen Tag zählt die Frist ab dem Eingang. Ist der Verband aufgelöst, wartet niemand mehr.',
    en: 'New or in progress, and past its due day. Without that day the time counts from the receipt. Once the association is dissolved, nobody waits.',
  },
  basis: PRACTICE.fairness,
  house: {
    after: { title: { de: 'Frist ohne Tag', en: 'Time without a day' }, unit: 'days', value: 14, min: 1, max: 365 },
  },
  inCharge: 'coordination',
  needs: ['status'],
  check: (
    { status, dueOn, receivedOn, association },
    { after, today, known },
    row,
  ): Hit<'dueOn' | 'receivedOn', Said> | undefined => {
    if ((status !== 'new' && status !== 'in-progress') || isUnreadable(row, 'dueOn')) return undefined;
    if (endedRequest({ status, association }, goneBy(known, today)) !== undefined) return undefined;
    if (dueOn !== undefined) return dueOn < today ? hit('dueOn', { on: dueOn, due: true }) : undefined;
    return receivedOn !== undefined && daysBetween(receivedOn, today) > after
      ? hit('receivedOn', { on: receivedOn, due: false })
      : undefined;
  },
  message: ({ on, due }) =>
    fill(
      due
        ? {
            de: '{requests.dueOn} war der {on}. Eine Antwort steht noch aus.',
            en: '{requests.dueOn} was {on}. An answer is still due.',
          }
        : {
            de: '{requests.receivedOn} war der {on}. Eine Antwort steht noch aus.',
            en: '{requests.receivedOn} was {on}. An answer is still due.',
          },
      { on: date(on) },
    ),
  next: HOW_TO_ANSWER,
});
