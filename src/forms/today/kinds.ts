import type { Actor } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import { askedOn } from '../../mails/partnership/asked-on.ts';
import type { DataTableName, ValuesIn } from '../../tables/index.ts';
import { endedRequest } from '../../tables/over.ts';
import type { ThingKind } from './shape.ts';

/** What a kind is asked with. */
export interface Asking {
  readonly today: Day;
  /** Whether an association is the person's own, or below it. */
  readonly mine: (name: string | undefined) => boolean;
  readonly setUpOn: Day | undefined;
  /** Associations that exist no more. */
  readonly gone: ReadonlySet<string | undefined>;
  /** Associations whose wish for a partner was declined: nobody is proposed to them. */
  readonly declined: ReadonlySet<string | undefined>;
}

/** A kind of thing to do, over the rows of one tab. */
export interface Kind<T extends DataTableName = DataTableName> {
  readonly kind: ThingKind;
  readonly table: T;
  /** Of a long tab: the columns by which rows are found, before they are read whole. Absent: the tab is short. */
  readonly columns?: readonly (keyof ValuesIn<T> & string)[];
  /** A method, so that the list can hold any: its values come from the table's own columns. */
  fits(values: ValuesIn<T>, asking: Asking): boolean;
  /** The day that it is about. */
  day(values: ValuesIn<T>): Day | undefined;
  /** The newest day comes first, not the oldest. */
  readonly newestFirst?: true;
  /** The form that changes the row that is selected, or goes on with it. */
  readonly opens?: string;
  /** What that form is handed; without it, it finds the row as the one that is selected. */
  hands?(values: ValuesIn<T>): Readonly<Record<string, string>>;
}

const define = <T extends DataTableName>(kind: Kind<T>): Kind<T> => kind;

const isOpen = (status: ValuesIn<'visits'>['status']): boolean => status === 'planned' || status === 'confirmed';

const BY_VISIT = { columns: ['status', 'start', 'guest', 'host'] } as const;

const report = define({
  kind: 'report',
  table: 'visits',
  ...BY_VISIT,
  fits: ({ status, start, end, guest, host }, { today, mine }) =>
    isOpen(status) && start !== undefined && (end ?? start) < today && (mine(guest) || mine(host)),
  day: ({ start }) => start,
  newestFirst: true,
});
const confirm = define({
  kind: 'confirm',
  table: 'visits',
  ...BY_VISIT,
  fits: ({ status, start, host }, { today, mine }) =>
    status === 'planned' && start !== undefined && start >= today && mine(host),
  day: ({ start }) => start,
});
const agree = define({
  kind: 'agree',
  table: 'partnerships',
  fits: ({ a, b, status, until, agreedA, agreedB }, { mine, gone, today }) =>
    (status === 'requested' || status === 'active') &&
    (until === undefined || until >= today) &&
    !gone.has(a) &&
    !gone.has(b) &&
    ((agreedA === undefined && mine(a)) || (agreedB === undefined && mine(b))),
  day: ({ since }) => since,
  newestFirst: true,
  opens: 'addPartnership',
});
/** The question that the yearly mail asks, of the same rows. */
const renew = define({
  kind: 'renew',
  table: 'partnerships',
  fits: (values, asking) => (asking.mine(values.a) || asking.mine(values.b)) && askedOn(values, asking) !== undefined,
  day: ({ confirmedOn, since }) => confirmedOn ?? since,
  opens: 'addPartnership',
});
/** The word in Prüfung is as new as the row: typing renews it. */
const decide = define({
  kind: 'decide',
  table: 'contributions',
  columns: ['check', 'decision', 'receiver'],
  fits: ({ check, decision, receiver }, { mine }) =>
    mine(receiver) &&
    (decision === 'open' || (decision === undefined && /^(dringend|urgent)(?!\p{L})/u.test(check ?? ''))),
  day: ({ receivedOn }) => receivedOn,
  opens: 'logContribution',
});
const answer = define({
  kind: 'answer',
  table: 'requests',
  fits: ({ status, dueOn, association }, { today, gone }) =>
    (status === 'new' || (status === 'in-progress' && dueOn !== undefined && dueOn <= today)) &&
    endedRequest({ status, association }, gone) === undefined,
  // Whoever has waited longest comes first, due or not.
  day: ({ receivedOn }) => receivedOn,
  opens: 'addRequest',
});
const pair = define({
  kind: 'pair',
  table: 'associations',
  fits: ({ search, name }, { gone, declined }) => search === 'seeks' && !gone.has(name) && !declined.has(name),
  day: ({ searchSince }) => searchSince,
  opens: 'suggestPartners',
  hands: ({ name = '' }) => ({ seeker: name }),
});

/**
 * What each role is shown, in this order. Kinds that stand together are read together; those of long tabs are only looked
 * for where what came before them leaves room.
 */
export const KINDS: Readonly<Record<Actor['role'], readonly (readonly Kind[])[]>> = {
  coordination: [
    [answer, renew, pair, agree],
    [report, confirm],
  ],
  treasury: [[decide], [renew, agree, report, confirm]],
  'data-protection': [[renew, agree]],
  volunteer: [[report, renew, confirm, agree]],
};

export const kindNamed = (name: ThingKind): Kind | undefined =>
  Object.values(KINDS)
    .flat(2)
    .find(({ kind }) => kind === name);
