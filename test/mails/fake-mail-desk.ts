import { storedReference } from '../../scripts/reference/stored.ts';
import type {
  LedgerEntry,
  LedgerNote,
  MailContent,
  MailEntry,
  OutgoingMail,
  SendReport,
  ToldFinding,
} from '../../src/define/mail.ts';
import { day } from '../../src/domain/day.ts';
import { indexNames } from '../../src/domain/names.ts';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import { ownLang } from '../../src/domain/text.ts';
import { sendEvaluation } from '../../src/forms/sendEvaluation/index.ts';
import type { MailsDesk } from '../../src/mails/index.ts';
import { readSettings } from '../../src/settings/index.ts';
import { indexElections } from '../../src/tables/election-names.ts';
import type { Dataset, RowIn, ValuesIn } from '../../src/tables/index.ts';
import { association, datasetOf, partnership, visit } from '../evaluation/sample.ts';

export const contact = (
  id: string,
  name: string,
  more: Partial<ValuesIn<'contacts'>> = {},
  line = Number(id.slice(2)) + 1,
): RowIn<'contacts'> => ({
  id,
  line,
  cells: {},
  problems: [],
  values: {
    association: name,
    role: 'coordination',
    email: `${id.toLowerCase()}@example.org`,
    rhythm: 'quarterly',
    consentOn: day('2026-01-05'),
    consentBy: 'Mail vom 5.1.',
    ...more,
  },
});

export const someContacts = [
  contact('K-1', 'KV Beispielstadt'),
  contact('K-2', 'KV Musterland', { language: 'en', rhythm: 'quarterly', role: 'board' }),
  contact('K-3', 'KV Wartend', { rhythm: 'monthly' }),
  contact('K-4', 'KV Ohne Einwilligung', { consentOn: undefined }),
  contact('K-5', 'KV Abgemeldet', { signedOffOn: day('2026-09-01') }),
];

/** A mail as it left: what it was about, for one with a single occasion, and what it said. */
export interface Posted extends Partial<Omit<MailEntry, 'contact'>> {
  readonly contact?: string | undefined;
  readonly to: string;
  readonly entries: readonly MailEntry[];
  readonly content: MailContent;
}

interface FakeDesk {
  readonly desk: MailsDesk;
  readonly posted: Posted[];
  readonly ledger: LedgerEntry[];
  readonly notes: LedgerNote[];
  readonly links: string[];
}

interface Wishes {
  readonly contacts?: readonly RowIn<'contacts'>[];
  readonly ledger?: readonly LedgerEntry[];
  readonly quota?: number;
  readonly findings?: readonly ToldFinding[];
  readonly ownAddress?: Result<string>;
  readonly send?: (batch: readonly OutgoingMail[]) => Result<SendReport>;
}

/** A desk that keeps its ledger in memory and posts into a list. */
export function fakeMailDesk(wishes: Wishes = {}): FakeDesk {
  const ledger = [...(wishes.ledger ?? [])];
  const posted: Posted[] = [];
  const notes: LedgerNote[] = [];
  const links: string[] = [];
  const dataset: Dataset = {
    ...datasetOf({
      associations: [
        association('KV Beispielstadt', { land: 'Hamburg' }),
        association('KV Musterland', { land: 'Sachsen-Anhalt' }),
        association('KV Wartend', { search: 'seeks', searchSince: day('2026-03-05') }),
      ],
      partnerships: [partnership('KV Beispielstadt', 'KV Musterland')],
      visits: [visit('KV Beispielstadt', 'KV Musterland', '2026-08-01', { people: 6, hours: 35 })],
    }),
    contacts: wishes.contacts ?? someContacts,
  };
  const keep = (mail: OutgoingMail): void => {
    const { to, entries, content } = mail;
    posted.push({ contact: undefined, ...entries[0], to, entries, content: content(entries) });
    for (const { mail: name, about, contact: id } of entries)
      ledger.push({ id: `M-${ledger.length + 1}`, mail: name, about, contact: id, state: 'sent', reservedAt: '' });
  };
  const desk: MailsDesk = {
    reference: storedReference,
    lists: storedReference,
    lang: ownLang('de'),
    sheetLang: 'de',
    today: day('2026-10-06'),
    now: '2026-10-06 09:00',
    settings: () => ok({ ...readSettings({}), exampleData: true, sheetId: 'x', mailEvaluation: true }),
    known: () => ok({ associations: indexNames([]), elections: indexElections([]) }),
    actor: () => ({ role: 'coordination', contact: 'K-1', association: 'KV Beispielstadt' }),
    dataset: () => ok(dataset),
    readable: () => ok({ dataset, unread: new Map() }),
    apply: () => fail({ code: 'internal', text: { de: 'nicht hier', en: 'not here' } }),
    newId: (prefix) => `${prefix}-1`,
    remember: () => undefined,
    recall: () => undefined,
    linkTo: (tab, line) => {
      links.push(tab.de);
      return `https://example.org/sheet#gid=${tab.de}&range=A${line}`;
    },
    sheetUrl: () => 'https://example.org/sheet',
    sendMails: (batch) => {
      if (wishes.send) return wishes.send(batch);
      for (const mail of batch) keep(mail);
      return ok({ sent: batch.length, failed: 0, waiting: 0, unclear: 0, taken: 0 });
    },
    noteMails: (some) => {
      notes.push(...some);
      return ok(true);
    },
    remainingQuota: () => wishes.quota ?? 100,
    ownAddress: () => wishes.ownAddress ?? ok('koordination@example.org'),
    ledger: () => ok(ledger),
    told: () => new Map(),
    keepTold: () => undefined,
    foresee: () => [],
    openFindings: () => ok(wishes.findings ?? []),
  };
  return { desk, posted, ledger, notes, links };
}

/** Makes a call as the page would: through its schema. */
export function callOf(name: string, input: unknown, desk: MailsDesk): Result<unknown> {
  const call = sendEvaluation.calls.find((each) => each.name === name);
  if (!call) throw new Error(`no such call: ${name}`);
  const run = call.read(input);
  return run ? run(desk) : fail({ code: 'invalid', text: { de: 'abgelehnt', en: 'refused' } });
}
