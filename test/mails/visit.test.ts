import { beforeEach, describe, expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, call, type Host } from '../bundle.ts';

/** Before a visit both sides are told in time, afterwards the guest is asked: through the built script and the clock. */

const script = await builtScript();
const used = sheetInUse(script);
type Cells = Readonly<Record<string, string>>;
const add = (host: Host, tab: string, ...rows: Cells[]): void => {
  const headers = host.tab(tab).headers();
  const matrix = rows.map((cells) => headers.map((header) => cells[header] ?? ''));
  host.type(tab, `A${host.tab(tab).rows().length + 2}`, matrix);
};
const cell = (host: Host, tab: string, header: string, line: number): string => {
  const at = host.tab(tab).headers().indexOf(header);
  return `${at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : ''}${String.fromCharCode(65 + (at % 26))}${line}`;
};
const set = (host: Host, tab: string, header: string, line: number, value: string): void =>
  void host.type(tab, cell(host, tab, header, line), value);

const agreed = { 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'quartalsweise' };
add(used, 'Verbände', { Name: 'Bundesverband', Ebene: 'Bund', Land: 'Deutschland', Partnersuche: 'nein' });
add(
  used,
  'Koordination',
  { ...agreed, Verband: 'Bundesverband', Rolle: 'Koordination', 'E-Mail': COORDINATOR },
  { ...agreed, Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': 'eins@example.org' },
  { ...agreed, Verband: 'KV Eins', Rolle: 'Schatzmeisterei', 'E-Mail': 'kasse-eins@example.org' },
);
const lineOfAssociation = (name: string): number =>
  used
    .tab('Verbände')
    .rows()
    .findIndex(({ Name }) => Name === name) + 2;
set(used, 'Verbände', 'Postfach', lineOfAssociation('KV Zwei'), 'buero-zwei@example.org');
add(used, 'Ortsregeln', {
  Ort: 'Beispielstadt',
  Land: String(used.tab('Verbände').values()[lineOfAssociation('KV Zwei') - 2]?.Land ?? ''),
  'Infostand-Genehmigung nötig': 'ja',
});
set(used, 'Einsätze', 'Status', 4, 'abgesagt');
call(used, 'saveSchedule', { triggers: true, mailVisit: true });
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const STALL = {
  Status: 'geplant',
  Beginn: '05.12.2026',
  Art: 'Infostand',
  Gast: 'KV Eins',
  Gastgeber: 'KV Zwei',
  Angereiste: '4',
  'Von Uhr': '10:00',
  'Bis Uhr': '14:00',
  Ort: 'Beispielstadt',
  'Betten benötigt': '4',
};
const lastLine = (): number => host.tab('Einsätze').rows().length + 1;
const until = (day: string): readonly (readonly [string, string])[] => {
  host.outbox.length = 0;
  host.advance(`${day}T09:00`);
  return host.outbox.map(({ to, subject }) => [to, subject] as const);
};
const SIDES = ['buero-zwei@example.org', 'eins@example.org'];
const to = (mails: readonly (readonly [string, string])[]): string[] => mails.map(([address]) => address).sort();

describe('a planned visit', () => {
  test('names each of its kinds once, also one that stands among the further ones too', () => {
    add(host, 'Einsätze', { ...STALL, 'Weitere Arten': 'Infostand, Flyer' });
    until('2026-11-28');
    expect(host.outbox[0]?.body).toContain('Was: Infostand, Flyer\n');
  });

  test('is told to both sides seven days before, with what is missing, the place, and an entry for the calendar', () => {
    add(host, 'Einsätze', STALL);
    expect(until('2026-11-27')).toEqual([]);
    expect(to(until('2026-11-28'))).toEqual(SIDES);
    for (const { subject, body, attachments } of host.outbox) {
      expect(subject).toBe('In 7 Tagen: Infostand, KV Eins bei KV Zwei, 5.12., 4 Leute');
      expect(body).toContain('Wann: Sa 05.12.2026, 10:00 – 14:00');
      expect(body).toContain('„Genehmigung“ ist leer');
      expect(body).toContain('„Einweisung“ ist noch nicht „ja“');
      expect(body).toContain('Beispielstadt: Infostand braucht eine Genehmigung.');
      expect(attachments).toHaveLength(1);
      expect(attachments?.[0]?.type).toBe('text/calendar');
      expect(attachments?.[0]?.text).toContain('DTSTART:20261205T100000');
    }
    expect(until('2026-12-05')).toEqual([]);
  });

  test('is told the next morning where it is entered later, and never where it is over', () => {
    host.advance('2026-12-03T12:00');
    add(host, 'Einsätze', STALL, { ...STALL, Beginn: '01.12.2026', Status: 'durchgeführt' });
    expect(until('2026-12-04').map(([, subject]) => subject.slice(0, 7))).toEqual(['Morgen:', 'Morgen:']);
  });

  test('moved to another day, twice: the day that one knew of stands beside the new one', () => {
    add(host, 'Einsätze', STALL);
    const line = lastLine();
    until('2026-11-28');
    set(host, 'Einsätze', 'Beginn', line, '06.12.2026');
    until('2026-11-29');
    const bodies = () => host.outbox.map(({ body }) => body);
    expect(bodies()).toHaveLength(2);
    for (const body of bodies()) expect(body).toMatch(/Wann: So 06\.12\.2026.*\nBisher: Sa 05\.12\.2026\n/);
    set(host, 'Einsätze', 'Beginn', line, '04.12.2026');
    until('2026-11-30');
    for (const body of bodies()) expect(body).toMatch(/Wann: Fr 04\.12\.2026.*\nBisher: So 06\.12\.2026\n/);
  });

  test('is told once more when it changes, when something is missing anew, when it is called off, when its row is gone', () => {
    add(host, 'Einsätze', STALL);
    const line = lastLine();
    until('2026-11-28');
    set(host, 'Einsätze', 'Notiz', line, 'kommt mit dem Zug');
    expect(until('2026-11-29')).toEqual([]);
    set(host, 'Einsätze', 'Von Uhr', line, '11:00');
    expect(until('2026-11-30').map(([, subject]) => subject.split(':')[0])).toEqual(['Geändert', 'Geändert']);
    set(host, 'Einsätze', 'Von Uhr', line, '10:00');
    expect(to(until('2026-12-01'))).toEqual(SIDES);
    expect(host.outbox.every(({ body }) => !body.includes('Bisher'))).toBe(true);
    for (const Gast of ['KV Vier', 'KV Fünf']) add(host, 'Einsätze', { ...STALL, Gast });
    const crowd = until('2026-12-02').filter(([address]) => address === 'eins@example.org');
    expect(crowd).toHaveLength(1);
    expect(host.outbox.find((mail) => mail.to === 'eins@example.org')?.body).toMatch(/neu: Am Wochenende/);
    set(host, 'Einsätze', 'Status', line, 'abgesagt');
    const off = until('2026-12-03');
    expect(off.filter(([address]) => address === 'eins@example.org')).toHaveLength(1);
    expect(off[0]?.[1]).toMatch(/^Abgesagt: Infostand, KV Eins bei KV Zwei/);
    expect(host.outbox[0]?.attachments?.[0]?.text).toContain('STATUS:CANCELLED');
    host.person.deleteRows('Einsätze', lastLine(), 1);
    expect(to(until('2026-12-04'))).toContain('buero-zwei@example.org');
    expect(host.outbox[0]?.subject).toMatch(/^Nicht mehr in der Tabelle: ein Einsatz am 05\.12\.2026/);
  });

  test('names all that is missing of one kind: beds and cars', () => {
    add(host, 'Einsätze', { ...STALL, 'Autos benötigt': '2', 'Autos zugesagt': '1' });
    until('2026-11-28');
    expect(host.outbox[0]?.body).toContain('„Betten benötigt“ ist 4');
    expect(host.outbox[0]?.body).toContain('„Autos benötigt“ ist 2');
  });

  test('that was called off, or whose row was gone, is told as taking place after all', () => {
    add(host, 'Einsätze', STALL);
    const line = lastLine();
    until('2026-11-28');
    set(host, 'Einsätze', 'Status', line, 'abgesagt');
    expect(until('2026-11-29').map(([, subject]) => subject.split(':')[0])).toEqual(['Abgesagt', 'Abgesagt']);
    set(host, 'Einsätze', 'Status', line, 'geplant');
    expect(until('2026-11-30').map(([, subject]) => subject)).toEqual(
      SIDES.map(() => 'Findet doch statt: Infostand, KV Eins bei KV Zwei, 5.12., 4 Leute'),
    );
    expect(host.outbox[0]?.attachments?.[0]?.text).not.toContain('CANCELLED');
    expect(until('2026-12-05')).toEqual([]);
  });

  test('says of a side that gets no mails what is so: never, signed off, dissolved', () => {
    set(host, 'Koordination', 'Bericht', 3, 'nie');
    set(host, 'Koordination', 'Bericht', 4, 'nie');
    add(host, 'Einsätze', STALL, { ...STALL, Gast: 'KV Zwei', Gastgeber: 'KV Vier' });
    set(host, 'Verbände', 'Aufgelöst am', lineOfAssociation('KV Vier'), '24.11.2026');
    until('2026-11-28');
    const body = host.outbox.find((one) => one.to === COORDINATOR)?.body ?? '';
    expect(body).toContain('KV Eins bekommt keine Mails: abgemeldet, „nie“ oder ohne Einwilligung.');
    expect(body).toContain('KV Vier ist aufgelöst.');
    expect(body).not.toContain('weder Postfach noch Kontakt');
  });

  test('is told anew before its new day where it moved away', () => {
    add(host, 'Einsätze', STALL);
    const line = lastLine();
    until('2026-11-28');
    set(host, 'Einsätze', 'Beginn', line, '19.12.2026');
    expect(until('2026-11-29').map(([, subject]) => subject.split(':')[0])).toEqual(['Geändert', 'Geändert']);
    expect(until('2026-12-11')).toEqual([]);
    expect(until('2026-12-12').map(([, subject]) => subject.split(':')[0])).toEqual(['In 7 Tagen', 'In 7 Tagen']);
  });

  test('leaves once also where the ledger was emptied every day', () => {
    add(host, 'Einsätze', STALL);
    let all = 0;
    for (let day = 25; day <= 34; day += 1) {
      all += until(new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10)).length;
      const lines = host.tab('Versand').rows().length;
      if (lines > 0) host.person.deleteRows('Versand', 2, lines);
    }
    expect(all).toBe(2);
  });

  test('is named to the coordination where a side has neither mailbox nor contact', () => {
    add(host, 'Einsätze', { ...STALL, Gastgeber: 'LV Unbekannt' });
    expect(to(until('2026-11-28'))).toEqual(['eins@example.org', COORDINATOR].sort());
    const mail = host.outbox.find((one) => one.to === COORDINATOR);
    expect(mail?.body).toContain('LV Unbekannt hat weder Postfach noch Kontakt.');
  });

  test('is told with what is missing, and not asked about before it, where its end was left before its new beginning', () => {
    add(host, 'Einsätze', { ...STALL, Ende: '26.11.2026' });
    until('2026-11-28');
    expect(host.outbox[0]?.body).toContain('„Betten benötigt“ ist 4');
    expect(until('2026-12-04')).toEqual([]);
  });

  test('is asked about once, of the guest alone, and not where somebody has said how it was', () => {
    add(host, 'Einsätze', STALL, { ...STALL, Beginn: '06.12.2026', Gast: 'KV Zwei', Gastgeber: 'KV Eins' });
    until('2026-12-05');
    set(host, 'Einsätze', 'Status', lastLine(), 'durchgeführt');
    expect(until('2026-12-08')).toEqual([
      ['eins@example.org', 'War das so? Infostand, KV Eins bei KV Zwei, 5.12., 4 Leute'],
    ]);
    expect(until('2027-01-02').filter(([, subject]) => subject.startsWith('War das so'))).toEqual([]);
  });

  test('is told to nobody who signed off, whose mailbox is theirs, or before the mails are on', () => {
    add(host, 'Einsätze', STALL);
    set(host, 'Koordination', 'Abgemeldet am', 3, '24.11.2026');
    expect(to(until('2026-11-28'))).not.toContain('eins@example.org');
    host.restore(start);
    add(host, 'Einsätze', STALL);
    call(host, 'saveSchedule', { triggers: true, mailVisit: false });
    expect(until('2026-12-10')).toEqual([]);
  });
});
