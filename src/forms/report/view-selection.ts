import type { PairShown, Place, ReportStart, WaitingShown, WeekendShown } from './shape.ts';

/** What the person wants to see: a Land, own associations, or everything. */
export interface Selection {
  readonly land: string;
  readonly own: boolean;
}
export const EVERYTHING: Selection = { land: '', own: false };

/** What is drawn and listed of a report. */
export interface Selected {
  readonly places: readonly Place[];
  readonly pairs: readonly PairShown[];
  readonly waiting: readonly WaitingShown[];
  readonly weekends: readonly WeekendShown[];
}

/** What concerns the chosen associations: pairs and weekends where one side is chosen, and the places of both sides. */
export function selected(report: ReportStart, { land, own }: Selection): Selected {
  if (land === '' && !own) return report;
  const mine = new Set(report.own?.all ?? []);
  const landOf = new Map<string, string | undefined>([
    ...report.places.map(({ name, land: where }) => [name, where] as const),
    ...report.waiting.map(({ name, land: where }) => [name, where] as const),
  ]);
  const chosen = (name: string): boolean => (land === '' || landOf.get(name) === land) && (!own || mine.has(name));
  const pairs = report.pairs.filter(({ a, b }) => chosen(a) || chosen(b));
  const sides = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return {
    pairs,
    places: report.places.filter(({ name }) => chosen(name) || sides.has(name)),
    waiting: report.waiting.filter(({ name }) => chosen(name)),
    weekends: report.weekends.filter(({ host, guests }) => chosen(host) || guests.some(chosen)),
  };
}

/** The Länder that occur, by name. */
export const laenderOf = ({ places }: ReportStart): readonly string[] =>
  [...new Set(places.map(({ land }) => land).filter((land) => land !== undefined))].sort((a, b) => a.localeCompare(b));
