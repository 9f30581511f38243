import type { AppDesk } from '../../app/desk.ts';
import type { Reading } from '../../define/use-case.ts';
import { addDays, type Day, weekday } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import { electorateOf } from '../../rules/kit/concerns.ts';
import { pollingDay } from '../../rules/kit/places.ts';
import type { VisitRow } from '../../rules/kit/rows.ts';
import { surveyOf } from '../../rules/kit/survey/survey.ts';
import { lastDay } from '../../rules/kit/visits.ts';
import { firstDayOfRest } from '../../rules/visits/holidays.ts';
import type { Dataset } from '../../tables/index.ts';
import { visits } from '../../tables/visits.ts';
import type { Glance, GlanceCalls, Supply, Weekend } from './shape.ts';

type GlanceDesk = Reading<Pick<AppDesk, 'lang' | 'today' | 'known' | 'settings' | 'some' | 'whatIf'>>;

/** The weekend before the day, its own, and those after it. */
const WEEKENDS = 5;
/** An election is near within so many days before or after, as rule F-06 has it in weeks. */
const NEAR = 42;

/** The Friday of the weekend that a day belongs to: days from Monday on belong to the one that comes. */
const fridayOf = (on: Day): Day => addDays(on, [-2, 4, 3, 2, 1, 0, -1][weekday(on)] ?? 0);

const isComing = ({ values: { status } }: VisitRow): boolean => status !== 'cancelled';

const overlaps = ({ values }: VisitRow, first: Day, last: Day): boolean =>
  values.start !== undefined && values.start <= last && (lastDay(values) ?? values.start) >= first;

const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((all, one = 0) => all + one, 0);

/** Public holidays from Friday to Monday; a Sunday is none of its own here. */
function holidaysFrom(friday: Day, place: Parameters<typeof firstDayOfRest>[2]): Weekend['holidays'] {
  return [0, 1, 3].flatMap((after) => {
    const on = addDays(friday, after);
    const found = firstDayOfRest(on, on, place);
    return found && found.rest !== 'sunday' ? [{ on, regional: found.rest === 'regional' }] : [];
  });
}

function weekendOf(friday: Day, rows: readonly VisitRow[]): Omit<Weekend, 'chosen' | 'holidays'> {
  const there = rows.filter((row) => isComing(row) && overlaps(row, friday, addDays(friday, 2)));
  const of = (needed: 'bedsNeeded' | 'carsNeeded', promised: 'bedsPromised' | 'carsPromised'): Supply => ({
    needed: sum(there.map(({ values }) => values[needed])),
    promised: sum(there.map(({ values }) => values[promised])),
  });
  return {
    friday,
    groups: there.flatMap(({ values: { guest, people } }) => (guest === undefined ? [] : [{ guest, people }])),
    beds: of('bedsNeeded', 'bedsPromised'),
    cars: of('carsNeeded', 'carsPromised'),
    guided: there.filter(({ values }) => values.localGuide === 'yes').length,
  };
}

/** Elections to come of one side or of both, from six weeks before a day to six weeks after it. One that is over weighs on nobody. */
function pollingsNear(dataset: Dataset, desk: GlanceDesk, around: Day, host: string, guest: string | undefined) {
  const settings = desk.settings();
  if (!settings.ok) return [];
  const survey = surveyOf(dataset, settings.value);
  return dataset.elections.flatMap((row) => {
    const on = pollingDay(row);
    if (on === undefined || on < desk.today || on < addDays(around, -NEAR) || on > addDays(around, NEAR)) return [];
    const { associations: votes } = electorateOf(survey, row.values.area);
    const sides = { host: votes(host), guest: votes(guest) };
    return sides.host || sides.guest ? [{ on, ...sides }] : [];
  });
}

/** What stands at a host's weekends; a name that nobody knows has none. */
export function glanceAt(input: GlanceCalls['glanceAtHost']['input'], desk: GlanceDesk): Result<Glance> {
  const known = desk.known();
  if (!known.ok) return known;
  const find = (name: unknown) => known.value.associations.find(String(name));
  const host = find(input.host);
  if (host === undefined) return ok({ weekends: [], pollings: [], crowd: undefined });
  const read = desk.some(['visits', 'associations', 'elections'], {
    visits: { where: 'host', holds: (name) => find(name) === host },
  });
  if (!read.ok) return read;
  const typed = visits.columns.start.codec.parse(input.start ?? '', desk);
  const day = typed.ok && typed.value >= desk.today ? typed.value : undefined;
  const first = fridayOf(day ?? desk.today);
  const rows = read.value.visits.filter(({ id }) => id !== input.id);
  const place = read.value.associations.find(({ values }) => values.name === host)?.values ?? {};
  const from = day === undefined || addDays(first, -7) < fridayOf(desk.today) ? first : addDays(first, -7);
  const whatIf = desk.whatIf();
  return ok({
    crowd: whatIf.ok ? whatIf.value.house('F-05', 'groups') : undefined,
    weekends: Array.from({ length: WEEKENDS }, (_, index) => {
      const friday = addDays(from, 7 * index);
      return {
        ...weekendOf(friday, rows),
        ...{ chosen: day !== undefined && friday === first, holidays: holidaysFrom(friday, place) },
      };
    }),
    pollings: pollingsNear(read.value, desk, day ?? desk.today, host, find(input.guest)).sort((a, b) =>
      a.on < b.on ? -1 : 1,
    ),
  });
}
