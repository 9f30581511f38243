import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChosenMails, LedgerEntry, MailState } from '../../src/define/mail.ts';
import { type Day, day } from '../../src/domain/day.ts';
import { ok } from '../../src/domain/result.ts';
import { evaluationToCoordinators } from '../../src/mails/evaluation/mail.ts';
import { planOf } from '../../src/mails/sending.ts';
import type { RowIn, ValuesIn } from '../../src/tables/index.ts';
import { fakeMailDesk, contact as named } from './fake-mail-desk.ts';

const contact = (id: string, more: Partial<ValuesIn<'contacts'>> = {}): RowIn<'contacts'> =>
  named(id, 'KV Beispielstadt', more, 2);

const entry = (state: MailState, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: 'M-1',
  mail: 'evaluation',
  about: '2026-Q3',
  contact: 'K-1',
  reservedAt: '2026-10-01 07:00',
  state,
  ...more,
});

interface Given {
  readonly contacts: readonly RowIn<'contacts'>[];
  readonly ledger: readonly LedgerEntry[];
  readonly today: Day;
  readonly quota: number;
  readonly setUpOn: Day;
  readonly chosen: ChosenMails;
}

const due = ({ contacts = [contact('K-1')], ledger = [], ...more }: Partial<Given> = {}) => {
  const { desk } = fakeMailDesk({ contacts, ledger, quota: more.quota ?? 100 });
  const settings = desk.settings();
  if (!settings.ok) throw new Error('no settings');
  const plan = planOf(
    evaluationToCoordinators,
    {
      ...desk,
      today: more.today ?? day('2026-10-06'),
      now: '2026-10-06 07:00',
      settings: () => ok({ ...settings.value, setUpOn: more.setUpOn }),
    },
    more.chosen,
  );
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
};
const sent = (plan: ReturnType<typeof due>) => plan.send.map(({ to, occasion }) => `${to.id} ${occasion.about}`);
const reasons = (plan: ReturnType<typeof due>) => plan.notDue.map(({ reason }) => reason);

describe('who is due', () => {
  test('the last finished period of each rhythm', () => {
    const contacts = [contact('K-1'), contact('K-2', { rhythm: 'monthly' })];
    expect(sent(due({ contacts }))).toEqual(['K-1 2026-Q3', 'K-2 2026-09']);
    expect(sent(due({ contacts, today: day('2026-09-30') }))).toEqual(['K-1 2026-Q2', 'K-2 2026-08']);
  });
  test('by itself, no period that was over before the sheet was set up', () => {
    expect(sent(due({ setUpOn: day('2026-10-01') }))).toEqual([]);
    expect(sent(due({ setUpOn: day('2026-09-30') }))).toEqual(['K-1 2026-Q3']);
    const chosen = { about: '2026-Q3', recipients: ['K-1'] };
    expect(sent(due({ setUpOn: day('2026-10-01'), chosen }))).toEqual(['K-1 2026-Q3']);
  });
  test.each([
    ['never', { rhythm: 'never' }, 'never'],
    ['no rhythm', { rhythm: undefined }, 'never'],
    ['no consent', { consentOn: undefined }, 'no consent'],
    ['consent tomorrow', { consentOn: day('2026-10-07') }, 'no consent'],
    ['nobody says how consent was given', { consentBy: undefined }, 'no consent'],
    ['signed off today', { signedOffOn: day('2026-10-06') }, 'signed off'],
    ['no address', { email: undefined }, 'no address'],
    ['unknown association', { association: undefined }, 'no association'],
  ] as const)('%s', (_says, more, reason) => {
    const plan = due({ contacts: [contact('K-1', more)] });
    expect(sent(plan)).toEqual([]);
    expect(reasons(plan)).toEqual([reason]);
  });
  test('consent of today counts, a sign-off of tomorrow does not yet', () => {
    expect(sent(due({ contacts: [contact('K-1', { consentOn: day('2026-10-06') })] }))).toHaveLength(1);
    expect(sent(due({ contacts: [contact('K-1', { signedOffOn: day('2026-10-07') })] }))).toHaveLength(1);
  });
  test('a sign-off that cannot be read is a sign-off', () => {
    const problems = [{ column: 'signedOffOn', kind: 'unreadable' as const, text: { de: 'x', en: 'x' } }];
    expect(reasons(due({ contacts: [{ ...contact('K-1'), problems }] }))).toEqual(['signed off']);
  });
  test('rows without an id and copied rows wait for theirs', () => {
    expect(reasons(due({ contacts: [contact(''), contact('')] }))).toEqual(['no id', 'no id']);
    const plan = due({ contacts: [contact('K-1'), contact('K-1', { email: 'andere@example.org' })] });
    expect(plan.send.map(({ to }) => to.address)).toEqual(['k-1@example.org']);
    expect(reasons(plan)).toEqual(['copied id']);
  });
});

