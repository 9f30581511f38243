import type { Considered, MailDesk, Occasion, ToldFinding } from '../../define/mail.ts';
import type { Desk, ReadableTabs, Reading } from '../../define/use-case.ts';
import { addDays, type Day, daysBetween } from '../../domain/day.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { endedAsking, endedRequest, goneSince, stillWaiting } from '../../tables/over.ts';
import { partnerships as pairsTable } from '../../tables/partnerships.ts';
import { requests as requestsTable } from '../../tables/requests.ts';
import { heldUp, readFor } from '../held-up.ts';
import { type Links, linksOf, type Reader, type Readers, readersOf } from '../readers.ts';

type Request = RowIn<'requests'>;

/** The part of the desk that this mail needs. */
export type RequestsDesk = Desk<Dataset> & ReadableTabs<Dataset> & MailDesk;

interface Common {
  /** The same for all that is told of one row. */
  readonly place: string;
  readonly today: Day;
  readonly links: { readonly row: string; readonly contact: string };
  readonly questions: string;
}

/** One request that its reader is told of: that it came, or that its day has come; what waits too long; what nobody waits for any more. */
export type RequestInput = Common &
  (
    | {
        readonly news: 'new' | 'due';
        readonly request: Pick<Request, 'id' | 'values'>;
        /** The reader's own association asks. */
        readonly own: boolean;
      }
    | { readonly news: 'late'; readonly finding: ToldFinding }
    | { readonly news: 'over'; readonly about: string; readonly association: string; readonly on: Day }
  );

/** Older ones are no news when the mails are switched on. */
const NEWS_DAYS = 30;
/** A request, or a partnership that was only asked for, waits too long. */
const LATE_RULES: readonly string[] = ['F-11', 'F-12'];
/** After its day was told a request has so long before it is told that it waits. */
const AFTER_DUE = 7;
/** A partnership that was only asked for is told once more when its time is over twice: then to let it go. */
const TWICE = 60;

/** So long after its end it is told that an association waits for nothing any more: about as long as the ledger is kept. */
const OVER_DAYS = 365;

/** Which news of a request there are now, with their keys: that it came, and that its day has come. */
function newsOf(
  { id, values }: Request,
  today: Day,
): readonly { readonly about: string; readonly news: 'new' | 'due' }[] {
  const { status, receivedOn, dueOn } = values;
  if (id === '' || (status !== 'new' && status !== 'in-progress')) return [];
  const news: { about: string; news: 'new' | 'due' }[] = [];
  if (status === 'new' && receivedOn !== undefined && receivedOn <= today && receivedOn >= addDays(today, -NEWS_DAYS))
    news.push({ about: id, news: 'new' });
  if (dueOn !== undefined && dueOn <= today && dueOn >= addDays(today, -NEWS_DAYS))
    news.push({ about: `${id} ${dueOn}`, news: 'due' });
  return news;
}

/** The occasions of what waits too long. */
function lateOf({ id, since, place, rule }: ToldFinding, requests: readonly Request[], today: Day): readonly string[] {
  const days = daysBetween(since, today);
  const dated = requests.some((one) => place === placeOf(one) && one.values.dueOn !== undefined);
  const from = dated ? AFTER_DUE : 0;
  return [
    ...(days >= from && days <= from + NEWS_DAYS ? [`${id} ${since}`] : []),
    ...(rule === 'F-12' && days >= TWICE && days <= TWICE + NEWS_DAYS ? [`${id} ${since} +${TWICE}`] : []),
  ];
}

const placeOf = ({ id }: Request): string => `${requestsTable.name} ${id}`;

interface Work {
  readonly today: Day;
  readonly questions: string;
  readonly readers: Readers;
  readonly links: Links;
  readonly considered: Map<string, { readonly reader: Reader; readonly occasions: Occasion<RequestInput>[] }>;
}

