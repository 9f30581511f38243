import type { Considered, MailDesk, Occasion, ToldFinding } from '../../define/mail.ts';
import type { Desk, ReadableTabs, Reading } from '../../define/use-case.ts';
import { addDays, addMonths, type Day, day, yearOf } from '../../domain/day.ts';
import { type Period, periodKey, periodOf } from '../../domain/period.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { ownAssociations } from '../../evaluation/own-associations.ts';
import type { Reference } from '../../reference/reference.ts';
import { dueOn } from '../../rules/kit/past-retention.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { contacts as contactsTable } from '../../tables/contacts.ts';
import { type Dataset, dataTables, type RowIn, tables } from '../../tables/index.ts';
import { type Money, moneyOf } from '../evaluation/money.ts';
import { heldUp, readFor } from '../held-up.ts';
import { booksKeptBy, whoIsTold } from '../in-charge.ts';
import { contactsOn } from '../recipients.ts';

type Contact = RowIn<'contacts'>;

/** The part of the desk that this mail needs. */
export type AccountsDesk = Desk<Dataset> &
  ReadableTabs<Dataset> &
  MailDesk & { readonly reference: Pick<Reference, 'district'> };

interface Common {
  readonly today: Day;
  readonly association: string;
  readonly links: { readonly sheet: string; readonly contact: string };
  readonly questions: string;
}

/** The sums of a year, and by when they are wanted: in January nobody wants them yet. */
export interface YearInput extends Common {
  readonly what: 'year' | 'own-day' | 'report';
  readonly year: number;
  readonly by: Day | undefined;
  readonly money: Money;
  /** Open findings about money of these associations, but for those of a contribution of another year. */
  readonly open: readonly ToldFinding[];
}

/** How many rows of which tabs retention takes next month. */
export interface RetentionInput extends Common {
  readonly what: 'retention';
  readonly month: Period;
  readonly rows: readonly { readonly tab: Text; readonly count: number }[];
}

export type AccountsInput = YearInput | RetentionInput;

/** From the 6th on, as the evaluation: late entries are in. */
const FROM_DAY = 6;
/** So many days before a day it is told once more. */
const BEFORE = 28;
/** A trigger that runs late still tells of January, and so do mails that are switched on later, until the next telling of the year. */
const JANUARY_UNTIL = '02-15';
/** § 19a Abs. 3 PartG: the party hands in its report by then. */
const REPORT_DAY = '09-30';

interface Telling {
  readonly what: YearInput['what'];
  readonly about: string;
  readonly by: Day | undefined;
}

/** Which tellings of the year before are due on a day; `ownDay` as `15.03.`. */
export function tellingsOn(today: Day, ownDay: string | undefined): readonly Telling[] {
  const year = yearOf(today);
  const before = String(year - 1);
  const within = (first: Day, last: Day): boolean => today >= first && today <= last;
  const told: Telling[] = [];
  const report = day(`${year}-${REPORT_DAY}`);
  const [d, m] = ownDay?.split('.') ?? [];
  const last = d !== undefined && m !== undefined ? day(`${year}-${m}-${d}`) : undefined;
  const next = addDays(last !== undefined && last < report ? last : report, -BEFORE - 1);
  const january = day(`${year}-${JANUARY_UNTIL}`);
  const until = [january, next].sort().pop() ?? january;
  if (within(day(`${year}-01-0${FROM_DAY}`), until)) told.push({ what: 'year', about: before, by: undefined });
  if (last !== undefined && within(addDays(last, -BEFORE), last))
    told.push({ what: 'own-day', about: `${before} ${ownDay}`, by: last });
  if (within(addDays(report, -BEFORE), report)) told.push({ what: 'report', about: `${before} 30.09.`, by: report });
  return told;
}

interface Work {
  readonly desk: Reading<AccountsDesk>;
  readonly dataset: Dataset;
  readonly settings: SheetSettings;
  readonly common: (contact: Contact) => Common;
}

const holdsMoney = ({ profile }: SheetSettings): boolean => profile !== 'network';

