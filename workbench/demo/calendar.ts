import { addDays, type Day, day, weekday } from '../../src/domain/day.ts';
import { demoNow } from './people.ts';

export const demoToday: Day = day(demoNow.slice(0, 10));

const SATURDAY = 6;

/** The Saturday on or after a day. */
export const saturdayFrom = (from: Day): Day => addDays(from, (SATURDAY - weekday(from) + 7) % 7);

export interface Poll {
  readonly on: Day;
  readonly label: string;
}

/** Real elections of the demo's two years: the day, and the label that visits name. */
export const polls = {
  federal: { on: day('2025-02-23'), label: 'Bundestagswahl Deutschland 2025' },
  northRhine: { on: day('2025-09-14'), label: 'Kommunalwahl Nordrhein-Westfalen 2025' },
  swabia: { on: day('2026-03-08'), label: 'Landtagswahl Baden-Württemberg 2026' },
  bavaria: { on: day('2026-03-08'), label: 'Kommunalwahl Bayern 2026' },
  hesse: { on: day('2026-03-15'), label: 'Kommunalwahl Hessen 2026' },
  anhalt: { on: day('2026-09-06'), label: 'Landtagswahl Sachsen-Anhalt 2026' },
  lowerSaxony: { on: day('2026-09-13'), label: 'Kommunalwahl Niedersachsen 2026' },
  mecklenburg: { on: day('2026-09-20'), label: 'Landtagswahl Mecklenburg-Vorpommern 2026' },
} as const satisfies Readonly<Record<string, Poll>>;

/** A made-up polling day soon after the demo's now: the first real one after it is in April 2027. */
export const madeUpPoll: Poll = { on: day('2026-12-06'), label: 'Kommunalwahl Thüringen 2026' };
