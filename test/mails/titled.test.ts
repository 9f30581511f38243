import { expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, type Host, mailsOn } from '../bundle.ts';
import { add, rowsOf, set } from '../year/sheet.ts';
import { jump } from './jump.ts';

/** Mails leave by themselves where nobody looks on: a title that someone wrote above a header row must not keep them back. */

const used = sheetInUse(await builtScript());
const agreed = { 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'monatlich' };
add(
  used,
  'Koordination',
  { ...agreed, Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, Bericht: 'nie' },
  { ...agreed, Verband: 'KV Zwei', Rolle: 'Koordination', 'E-Mail': 'zwei@example.org' },
);
set(used, 'Einstellungen', ['Einstellung', 'Eingerichtet am'], 'Wert', '01.11.2026');
set(used, 'Einsätze', ['Status', 'geplant'], 'Status', 'abgesagt');
mailsOn(used, 'mailEvaluation', 'mailVisit', 'mailUrgent');
const start = used.snapshot();

const TABS = [
  'Einsätze',
  'Spenden',
  'Partnerschaften',
  'Verbände',
  'Koordination',
  'Versand',
  'Prüfhinweise',
  'Protokoll',
];
const visit = { Status: 'durchgeführt', Beginn: '14.11.2026', Art: 'Infostand', Gast: 'KV Eins', Gastgeber: 'KV Zwei' };

/** All that leaves until the 6th of December and, once more, until the 7th. */
function mailsOf(titled: (host: Host) => void): readonly string[] {
  const host = used.restore(start);
  host.outbox.length = 0;
  add(host, 'Einsätze', { ...visit, Angereiste: '4', 'Stunden je Person': '5' });
  titled(host);
  jump(host, '2026-12-06');
  jump(host, '2026-12-07');
  return host.outbox.map(({ to, subject, body }) => [to, subject, body].join('\n'));
}

const plain = mailsOf(() => {});

test('there is something to tell', () => {
  expect(plain.some((mail) => mail.startsWith('zwei@example.org') && mail.includes('20 Std.'))).toBe(true);
});

test.each([1, 9])('a title of %s lines above every tab changes no mail, and none leaves twice', (lines) => {
  const titled = mailsOf((host) => {
    for (const tab of TABS) {
      host.person.insertRows(tab, 1, lines);
      host.type(tab, 'B1', 'Unser Jahr 2026');
    }
  });
  expect(titled.map(withoutLines)).toEqual(plain.map(withoutLines));
});

test('headers below the tenth line are none: no mail counts without them, and Prüfhinweise and the log of the job say so', () => {
  const host = used.restore(start);
  host.outbox.length = 0;
  add(host, 'Einsätze', { ...visit, Angereiste: '4', 'Stunden je Person': '5' });
  host.person.insertRows('Einsätze', 1, 10);
  jump(host, '2026-12-06');
  expect(host.outbox).toEqual([]);
  const told = rowsOf(host, 'Prüfhinweise').filter(({ Tab }) => Tab === 'Einsätze');
  expect(told.map((row) => row['Was auffällt']).join()).toContain('Im Tab „Einsätze“ fehlt die Kopfzeile');
  expect(host.log.at(-1)?.text).toContain('Tab "Visits" lacks the header row');
});

/** A row's place is told by its line where the sheet is linked to. */
const withoutLines = (mail: string): string =>
  mail.replace(/range=[A-Z]*\d+/g, 'range=').replace(/Zeile \d+/g, 'Zeile');
