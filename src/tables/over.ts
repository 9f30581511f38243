import type { Day } from '../domain/day.ts';
import { isDissolved } from './associations.ts';
import type { Dataset, ValuesIn } from './index.ts';

type Request = Pick<ValuesIn<'requests'>, 'status' | 'association'>;
type Pair = Pick<ValuesIn<'partnerships'>, 'status' | 'a' | 'b'>;

/** The days on which associations were dissolved, by name; of a day to come nobody is told yet. */
export const goneSince = (
  rows: readonly { readonly values: Pick<ValuesIn<'associations'>, 'name' | 'dissolvedOn'> }[],
  today: Day,
): ReadonlyMap<string, Day> =>
  new Map(
    rows.flatMap(({ values: { name, dissolvedOn } }): (readonly [string, Day])[] =>
      name !== undefined && dissolvedOn !== undefined && isDissolved({ dissolvedOn }, today)
        ? [[name, dissolvedOn]]
        : [],
    ),
  );

/** Whether a request still wants an answer. */
export const isOpenRequest = ({ status }: Pick<Request, 'status'>): boolean =>
  status === 'new' || status === 'in-progress';

/** The association by whose end nobody waits for an answer to an open request any more; nothing where somebody does. */
export const endedRequest = (request: Request, gone: { has(name: string): boolean }): string | undefined =>
  isOpenRequest(request) && request.association !== undefined && gone.has(request.association)
    ? request.association
    : undefined;

/** The same of a partnership that was only asked for. */
export const endedAsking = ({ status, a, b }: Pair, gone: { has(name: string): boolean }): string | undefined =>
  status === 'requested' ? [a, b].find((name) => name !== undefined && gone.has(name)) : undefined;

/** A dataset without what nobody waits for any more. */
export function stillWaiting<D extends Pick<Dataset, 'associations' | 'requests' | 'partnerships'>>(
  dataset: D,
  today: Day,
): D {
  const gone = goneSince(dataset.associations, today);
  return {
    ...dataset,
    requests: dataset.requests.filter(({ values }) => endedRequest(values, gone) === undefined),
    partnerships: dataset.partnerships.filter(({ values }) => endedAsking(values, gone) === undefined),
  };
}
