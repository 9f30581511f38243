import type { Considered, MailDesk, ToldFinding } from '../../define/mail.ts';
import type { Desk, ReadableTabs, Reading } from '../../define/use-case.ts';
import { type Day, daysBetween } from '../../domain/day.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { contacts as contactsTable } from '../../tables/contacts.ts';
import { findings as findingsTable } from '../../tables/findings.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { heldUp } from '../held-up.ts';
import { keepsBooks, whoIsTold } from '../in-charge.ts';
import { contactRecipient } from '../recipients.ts';
import type { UrgentInput } from './shape.ts';

/** The part of the desk that this mail needs. */
export type UrgentDesk = Desk<Dataset> & ReadableTabs<Dataset> & MailDesk;

/** Days after which one that is still open is told again. */
const AGAIN = [30, 7] as const;

/** Which telling is due: the first, that of the 7th day, that of the 30th. */
const stageOf = (since: Day, today: Day): number => AGAIN.find((days) => daysBetween(since, today) >= days) ?? 0;

/** A finding's occasion: it with its day, and again after 7 and 30. */
const aboutOf = ({ id, since }: ToldFinding, stage: number): string =>
  `${id} ${since}${stage === 0 ? '' : ` +${stage}`}`;

/** What is new in the morning first, then by age; rows whose books one keeps before others. */
const inOrder = (
  found: readonly ToldFinding[],
  contact: RowIn<'contacts'>,
  { associations }: Dataset,
): readonly ToldFinding[] => {
  const rank = (one: ToldFinding): number => (keepsBooks(contact, one.associations, associations) ? 0 : 1);
  return [...found].sort(
    (a, b) => Number(a.baseline) - Number(b.baseline) || rank(a) - rank(b) || (a.since > b.since ? -1 : 1),
  );
};

/** Who of all contacts is to be told of which urgent findings: each once, and again while it is open. */
export function dueUrgent(desk: Reading<UrgentDesk>): Result<readonly Considered<UrgentInput>[]> {
  const [settings, readable] = [desk.settings(), desk.readable()];
  if (!settings.ok) return settings;
  if (!readable.ok) return readable;
  const { dataset, unread } = readable.value;
  const problem = unread.get('contacts') ?? unread.get('associations');
  if (problem) return fail(heldUp(problem));
  const found = urgentIn(desk);
  const first = found(settings.value.language);
  if (!first.ok) return fail(heldUp(first.problem));
  const recipients = dataset.contacts.map((contact) => ({
    contact,
    to: contactRecipient(contact, desk.today, settings.value),
  }));
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
          questions: settings.value.contact,
          links: { findings: links.findings, contact: links.contacts.replace(/1$/, String(contact.line)) },
        });
      };
      return {
        to,
        occasions: own.map((finding) => ({
          about: aboutOf(finding, stageOf(finding.since, desk.today)),
          input: (lang: Lang) => input(finding.id, lang),
        })),
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
