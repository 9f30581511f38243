import type { Asked, Considered, LedgerEntry, MailDesk, Occasion } from '../../define/mail.ts';
import type { Desk, ReadableTabs, Reading } from '../../define/use-case.ts';
import { addDays, addMonths, type Day, isDay } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import { dissolvedNames } from '../../tables/associations.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { partnerships as partnershipsTable } from '../../tables/partnerships.ts';
import { readFor } from '../held-up.ts';
import { linksOf, type Reader, readersOf } from '../readers.ts';
import type { Unreached } from '../unreached.ts';
import { askedOn } from './asked-on.ts';

type Partnership = RowIn<'partnerships'>;

/** The part of the desk that this mail needs. */
export type PartnershipDesk = Desk<Dataset> & ReadableTabs<Dataset> & MailDesk;

/** One partnership that its reader is asked about. */
export interface PartnershipInput {
  readonly partnership: Pick<Partnership, 'id' | 'values'>;
  readonly today: Day;
  readonly as: Reader['as'];
  /** Sides that nobody could write to. */
  readonly unreached: readonly Unreached[];
  readonly links: { readonly partnership: string; readonly contact: string };
  /** Whom to ask, and who gets the answers: the setting "Kontakt". */
  readonly questions: string;
}

/** Less than this after it was asked it is not asked again, whatever its days say by now. */
const A_YEAR = 330;

/** Of each partnership, the day for which it was asked last. */
function askedBefore(ledger: readonly LedgerEntry[]): ReadonlyMap<string, Day> {
  const asked = new Map<string, Day>();
  for (const { about, state } of ledger) {
    const [id = '', on] = about.split(' ');
    if (isDay(on) && state !== 'failed' && state !== 'no-news' && (asked.get(id) ?? on) <= on) asked.set(id, on);
  }
  return asked;
}

/** The day for which it is asked now: a day that somebody changed since does not make it two in a year. */
export function askedNow(on: Day, before: Day | undefined, today: Day): Day {
  if (before === undefined || addDays(before, A_YEAR) <= on) return on;
  const next = addMonths(before, 12);
  return next <= today ? next : before;
}

/** Both sides of every running partnership, once a year; those in charge for a side without an address. */
export function duePartnerships(
  desk: Reading<PartnershipDesk>,
  { ledger }: Asked,
): Result<readonly Considered<PartnershipInput>[]> {
  const read = readFor(desk, ['contacts', 'associations', 'partnerships']);
  if (!read.ok) return read;
  const { settings, dataset } = read.value;
  const { today } = desk;
  const readers = readersOf(dataset, today, settings);
  const links = linksOf(desk);
  const gone = dissolvedNames(dataset.associations, today);
  const before = askedBefore(ledger);
  const considered = new Map<string, { readonly reader: Reader; readonly occasions: Occasion<PartnershipInput>[] }>();
  for (const partnership of dataset.partnerships) {
    const { a, b } = partnership.values;
    const on = askedOn(partnership.values, { today, setUpOn: settings.setUpOn, gone });
    if (on === undefined || partnership.id === '' || a === undefined || b === undefined) continue;
    const unreached = readers.unreached([a, b]);
    const all = new Map<string, Reader>();
    for (const reader of [a, b].flatMap((name) => readers.sideOf(name))) all.set(reader.to.id, reader);
    for (const reader of unreached.length > 0 ? readers.inChargeOf(unreached.map(({ name }) => name)) : [])
      if (!all.has(reader.to.id)) all.set(reader.to.id, reader);
    for (const reader of all.values()) {
      const known = considered.get(reader.to.id) ?? { reader, occasions: [] };
      considered.set(reader.to.id, known);
      known.occasions.push({
        about: `${partnership.id} ${askedNow(on, before.get(partnership.id), today)}`,
        replyTo: settings.contact,
        input: () =>
          ok({
            ...{ today, as: reader.as, partnership: { id: partnership.id, values: partnership.values } },
            unreached: reader.as.kind === 'mailbox' ? [] : unreached,
            links: { partnership: links.row(partnershipsTable.tab, partnership.line), contact: links.reader(reader) },
            questions: settings.contact,
          }),
      });
    }
  }
  return ok([...considered.values()].map(({ reader, occasions }) => ({ to: reader.to, occasions })));
}
