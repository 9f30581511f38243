import { beforeAll, describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, newHost } from '../bundle.ts';
import { set } from '../year/sheet.ts';

let script: string;
beforeAll(async () => {
  script = await builtScript();
});

type Line = Readonly<Record<string, string>>;

function enter(host: Host, tab: string, lines: readonly Line[]): void {
  const headers = host.tab(tab).headers();
  host.type(
    tab,
    'A2',
    lines.map((cells) => headers.map((header) => cells[header] ?? '')),
  );
}

const VERBAENDE: readonly Line[] = [
  { Name: 'KV Beispielstadt', Partnersuche: 'sucht', 'Kreis (AGS)': '16075', Postfach: 'beispiel@example.org' },
  { Name: 'KV Musterkreis', Partnersuche: 'sucht', 'Kreis (AGS)': '14521' },
  { Name: 'KV Nord', Partnersuche: 'bietet', 'Kreis (AGS)': '16054', Postfach: 'nord@example.org' },
  { Name: 'KV Süd', Partnersuche: 'bietet', 'Kreis (AGS)': '09162', Postfach: 'sued@example.org' },
  { Name: 'KV West', Partnersuche: 'offen', 'Kreis (AGS)': '16064' },
  { Name: 'KV Alt', Partnersuche: 'bietet', 'Kreis (AGS)': '16055', 'Aufgelöst am': '01.01.2026' },
];
const inThuringia = (line: Line): Line => ({ Ebene: 'KV', Land: 'Thüringen', ...line });

