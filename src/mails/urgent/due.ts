import type { Considered, MailDesk, ToldFinding } from '../../define/mail.ts';
import type { Desk, ReadableTabs, Reading } from '../../define/use-case.ts';
import { type Day, daysBetween } from '../../domain/day.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { contacts as contactsTable } from '../../tables/contacts.ts';
import { findings as findingsTable } from '../../tables/findings.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { heldUp, readFor } from '../held-up.ts';
import { keepsBooks, whoIsTold } from '../in-charge.ts';
import { contactsOn } from '../recipients.ts';
import type { UrgentInput } from './shape.ts';

/** The part of the desk that this mail needs. */
export type UrgentDesk = Desk<Dataset> & ReadableTabs<Dataset> & MailDesk;

/** Days after which one that is still open is told again. */
const AGAIN = [30, 7] as const;

/**
 * A finding's occasions: it with its day, and again after 7 and 30. A row is repeated as a whole, by the oldest of what is
 * open about it: what joins later is told once, and does not begin to count by itself.
 */
function occasionsOf({ id, since, place }: ToldFinding, oldest: ReadonlyMap<string, Day>, today: Day): string[] {
  const again = AGAIN.find((days) => daysBetween(oldest.get(place) ?? since, today) >= days);
  return [`${id} ${since}`, ...(again === undefined ? [] : [`${id} ${since} +${again}`])];
}

/** By row, since when the oldest of these findings is open. */
function oldestOf(found: readonly ToldFinding[]): ReadonlyMap<string, Day> {
  const oldest = new Map<string, Day>();
  for (const { place, since } of found) {
    const known = oldest.get(place);
    if (known === undefined || since < known) oldest.set(place, since);
  }
  return oldest;
}

/** What is new in the morning first, then by age, the largest sum of a day before others; rows whose books one keeps before others. */
const inOrder = (
  found: readonly ToldFinding[],
  contact: RowIn<'contacts'>,
  { associations }: Dataset,
): readonly ToldFinding[] => {
  const rank = (one: ToldFinding): number => (keepsBooks(contact, one.associations, associations) ? 0 : 1);
  return [...found].sort(
    (a, b) => Number(a.baseline) - Number(b.baseline) || rank(a) - rank(b) || b.since.localeCompare(a.since),
  );
};

/** Who of all contacts is to be told of which urgent findings: each once, and again while it is open. */
export function dueUrgent(desk: Reading<UrgentDesk>): Result<readonly Considered<UrgentInput>[]> {
  const read = readFor(desk, ['contacts', 'associations']);
  if (!read.ok) return read;
  const { settings, dataset } = read.value;
  const found = urgentIn(desk);
  const first = found(settings.language);
  if (!first.ok) return fail(heldUp(first.problem));
  const recipients = contactsOn(dataset, desk.today, settings);
  const told = whoIsTold(
    recipients.filter(({ to }) => to.barred === undefined).map(({ contact }) => contact),
    dataset.associations,
  );
  const toldOf = new Map(first.value.map((finding) => [finding.id, new Set(told(finding).map(({ id }) => id))]));
  const links = first.value.length === 0 ? { findings: '', contacts: '' } : linksOf(desk);
  return ok(
    recipients.map(({ contact, to }) => {
      const own = inOrder(
        first.value.filter(({ id }) => toldOf.get(id)?.has(contact.id)),
        contact,
        dataset,
      );
      const oldest = oldestOf(own);
      const ids = new Map(own.map(({ id }, place) => [id, place]));
      const input = (finding: string, lang: Lang): Result<UrgentInput> => {
        const inWords = found(lang);
        if (!inWords.ok) return fail(heldUp(inWords.problem));
        const all = inWords.value.filter(({ id }) => ids.has(id));
        return ok({
          finding,
          all: all.sort((a, b) => (ids.get(a.id) ?? 0) - (ids.get(b.id) ?? 0)),
          today: desk.today,
          contact: contact.values,
          questions: settings.contact,
          links: { findings: links.findings, contact: links.contacts.replace(/1$/, String(contact.line)) },
        });
      };
      return {
        to,
        occasions: own.flatMap((finding) =>
          occasionsOf(finding, oldest, desk.today).map((about) => ({
            about,
            input: (lang: Lang) => input(finding.id, lang),
          })),
        ),
      };
    }),
  );
}

const linksOf = (desk: Reading<UrgentDesk>): { readonly findings: string; readonly contacts: string } => ({
  findings: desk.linkTo(findingsTable.tab, 1),
  contacts: desk.linkTo(contactsTable.tab, 1),
});

/** The urgent findings, asked once a language. */
function urgentIn(desk: Reading<UrgentDesk>): (lang: Lang) => Result<readonly ToldFinding[]> {
  const known = new Map<Lang, Result<readonly ToldFinding[]>>();
  return (lang) => {
    const before = known.get(lang);
    if (before) return before;
    const found = desk.openFindings(lang);
    const urgent = found.ok ? ok(found.value.filter(({ level }) => level === 'urgent')) : found;
    known.set(lang, urgent);
    return urgent;
  };
}
