import { defineMeasure } from '../../define/measure.ts';
import type { Facts } from '../facts.ts';
import { exchangeOf, helpOf, NO_VISITS, sumBy, sumVisits, type VisitSum } from '../sums.ts';

/** Sums of the period and of the one before. */
export interface NowAndBefore {
  readonly now: VisitSum;
  readonly before: VisitSum;
}

export interface AssociationHelp {
  readonly name: string;
  readonly received: NowAndBefore;
  readonly given: NowAndBefore;
  /** Exchange as guest or host; never added to help. */
  readonly exchange: VisitSum;
}

/** Help and exchange of all, each visit once. */
export const totalHelp = defineMeasure({
  id: 'total-help',
  title: { de: 'Hilfe insgesamt', en: 'Help in all' },
  meaning: {
    de: 'Stunden aller Angereisten zusammen, ohne die Fahrt.',
    en: 'Hours of all travellers together, without the journey.',
  },
  improves: {
    de: 'Tragt zu jedem Einsatz die Stunden je Person ein.',
    en: 'Enter the hours per person for each visit.',
  },
  compute: ({ visits, visitsBefore }: Facts): { readonly help: NowAndBefore; readonly exchange: NowAndBefore } => ({
    help: { now: sumVisits(helpOf(visits)), before: sumVisits(helpOf(visitsBefore)) },
    exchange: { now: sumVisits(exchangeOf(visits)), before: sumVisits(exchangeOf(visitsBefore)) },
  }),
});

/** Help received and given by each association that took part, largest sum of both first. */
export const helpByAssociation = defineMeasure({
  id: 'help-by-association',
  title: { de: 'Hilfe nach Verband', en: 'Help by association' },
  meaning: {
    de: 'Wie viel Hilfe ein Verband bekam und wie viel er gab.',
    en: 'How much help an association received and how much it gave.',
  },
  improves: {
    de: 'Fragt die, die wenig bekamen, was sie brauchen.',
    en: 'Ask those who received little what they need.',
  },
  compute: ({ visits, visitsBefore }: Facts): readonly AssociationHelp[] => {
    const by = (side: 'host' | 'guest') => ({
      now: sumBy(helpOf(visits), (visit) => [visit[side]]),
      before: sumBy(helpOf(visitsBefore), (visit) => [visit[side]]),
    });
    const received = by('host');
    const given = by('guest');
    const exchange = sumBy(exchangeOf(visits), ({ guest, host }) => [guest, host]);
    const maps = [received.now, received.before, given.now, given.before, exchange];
    const names = [...new Set(maps.flatMap((map) => [...map.keys()]))];
    return names
      .map((name) => ({
        name,
        received: { now: received.now.get(name) ?? NO_VISITS, before: received.before.get(name) ?? NO_VISITS },
        given: { now: given.now.get(name) ?? NO_VISITS, before: given.before.get(name) ?? NO_VISITS },
        exchange: exchange.get(name) ?? NO_VISITS,
      }))
      .sort((x, y) => bothWays(y) - bothWays(x) || compareNames(x.name, y.name));
  },
});

const bothWays = ({ received, given }: AssociationHelp): number => received.now.hours + given.now.hours;

/** By code units: the same in every realm, whatever its locale. */
export const compareNames = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
