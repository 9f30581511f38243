import { beforeEach, describe, expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, type Host, mailsOn } from '../bundle.ts';
import { add, rowsOf } from '../year/sheet.ts';

/** What waits too long says what to do once, and where, wherever it is read: beside the row and in the mail. */

const used = sheetInUse(await builtScript());
add(used, 'Koordination', {
  ...{ Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, 'Zuständig für': 'alles' },
  ...{ 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'jährlich' },
});
mailsOn(used, 'mailRequests');
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const ASKED = { 'Verband A': 'KV Drei', 'Verband B': 'KV Vier', Status: 'angefragt', 'Angefragt am': '01.09.2026' };
const LATE = { 'Eingang am': '01.11.2026', Art: 'Frage', Anliegen: 'Wann?', Status: 'neu', Verband: 'KV Drei' };
const ANSWER = 'ein Nein mit Grund';
const PATIENCE = 'in „Prüfhinweise“ „akzeptiert“ mit einem Satz.';

const mailOf = (): string => {
  host.outbox.length = 0;
  host.advance('2026-12-09T09:00');
  return host.outbox.find(({ subject }) => /^(Eine Anfrage|\S+ Anfragen) wart/.test(subject))?.body ?? '';
};
const times = (text: string, words: string): number => text.split(words).length - 1;

describe('a partnership that was only asked for', () => {
  test('names the tab in which "accepted" is chosen: the row has a Status of its own', () => {
    add(host, 'Partnerschaften', ASKED);
    const word = rowsOf(host, 'Partnerschaften').find(({ Status }) => Status === 'angefragt')?.Prüfung;
    expect(word).toContain(PATIENCE);
  });

  test('has its step in the mail, and none that is for requests', () => {
    add(host, 'Partnerschaften', ASKED);
    const body = mailOf();
    expect(times(body, PATIENCE)).toBe(1);
    expect(body).not.toContain(ANSWER);
  });
});

test('a request that waits says once how to answer', () => {
  add(host, 'Anfragen', LATE);
  expect(times(mailOf(), ANSWER)).toBe(1);
});

test('both together say both, once', () => {
  add(host, 'Anfragen', LATE);
  add(host, 'Partnerschaften', ASKED);
  const body = mailOf();
  expect([times(body, ANSWER), times(body, PATIENCE)]).toEqual([1, 1]);
});
