import { beforeEach, describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, call, type Host } from '../../bundle.ts';
import { cellAt, sheetInUse } from '../apply/sheet.ts';

/** What the ledger says after mails left, stayed or had to wait, and what the next run does by it. */

const script = await builtScript();
const used = sheetInUse(script);
used.type('Koordination', 'C2', [
  ['KV Eins', 'Koordination', COORDINATOR, 'quartalsweise', '01.01.2026', 'Beispiel'],
  ['KV Zwei', 'Koordination', 'zwei@example.org', 'quartalsweise', '01.01.2026', 'Beispiel'],
  ['KV Drei', 'Koordination', 'drei@example.org', 'quartalsweise', '01.01.2026', 'Beispiel'],
]);
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const contacts = (): string[] =>
  host
    .tab('Koordination')
    .values()
    .map((row) => String(row.id));
const send = (operation = 'op-send') =>
  call(host, 'sendEvaluation', { operation, period: '2026-Q3', contacts: contacts() });
const ledger = () => host.tab('Versand').rows();
const states = (): unknown[] => ledger().map((row) => row.Stand);
const sentTo = (): string[] => host.outbox.map(({ to }) => to).sort();
/** The numbers of the calls that send, once learned from a run. */
const sendings = (): number[] => {
  send();
  const found = host.calls.flatMap(({ method }, index) => (method === 'sendEmail' ? [index + 1] : []));
  host.restore(start);
  return found;
};

describe('the ledger', () => {
  it('says of each mail that left when it was reserved and sent, about what and to whom', () => {
    expect(send().value).toMatchObject({ sent: 3, failed: 0, waiting: 0, unclear: 0, already: 0 });
    expect(ledger().map(({ id: _, ...row }) => row)).toEqual(
      contacts().map((contact) => ({
        Mail: 'Auswertung',
        Zeitraum: '2026-Q3',
        Kontakt: contact,
        Stand: 'gesendet',
        'Reserviert um': '23.11.2026, 09:00',
        'Gesendet um': '23.11.2026, 09:00',
        Bemerkung: '',
      })),
    );
  });

  it('says of one that was refused that it was not sent; the next run tries that one', () => {
    const [, second] = sendings();
    host.fail({ at: second ?? 0 });
    expect(send().value).toMatchObject({ sent: 2, failed: 1 });
    expect(states()).toEqual(['gesendet', 'nicht gesendet', 'gesendet']);
    expect(ledger()[1]?.['Gesendet um']).toBe('');
    expect(send('op-again').value).toMatchObject({ sent: 1, failed: 0 });
    expect(states()).toEqual(['gesendet', 'gesendet', 'gesendet']);
    expect(sentTo()).toEqual([COORDINATOR, 'drei@example.org', 'zwei@example.org'].sort());
  });

  it('says of those beyond the quota that they wait; they leave when there is one again', () => {
    const { MailApp } = host.globals;
    while (MailApp.getRemainingDailyQuota() > 1) MailApp.sendEmail('andere@example.org', 'Test', 'Test');
    host.outbox.length = 0;
    expect(send().value).toMatchObject({ sent: 1, waiting: 2 });
    expect(states().sort()).toEqual(['gesendet', 'wartet', 'wartet']);
    expect(ledger().filter((row) => row['Reserviert um'] !== '')).toHaveLength(1);
    expect(send('op-again').value).toMatchObject({ sent: 0 });
    expect(host.outbox).toHaveLength(1);
    // A quota's day begins with its first mail, at 9; the job of the 24th comes at 7.
    host.advance('2026-11-25T09:00');
    expect(states()).toEqual(['gesendet', 'gesendet', 'gesendet']);
    expect(ledger().every((row) => row['Reserviert um'] !== '')).toBe(true);
  });

  it('says of those for which no time was left that they wait', () => {
    const [, second = 0] = sendings();
    host.during(second, () => host.advance('2026-11-23T09:06'));
    expect(send().value).toMatchObject({ sent: 2, waiting: 1 });
    expect(states()).toEqual(['gesendet', 'gesendet', 'wartet']);
    expect(send('op-again').value).toMatchObject({ sent: 1 });
    expect(new Set(sentTo()).size).toBe(3);
  });

  it('says why they wait where nobody can tell who signed off; once that is mended they leave', () => {
    send();
    const freed = host.calls.findIndex(({ method }) => method === 'releaseLock') + 1;
    host.restore(start);
    host.during(freed, () => host.type('Koordination', 'J1', 'E-Mail'));
    const { value } = send();
    expect(value).toMatchObject({ sent: 0, waiting: 3, held: { code: 'double-column' } });
    expect(JSON.stringify(value?.held)).toContain('E-Mail');
    expect(states()).toEqual(['wartet', 'wartet', 'wartet']);
    expect(host.outbox).toEqual([]);
    host.person.clear('Koordination', 'J1');
    expect(send('op-again').value).toMatchObject({ sent: 3, waiting: 0 });
    expect(new Set(sentTo()).size).toBe(3);
  });

  it('holds no test to oneself', () => {
    const [contact] = contacts();
    expect(call(host, 'testEvaluation', { operation: 'op-test', period: '2026-Q3', contact })).toMatchObject({
      ok: true,
      value: { to: COORDINATOR },
    });
    expect(sentTo()).toEqual([COORDINATOR]);
    expect(ledger()).toEqual([]);
    expect(send().value).toMatchObject({ sent: 3 });
  });

  it('is asked: who has a mail gets it no second time, by the same operation or another', () => {
    send();
    const repeated = send();
    expect(repeated.value).toMatchObject({ sent: 0, already: 3 });
    expect(send('op-again').value).toMatchObject({ sent: 0, already: 3 });
    expect(host.outbox).toHaveLength(3);
  });

  it('keeps a row that went away meanwhile away, and marks the others', () => {
    const [, , third = 0] = sendings();
    host.during(third, () => host.person.deleteRows('Versand', 2, 1));
    expect(send().value).toMatchObject({ sent: 3 });
    expect(states()).toEqual(['gesendet', 'gesendet']);
  });
});