/** Treasuries, of the year's accounts; those in charge of data protection, of what retention takes. */
export function dueAccounts(desk: Reading<AccountsDesk>): Result<readonly Considered<AccountsInput>[]> {
  const read = readFor(desk, (now) => [
    'contacts',
    'associations',
    ...(holdsMoney(now) ? (['contributions'] as const) : []),
  ]);
  if (!read.ok) return read;
  const { settings, dataset } = read.value;
  const work: Work = { desk, dataset, settings: settings, common: commonOf(desk, settings) };
  const recipients = contactsOn(dataset, desk.today, settings);
  const may = recipients.flatMap(({ contact, to }) => (to.barred === undefined ? [contact] : []));
  const retention = retentionOf(work);
  const told = new Set(
    retention === undefined
      ? []
      : whoIsTold(may, dataset.associations)({ office: 'data-protection', associations: [] }).map(({ id }) => id),
  );
  const yearOfBooks = holdsMoney(settings) ? yearsOf(work) : () => [];
  return ok(
    recipients.map(({ contact, to }) => ({
      to,
      occasions: [
        ...(contact.values.role === 'treasury' && to.barred === undefined ? yearOfBooks(contact) : []),
        ...(retention && told.has(contact.id) ? [retention(contact)] : []),
      ],
    })),
  );
}

function commonOf(desk: Reading<AccountsDesk>, { contact: questions }: SheetSettings): Work['common'] {
  let fixed: { readonly sheet: string; readonly contacts: string } | undefined;
  return ({ line, values }) => {
    fixed ??= { sheet: desk.sheetUrl(), contacts: desk.linkTo(contactsTable.tab, 1) };
    const links = { sheet: fixed.sheet, contact: fixed.contacts.replace(/1$/, String(line)) };
    return { today: desk.today, association: values.association ?? '', links, questions };
  };
}

/** Associations whose money a treasury is told of: its own, those below, and those whose books it keeps. */
function booksOf(association: string, { associations }: Dataset): readonly string[] {
  const register = associations.flatMap(({ values: { name, level, land, parent } }) =>
    name === undefined ? [] : [{ name, level, land, parent }],
  );
  return [...new Set([...ownAssociations({ register }, association), ...booksKeptBy(association, associations)])];
}

/** The day of the association's Land by which accounts are handed in. */
function ownDayOf(association: string, { associations }: Dataset): string | undefined {
  const land = associations.find(({ values }) => values.name === association)?.values.land;
  return associations.find(({ values }) => values.level === 'LV' && values.land === land)?.values.accountsBy;
}

function yearsOf({ desk, dataset, settings, common }: Work): (contact: Contact) => Occasion<AccountsInput>[] {
  const { today } = desk;
  const year = yearOf(today) - 1;
  const period = periodOf(day(`${year}-01-01`), 'year');
  let made: ReturnType<typeof evaluate> | undefined;
  const evaluation = () => {
    made ??= evaluate({ dataset, period, today, districts: desk.reference.district, settings });
    return made;
  };
  const received = new Set(
    dataset.contributions.flatMap(({ values: { receiver, receivedOn } }) =>
      receiver !== undefined && receivedOn?.startsWith(String(year)) ? [receiver] : [],
    ),
  );
  const otherYears = new Set(
    dataset.contributions.flatMap(({ id, values: { receivedOn } }) =>
      receivedOn === undefined || yearOf(receivedOn) === year ? [] : [`contributions ${id}`],
    ),
  );
  return (contact) => {
    const { association } = contact.values;
    const tellings = association === undefined ? [] : tellingsOn(today, ownDayOf(association, dataset));
    if (association === undefined || tellings.length === 0) return [];
    const names = booksOf(association, dataset);
    // A year in which nothing came in is no news.
    if (!names.some((name) => received.has(name))) return [];
    return tellings.map(({ what, about, by }) => ({
      about,
      input: (lang: Lang) => {
        const found = desk.openFindings(lang);
        if (!found.ok) return fail(heldUp(found.problem));
        const open = found.value.filter(
          ({ office, associations, place }) =>
            office === 'treasury' && !otherYears.has(place) && associations.some((name) => names.includes(name)),
        );
        return ok({ ...common(contact), what, year, by, money: moneyOf(evaluation(), names), open });
      },
    }));
  };
}

/** What becomes too old in the month to come, by tab: each row in one month's mail. Nothing before the 6th, and where nothing does. */
function retentionOf({ desk, dataset, common }: Work): ((contact: Contact) => Occasion<AccountsInput>) | undefined {
  const { today } = desk;
  if (Number(today.slice(8)) < FROM_DAY) return undefined;
  const month = periodOf(addMonths(today, 1), 'month');
  const past = (on: Day) =>
    new Map(dueOn(dataset, on, dataTables).map(({ key, table, rows }) => [key, { table, count: rows.length }]));
  const [now, then] = [past(addDays(month.first, -1)), past(month.last)];
  const rows = [...then].flatMap(([key, { table, count }]) => {
    const more = count - (now.get(key)?.count ?? 0);
    return more > 0 ? [{ tab: tables[table].tab, count: more }] : [];
  });
  if (rows.length === 0) return undefined;
  return (contact) => ({
    about: periodKey(month),
    input: () => ok({ ...common(contact), what: 'retention', month, rows }),
  });
}
