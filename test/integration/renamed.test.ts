import { describe, expect, it } from 'vitest';
import { columnLetters, type Host } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, readyHost } from '../bundle.ts';

const script = await builtScript();

const cell = (host: Host, tab: string, header: string, line: number): string =>
  `${columnLetters(host.tab(tab).column(header))}${line}`;
const rows = (host: Host, tab: string): Record<string, string>[] => host.tab(tab).rows();
const named = (host: Host, name: string): Record<string, string> | undefined =>
  rows(host, 'Verbände').find((row) => row.Name === name);
const fill = (host: Host, tab: string, line: number, values: Record<string, string>): void => {
  for (const [header, value] of Object.entries(values)) host.type(tab, cell(host, tab, header, line), value);
};
const urgent = (host: Host): number =>
  rows(host, 'Prüfhinweise').filter(({ Stufe, Status }) => Stufe !== 'Hinweis' && Status === 'offen').length;

/** Two associations, a visit, a grant and a contact of the second one. */
function world(): Host {
  const host = readyHost(script);
  host.type('Verbände', cell(host, 'Verbände', 'Name', 2), [
    ['KV Alt', 'KV', 'Thüringen', 'nein'],
    ['KV Musterdorf', 'KV', 'Hessen', 'nein'],
  ]);
  const visit = { Status: 'durchgeführt', Beginn: '05.09.2026', Art: 'Infostand', Angereiste: '4' };
  fill(host, 'Einsätze', 2, { ...visit, Gast: 'KV Musterdorf', Gastgeber: 'KV Alt', 'Stunden je Person': '5' });
  const grant = { 'Eingang am': '01.09.2026', Art: 'Zuschuss', Betrag: '3000', Zahlungsweg: 'Überweisung' };
  const booked = { 'Beim Geber gebucht am': '01.09.2026', 'Beim Empfänger gebucht am': '01.09.2026', Beleg: 'B 1' };
  fill(host, 'Spenden', 2, {
    ...grant,
    ...booked,
    'Empfangender Verband': 'KV Alt',
    'Gebender Verband': 'KV Musterdorf',
  });
  const consent = { 'Einwilligung am': '01.09.2026', 'Einwilligung durch': 'Mail' };
  const contact = { Rolle: 'Vorstand', 'E-Mail': 'alt@example.org', Bericht: 'monatlich' };
  fill(host, 'Koordination', 2, { Verband: 'KV Alt', ...contact, ...consent });
  return host;
}
const check = (host: Host): void => {
  host.choose('Transparenz prüfen');
};
const NAME_CELL = 'C2';

describe('a new name typed over a known one', () => {
  it('keeps the former name as an alias, and says so beside it', () => {
    const host = world();
    check(host);
    const before = urgent(host);
    expect(cell(host, 'Verbände', 'Name', 2)).toBe(NAME_CELL);
    host.type('Verbände', NAME_CELL, 'KV Neuer Name');
    expect(named(host, 'KV Neuer Name')).toMatchObject({ 'Auch bekannt als': 'KV Alt' });
    expect(named(host, 'KV Neuer Name')?.Prüfung).toContain('„KV Alt“ steht jetzt unter „Auch bekannt als“');
    check(host);
    expect(urgent(host)).toBe(before);
    expect(named(host, 'KV Neuer Name')?.Prüfung).toBe('');
    expect(rows(host, 'Einsätze')[0]?.Prüfung).not.toContain('kennen wir nicht');
  });

  it('changes no figure of a closed year, and its contact still gets mail', () => {
    const host = world();
    check(host);
    const figures = (): string => {
      host.choose('Auswertung aktualisieren');
      const tab = host.workbook.tabs.find(({ name }) => name === 'Auswertung');
      return JSON.stringify(tab?.rows.map(({ values }) => values)).replaceAll('KV Alt', 'KV Anders');
    };
    const before = figures();
    expect(before).toContain('3000');
    host.type('Verbände', NAME_CELL, 'KV Anders');
    expect(figures()).toBe(before);
    const on = host
      .tab('Einstellungen')
      .rows()
      .findIndex(({ Einstellung }) => Einstellung === 'Mails zur Auswertung');
    host.type('Einstellungen', `B${on + 2}`, 'ja');
    host.advance('2026-12-07T09:00');
    expect(host.outbox.map(({ to }) => to)).toContain('alt@example.org');
  });

  it('is kept at the next check where it was pasted, and meanwhile already means the same', () => {
    const host = world();
    check(host);
    const before = urgent(host);
    host.type('Verbände', NAME_CELL, [['KV Eins'], ['KV Zwei']]);
    expect(named(host, 'KV Eins')?.['Auch bekannt als']).toBe('');
    check(host);
    expect(named(host, 'KV Eins')).toMatchObject({ 'Auch bekannt als': 'KV Alt' });
    expect(named(host, 'KV Zwei')).toMatchObject({ 'Auch bekannt als': 'KV Musterdorf' });
    expect(named(host, 'KV Eins')?.Prüfung).toContain('„KV Alt“');
    expect(host.ui.toasts.at(-1)?.text).toContain('KV Alt in KV Eins');
    expect(urgent(host)).toBe(before);
    check(host);
    expect(named(host, 'KV Eins')?.Prüfung).toBe('');
  });

  it('at night makes no new urgent finding, pasted or typed, with a cold cache', () => {
    for (const paste of [true, false]) {
      const host = world();
      host.advance('2026-11-24T08:00');
      const before = urgent(host);
      host.advance('2026-11-24T12:00');
      host.type('Verbände', NAME_CELL, paste ? [['KV Eins'], ['KV Musterdorf']] : 'KV Eins');
      host.advance('2026-11-25T08:00');
      expect(urgent(host)).toBe(before);
      expect(named(host, 'KV Eins')).toMatchObject({ 'Auch bekannt als': 'KV Alt' });
    }
  });

  it('that corrects a typing error becomes no alias', () => {
    const host = world();
    check(host);
    host.type('Verbände', cell(host, 'Verbände', 'Name', 4), [['KV Tippfeler', 'KV', 'Hessen', 'nein']]);
    host.type('Verbände', 'C4', 'KV Tippfehler');
    check(host);
    expect(named(host, 'KV Tippfehler')).toMatchObject({ 'Auch bekannt als': '' });
  });

  it('is kept where only a row knows it, since the last check', () => {
    const host = world();
    check(host);
    host.type('Verbände', cell(host, 'Verbände', 'Name', 4), [['KV Frisch', 'KV', 'Hessen', 'nein']]);
    fill(host, 'Einsätze', 2, { Gast: 'KV Frisch' });
    host.type('Verbände', 'C4', 'KV Umbenannt');
    check(host);
    expect(named(host, 'KV Umbenannt')).toMatchObject({ 'Auch bekannt als': 'KV Frisch' });
  });

  it('is none where another row still bears it: a copied row gets a name of its own', () => {
    const host = world();
    check(host);
    host.person.copyRows('Verbände', 2, 1, 4);
    host.type('Verbände', 'C4', 'KV Kopie');
    check(host);
    expect(named(host, 'KV Kopie')).toMatchObject({ 'Auch bekannt als': '' });
    expect(rows(host, 'Einsätze')[0]?.Prüfung).not.toContain('kennen wir nicht');
  });

  it('is none where case and hyphens differ only', () => {
    const host = world();
    check(host);
    host.type('Verbände', 'C3', 'KV Muster-Dorf');
    check(host);
    expect(named(host, 'KV Muster-Dorf')).toMatchObject({ 'Auch bekannt als': '' });
  });

  it('stays out once a person took it out', () => {
    const host = world();
    check(host);
    host.type('Verbände', NAME_CELL, 'KV Neu');
    check(host);
    host.type('Verbände', cell(host, 'Verbände', 'Auch bekannt als', 2), '');
    check(host);
    expect(named(host, 'KV Neu')).toMatchObject({ 'Auch bekannt als': '' });
  });
});

