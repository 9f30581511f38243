import { hit } from '../../define/rule.ts';
import { daysBetween } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { goneBy } from '../kit/gone-by.ts';
import { isUnreadable } from '../kit/unreadable.ts';
import { field, fill } from '../kit/words.ts';

export const agreedByBoth = defineRule({
  id: 'F-01',
  on: 'partnerships',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Zustimmung beider Seiten fehlt', en: 'Not agreed by both sides' },
  about: {
    de: 'Eine aktive Partnerschaft, der nach der Frist nicht beide zugestimmt haben. War sie vor dieser Tabelle da, ist es nur ein Hinweis.',
    en: 'An active partnership to which not both agreed within the time. If it is older than this sheet, it is only a hint.',
  },
  basis: PRACTICE.fairness,
  house: {
    after: {
      title: { de: 'Frist nach Beginn', en: 'Time after the start' },
      unit: 'days',
      value: 30,
      min: 0,
      max: 365,
    },
  },
  inCharge: 'coordination',
  needs: ['status'],
  check: ({ status, since, agreedA, agreedB, a, b }, { after, today, settings, known }, row) => {
    const gone = goneBy(known, today);
    if ([a, b].some((name) => name !== undefined && gone.has(name))) return undefined;
    const openA = agreedA === undefined && !isUnreadable(row, 'agreedA');
    const openB = agreedB === undefined && !isUnreadable(row, 'agreedB');
    if (status !== 'active' || !(openA || openB) || isUnreadable(row, 'since')) return undefined;
    const { setUpOn } = settings;
    const older = since === undefined || setUpOn === undefined || since < setUpOn;
    if (since !== undefined && daysBetween(since, today) <= after) return undefined;
    const missing = openA ? (openB ? 'both' : 'A') : 'B';
    return hit(
      missing === 'B' ? 'agreedB' : 'agreedA',
      { missing, since, after, older },
      older ? { level: 'hint' } : {},
    );
  },
  message: ({ missing, after, older }, { empty: emptyIn }) => {
    const [isA, isB] = [emptyIn('agreedA'), emptyIn('agreedB')];
    const fields = { a: field('partnerships', 'agreedA'), b: field('partnerships', 'agreedB'), isA, isB };
    const empty = fill(
      missing === 'both'
        ? { de: '{a} {isA}, {b} {isB}.', en: '{a} {isA}, {b} {isB}.' }
        : missing === 'A'
          ? { de: '{a} {isA}.', en: '{a} {isA}.' }
          : { de: '{b} {isB}.', en: '{b} {isB}.' },
      fields,
    );
    return fill(
      older
        ? {
            de: '{empty} Die Partnerschaft ist älter als diese Tabelle oder ihr Beginn ist offen.',
            en: '{empty} The partnership is older than this sheet, or its start is open.',
          }
        : {
            de: '{empty} Beide Seiten stimmen binnen {after} Tagen nach dem Beginn zu.',
            en: '{empty} Both sides agree within {after} days of the start.',
          },
      { empty, after },
    );
  },
  next: {
    de: 'Bei beiden Verbänden nachfragen und den Tag der Zustimmung eintragen.',
    en: 'Ask both associations, and enter the day on which they agreed.',
  },
});
