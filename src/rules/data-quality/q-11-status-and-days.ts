import { type Hit, hit } from '../../define/rule.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { isUnreadable } from '../kit/unreadable.ts';
import { fill } from '../kit/words.ts';

const WORDS = {
  running: {
    de: '{partnerships.until} ist vorbei, {partnerships.status} sagt, dass sie nicht beendet ist.',
    en: '{partnerships.until} is past, {partnerships.status} says that it has not ended.',
  },
  openEnd: {
    de: '{partnerships.status} ist „beendet“, {partnerships.until} ist leer.',
    en: '{partnerships.status} is "ended", {partnerships.until} is empty.',
  },
  later: {
    de: '{partnerships.status} ist „beendet“, {partnerships.until} liegt noch vor Euch.',
    en: '{partnerships.status} is "ended", {partnerships.until} is still ahead.',
  },
  backwards: {
    de: '{partnerships.until} liegt vor {partnerships.since}.',
    en: '{partnerships.until} is before {partnerships.since}.',
  },
} as const;

const says = (word: keyof typeof WORDS): Hit<'until', { readonly says: keyof typeof WORDS }> =>
  hit('until', { says: word });

export const statusAndDays = defineRule({
  id: 'Q-11',
  on: 'partnerships',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Status und Tage passen nicht zusammen', en: 'Status and days contradict each other' },
  about: {
    de: 'Aktiv, ruhend oder angefragt, obwohl „Bis“ vorbei ist. Beendet ohne „Bis“ oder mit einem Tag nach heute. „Bis“ vor „Seit“.',
    en: 'Active, dormant or requested although "Until" is past; ended without "Until" or with a day after today; "Until" before "Since".',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  needs: ['status'],
  check: ({ status, since, until }, { today }, row) => {
    if (isUnreadable(row, 'until')) return undefined;
    if (since !== undefined && until !== undefined && until < since) return says('backwards');
    if (status !== 'ended') return until !== undefined && until < today ? says('running') : undefined;
    if (until === undefined) return says('openEnd');
    return until > today ? says('later') : undefined;
  },
  message: ({ says: word }) => fill(WORDS[word]),
  next: {
    de: 'Status oder Tag richtigstellen.',
    en: 'Put the status or the day right.',
  },
});
