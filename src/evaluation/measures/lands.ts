import { defineMeasure } from '../../define/measure.ts';
import { type Land, laender } from '../../tables/options.ts';
import type { Facts } from '../facts.ts';
import { helpOf, NO_VISITS, sumBy, type VisitSum } from '../sums.ts';

export interface LandHelp {
  readonly land: Land;
  readonly received: VisitSum;
  readonly given: VisitSum;
}

/** Help by the Land of host and guest: only Länder with any, most received first. */
export const helpByLand = defineMeasure({
  id: 'help-by-land',
  title: { de: 'Hilfe nach Land', en: 'Help by Land' },
  meaning: {
    de: 'In welche Länder Hilfe ging und woher sie kam.',
    en: 'To which Länder help went and from where it came.',
  },
  improves: {
    de: 'Sucht Partner:innen für Länder, in denen bald gewählt wird.',
    en: 'Find partners for Länder that vote soon.',
  },
  compute: ({ visits, associations }: Facts): readonly LandHelp[] => {
    const landOf = new Map(associations.map(({ name, land }) => [name, land]));
    const by = (side: 'host' | 'guest') =>
      sumBy(helpOf(visits), (visit) => {
        const land = landOf.get(visit[side]);
        return land === undefined ? [] : [land];
      });
    const received = by('host');
    const given = by('guest');
    return laender
      .filter((land) => received.has(land) || given.has(land))
      .map((land) => ({ land, received: received.get(land) ?? NO_VISITS, given: given.get(land) ?? NO_VISITS }))
      .sort((x, y) => y.received.hours - x.received.hours || y.given.hours - x.given.hours);
  },
});
