import { dayTold, sentenceOn } from '../../define/sentence.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { within } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { electionsAhead } from '../../rules/kit/elections-ahead.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { dissolvedNames } from '../../tables/associations.ts';
import { type Dataset, type RowIn, tables } from '../../tables/index.ts';
import type { Scope } from '../in-charge.ts';
import { markOf } from './told.ts';

export interface Coming {
  readonly dataset: Dataset;
  readonly settings: SheetSettings;
  readonly scope: Scope;
  readonly today: Day;
  readonly lang: Lang;
}

type Visit = RowIn<'visits'>;

/** Something that comes: in words, and as it is remembered while it stays as it is. */
interface Ahead {
  readonly words: string;
  readonly mark: string;
}

const COMING_DAYS = 8 * 7;

export const isWith = ({ values: { guest = '', host = '' } }: Visit, names: ReadonlySet<string>): boolean =>
  names.has(guest) || names.has(host);

export const byStart = (x: Visit, y: Visit): number => compare(x.values.start ?? '', y.values.start ?? '');

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** Partnerships between associations that are there, of which one is among these. */
export function partnershipsOf(
  { partnerships, associations }: Pick<Dataset, 'partnerships' | 'associations'>,
  names: ReadonlySet<string>,
  today: Day,
): readonly RowIn<'partnerships'>[] {
  const gone = dissolvedNames(associations, today);
  return partnerships.filter(
    ({ values: { a, b } }) =>
      a !== undefined && b !== undefined && !gone.has(a) && !gone.has(b) && (names.has(a) || names.has(b)),
  );
}

/** Visits, meetings and elections of the next eight weeks: own ones first, then by day. */
export function comingOf(given: Coming): readonly (readonly Ahead[])[] {
  const { dataset, settings, scope, today, lang } = given;
  const [own, names] = [new Set(scope.own), new Set(scope.names)];
  const span = { first: today, last: addDays(today, COMING_DAYS) };
  const planned = dataset.visits
    .filter(({ values: { status } }) => status === 'planned' || status === 'confirmed')
    .filter((visit) => isWith(visit, names) && visit.values.start !== undefined && within(visit.values.start, span))
    .sort((x, y) => Number(isWith(y, own)) - Number(isWith(x, own)) || byStart(x, y))
    .map(({ id, values }) => ({
      words: sentenceOn(tables.visits, values, { lang, today }),
      mark: markOf([id, values.start, values.kind, values.guest, values.host].join('|')),
    }));
  const polls = electionsAhead(scope.own, dataset, settings, { today, lang }).flatMap(({ name, date }) => {
    const on = date as Day;
    const words = `${dayTold(on, { lang, today })}: ${name}`;
    return date.length === 10 && within(on, span) ? [{ words, mark: markOf(`poll|${date}`) }] : [];
  });
  return [planned, meetingsIn(given, names, span), polls];
}

/** Meetings of their running partnerships, the next first. */
function meetingsIn(
  { dataset, today, lang }: Coming,
  names: ReadonlySet<string>,
  span: { readonly first: Day; readonly last: Day },
): readonly Ahead[] {
  return partnershipsOf(dataset, names, today)
    .flatMap(({ id, values: { a, b, status, nextMeeting } }) =>
      status === 'active' && nextMeeting !== undefined && within(nextMeeting, span)
        ? [{ id, a, b, on: nextMeeting }]
        : [],
    )
    .sort((x, y) => compare(x.on, y.on))
    .map(({ id, a, b, on }) => {
      const day = dayTold(on, { lang, today });
      return {
        words: lang === 'de' ? `${day}: Treffen von ${a} und ${b}` : `${day}: meeting of ${a} and ${b}`,
        mark: markOf(`${id}|${on}`),
      };
    });
}

/** The marks of what comes, and of partnerships that are not over, as a mail of today tells them. */
export function marksToday(given: Omit<Coming, 'lang'>): {
  readonly coming: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
} {
  const partners = partnershipsOf(given.dataset, new Set(given.scope.names), given.today).filter(
    ({ values: { status } }) => status === 'active' || status === 'dormant',
  );
  const coming = comingOf({ ...given, lang: 'de' }).flat();
  return {
    coming: new Set(coming.map(({ mark }) => mark)),
    partners: new Set(partners.map(({ id }) => markOf(id))),
  };
}
