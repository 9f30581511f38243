import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../src/define/mail.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { sendEvaluation } from '../../src/forms/sendEvaluation/index.ts';
import { mails } from '../../src/mails/index.ts';
import { sendMails } from '../../src/mails/sending.ts';
import { callOf, contact, fakeMailDesk } from './fake-mail-desk.ts';

const sentEntry: LedgerEntry = {
  ...{ id: 'M-9', mail: 'evaluation', about: '2026-Q3', contact: 'K-1' },
  ...{ state: 'sent', reservedAt: '2026-10-01 07:00' },
};
const answerOf = (result: ReturnType<typeof callOf>): unknown => (result.ok ? result.value : result.problem);

describe('opening the dialog', () => {
  test('offers the last quarter, who is suggested, and who gets nothing with the reason', () => {
    expect(answerOf(callOf('sendEvaluationStart', {}, fakeMailDesk().desk))).toMatchObject({
      period: { key: '2026-Q3', name: '3. Quartal 2026', finished: true },
      recipients: [
        { id: 'K-1', association: 'KV Beispielstadt', suggested: true },
        { id: 'K-2', association: 'KV Musterland', suggested: true },
        { id: 'K-3', association: 'KV Wartend', suggested: false },
      ],
      others: [
        { association: 'KV Ohne Einwilligung', reason: { de: 'Einwilligung fehlt' } },
        { association: 'KV Abgemeldet', reason: { de: 'abgemeldet' } },
      ],
      quota: 100,
      exampleData: true,
    });
  });
  test('a month suggests those who wish it monthly', () => {
    const start = answerOf(callOf('sendEvaluationStart', { period: '2026-09' }, fakeMailDesk().desk));
    const { recipients } = start as { recipients: { id: string; suggested: boolean }[] };
    expect(recipients.filter(({ suggested }) => suggested).map(({ id }) => id)).toEqual(['K-3']);
  });
  test('the quota hides nobody', () => {
    const start = answerOf(callOf('sendEvaluationStart', {}, fakeMailDesk({ quota: 0 }).desk));
    expect((start as { recipients: unknown[] }).recipients).toHaveLength(3);
  });
  test('offers periods newest first, the running one marked', () => {
    const { periods } = answerOf(callOf('sendEvaluationStart', {}, fakeMailDesk().desk)) as {
      periods: { key: string; kind: string; finished: boolean }[];
    };
    const quarters = periods.filter(({ kind }) => kind === 'quarter');
    expect(quarters.slice(0, 2).map(({ key, finished }) => [key, finished])).toEqual([
      ['2026-Q4', false],
      ['2026-Q3', true],
    ]);
  });
  test.each([{ period: '2026-Q9' }, { period: 7 }, 'x', null])('refuses %j', (input) => {
    expect(callOf('sendEvaluationStart', input, fakeMailDesk().desk).ok).toBe(false);
  });
});

describe('preview and test', () => {
  test('the preview is what would leave, in the language of the contact', () => {
    const { desk } = fakeMailDesk();
    expect(answerOf(callOf('previewEvaluation', { period: '2026-Q3', contact: 'K-2' }, desk))).toMatchObject({
      to: 'k-2@example.org',
      subject: expect.stringMatching(/^KV Musterland: .* · Quarter 3 of 2026$/),
      text: expect.stringContaining('Received: 210 hrs'),
    });
  });
  test('nobody without consent is shown, and who is gone is said to be', () => {
    const { desk } = fakeMailDesk();
    expect(answerOf(callOf('previewEvaluation', { period: '2026-Q3', contact: 'K-4' }, desk))).toMatchObject({
      text: { de: 'Keine Mail an diesen Kontakt: Einwilligung fehlt.' },
    });
    expect(answerOf(callOf('previewEvaluation', { period: '2026-Q3', contact: 'K-99' }, desk))).toMatchObject({
      code: 'gone',
    });
  });
  test('a test goes to oneself, says so in its subject, and the ledger stays as it is', () => {
    const { desk, posted, ledger } = fakeMailDesk();
    const input = { period: '2026-Q3', contact: 'K-1', operation: 'op-1' };
    expect(answerOf(callOf('testEvaluation', input, desk))).toEqual({ to: 'koordination@example.org' });
    expect(posted).toMatchObject([{ to: 'koordination@example.org', contact: undefined }]);
    expect(posted[0]?.content.subject).toMatch(/^Test: KV Beispielstadt: /);
    expect(ledger).toEqual([]);
  });
  test('a test without quota, address or luck says why', () => {
    const input = { period: '2026-Q3', contact: 'K-1', operation: 'op-1' };
    const problem = (wishes: Parameters<typeof fakeMailDesk>[0]) =>
      (answerOf(callOf('testEvaluation', input, fakeMailDesk(wishes).desk)) as { code: string }).code;
    expect(problem({ quota: 0 })).toBe('quota');
    const noAddress = fail({ code: 'consent-missing' as const, text: { de: 'x', en: 'x' } });
    expect(problem({ ownAddress: noAddress })).toBe('consent-missing');
    const report = { sent: 0, failed: 1, waiting: 0, unclear: 0, taken: 0 };
    expect(problem({ send: () => ok(report) })).toBe('platform');
  });
});

