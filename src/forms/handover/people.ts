import { labelOf, sentenceOn } from '../../define/sentence.ts';
import type { Day } from '../../domain/day.ts';
import type { Lang } from '../../domain/text.ts';
import { barred } from '../../tables/contacts.ts';
import { type Dataset, type RowIn, tables } from '../../tables/index.ts';
import { charges, reportRhythms } from '../../tables/options.ts';
import { withoutSuccessor } from '../../tables/successors.ts';
import type { Line } from './shape.ts';

interface At {
  readonly lang: Lang;
  readonly today: Day;
}

/** A contact as role and association; `undefined` for an id that no row holds, which reads as "ehemals". */
export const postOf = ({ contacts }: Dataset, id: string | undefined, at: At): string | undefined => {
  const found = contacts.find((one) => one.id === id);
  return found && sentenceOn(tables.contacts, found.values, at);
};

const isGone = ({ contacts }: Dataset, id: string, today: Day): boolean => {
  const found = contacts.find((one) => one.id === id);
  return found === undefined || barred(found, today) === 'signed off';
};

/** What somebody looks after by the columns that name a contact, in words. */
function caresFor({ id, values }: RowIn<'contacts'>, dataset: Dataset, { lang }: At): readonly string[] {
  const of = (de: string, en: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${lang === 'de' ? de : en}: ${names.join(', ')}`];
  const pairs = dataset.partnerships.filter(
    ({ values: { steward, status } }) => steward === id && id !== '' && status !== 'ended',
  );
  const requests = dataset.requests.filter(
    ({ values: { assignee, status } }) =>
      assignee === id && id !== '' && (status === 'new' || status === 'in-progress'),
  );
  const books = values.role === 'treasury' ? dataset.associations : [];
  return [
    ...of(
      'Betreut',
      'Looks after',
      pairs.map(({ values: { a = '', b = '' } }) => `${a} – ${b}`),
    ),
    ...of(
      'Offene Anfragen',
      'Open requests',
      requests.map((one) => one.id),
    ),
    ...of(
      'Führt die Kasse von',
      'Keeps the books of',
      books.flatMap((one) =>
        one.values.books === values.association && one.values.name !== undefined ? [one.values.name] : [],
      ),
    ),
  ];
}

/** Who may be written to, and what each is in charge of. */
export const postsOf = (dataset: Dataset, at: At): readonly Line[] =>
  dataset.contacts.flatMap((contact): Line[] => {
    const why = barred(contact, at.today);
    if (why !== undefined && why !== 'never') return [];
    const { charge, rhythm, consentOn } = contact.values;
    const told = labelOf(charges, charge, at);
    return [
      {
        ...{ id: contact.id, says: sentenceOn(tables.contacts, contact.values, at), on: consentOn },
        more: [
          ...(told === undefined ? [] : [`${tables.contacts.columns.charge.header[at.lang]}: ${told}`]),
          `${tables.contacts.columns.rhythm.header[at.lang]}: ${labelOf(reportRhythms, rhythm, at) ?? '–'}`,
          ...caresFor(contact, dataset, at),
        ],
      },
    ];
  });

/** Who signed off with nobody after them, the latest first. */
export const leftOf = (dataset: Dataset, at: At): readonly Line[] =>
  withoutSuccessor(dataset, at.today).map(({ id, values }) => ({
    ...{ id, says: sentenceOn(tables.contacts, values, at), more: [], on: values.signedOffOn },
  }));

/** Partnerships and open requests whose contact signed off or is no longer there. */
export function orphansOf(dataset: Dataset, at: At): readonly Line[] {
  const pairs = dataset.partnerships.flatMap(({ id, values }): Line[] =>
    values.steward === undefined || values.status === 'ended' || !isGone(dataset, values.steward, at.today)
      ? []
      : [{ id, says: sentenceOn(tables.partnerships, values, at), more: [], on: values.since }],
  );
  const requests = dataset.requests.flatMap(({ id, values }): Line[] =>
    values.assignee === undefined ||
    (values.status !== 'new' && values.status !== 'in-progress') ||
    !isGone(dataset, values.assignee, at.today)
      ? []
      : [{ id, says: sentenceOn(tables.requests, values, at), more: [], on: values.receivedOn }],
  );
  return [...pairs, ...requests];
}
