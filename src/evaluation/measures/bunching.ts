import { addDays, type Day, daysBetween, formatSpan, weekday } from '../../domain/day.ts';
import { within } from '../../domain/period.ts';
import { type Block, cell, heads, line } from '../dashboard/layout.ts';
import { further, MOST } from '../dashboard/parts.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { VisitFact } from '../facts/visits.ts';
import type { Facts } from '../facts.ts';
import { compareNames } from './help.ts';

export interface Bunch {
  readonly host: string;
  /** The Friday with which the weekend begins. */
  readonly friday: Day;
  /** The most guests that are there on one day of the weekend: 3 or more. */
  readonly guests: readonly string[];
  /** The weekend is still ahead, today included, with a Friday within eight weeks. */
  readonly ahead: boolean;
}

/** Longer than this is a typing error in "Ende" and not a visit. */
const LONGEST_VISIT = 31;

/** The Friday of the weekend to which a Friday, Saturday or Sunday belongs; other days have none. */
function fridayOf(on: Day): Day | undefined {
  const sinceFriday = (weekday(on) + 2) % 7;
  return sinceFriday <= 2 ? addDays(on, -sinceFriday) : undefined;
}

/** Who is at a host on one day of a weekend. */
export interface Crowd {
  readonly host: string;
  readonly friday: Day;
  readonly guests: Set<string>;
}

/** Guests by host and weekend day, in one pass; calendar questions are asked once a day and not once a visit. */
export function crowds(visits: readonly VisitFact[]): readonly Crowd[] {
  const fridays = new Map<Day, Day | undefined>();
  const found = new Map<string, Crowd>();
  const come = (host: string, guest: string, on: Day): void => {
    if (!fridays.has(on)) fridays.set(on, fridayOf(on));
    const friday = fridays.get(on);
    if (friday === undefined) return;
    const crowd = found.get(`${host}\n${on}`);
    if (crowd) crowd.guests.add(guest);
    else found.set(`${host}\n${on}`, { host, friday, guests: new Set([guest]) });
  };
  for (const { host, guest, start, end } of visits) {
    if (host === undefined || guest === undefined) continue;
    come(host, guest, start);
    const days = start === end ? 0 : Math.min(daysBetween(start, end), LONGEST_VISIT);
    for (let i = 1; i <= days; i += 1) come(host, guest, addDays(start, i));
  }
  return [...found.values()];
}

/** Weekends ahead with three or more groups at one host; how many there were in the period stands below. */
function bunchingTable(bunches: readonly Bunch[], { lang, title, improves, period }: Beside): Block {
  const ahead = bunches.filter((bunch) => bunch.ahead);
  const past = bunches.filter(({ friday }) => within(friday, period)).length;
  const heading = line(title, 'heading');
  const ofPeriod = line(
    lang === 'de'
      ? `Im Zeitraum: ${past} ${past === 1 ? 'Wochenende' : 'Wochenenden'} mit drei oder mehr Gruppen bei einem Gastgeber.`
      : `In the period: ${past} ${past === 1 ? 'weekend' : 'weekends'} with three or more groups at one host.`,
    'hint',
  );
  const none =
    lang === 'de' ? 'In den nächsten acht Wochen ist kein Andrang geplant.' : 'No crowding is planned for eight weeks.';
  if (ahead.length === 0) return { lines: [heading, line(none, 'text'), ofPeriod] };
  return {
    lines: [
      heading,
      lang === 'de' ? heads('Gastgeber', 'Wochenende', 'Gruppen') : heads('Host', 'Weekend', 'Groups'),
      ...ahead
        .slice(0, MOST)
        .map(({ host, friday, guests }) => [
          cell(host, 'label'),
          cell(formatSpan(friday, addDays(friday, 2), lang), 'missing'),
          cell(guests.length, 'number'),
        ]),
      ...further(ahead.length, lang),
      ofPeriod,
      line(improves, 'hint'),
    ],
  };
}

/**
 * Weekends (Friday to Sunday) on which at least three different guests are at one host on the same day, planned visits
 * included: of the period, and of the eight weeks ahead. Intervals that overlap pairwise share a day, so days suffice.
 */
export const bunching = defineMeasure({
  id: 'bunching',
  key: 'bunching',
  from: 'visits',
  title: { de: 'Andrang', en: 'Crowding' },
  meaning: {
    de: 'Wochenenden, an denen drei oder mehr Gruppen zugleich da sind.',
    en: 'Weekends on which three or more groups are there at once.',
  },
  improves: {
    de: 'Sprecht Euch ab oder weicht auf ein Nachbarwochenende aus.',
    en: 'Coordinate, or move to a neighbouring weekend.',
  },
  computes: {
    de: 'Gastgeber und Wochenenden (Freitag bis Sonntag), an denen drei oder mehr Gäste am selben Tag da sind.',
    en: 'Hosts and weekends (Friday to Sunday) on which three or more guests are there on the same day.',
  },
  unit: { de: 'Gruppen', en: 'groups' },
  base: {
    de: 'Wochenenden, deren Freitag im Zeitraum oder in den nächsten acht Wochen liegt; geplante Einsätze eingeschlossen, abgesagte nicht',
    en: 'weekends whose Friday lies in the period or in the eight weeks ahead; planned visits included, cancelled ones not',
  },
  compute: ({ presences, period, today }: Facts): readonly Bunch[] => {
    const bunches = new Map<string, Bunch>();
    const eightWeeks = addDays(today, 56);
    for (const { host, friday, guests } of crowds(presences)) {
      const ahead = addDays(friday, 2) >= today && friday <= eightWeeks;
      if (!ahead && !within(friday, period)) continue;
      const known = bunches.get(`${host}\n${friday}`);
      if (guests.size < 3 || (known && known.guests.length >= guests.size)) continue;
      bunches.set(`${host}\n${friday}`, { host, friday, guests: [...guests].sort(compareNames), ahead });
    }
    return [...bunches.values()].sort((x, y) => compareNames(x.friday, y.friday) || compareNames(x.host, y.host));
  },
  acts: true,
  draw: (bunches, beside) => [bunchingTable(bunches, beside)],
});