describe('sending', () => {
  const input = { period: '2026-Q3', contacts: ['K-1', 'K-2'], operation: 'op-1' };
  test('each chosen contact once; a second time nothing leaves', () => {
    const { desk, posted } = fakeMailDesk();
    expect(answerOf(callOf('sendEvaluation', input, desk))).toEqual({
      sent: 2,
      failed: 0,
      waiting: 0,
      unclear: 0,
      already: 0,
    });
    expect(posted.map(({ to, about }) => [to, about])).toEqual([
      ['k-1@example.org', '2026-Q3'],
      ['k-2@example.org', '2026-Q3'],
    ]);
    expect(answerOf(callOf('sendEvaluation', input, desk))).toMatchObject({ sent: 0, already: 2 });
    expect(posted).toHaveLength(2);
  });
  test('those without consent get nothing, chosen or not', () => {
    const { desk, posted } = fakeMailDesk();
    callOf('sendEvaluation', { ...input, contacts: ['K-4', 'K-5'] }, desk);
    expect(posted).toEqual([]);
  });
  test('what has it already, and what is beyond the quota, is said', () => {
    const { desk, posted, notes } = fakeMailDesk({ ledger: [sentEntry], quota: 1 });
    const chosen = { ...input, contacts: ['K-1', 'K-2', 'K-3'] };
    expect(answerOf(callOf('sendEvaluation', chosen, desk))).toMatchObject({ sent: 1, waiting: 1, already: 1 });
    expect(posted.map(({ contact: id }) => id)).toEqual(['K-2']);
    expect(notes).toMatchObject([{ contact: 'K-3', state: 'waiting' }]);
  });
  test('what an earlier run left reserved becomes unclear and is not sent', () => {
    const { desk, posted, notes } = fakeMailDesk({ ledger: [{ ...sentEntry, state: 'reserved' }] });
    expect(answerOf(callOf('sendEvaluation', input, desk))).toMatchObject({ sent: 1, unclear: 1 });
    expect(posted.map(({ contact: id }) => id)).toEqual(['K-2']);
    expect(notes).toMatchObject([{ ledgerRow: 'M-9', state: 'unclear' }]);
  });
  test('a busy sheet sends nothing and says so', () => {
    const busy = fail({ code: 'busy' as const, text: { de: 'x', en: 'x' }, retry: true });
    expect(answerOf(callOf('sendEvaluation', input, fakeMailDesk({ send: () => busy }).desk))).toMatchObject({
      code: 'busy',
    });
  });
  test('nobody chosen is refused', () => {
    expect(callOf('sendEvaluation', { ...input, contacts: [] }, fakeMailDesk().desk).ok).toBe(false);
  });
  test('only the coordination may', () => {
    expect(sendEvaluation.calls.every(({ roles }) => roles?.join() === 'coordination')).toBe(true);
  });
});

describe('the job', () => {
  test('sends to everyone what their rhythm asks for', () => {
    const { desk, posted } = fakeMailDesk();
    expect(sendMails(mails, desk, 'op-1')).toMatchObject({ ok: true, value: { sent: 3 } });
    expect(posted.map(({ contact: id, about }) => `${id} ${about}`)).toEqual([
      'K-1 2026-Q3',
      'K-2 2026-Q3',
      'K-3 2026-09',
    ]);
  });
  test('asks each tab for its link once, however many mails there are', () => {
    const contacts = Array.from({ length: 60 }, (_, i) => contact(`K-${i + 1}`, 'KV Beispielstadt'));
    const { desk, posted, links } = fakeMailDesk({ contacts });
    sendMails(mails, desk, 'op-1');
    expect(posted).toHaveLength(60);
    expect(links).toHaveLength(4);
    expect(posted[59]?.content.text).toContain('#gid=Koordination&range=A61');
  });
});
