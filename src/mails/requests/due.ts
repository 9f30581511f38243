import type { Considered, MailDesk, Occasion } from '../../define/mail.ts';
import type { Desk, ReadableTabs, Reading } from '../../define/use-case.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { requests as requestsTable } from '../../tables/requests.ts';
import { heldUp } from '../held-up.ts';
import { linksOf, type Reader, readersOf } from '../readers.ts';

type Request = RowIn<'requests'>;

/** The part of the desk that this mail needs. */
export type RequestsDesk = Desk<Dataset> & ReadableTabs<Dataset> & MailDesk;

/** One request that its reader is told of. */
export interface RequestInput {
  readonly request: Pick<Request, 'id' | 'values'>;
  readonly news: 'new' | 'due';
  readonly today: Day;
  readonly links: { readonly request: string; readonly contact: string };
  readonly questions: string;
}

/** Older ones are no news when the mails are switched on. */
const NEWS_DAYS = 30;

/** Which news of a request there are now, with their keys: that it came, and that its day has come. */
function newsOf(
  { id, values }: Request,
  today: Day,
): readonly { readonly about: string; readonly news: RequestInput['news'] }[] {
  const { status, receivedOn, dueOn } = values;
  if (id === '' || (status !== 'new' && status !== 'in-progress')) return [];
  const news: { about: string; news: RequestInput['news'] }[] = [];
  if (status === 'new' && receivedOn !== undefined && receivedOn <= today && receivedOn >= addDays(today, -NEWS_DAYS))
    news.push({ about: id, news: 'new' });
  if (dueOn !== undefined && dueOn <= today && dueOn >= addDays(today, -NEWS_DAYS))
    news.push({ about: `${id} ${dueOn}`, news: 'due' });
  return news;
}

/** Those in charge of the association that a request names, or of everything where it names none. */
export function dueRequests(desk: Reading<RequestsDesk>): Result<readonly Considered<RequestInput>[]> {
  const [settings, readable] = [desk.settings(), desk.readable()];
  if (!settings.ok) return settings;
  if (!readable.ok) return readable;
  const { dataset, unread } = readable.value;
  const problem = (['contacts', 'associations', 'requests'] as const).flatMap((name) => unread.get(name) ?? [])[0];
  if (problem) return fail(heldUp(problem));
  const { today } = desk;
  const readers = readersOf(dataset, today, settings.value);
  const links = linksOf(desk);
  const considered = new Map<string, { readonly reader: Reader; readonly occasions: Occasion<RequestInput>[] }>();
  for (const request of dataset.requests) {
    const { association } = request.values;
    const all = newsOf(request, today);
    for (const reader of all.length === 0 ? [] : readers.inChargeOf(association === undefined ? [] : [association])) {
      const known = considered.get(reader.to.id) ?? { reader, occasions: [] };
      considered.set(reader.to.id, known);
      for (const { about, news } of all)
        known.occasions.push({
          about,
          input: () =>
            ok({
              ...{ news, today, request: { id: request.id, values: request.values } },
              links: { request: links.row(requestsTable.tab, request.line), contact: links.reader(reader) },
              questions: settings.value.contact,
            }),
        });
    }
  }
  return ok([...considered.values()].map(({ reader, occasions }) => ({ to: reader.to, occasions })));
}
