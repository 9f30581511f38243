import { beforeEach, expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, type Host, mailsOn } from '../bundle.ts';
import { add, set } from '../year/sheet.ts';
import { jump } from './jump.ts';

/** What a mail counts, and why that is something else than in the mail before: through the built script and the clock. */

const script = await builtScript();
const used = sheetInUse(script);
const person = (Verband: string, name: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'monatlich' },
  ...{ Verband, Rolle: 'Koordination', 'E-Mail': name, ...more },
});
add(
  used,
  'Koordination',
  person('KV Eins', COORDINATOR, { Bericht: 'nie' }),
  person('KV Zwei', 'zwei@example.org'),
  person('KV Vier', 'vier@example.org', { 'Zuständig für': 'alles', Sprache: 'Englisch' }),
);
set(used, 'Einstellungen', ['Einstellung', 'Eingerichtet am'], 'Wert', '01.11.2026');
set(used, 'Einsätze', ['Status', 'geplant'], 'Status', 'abgesagt');
mailsOn(used, 'mailEvaluation');
const visit = (on: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ Status: 'durchgeführt', Beginn: on, Art: 'Infostand', Gast: 'KV Eins', Gastgeber: 'KV Zwei', Angereiste: '4' },
  ...{ 'Stunden je Person': '5', ...more },
});
add(used, 'Einsätze', visit('14.11.2026'));
jump(used, '2026-12-06');
const first = used.outbox.splice(0);
add(used, 'Einsätze', visit('12.12.2026'));
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});
const january = (name: string): string => {
  jump(host, '2027-01-06');
  return host.outbox.splice(0).find(({ to }) => to === `${name}@example.org`)?.body ?? '';
};

test('the first mail, and one that counts the same as the last, say nothing of it', () => {
  expect(first.map(({ to }) => to).sort()).toEqual(['vier@example.org', 'zwei@example.org']);
  for (const { body } of first) expect(body).not.toMatch(/diese Mail zählt|this mail counts/i);
  set(host, 'Verbände', ['Name', 'KV Drei'], 'Name', 'KV Dreieck');
  set(host, 'Koordination', ['Verband', 'KV Zwei'], 'Zuständig für', 'eigener Verband');
  jump(host, '2027-01-06');
  const mails = host.outbox.splice(0);
  expect(mails).toHaveLength(2);
  for (const { body } of mails) expect(body).not.toMatch(/diese Mail zählt|this mail counts/i);
});

test('another "Zuständig für" is said with both counts, and what is not compared for it', () => {
  set(host, 'Koordination', ['Verband', 'KV Zwei'], 'Zuständig für', 'alles');
  add(host, 'Einsätze', visit('28.11.2026'));
  const body = january('zwei');
  expect(body).toContain(
    'In Deiner Zeile steht bei „Zuständig für“ jetzt „alles“, vorher nichts: Diese Mail zählt 5 Verbände, die letzte zählte 1 Verband.',
  );
  expect(body).toContain('Was für Monate davor nachgemeldet wurde, steht nicht darin.');
  expect(body).not.toContain('Nachgemeldet:');
  // From then on the months before are compared by what is counted now.
  add(host, 'Einsätze', visit('29.11.2026', { Gast: 'KV Drei', Gastgeber: 'KV Vier' }), visit('10.01.2027'));
  jump(host, '2027-02-06');
  expect(host.outbox.find(({ to }) => to === 'zwei@example.org')?.body).toContain(
    'Nachgemeldet: November 2026 +20 Std.',
  );
});

test('another association of the contact is said with its former name, although it is as many', () => {
  set(host, 'Koordination', ['Verband', 'KV Zwei'], 'Verband', 'KV Eins');
  expect(january('zwei')).toContain(
    'In Deiner Zeile steht jetzt KV Eins, vorher KV Zwei: Diese Mail zählt 1 Verband, aber andere als die letzte.',
  );
});

test('an association that is new below the own one is said; who has everything still reads what came late', () => {
  add(host, 'Verbände', { Name: 'OV Neu', Ebene: 'OV', Land: 'Bayern', 'Gehört zu': 'KV Zwei', Partnersuche: 'offen' });
  add(host, 'Einsätze', visit('28.11.2026'));
  jump(host, '2027-01-06');
  const [zwei = '', vier = ''] = ['zwei', 'vier'].map(
    (name) => host.outbox.find(({ to }) => to === `${name}@example.org`)?.body,
  );
  expect(zwei).toContain(
    'Das Register der Verbände hat sich geändert: Diese Mail zählt 2 Verbände, die letzte zählte 1 Verband.',
  );
  expect(vier).toContain(
    'The register of associations has changed: this mail counts 6 associations, the last one counted 5 associations.',
  );
  expect(vier).toContain('Reported late: November 2026 +20 hrs');
  host.outbox.length = 0;
  add(host, 'Einsätze', visit('10.01.2027'));
  jump(host, '2027-02-06');
  expect(host.outbox).toHaveLength(2);
  for (const { body } of host.outbox) expect(body).not.toMatch(/diese Mail zählt|this mail counts/i);
});

test('hours that went because a row can be read no more are told with that reason, and when they come back', () => {
  const novembers = host
    .tab('Einsätze')
    .rows()
    .findIndex(({ Beginn }) => Beginn === '14.11.2026');
  const at = host.tab('Einsätze').headers().indexOf('Stunden je Person');
  const cell = `${String.fromCharCode(65 + at)}${novembers + 2}`;
  host.type('Einsätze', cell, 'fünf oder so');
  expect(january('zwei')).toContain('Berichtigt: November 2026 −20 Std. (1 Zeile ist nicht mehr lesbar)');
  host.type('Einsätze', cell, '5');
  add(host, 'Einsätze', visit('10.01.2027'));
  jump(host, '2027-02-06');
  expect(host.outbox.find(({ to }) => to === 'zwei@example.org')?.body).toContain(
    'Nachgemeldet: November 2026 +20 Std. (1 Zeile ist wieder lesbar)',
  );
});

test('a first visit in a district is news: of its only association, or of several of one district once', () => {
  for (const name of ['KV Vier', 'KV Fünf']) set(host, 'Verbände', ['Name', name], 'Kreis (AGS)', '09162');
  add(
    host,
    'Einsätze',
    visit('13.12.2026', { Gastgeber: 'KV Vier' }),
    visit('14.12.2026', { Gastgeber: 'KV Fünf' }),
    visit('15.12.2026', { Gastgeber: 'KV Eins', Gast: 'KV Zwei', Art: 'Schulung' }),
  );
  const body = january('vier');
  expect(body).toContain('KV Vier received help for the first time: it was the first visit in this district.');
  expect(body).toContain('KV Fünf received help for the first time.');
  expect(body).toContain('The district of KV Eins had its first visit.');
  expect(body).not.toContain('The district of KV Zwei');
});
