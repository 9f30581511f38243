import { publicPartnerships } from '../../src/reference/partnerships.ts';
import { type DemoRow, demoRow } from './row.ts';

/**
 * Visits of real associations of which a public page gives day, number and pair. What leaves one of them open is
 * no row: an invented number would be worse than a missing visit.
 */
export const publicVisits = (): readonly DemoRow<'visits'>[] =>
  publicPartnerships().flatMap(({ givers, receivers, visits, sources }) => {
    const [guest, host] = [givers[0], receivers[0]];
    if (guest === undefined || host === undefined) return [];
    return visits.flatMap(({ first, last, people, text }) =>
      first === undefined || people === undefined
        ? []
        : [
            demoRow('visits', `public ${guest} ${host} ${first}`, {
              status: 'done',
              start: first,
              end: last,
              kind: 'other',
              guest,
              host,
              people,
              note: `${text.de}, öffentlich bekannt; Art und Stunden nicht genannt. Quelle: ${sources.join(' ')}`,
            }),
          ],
    );
  });
