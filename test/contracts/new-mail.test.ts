import { expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { COORDINATOR, call, mailsOn } from '../bundle.ts';
import { scaffold } from './scaffold.ts';

/** A kind of mail with another occasion than the evaluation: planned visits, to the contacts of guest and host. */
const REMINDER = `
import { defineMail } from '../../define/mail.ts';
import type { Desk } from '../../define/use-case.ts';
import { ok } from '../../domain/result.ts';
import { say } from '../../domain/text.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { visits } from '../../tables/visits.ts';
import { recipientsOn } from '../recipients.ts';

interface Input {
  readonly visit: RowIn<'visits'>;
  readonly link: string;
}

export const visitReminder = defineMail<Desk<Dataset>, Input>({
  name: 'visit-reminder',
  title: { de: 'Vor dem Einsatz', en: 'Before the visit' },
  reason: { de: 'Dein Verband ist dabei.', en: 'Your association takes part.' },
  due: (desk) => {
    const [settings, dataset] = [desk.settings(), desk.dataset()];
    if (!settings.ok) return settings;
    if (!dataset.ok) return dataset;
    const planned = dataset.value.visits.filter(({ values }) => values.status === 'planned');
    return ok(
      dataset.value.contacts.map((contact) => ({
        to: recipientsOn(dataset.value, desk.today, settings.value)(contact),
        occasions: planned
          .filter(({ values }) => [values.guest, values.host].includes(contact.values.association))
          .map((visit) => ({
            about: visit.id,
            input: () => ok({ visit, link: desk.linkTo(visits.tab, visit.line) }),
            replyTo: 'kontakt@example.org',
          })),
      })),
    );
  },
  render: (inputs, lang) =>
    inputs.map(({ visit, link }) => ({
      subject: say({ de: 'Ihr habt einen Einsatz vor', en: 'You have a visit ahead' }, lang),
      ...{ text: \`\${visit.values.start}: \${link}\`, main: [\`<p>\${visit.values.start}</p>\`], foot: [], footText: [] },
    })),
});
`;

const feature = scaffold();
feature.add('src/mails/visit-reminder/mail.ts', REMINDER);
feature.list('src/mails/index.ts', 'mails', 'visitReminder', './visit-reminder/mail.ts');
const script = await feature.build();

/** Two contacts who agreed, one of them reading English, and one who did not. */
function withContacts() {
  const host = sheetInUse(script);
  const headers = host.tab('Koordination').headers();
  const line = (cells: Readonly<Record<string, string>>) => headers.map((header) => cells[header] ?? '');
  const agreed = { Rolle: 'Koordination', 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel' };
  host.type('Koordination', 'A2', [
    line({ ...agreed, Verband: 'KV Eins', 'E-Mail': COORDINATOR, Bericht: 'quartalsweise' }),
    line({ ...agreed, Verband: 'KV Drei', 'E-Mail': 'drei@example.org', Bericht: 'monatlich', Sprache: 'Englisch' }),
    line({ Verband: 'KV Drei', Rolle: 'Vorstand', 'E-Mail': 'ohne@example.org', Bericht: 'monatlich' }),
  ]);
  return host;
}

const EXPECTED = [`drei@example.org: You have a visit ahead`, `${COORDINATOR}: Ihr habt einen Einsatz vor`];

test('a kind of mail is one folder and one line in the list', () => {
  expect(feature.touched()).toEqual({
    added: ['src/mails/visit-reminder/mail.ts'],
    changed: ['src/mails/index.ts'],
  });
});

test('it leaves by the job that sends all, each once, whatever becomes of the ledger', () => {
  const host = withContacts();
  const left = () => host.outbox.map(({ to, subject }) => `${to}: ${subject}`).sort();
  host.advance('2026-11-24T09:00');
  expect(left()).toEqual(EXPECTED);
  expect(host.outbox.map(({ replyTo }) => replyTo)).toEqual(['kontakt@example.org', 'kontakt@example.org']);
  const visit = host.tab('Einsätze').values()[2]?.id;
  const ledger = () =>
    host
      .tab('Versand')
      .values()
      .map((row) => [row.Mail, row.Zeitraum, row.Stand]);
  expect(ledger()).toEqual(Array.from({ length: 2 }, () => ['Vor dem Einsatz', visit, 'gesendet']));

  host.advance('2026-11-26T09:00');
  expect(left()).toEqual(EXPECTED);
  host.person.deleteRows('Versand', 2, 2);
  host.advance('2026-11-28T09:00');
  expect(left()).toEqual(EXPECTED);
  expect(ledger()).toEqual([]);
});

test('beside it the evaluation leaves in its own time, and by hand without it', () => {
  const host = withContacts();
  const contacts = host
    .tab('Koordination')
    .values()
    .map(({ id }) => id);
  expect(call(host, 'sendEvaluation', { operation: 'op', period: '2026-Q3', contacts }).value).toMatchObject({
    sent: 2,
  });
  expect(host.outbox.every(({ replyTo }) => replyTo === '')).toBe(true);
  mailsOn(host, 'mailEvaluation');
  host.advance('2026-12-07T09:00');
  const subjects = host.outbox.map(({ subject }) => subject.replace(/ · .*/, '')).sort();
  expect(subjects).toEqual([
    'Ihr habt einen Einsatz vor',
    'KV Drei: help received',
    'KV Drei: newly open: Contact without consent',
    'KV Eins: Hilfe gegeben',
    'You have a visit ahead',
  ]);
});

test('what a crash left open is shown to a person and not sent by guess', () => {
  const host = withContacts();
  // The nightly check is over, the mails are next.
  host.advance('2026-11-24T06:30');
  const start = host.snapshot();
  host.advance('2026-11-24T09:00');
  const second = host.calls.map(({ method }) => method).lastIndexOf('sendEmail') + 1;
  expect(second).toBeGreaterThan(0);
  host.restore(start).crash({ at: second, unflushed: 'lost' });
  host.advance('2026-11-26T09:00');
  expect(host.outbox).toHaveLength(1);
  expect(
    host
      .tab('Versand')
      .values()
      .map((row) => row.Stand),
  ).toEqual(['unklar', 'unklar']);
});