describe('the ledger', () => {
  test('sent is sent, for this contact, mail and period only', () => {
    expect(reasons(due({ ledger: [entry('sent')] }))).toEqual(['sent']);
    for (const other of [{ about: '2026-Q2' }, { contact: 'K-2' }, { mail: 'digest' }])
      expect(sent(due({ ledger: [entry('sent', other)] }))).toEqual(['K-1 2026-Q3']);
  });
  test('reserved by an earlier run is unclear, marked so, and never sent again', () => {
    const plan = due({ ledger: [entry('reserved')] });
    expect(sent(plan)).toEqual([]);
    expect(plan.notes).toEqual([
      { ledgerRow: 'M-1', mail: 'evaluation', about: '2026-Q3', contact: 'K-1', state: 'unclear' },
    ]);
    expect(reasons(due({ ledger: [entry('unclear')] }))).toEqual(['unclear']);
    expect(due({ ledger: [entry('unclear')] }).notes).toEqual([]);
  });
  test.each([
    ['2026-10-06 06:51', 'under way'],
    ['2026-10-06 06:50', 'unclear'],
    ['2026-10-05 07:00', 'unclear'],
    ['2026-10-06 07:01', 'unclear'],
    ['irgendwann', 'unclear'],
    ['', 'unclear'],
  ])('reserved at %j, seen at 07:00: %s', (reservedAt, reason) => {
    expect(reasons(due({ ledger: [entry('reserved', { reservedAt })] }))).toEqual([reason]);
  });
  test('also a person who chose it does not resend what is unclear or sent', () => {
    const chosen = { about: '2026-Q3', recipients: ['K-1'] };
    for (const state of ['sent', 'unclear', 'reserved'] as const)
      expect(sent(due({ ledger: [entry(state)], chosen }))).toEqual([]);
    expect(due({ ledger: [entry('failed')], chosen }).send[0]?.ledgerRow).toBe('M-1');
  });
  test('what failed is tried again only at a person’s word', () => {
    expect(reasons(due({ ledger: [entry('failed')] }))).toEqual(['failed']);
  });
  test('what waits goes first, keeps its row and its period', () => {
    const plan = due({
      contacts: [contact('K-2'), contact('K-1')],
      ledger: [entry('waiting', { about: '2026-Q2' })],
      quota: 1,
    });
    expect(plan.send.map(({ occasion, ledgerRow }) => [occasion.about, ledgerRow])).toEqual([['2026-Q2', 'M-1']]);
    expect(plan.notes.map(({ contact: id, about, state }) => [id, about, state])).toEqual([
      ['K-2', '2026-Q3', 'waiting'],
      ['K-1', '2026-Q3', 'waiting'],
    ]);
  });
  test('what waits and still has to wait is noted once', () => {
    expect(due({ ledger: [entry('waiting')], quota: 0 })).toMatchObject({ send: [], notes: [] });
    expect(due({ quota: 0 }).notes).toHaveLength(1);
  });
});

test('whatever the ledger says: within the quota, and never the same contact and period twice', () => {
  const states = fc.constantFrom<MailState>('reserved', 'sent', 'failed', 'unclear', 'waiting');
  const ids = fc.constantFrom('K-1', 'K-2', 'K-3', '');
  const ledger = fc.array(
    fc.record({ state: states, contact: ids, about: fc.constantFrom('2026-Q3', '2026-Q2', 'Unsinn') }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      ledger,
      fc.array(ids, { maxLength: 6 }),
      fc.integer({ min: -1, max: 5 }),
      (entries, contacts, quota) => {
        const rows = entries.map((each, i) => entry(each.state, { ...each, id: `M-${i}` }));
        const plan = due({ ledger: rows, contacts: contacts.map((id) => contact(id)), quota });
        expect(plan.send.length).toBeLessThanOrEqual(Math.max(quota, 0));
        expect(new Set(sent(plan)).size).toBe(plan.send.length);
        for (const { to, occasion } of plan.send) {
          const of = rows
            .filter((row) => row.contact === to.id && row.about === occasion.about)
            .map(({ state }) => state);
          expect(of.some((state) => state === 'sent' || state === 'unclear' || state === 'reserved')).toBe(false);
        }
      },
    ),
  );
});