/** Those in charge of the association that a request names, or of everything where it names none. */
export function dueRequests(desk: Reading<RequestsDesk>): Result<readonly Considered<RequestInput>[]> {
  const read = readFor(desk, ['contacts', 'associations', 'requests']);
  if (!read.ok) return read;
  const { settings, dataset } = read.value;
  const { today } = desk;
  const work: Work = {
    ...{ today, questions: settings.contact, links: linksOf(desk), considered: new Map() },
    readers: readersOf(dataset, today, settings),
  };
  for (const request of stillWaiting(dataset, today).requests) tellOf(request, work);
  tellOver(dataset, work);
  const found = lateIn(desk);
  const late = found(settings.language);
  if (!late.ok) return fail(heldUp(late.problem));
  for (const finding of late.value) tellLate(finding, dataset.requests, found, work);
  return ok([...work.considered.values()].map(({ reader, occasions }) => ({ to: reader.to, occasions })));
}

function add({ considered }: Work, reader: Reader, occasion: Occasion<RequestInput>): void {
  const known = considered.get(reader.to.id) ?? { reader, occasions: [] };
  considered.set(reader.to.id, known);
  known.occasions.push(occasion);
}

function tellOf(request: Request, work: Work): void {
  const { readers, links, today, questions } = work;
  const { association } = request.values;
  const all = newsOf(request, today);
  for (const reader of all.length === 0 ? [] : readers.inChargeOf(association === undefined ? [] : [association]))
    for (const { about, news } of all)
      add(work, reader, {
        about,
        input: () =>
          ok({
            ...{ news, today, questions, place: placeOf(request), request: { id: request.id, values: request.values } },
            own: reader.as.association === association,
            links: { row: links.row(requestsTable.tab, request.line), contact: links.reader(reader) },
          }),
      });
}

function tellLate(
  finding: ToldFinding,
  requests: readonly Request[],
  found: (lang: Lang) => Result<readonly ToldFinding[]>,
  work: Work,
): void {
  const { readers, links, today, questions } = work;
  const { id, place, link, associations } = finding;
  const all = lateOf(finding, requests, today);
  for (const reader of all.length === 0 ? [] : readers.inChargeOf(associations))
    for (const about of all)
      add(work, reader, {
        about,
        input: (lang) => {
          const inWords = found(lang);
          if (!inWords.ok) return fail(heldUp(inWords.problem));
          const told = inWords.value.find((one) => one.id === id) ?? finding;
          return ok({
            ...{ news: 'late' as const, today, questions, place, finding: told },
            links: { row: link, contact: links.reader(reader) },
          });
        },
      });
}

/** Requests of an association that exists no more, and partnerships only asked for with it: over, which is told once. */
function tellOver(dataset: Dataset, work: Work): void {
  const { readers, links, today, questions } = work;
  const gone = goneSince(dataset.associations, today);
  const tell = (
    { tab, name: table, sentence }: Pick<typeof requestsTable | typeof pairsTable, 'tab' | 'name' | 'sentence'>,
    { id, line }: Pick<Request, 'id' | 'line'>,
    association: string | undefined,
    others: readonly string[],
    values: Readonly<Record<string, unknown>>,
  ): void => {
    const on = association === undefined ? undefined : gone.get(association);
    if (association === undefined || on === undefined || id === '' || on < addDays(today, -OVER_DAYS)) return;
    for (const reader of readers.inChargeOf([association, ...others]))
      add(work, reader, {
        about: `${id} over`,
        input: (lang) =>
          ok({
            ...{ news: 'over' as const, association, on, today, questions, place: `${table} ${id}` },
            about: sentence?.(values, { lang, today }) ?? id,
            links: { row: links.row(tab, line), contact: links.reader(reader) },
          }),
      });
  };
  for (const row of dataset.requests) tell(requestsTable, row, endedRequest(row.values, gone), [], row.values);
  for (const row of dataset.partnerships) {
    const both = [row.values.a, row.values.b].filter((name) => name !== undefined);
    tell(pairsTable, row, endedAsking(row.values, gone), both, row.values);
  }
}

/** What waits too long, asked once a language. */
function lateIn(desk: Reading<RequestsDesk>): (lang: Lang) => Result<readonly ToldFinding[]> {
  const known = new Map<Lang, Result<readonly ToldFinding[]>>();
  return (lang) => {
    const before = known.get(lang);
    if (before) return before;
    const found = desk.openFindings(lang);
    const late = found.ok ? ok(found.value.filter(({ rule }) => LATE_RULES.includes(rule))) : found;
    known.set(lang, late);
    return late;
  };
}
