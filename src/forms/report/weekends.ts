import { addDays, type Day } from '../../domain/day.ts';
import { say } from '../../domain/text.ts';
import { readVisit } from '../../evaluation/facts/visits.ts';
import type { Evaluation } from '../../evaluation/index.ts';
import { crowds } from '../../evaluation/measures/bunching.ts';
import { rules } from '../../rules/index.ts';
import type { Evaluated } from '../evaluated.ts';
import type { ReportDesk } from './desk.ts';
import type { WeekendShown } from './shape.ts';

/** Eight weeks, as the measure "Andrang" looks ahead. */
const AHEAD = 56;

/** The rule that notices an election of the guests themselves. */
const CLASH = 'F-06';

/** Who comes to whom on the weekends ahead, with crowding and what the last check said of the guests' own elections. */
export function weekendsShown(
  { dataset, open }: Pick<Evaluated, 'dataset' | 'open'>,
  { bunching, today }: Pick<Evaluation, 'bunching' | 'today'>,
  { lang, sheetLang }: Pick<ReportDesk, 'lang' | 'sheetLang'>,
): readonly WeekendShown[] {
  const until = addDays(today, AHEAD);
  const ahead = dataset.visits.flatMap((row) => {
    const { fact: visit } = readVisit(row);
    return visit !== undefined && visit.end >= today && visit.start <= addDays(until, 2) ? [visit] : [];
  });
  const crowded = new Set(bunching.filter((one) => one.ahead).map(({ host, friday }) => `${host}\n${friday}`));
  // The tab tells it in the sheet's language; to anybody else its rule does.
  const told = rules.find(({ id }) => id === CLASH)?.title;
  const inOurs = told && lang !== sheetLang ? say(told, lang) : undefined;
  const clashes = new Map(
    open.flatMap(({ values: { rule, row, what } }) =>
      rule === CLASH && row !== undefined && what !== undefined ? [[row, inOurs ?? what] as const] : [],
    ),
  );
  const weekends = new Map<string, { host: string; friday: Day; guests: readonly string[] }>();
  for (const { host, friday, guests } of crowds(ahead)) {
    if (friday > until || addDays(friday, 2) < today) continue;
    const known = weekends.get(`${host}\n${friday}`);
    if (known && known.guests.length >= guests.size) continue;
    weekends.set(`${host}\n${friday}`, { host, friday, guests: [...guests].sort() });
  }
  const clashesAt = (host: string, friday: Day): readonly string[] =>
    ahead.flatMap((visit) => {
      const what = clashes.get(visit.id);
      const there = visit.host === host && visit.start <= addDays(friday, 2) && visit.end >= friday;
      return what !== undefined && there ? [`${visit.guest ?? ''}: ${what}`] : [];
    });
  return [...weekends]
    .map(([key, one]) => ({ ...one, crowded: crowded.has(key), clashes: clashesAt(one.host, one.friday) }))
    .sort((x, y) => (x.friday < y.friday ? -1 : x.friday > y.friday ? 1 : x.host < y.host ? -1 : 1));
}
