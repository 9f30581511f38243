import { beforeEach, describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, call, type Host } from '../../bundle.ts';
import { cellAt, lineOf, sheetInUse } from './sheet.ts';

const script = await builtScript();
const used = sheetInUse(script);
used.type('Koordination', 'C2', [
  ['KV Eins', 'Koordination', COORDINATOR, 'quartalsweise', '01.01.2026', 'Beispiel'],
  ['KV Zwei', 'Koordination', 'zwei@example.org', 'quartalsweise', '01.01.2026', 'Beispiel'],
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
const sentTo = (): string[] => host.outbox.map(({ to }) => to).sort();
const BOTH = [COORDINATOR, 'zwei@example.org'].sort();

describe('each mail leaves once', () => {
  it('although rows of Versand are deleted before the next run', () => {
    expect(send().value).toMatchObject({ sent: 2 });
    host.person.deleteRows('Versand', 2, 2);
    expect(send('op-again').value).toMatchObject({ sent: 0, unclear: 2 });
    expect(sentTo()).toEqual(BOTH);
  });

  it('although they are deleted while mails leave, at every call', () => {
    send();
    const first = host.calls.findIndex(({ service }) => service === 'MailApp') + 1;
    const last = host.calls.length;
    for (let at = first; at <= last; at += 1) {
      host.restore(start).during(at, () => host.person.deleteRows('Versand', 2, 2));
      send();
      send('op-again');
      expect(sentTo(), `at ${at}`).toEqual(BOTH);
    }
  });

  it('although a contact was copied and a check gave the copy its own id', () => {
    send();
    host.person.copyRows('Koordination', lineOf(host, 'Verband', 'KV Zwei', 'Koordination'));
    call(host, 'checkNow');
    expect(new Set(contacts()).size).toBe(3);
    send('op-again');
    host.advance('2027-01-04T09:00');
    expect(sentTo().filter((to) => to === 'zwei@example.org')).toHaveLength(
      new Set(host.outbox.filter(({ to }) => to === 'zwei@example.org').map(({ subject }) => subject)).size,
    );
  });

  it('and one that a person sets back to waiting leaves again', () => {
    send();
    host.type('Versand', cellAt(host, 'Stand', 2, 'Versand'), 'wartet');
    expect(send('op-again').value).toMatchObject({ sent: 1 });
  });

  it('remembers no address', () => {
    send();
    expect(JSON.stringify(host.globals.PropertiesService.getDocumentProperties().getProperties())).not.toContain(
      'example.org',
    );
  });
});

describe('what goes wrong', () => {
  it('a quota that is used up in the middle: the rest waits and leaves by itself, none counts as failed', () => {
    host = sheetInUse(script, { people: { [COORDINATOR]: { account: 'consumer' } } });
    host.type('Koordination', 'C2', [
      ['KV Eins', 'Koordination', COORDINATOR, 'quartalsweise', '01.01.2026', 'Beispiel'],
      ['KV Zwei', 'Koordination', 'zwei@example.org', 'quartalsweise', '01.01.2026', 'Beispiel'],
      ['KV Drei', 'Koordination', 'drei@example.org', 'quartalsweise', '01.01.2026', 'Beispiel'],
    ]);
    const before = host.snapshot();
    send();
    const second = host.calls.map(({ method }) => method).indexOf('sendEmail') + 2;
    host.restore(before);
    host.during(second, () => {
      for (let i = 0; host.globals.MailApp.getRemainingDailyQuota() > 0; i += 1)
        host.globals.MailApp.sendEmail(`andere-${i}@example.org`, 'Anderes', 'Anderes');
    });
    expect(send().value).toMatchObject({ sent: 1, failed: 0, waiting: 2 });
    host.advance('2026-11-25T09:00');
    const evaluations = host.outbox.filter(({ subject }) => subject !== 'Anderes').map(({ to }) => to);
    expect(evaluations.sort()).toEqual([...BOTH, 'drei@example.org'].sort());
  });

  it('what is unclear is told at each sending, until a person has decided', () => {
    send();
    host.type('Versand', cellAt(host, 'Stand', 2, 'Versand'), '');
    for (const operation of ['op-2', 'op-3'])
      expect(send(operation).value).toMatchObject({ sent: 0, unclear: 1, already: 1 });
    expect(sentTo()).toEqual(BOTH);
  });

  it('of two coordinators who send at once, at every call, each mail leaves once and both are told', () => {
    send();
    const { length } = host.calls;
    for (let at = 1; at <= length; at += 4) {
      host.restore(start);
      let other: ReturnType<typeof send> | undefined;
      host.during(at, () => {
        other = send('op-other');
      });
      const mine = send();
      expect(sentTo(), `at ${at}`).toEqual(BOTH);
      for (const one of [mine, other]) {
        const told = one?.ok ? Number(one.value?.sent) + Number(one.value?.already) : one?.problem?.code;
        expect([2, 'busy'], `at ${at}: ${JSON.stringify(one)}`).toContain(told);
      }
    }
  });

  it('more contacts than a run can write to: it stops in time, and the rest leaves by itself', () => {
    host = sheetInUse(script, { people: { [COORDINATOR]: { account: 'workspace' } } });
    const many = Array.from({ length: 620 }, (_, i) => [
      ...['KV Eins', 'Koordination', i === 0 ? COORDINATOR : `k${i}@example.org`],
      ...['quartalsweise', '01.01.2026', 'Beispiel'],
    ]);
    host.type('Koordination', 'C2', many);
    const { sent, waiting, failed } = send().value as Record<string, number>;
    expect(failed).toBe(0);
    expect(Number(sent) + Number(waiting)).toBe(620);
    expect(waiting).toBeGreaterThan(0);
    host.advance('2026-11-25T09:00');
    expect(new Set(sentTo()).size).toBe(620);
    expect(sentTo()).toHaveLength(620);
  });

  it('nothing is reserved where Protokoll is missing', () => {
    host.person.rename('Protokoll', 'Altes Protokoll');
    expect(send()).toMatchObject({ ok: false, problem: { code: 'missing-tab' } });
    expect(host.outbox).toEqual([]);
    expect(host.tab('Versand').rows()).toEqual([]);
    host.person.rename('Altes Protokoll', 'Protokoll');
    expect(send().value).toMatchObject({ sent: 2 });
  });

  it('people save while mails leave', () => {
    send();
    const at = host.calls.findIndex(({ method }) => method === 'sendEmail') + 1;
    host.restore(start);
    let saved: unknown;
    host.during(at, () => {
      saved = call(host, 'saveVisit', {
        operation: 'op-visit',
        values: { kind: 'Flyer', start: '10.10.2026', guest: 'KV Zwei', host: 'KV Fünf', people: '7' },
      });
    });
    expect(send().value).toMatchObject({ sent: 2 });
    expect(saved).toMatchObject({ ok: true });
  });

  it('a name of 300 letters or with a line break leaves in one line', () => {
    for (const name of [`KV ${'Lang'.repeat(75)}`, 'KV Zwei\nBcc: fremd@example.org']) {
      host.restore(start);
      host.type('Verbände', cellAt(host, 'Name', lineOf(host, 'Name', 'KV Zwei', 'Verbände'), 'Verbände'), name);
      const line = lineOf(host, 'E-Mail', 'zwei@example.org', 'Koordination');
      host.type('Koordination', cellAt(host, 'Verband', line, 'Koordination'), name);
      expect(send().value).toMatchObject({ failed: 0 });
      for (const { subject } of host.outbox) {
        expect(subject).not.toMatch(/[\r\n]/);
        expect(subject.length).toBeLessThanOrEqual(250);
      }
    }
  });
});
