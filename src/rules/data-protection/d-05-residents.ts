import type { Hit } from '../../define/rule.ts';
import { hit } from '../../define/rule.ts';
import { gdpr } from '../figures/gdpr.ts';
import { defineRule } from '../kit/define-row.ts';
import { sceneOf } from '../kit/visits.ts';
import { fill } from '../kit/words.ts';
import { tellsOfOne } from './personal-data/one-person.ts';

type Column = 'note' | 'learned';

/** What was learned from examples is less certain than a pattern: it is asked about. */
const LEVEL = { pattern: 'urgent', learned: 'clarify' } as const;

export const residents = defineRule({
  id: 'D-05',
  on: 'visits',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Angaben zu Menschen an der Tür: herausnehmen', en: 'Data on people at the door: take it out' },
  about: {
    de: 'In den Notizen zum Haustürwahlkampf stehen Hausnummern, Stockwerke, Wohnungen, Klingeln oder Familiennamen. Oder Gesundheit, Glaube, Herkunft, Wahl, Lebenslage einer Person. Erlaubt sind nur Zahlen. Beim Tippen zählen feste Muster. Prüfung und Formulare haben auch aus Beispielen gelernt.',
    en: 'Notes on canvassing hold house numbers, floors, flats, bells or family names. Or health, faith, origin, vote, way of life of one person. Only counts are wanted. Typing goes by fixed patterns. Checks and forms have learned from examples as well.',
  },
  basis: gdpr('5(1)c, 9'),
  inCharge: 'data-protection',
  needs: ['kind'],
  check: (visit, { logitOfOne }) => {
    if (sceneOf(visit) !== 'doors') return undefined;
    const columns: readonly Column[] = ['learned', 'note'];
    return columns.flatMap((column): Hit<Column, { reads: Column }>[] => {
      const by = tellsOfOne(visit[column] ?? '', 'doors', logitOfOne);
      return by === undefined ? [] : [hit(column, { reads: column }, { level: LEVEL[by] })];
    });
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
});
