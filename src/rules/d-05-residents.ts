import type { Hit } from '../define/rule.ts';
import { gdpr } from './figures/gdpr.ts';
import { defineRule, hit } from './kit.ts';
import { namesResidents } from './personal-data/residents.ts';
import { hasKind } from './visits.ts';
import { fill } from './words.ts';

type Column = 'note' | 'learned';

export const residents = defineRule({
  id: 'D-05',
  on: 'visits',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Angaben zu Bewohner:innen', en: 'Data on residents' },
  about: {
    de: 'In den Notizen zum Haustürwahlkampf stehen Hausnummern, Stockwerke oder Familiennamen. Erlaubt sind nur Zahlen.',
    en: 'Notes on canvassing hold house numbers, floors or family names. Only counts are wanted.',
  },
  basis: gdpr('5(1)c, 9'),
  inCharge: 'data-protection',
  needs: ['kind'],
  check: (visit) => {
    if (!hasKind(visit, 'canvassing')) return undefined;
    const columns: readonly Column[] = ['learned', 'note'];
    return columns.flatMap((column): Hit<Column, { reads: Column }>[] =>
      namesResidents(visit[column] ?? '') ? [hit(column, { reads: column })] : [],
    );
  },
  message: ({ reads }) =>
    fill(
      reads === 'note'
        ? {
            de: '{visits.note} enthält wohl Angaben zu Menschen an der Haustür. Wir zählen nur.',
            en: '{visits.note} seems to hold data on people at the door. We only count.',
          }
        : {
            de: '{visits.learned} enthält wohl Angaben zu Menschen an der Haustür. Wir zählen nur.',
            en: '{visits.learned} seems to hold data on people at the door. We only count.',
          },
    ),
  next: { de: 'Bitte aus dem Text nehmen.', en: 'Please take it out of the text.' },
  examples: [
    { says: { de: 'Stockwerk', en: 'a floor' }, row: { note: 'im 3. OG niemand da' }, finds: ['note'] },
    { says: { de: 'Hausnummer', en: 'a house number' }, row: { learned: 'Hausnummer 12 nochmal' }, finds: ['learned'] },
    { says: { de: 'Familienname', en: 'a family name' }, row: { note: 'bei Beispiels niemand da' }, finds: ['note'] },
    {
      says: { de: 'Zahlen, Rang und Vorrat', en: 'counts, rank and stock' },
      row: { note: 'Nr. 1 Thema Miete, 2. Stock an Flyern, 3. Versuch', learned: 'Haus 7 Türen offen' },
      finds: [],
    },
    {
      says: { de: 'Anrede mit Namen sagt schon D-01', en: 'a form of address with a name is said by D-01' },
      row: { note: 'Familie Beispiel sehr nett' },
      finds: [],
    },
    {
      says: { de: 'allgemein', en: 'in general' },
      row: { note: 'viele Familien mit Kindern, Familie und Beruf als Thema' },
      finds: [],
    },
    {
      says: { de: 'kein Haustürwahlkampf', en: 'no canvassing' },
      row: { kind: 'event', note: 'Saal im 3. OG' },
      finds: [],
    },
  ],
});