function sheet(partnerships: readonly Line[] = []): Host {
  const host = newHost(script);
  host.choose('Einrichten und reparieren');
  enter(host, 'Verbände', VERBAENDE.map(inThuringia));
  enter(host, 'Koordination', [
    {
      ...{ Verband: 'KV Nord', Rolle: 'Koordination', 'E-Mail': COORDINATOR, Bericht: 'monatlich' },
      ...{ 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel' },
    },
  ]);
  if (partnerships.length > 0) enter(host, 'Partnerschaften', partnerships);
  return host;
}

interface Pairs {
  readonly proposals: readonly {
    readonly seeker: { readonly name: string };
    readonly helper: { readonly name: string };
  }[];
  readonly without: readonly { readonly name: string }[];
}
const start = (host: Host, input: object = { open: false }) =>
  call(host, 'partnersStart', input).value as unknown as Pairs;
const pairs = (host: Host, input?: object): string[] =>
  start(host, input)
    .proposals.map(({ seeker, helper }) => `${seeker.name} ${helper.name}`)
    .sort();
const ask = (host: Host, operation = 'op', seeker = 'KV Beispielstadt', helper = 'KV Nord') =>
  call(host, 'requestPartnership', { operation, seeker, helper });

describe('proposals in a sheet', () => {
  it('give each who seeks one who offers, none that is dissolved, and those who are open only when asked for', () => {
    const host = sheet();
    expect(pairs(host)).toHaveLength(2);
    expect(pairs(host).join()).not.toMatch(/West|Alt/);
    const forOne = start(host, { open: true, seeker: 'KV Beispielstadt' }).proposals.map(({ helper }) => helper.name);
    expect(forOne.sort()).toEqual(['KV Nord', 'KV Süd', 'KV West']);
  });

  it('leave out pairs that have or had a partnership, but not those who said no long ago', () => {
    const joined = (status: string, more: Line = {}) => [
      { 'Verband A': 'KV Nord', 'Verband B': 'KV Beispielstadt', Status: status, ...more },
    ];
    const helpers = (lines: readonly Line[]) =>
      start(sheet(lines), { open: false, seeker: 'KV Beispielstadt' }).proposals.map(({ helper }) => helper.name);
    expect(helpers(joined('angefragt'))).toEqual(['KV Süd']);
    expect(helpers(joined('ruhend'))).toEqual(['KV Süd']);
    expect(helpers(joined('beendet', { Bis: '01.10.2026' }))).toEqual(['KV Süd']);
    expect(helpers(joined('beendet', { Seit: '01.01.2020', Bis: '01.01.2022' }))).toEqual(['KV Süd']);
    expect(helpers(joined('beendet', { Bis: '01.01.2022' })).sort()).toEqual(['KV Nord', 'KV Süd']);
  });

  it('know a helper to be free again whose only partner is dissolved', () => {
    const host = sheet([{ 'Verband A': 'KV Nord', 'Verband B': 'KV Alt', Status: 'aktiv', Seit: '01.01.2024' }]);
    set(host, 'Verbände', ['Name', 'KV Nord'], 'Kapazität', '1');
    const helpers = () => start(host).proposals.map(({ helper }) => helper.name);
    expect(helpers()).toContain('KV Nord');
    set(host, 'Verbände', ['Name', 'KV Alt'], 'Aufgelöst am', '01.01.2027');
    expect(helpers()).not.toContain('KV Nord');
  });

  it('know a helper to be free again whose partnership says active and ended by its last day', () => {
    const host = sheet([{ 'Verband A': 'KV Nord', 'Verband B': 'KV West', Status: 'aktiv', Seit: '01.01.2024' }]);
    set(host, 'Verbände', ['Name', 'KV Nord'], 'Kapazität', '1');
    const helpers = () => start(host).proposals.map(({ helper }) => helper.name);
    const partners = () => call(host, 'logVisitStart', {}).value?.pairs;
    const ends = (on: string) => set(host, 'Partnerschaften', ['Verband A', 'KV Nord'], 'Bis', on);
    ends('23.11.2026');
    expect(helpers()).not.toContain('KV Nord');
    expect(partners()).toEqual([['KV Nord', 'KV West']]);
    ends('22.11.2026');
    expect(helpers()).toContain('KV Nord');
    expect(partners()).toEqual([]);
  });

  it('leave out whose wish was declined within twelve months, asked for by name as well; Heute does not lead there', () => {
    const host = sheet();
    const toPair = () =>
      ((call(host, 'todayStart', {}).value?.things ?? []) as readonly { kind: string; says: string }[])
        .filter(({ kind }) => kind === 'pair')
        .map(({ says }) => says);
    expect(toPair()).toEqual(['KV Beispielstadt, Thüringen', 'KV Musterkreis, Thüringen']);
    enter(host, 'Anfragen', [
      {
        ...{ 'Eingang am': '01.11.2026', Art: 'Partnerschaft gesucht', Anliegen: 'Hilfe', Status: 'abgelehnt' },
        ...{ Verband: 'KV Beispielstadt', 'Erledigt am': '10.11.2026', Antwort: 'Kein Platz' },
      },
    ]);
    const found = start(host, { open: true, seeker: 'KV Beispielstadt' });
    expect(found).toMatchObject({ proposals: [], seekers: ['KV Musterkreis'], declined: ['KV Beispielstadt'] });
    expect(toPair()).toEqual(['KV Musterkreis, Thüringen']);
  });

  it('are the same whatever the order of the rows', () => {
    const host = sheet();
    const before = pairs(host);
    host.person.sort('Verbände', 'Name', { descending: true });
    expect(pairs(host)).toEqual(before);
  });
});

describe('asking', () => {
  it('enters the pair once, gives a draft without names, and is taken back', () => {
    const host = sheet();
    const first = ask(host).value;
    ask(host);
    const rows = () =>
      host
        .tab('Partnerschaften')
        .values()
        .filter(({ Status }) => Status === 'angefragt');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toMatchObject({ 'Verband A': 'KV Beispielstadt', 'Verband B': 'KV Nord' });
    expect(JSON.stringify(first?.draft)).toContain('KV Beispielstadt sucht einen Partner');
    expect(host.outbox).toEqual([]);
    expect(ask(host, 'other').problem).toMatchObject({ code: 'changed-meanwhile' });
    expect(call(host, 'undoPartnershipRequest', { operation: 'op' }).value).toMatchObject({ undone: true, left: [] });
    expect(rows()).toEqual([]);
  });

  it.each([
    ['the helper offers no longer', 'KV Nord', 'Partnersuche', 'nein'],
    ['the helper has no room left', 'KV Nord', 'Kapazität', '0'],
    ['the seeker seeks no longer', 'KV Beispielstadt', 'Partnersuche', 'nein'],
  ])('enters nothing where %s since the page was opened', (_, name, header, value) => {
    const host = sheet();
    expect(pairs(host)).toHaveLength(2);
    set(host, 'Verbände', ['Name', name], header, value);
    expect(ask(host).problem).toMatchObject({
      code: 'changed-meanwhile',
      text: { de: expect.stringContaining('sucht') },
    });
    expect(host.tab('Partnerschaften').rows()).toEqual([]);
  });

  it('enters nobody with themselves', () => {
    const host = sheet();
    expect(ask(host, 'op', 'KV Beispielstadt', 'KV Beispielstadt').ok).toBe(false);
  });

  it.each([
    ['was answered with yes', 'Partnerschaften', ['Status', 'angefragt'], 'Status', 'aktiv', 'changed-meanwhile'],
    ['was answered with no', 'Partnerschaften', ['Status', 'angefragt'], 'Status', 'beendet', 'changed-meanwhile'],
    ['is over with an association', 'Verbände', ['Name', 'KV Nord'], 'Aufgelöst am', '20.11.2026', 'gone'],
  ] as const)('sends no draft about what %s meanwhile', (_, tab, by, header, value, code) => {
    const host = sheet();
    const { partnership } = ask(host).value as { partnership: string };
    set(host, tab, by, header, value);
    const sent = call(host, 'sendPartnershipRequest', { operation: 'm', partnership, subject: 'S', text: 'T' });
    expect(sent.problem).toMatchObject({ code });
    expect(host.outbox).toEqual([]);
  });

  it('sends the draft to both mailboxes once, answers to whoever sends, HTML as text', () => {
    const host = sheet();
    const { partnership } = ask(host).value as { partnership: string };
    const letter = { operation: 'op-mail', partnership, subject: 'Wollt Ihr?', text: 'Hallo <b>\n\nZeile' };
    expect(call(host, 'sendPartnershipRequest', letter).value).toMatchObject({ sent: 2, failed: 0, unreachable: [] });
    expect(host.outbox.map(({ to, replyTo, subject }) => [to, replyTo, subject]).sort()).toEqual([
      ['beispiel@example.org', COORDINATOR, 'Wollt Ihr?'],
      ['nord@example.org', COORDINATOR, 'Wollt Ihr?'],
    ]);
    expect(host.outbox[0]?.htmlBody).toContain('&lt;b&gt;');
    const again = call(host, 'sendPartnershipRequest', { ...letter, operation: 'op-mail-2' }).value;
    expect(again).toMatchObject({ sent: 0, already: 2 });
    expect(host.outbox).toHaveLength(2);
    expect(
      host
        .tab('Versand')
        .values()
        .map(({ Mail, Stand }) => [Mail, Stand]),
    ).toEqual([
      ['Anfrage zur Partnerschaft', 'gesendet'],
      ['Anfrage zur Partnerschaft', 'gesendet'],
    ]);
  });

  it('names the side that has no mailbox', () => {
    const host = sheet();
    const { partnership } = ask(host, 'op', 'KV Musterkreis', 'KV Süd').value as { partnership: string };
    const sent = call(host, 'sendPartnershipRequest', { operation: 'm', partnership, subject: 'S', text: 'T' }).value;
    expect(sent).toMatchObject({ sent: 1, unreachable: ['KV Musterkreis'] });
  });

  it('goes to no mailbox that signed off, nor to another than was shown', () => {
    const host = sheet();
    const asked = ask(host).value as { partnership: string; offices: readonly { mailbox?: string }[] };
    expect(asked.offices.map(({ mailbox }) => mailbox)).toEqual(['beispiel@example.org', 'nord@example.org']);
    set(host, 'Verbände', ['Name', 'KV Nord'], 'Postfach abgemeldet am', '23.11.2026');
    set(host, 'Verbände', ['Name', 'KV Beispielstadt'], 'Postfach', 'andere@example.org');
    const letter = { operation: 'm', partnership: asked.partnership, subject: 'S', text: 'T' };
    const seen = asked.offices.map(({ mailbox }) => mailbox);
    const sent = call(host, 'sendPartnershipRequest', { ...letter, to: seen }).value;
    expect(sent).toMatchObject({ sent: 0, unreachable: ['KV Beispielstadt', 'KV Nord'] });
    expect(host.outbox).toEqual([]);
    expect(call(host, 'sendPartnershipRequest', letter).value).toMatchObject({ sent: 1, unreachable: ['KV Nord'] });
    expect(host.outbox.map(({ to }) => to)).toEqual(['andere@example.org']);
  });
});
