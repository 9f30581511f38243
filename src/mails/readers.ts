import type { MailDesk, Recipient } from '../define/mail.ts';
import type { Desk, Reading } from '../define/use-case.ts';
import type { Day } from '../domain/day.ts';
import type { Text } from '../domain/text.ts';
import type { SheetSettings } from '../settings/index.ts';
import { associations as associationsTable } from '../tables/associations.ts';
import { contacts as contactsTable } from '../tables/contacts.ts';
import type { Dataset } from '../tables/index.ts';
import { whoIsTold } from './in-charge.ts';
import { reachable, recipientsOn } from './recipients.ts';
import { sidesOf } from './sides.ts';
import type { Unreached } from './unreached.ts';

/** A reader of what two associations do together: who it is, and in whose name. */
export interface Reader {
  readonly to: Recipient;
  readonly as: { readonly kind: 'mailbox' | 'contact' | 'coordination'; readonly association: string };
}

export interface Readers {
  /** Those of an association; empty where it has neither mailbox nor contact who may be written to. */
  readonly sideOf: (association: string | undefined) => readonly Reader[];
  /** Of these associations, those that nobody writes to. */
  readonly unreached: (associations: readonly string[]) => readonly Unreached[];
  readonly inChargeOf: (associations: readonly string[]) => readonly Reader[];
  /** Whoever has this id and may be written to. */
  readonly byId: (id: string) => Reader | undefined;
}

export function readersOf(
  dataset: Pick<Dataset, 'contacts' | 'associations'>,
  today: Day,
  settings: SheetSettings,
): Readers {
  const { contacts, associations } = dataset;
  const sides = sidesOf(dataset, today, settings);
  const recipient = recipientsOn(dataset, today, settings);
  const may = reachable(dataset, today);
  const told = whoIsTold(may, associations);
  const nameOf = new Map(contacts.map(({ id, values }) => [id, values.association ?? '']));
  const sideOf: Readers['sideOf'] = (association) =>
    sides.of(association).map((to) => {
      const contact = nameOf.get(to.id);
      return { to, as: { kind: contact === undefined ? 'mailbox' : 'contact', association: association ?? '' } };
    });
  return {
    sideOf,
    unreached: (names) =>
      names.flatMap((name) => (sideOf(name).length > 0 ? [] : [{ name, why: sides.whyNone(name) }])),
    inChargeOf: (names) =>
      told({ office: 'coordination', associations: names }).map((contact) => ({
        to: recipient(contact),
        as: { kind: 'coordination', association: contact.values.association ?? '' },
      })),
    byId: (id) => {
      const contact = may.find((one) => one.id === id);
      if (contact)
        return {
          to: recipient(contact),
          as: { kind: 'contact', association: contact.values.association ?? '' },
        };
      const row = associations.find((one) => one.id === id);
      return row && sideOf(row.values.name).find(({ to }) => to.id === id);
    },
  };
}

export interface Links {
  readonly row: (tab: Text, line: number) => string;
  /** The row in which the reader is told how to stop. */
  readonly reader: (reader: Reader) => string;
}

/** A link to a row ends in the row's number, so each tab is asked once. */
export function linksOf(desk: Reading<Desk<unknown> & MailDesk>): Links {
  const known = new Map<string, string>();
  const row = (tab: Text, line: number): string => {
    const first = known.get(tab.de) ?? desk.linkTo(tab, 1);
    known.set(tab.de, first);
    return first.replace(/1$/, String(line));
  };
  return {
    row,
    reader: ({ to: { line }, as: { kind } }) =>
      row(kind === 'mailbox' ? associationsTable.tab : contactsTable.tab, line),
  };
}
