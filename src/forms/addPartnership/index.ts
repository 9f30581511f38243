import type { AppDesk } from '../../app/desk.ts';
import { type Form, listOf } from '../../define/form.ts';
import type { Reading } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Dataset } from '../../tables/index.ts';
import { partnerships } from '../../tables/partnerships.ts';
import type { EntryDesk } from '../entry/desk.ts';
import { entryForm } from '../entry/form.ts';
import { inCharge } from '../in-charge.ts';
import { partnershipEntry } from './entry.ts';
import { pairAtGlance } from './glance.ts';
import { glanceSchema } from './schema.ts';
import type { Pair, PairCalls, PartnershipFacts } from './shape.ts';

type PairDesk = EntryDesk & Pick<AppDesk, 'some'>;

const pairsIn = (rows: Dataset['partnerships'], desk: Reading<PairDesk>): readonly Pair[] =>
  rows.flatMap(({ id, values }): Pair[] => {
    const { a, b, status, until, successorOf } = values;
    if (id === '' || a === undefined || b === undefined) return [];
    return [{ id, a, b, status, until, successorOf, says: partnerships.sentence?.(values, desk) ?? '' }];
  });

/** The partnerships as they stand when a row is saved: the same two are joined once. */
function again(desk: Reading<PairDesk>): Result<Pick<PartnershipFacts, 'pairs'>> {
  const read = desk.some(['partnerships']);
  return read.ok ? ok({ pairs: pairsIn(read.value.partnerships, desk) }) : read;
}

const form = entryForm<typeof partnershipEntry.table, PartnershipFacts, PairDesk, 'successor'>(
  partnershipEntry,
  (desk) => {
    const read = desk.some(['partnerships', 'contacts']);
    if (!read.ok) return read;
    const { partnerships: rows, contacts } = read.value;
    return ok({ pairs: pairsIn(rows, desk), contacts: inCharge(contacts, desk) });
  },
  {
    again,
    // The row that carries an ended one on says so itself; where it named another meanwhile, that stays and is told.
    brings: ({ id, values: { status, successor } }) =>
      ok(
        status === 'ended' && typeof successor === 'string'
          ? [
              {
                ...{ kind: 'set', table: 'partnerships', id: successor },
                ...{ cells: { successorOf: id }, held: { successorOf: '' } },
              },
            ]
          : undefined,
      ),
  },
);

/** The sidebar "Partnerschaft anlegen". */
export const addPartnership: Form<PairDesk> = Object.freeze({
  ...form,
  calls: [
    ...form.calls,
    ...listOf<PairCalls, PairDesk>({
      pairAtGlance: {
        get input() {
          return glanceSchema;
        },
        run: pairAtGlance,
      },
    }),
  ],
});