describe('what a mail says of findings', () => {
  const cash = (on: string) => [on, 'KV Zwei', 'Geldspende', '1500', 'bar'];
  const mailTo = (to: string): string => host.outbox.find((mail) => mail.to === to)?.body ?? '';

  it('is the open ones of its associations, with the way to the row', () => {
    host.type('Spenden', 'C2', [cash('23.11.2026')]);
    host.call('checkTransparency');
    const finding = host
      .tab('Prüfhinweise')
      .rows()
      .find(({ Regel }) => Regel === 'S-01');
    expect(send().value).toMatchObject({ sent: 3 });
    const [two, three] = ['zwei@example.org', 'drei@example.org'].map(mailTo);
    expect(two).toMatch(/Bargeld/);
    expect(two).toContain(`#gid=${host.globals.SpreadsheetApp.getActive().getSheetByName('Spenden')?.getSheetId()}`);
    expect(three).not.toMatch(/Bargeld/);
    expect(finding?.Status).toBe('offen');
  });

  it('is nothing of what is older than the sheet', () => {
    host.type('Spenden', 'C2', [cash('30.10.2026')]);
    host.call('checkTransparency');
    send();
    expect(mailTo('zwei@example.org')).not.toMatch(/Bargeld/);
  });

  it('is nothing of those that someone has settled', () => {
    host.type('Spenden', 'C2', [cash('23.11.2026')]);
    host.call('checkTransparency');
    const view = host.tab('Prüfhinweise');
    const line = view.rowNumbers()[view.rows().findIndex(({ Regel }) => Regel === 'S-01')] ?? 0;
    host.type('Prüfhinweise', cellAt(host, 'Begründung', line, 'Prüfhinweise'), 'Mit dem LV besprochen');
    host.type('Prüfhinweise', cellAt(host, 'Status', line, 'Prüfhinweise'), 'mit LV geklärt');
    send();
    expect(mailTo('zwei@example.org')).not.toMatch(/Bargeld/);
  });
});

describe('nothing leaves', () => {
  const refused = (): void => {
    expect(send().ok).toBe(false);
    expect(host.outbox).toEqual([]);
  };

  it('where the ledger cannot be read', () => {
    host.person.deleteTab('Versand');
    refused();
    expect(send().problem?.code).toBe('missing-tab');
  });

  it.each(['Prüfhinweise', 'Einsätze'])('where %s cannot be read', (tab) => {
    host.person.deleteTab(tab);
    refused();
    expect(send().problem?.code).toBe('missing-tab');
  });

  it('from a copied file', () => {
    host = host.copy();
    refused();
    expect(send().problem?.code).toBe('copied-sheet');
  });

  it('while another run holds the lock', () => {
    const release = host.locks.hold('document');
    refused();
    release();
    expect(send().value).toMatchObject({ sent: 3 });
  });

  it('as a test to someone whose address Google does not tell', () => {
    host.as('fremd@example.org');
    const [contact] = contacts();
    expect(call(host, 'testEvaluation', { operation: 'op-test', period: '2026-Q3', contact }).ok).toBe(false);
    expect(host.outbox).toEqual([]);
  });
});

describe('where the lock is busy when mails are marked', () => {
  it('they stay reserved, and the next run leaves them to a person', () => {
    const [, , third = 0] = sendings();
    let release = (): void => undefined;
    host.during(third, () => {
      release = host.locks.hold('document');
    });
    expect(send().value).toMatchObject({ sent: 3 });
    release();
    expect(states()).toEqual(['reserviert', 'reserviert', 'reserviert']);
    host.advance('2026-11-24T09:00');
    expect(host.outbox).toHaveLength(3);
    expect(send('op-again').value).toMatchObject({ sent: 0, unclear: 3 });
  });
});

describe('many mails', () => {
  it('are marked thirty at a time while others still leave', () => {
    const more = Array.from({ length: 29 }, (_, index) => [
      ...['KV Vier', 'Koordination', `m${index}@example.org`, 'quartalsweise', '01.01.2026', 'Beispiel'],
    ]);
    host.type('Koordination', 'C5', more);
    const many = host.snapshot();
    expect(send().value).toMatchObject({ sent: 32 });
    const numbers = host.calls.flatMap(({ method }, index) => (method === 'sendEmail' ? [index + 1] : []));
    const marked = [29, 30].map((index) => {
      let seen = 0;
      host.restore(many).during(numbers[index] ?? 0, () => {
        seen = states().filter((state) => state === 'gesendet').length;
      });
      send();
      return seen;
    });
    expect(marked).toEqual([0, 30]);
  });
});