describe('an election brought forward into another year', () => {
  it.each([true, false])('keeps the visits that name it (pasted: %s)', (paste) => {
    const host = world();
    const lines = host.tab('Wahlen').rowNumbers();
    const at = rows(host, 'Wahlen').findIndex((row) => row.Art === 'Bundestagswahl' && row.Datum === 'Frühjahr 2029');
    const line = lines[at] ?? 0;
    fill(host, 'Einsätze', 2, { Wahl: 'Bundestagswahl Deutschland 2029' });
    check(host);
    host.type('Wahlen', cell(host, 'Wahlen', 'Datum', line), paste ? [['24.09.2028']] : '24.09.2028');
    check(host);
    expect(rows(host, 'Einsätze')[0]?.Prüfung).not.toContain('Wahl');
    expect(rows(host, 'Wahlen')[at]).toMatchObject({ 'Auch bekannt als': 'Bundestagswahl Deutschland 2029' });
  });
});

it.each([false, true])(
  'leaves no alias of a new name that a check saw before it was taken back (another row stays: %s)',
  (stays) => {
    const host = world();
    host.type('Koordination', cell(host, 'Koordination', 'Verband', 3), [
      ['KV Musterdorf', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'selbst'],
    ]);
    check(host);
    const before = named(host, 'KV Alt');
    const change = { operation: 'op-rename', kind: 'rename', id: before?.id, name: 'KV Alt', to: 'KV Falsch' };
    expect(call(host, 'changeAssociation', change)).toMatchObject({ ok: true });
    check(host);
    expect(named(host, 'KV Falsch')?.['Auch bekannt als']).toBe('KV Alt');
    if (stays) fill(host, 'Einsätze', 2, { Gastgeber: 'KV Musterdorf' });
    const undone = call(host, 'undoOperation', { operation: 'op-rename' });
    expect(undone).toMatchObject({ ok: true, value: { left: stays ? [expect.anything()] : [] } });
    check(host);
    expect(named(host, 'KV Alt')).toEqual(before);
  },
);

describe('an election that was moved in an English sheet', () => {
  it('is still found by its former English name, before and after a switch to German', () => {
    const host = readyHost(script);
    host.as(COORDINATOR, 'de');
    call(host, 'chooseLanguage', { lang: 'en' });
    const election = 'State election Saxony-Anhalt 2026';
    const stall = { Status: 'planned', Start: '1 Sep 2026', Kind: 'Street stall', Travellers: '4' };
    fill(host, 'Visits', 2, { ...stall, Guest: 'LV Hessen', Host: 'LV Thüringen', Election: election });
    check(host);
    const told = (tab: string): string | undefined => rows(host, tab)[0]?.[tab === 'Visits' ? 'Check' : 'Prüfung'];
    expect(told('Visits')).not.toContain('Election');
    const line = rows(host, 'Elections').findIndex((row) => row.Area === 'Saxony-Anhalt' && row.Date?.includes('2026'));
    host.type('Elections', cell(host, 'Elections', 'Date', line + 2), '7 Mar 2027');
    expect(rows(host, 'Elections')[line]).toMatchObject({ 'Also known as': election });
    expect(rows(host, 'Elections')[line]?.Check).toContain(`"${election}" now stands under "Also known as"`);
    check(host);
    expect(told('Visits')).not.toContain('Election');
    call(host, 'chooseLanguage', { lang: 'de' });
    check(host);
    expect(told('Einsätze')).not.toContain('Wahl –');
  });
});
