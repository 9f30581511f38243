import { cellText } from '../../define/columns.ts';
import type { Asked, Considered, MailDesk, Occasion } from '../../define/mail.ts';
import type { Desk, ReadableTabs, Reading } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import { addDays } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SheetSettings } from '../../settings/index.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { visits as visitsTable } from '../../tables/visits.ts';
import { readFor } from '../held-up.ts';
import { type Links, linksOf, type Reader, type Readers, readersOf } from '../readers.ts';
import type { Unreached } from '../unreached.ts';
import { type Foresight, foresightOf } from './foresight.ts';
import type { VisitInput } from './shape.ts';
import {
  BEFORE,
  goneOf,
  missingAbout,
  newsOf,
  overOf,
  type ToldVisits,
  toldVisits,
  type VisitOccasion,
} from './told.ts';

type Visit = RowIn<'visits'>;

/** The part of the desk that this mail needs. */
export type VisitDesk = Desk<Dataset> & ReadableTabs<Dataset> & MailDesk & Foresight;

/** Without these nobody knows who is told, or of what. */
const NEEDS = ['contacts', 'associations', 'visits'] as const;

/** What is told to whom, as the run goes through the visits. */
type Telling = Map<string, { readonly reader: Reader; readonly occasions: Occasion<VisitInput>[] }>;

interface Work {
  readonly desk: Reading<VisitDesk>;
  readonly dataset: Dataset;
  readonly settings: SheetSettings;
  readonly today: Day;
  readonly readers: Readers;
  readonly told: ToldVisits;
  readonly links: Links;
  readonly foresee: ReturnType<typeof foresightOf>;
}

/** Who of all is to be told of which visits: both sides before, those in charge for a side without an address, the guest after. */
export function dueVisits(
  desk: Reading<VisitDesk>,
  { ledger, chosen }: Asked,
): Result<readonly Considered<VisitInput>[]> {
  const read = readFor(desk, NEEDS);
  if (!read.ok) return read;
  const { settings, dataset } = read.value;
  const { today } = desk;
  // By hand one is shown what would leave, whatever left before.
  const told = chosen ? new Map() : toldVisits(ledger);
  const work: Work = {
    ...{ desk, dataset, today, told, settings: settings },
    readers: readersOf(dataset, today, settings),
    links: linksOf(desk),
    foresee: foresightOf(desk, dataset),
  };
  const telling: Telling = new Map();
  for (const visit of dataset.visits) tellOf(visit, work, telling);
  tellGone(work, telling);
  return ok([...telling.values()].map(({ reader, occasions }) => ({ to: reader.to, occasions })));
}

/** Sides of a visit, each once, those of no known association as they were typed: a visit within one association has one. */
const sidesIn = ({ values, cells }: Visit): readonly string[] =>
  [...new Set([values.guest ?? cellText(cells.guest ?? ''), values.host ?? cellText(cells.host ?? '')])].filter(
    (name) => name !== '',
  );

function tellOf(visit: Visit, work: Work, telling: Telling): void {
  const { today, told, readers } = work;
  const { start, guest } = visit.values;
  const over = overOf(visit, today);
  if (over) for (const reader of readers.sideOf(guest)) add(telling, reader, [occasionOf(visit, over, reader, work)]);
  const before = [...told].flatMap(([id, visits]) => (visits.has(visit.id) ? [id] : []));
  const near = start !== undefined && start >= today && start <= addDays(today, BEFORE);
  if (!near && before.length === 0) return;
  const unreached = readers.unreached(sidesIn(visit));
  const all = new Map<string, Reader>();
  for (const name of sidesIn(visit)) for (const reader of readers.sideOf(name)) all.set(reader.to.id, reader);
  if (unreached.length > 0)
    for (const reader of readers.inChargeOf(unreached.map(({ name }) => name)))
      if (!all.has(reader.to.id)) all.set(reader.to.id, reader);
  for (const id of before) {
    const reader = all.has(id) ? undefined : readers.byId(id);
    if (reader) all.set(id, reader);
  }
  for (const reader of all.values()) {
    const news = newsOf(visit, told.get(reader.to.id)?.get(visit.id) ?? [], today);
    const occasions = news ? [occasionOf(visit, news, reader, work, unreached)] : [];
    if (near && start !== undefined && isComing(visit))
      for (const { key } of work.foresee(visit).missing) {
        const one: VisitOccasion = { about: missingAbout(visit.id, start, key), news: 'missing' };
        occasions.push(occasionOf(visit, one, reader, work, unreached, key));
      }
    add(telling, reader, occasions);
  }
}

const isComing = ({ values: { status } }: Visit): boolean => status === 'planned' || status === 'confirmed';

/** A row that was deleted says nothing any more but the day for which it was told. */
function tellGone(work: Work, telling: Telling): void {
  const { dataset, told, readers, today } = work;
  const present = new Set(dataset.visits.map(({ id }) => id));
  for (const [id, visits] of told) {
    const reader = readers.byId(id);
    if (reader === undefined) continue;
    for (const { visit, day, ...news } of goneOf(visits, present, today)) {
      const row = { id: visit, line: 1, values: { start: day }, cells: {}, problems: [] };
      add(telling, reader, [occasionOf(row, news, reader, work)]);
    }
  }
}

function add(telling: Telling, reader: Reader, occasions: readonly Occasion<VisitInput>[]): void {
  const known = telling.get(reader.to.id);
  if (known) known.occasions.push(...occasions);
  else telling.set(reader.to.id, { reader, occasions: [...occasions] });
}

function occasionOf(
  visit: Visit,
  { about, news, before }: VisitOccasion,
  reader: Reader,
  work: Work,
  unreached: readonly Unreached[] = [],
  tells = '',
): Occasion<VisitInput> {
  const { today, settings, desk, links } = work;
  return {
    about,
    replyTo: settings.contact,
    input: () =>
      ok({
        ...{ news, before, tells, today, visit: { id: visit.id, values: visit.values }, as: reader.as },
        ...(news === 'gone' || news === 'over' ? { missing: [], others: [], local: undefined } : work.foresee(visit)),
        // Only those who coordinate are asked to pass it on.
        unreached: reader.as.kind === 'mailbox' ? [] : unreached.filter(({ name }) => name !== reader.as.association),
        links: { visit: links.row(visitsTable.tab, visit.line), contact: links.reader(reader) },
        questions: settings.contact,
        stamp: `${desk.now.replace(/[-:]/g, '').replace(' ', 'T')}00Z`,
      }),
  };
}
