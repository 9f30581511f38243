import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

interface Line {
  readonly id: string;
  readonly says: string;
  readonly more: readonly string[];
  readonly on?: string;
}
interface Shown {
  readonly posts: readonly Line[];
  readonly left: readonly Line[];
  readonly orphans: readonly Line[];
  readonly levels: readonly { readonly level: string; readonly count: number; readonly oldest: string }[];
  readonly old: readonly Line[];
  readonly requests: readonly Line[];
  readonly next: readonly Line[];
  readonly mails: readonly { readonly on: boolean }[];
}

describe('Übergabe', async () => {
  const script = await builtScript();
  const enter = (host: Host, tab: string, line: number, row: Readonly<Record<string, string>>): void => {
    for (const [header, value] of Object.entries(row))
      host.type(tab, `${columnLetters(host.tab(tab).column(header))}${line}`, value);
  };
  const contact = (email: string, Rolle: string, Verband: string) => ({
    ...{ Verband, Rolle, 'E-Mail': email, Bericht: 'nie' },
    ...{ 'Einwilligung am': '01.10.2026', 'Einwilligung durch': 'Mail' },
  });
  const sheet = (): Host => {
    const host = readyHost(script);
    host.type('Verbände', 'C2', [
      ['KV Eins', 'KV', 'Bayern', 'nein'],
      ['KV Zwei', 'KV', 'Bayern', 'nein'],
    ]);
    enter(host, 'Koordination', 2, contact(COORDINATOR, 'Koordination', 'KV Eins'));
    enter(host, 'Koordination', 3, contact('kasse@example.org', 'Schatzmeisterei', 'KV Zwei'));
    return host;
  };
  const idOf = (host: Host, tab: string, at: number): string => host.tab(tab).rows()[at]?.id ?? '';
  const shown = (host: Host): Shown => {
    const answer = call(host, 'handoverStart');
    expect(answer.ok).toBe(true);
    return answer.value as unknown as Shown;
  };
  const openRules = (host: Host): readonly string[] => {
    host.choose('Transparenz prüfen');
    const rows = host.tab('Prüfhinweise').rows();
    return rows.filter(({ Status }) => Status === 'offen').map(({ Regel = '' }) => Regel);
  };

  it('opens from the menu of help', () => {
    const host = sheet();
    host.run('onOpen');
    host.choose('Übergabe…');
    expect(host.ui.dialog?.title).toBe('Übergabe');
  });

  it('tells who looks after what, and what nobody does once somebody signed off', () => {
    const host = sheet();
    const treasurer = idOf(host, 'Koordination', 1);
    enter(host, 'Partnerschaften', 2, {
      ...{ 'Verband A': 'KV Eins', 'Verband B': 'KV Zwei', Status: 'aktiv', Seit: '01.11.2026', Betreuung: treasurer },
      ...{ 'Zustimmung A am': '01.11.2026', 'Zustimmung B am': '01.11.2026' },
    });
    expect(shown(host).posts[1]).toMatchObject({ more: expect.arrayContaining(['Betreut: KV Eins – KV Zwei']) });
    expect(shown(host)).toMatchObject({ left: [], orphans: [] });
    const before = openRules(host);
    enter(host, 'Koordination', 3, { 'Abgemeldet am': '23.11.2026' });
    const after = shown(host);
    expect(after.posts).toHaveLength(1);
    expect(after.left).toMatchObject([{ id: treasurer, says: 'Schatzmeisterei von KV Zwei', on: '2026-11-23' }]);
    expect(after.orphans).toMatchObject([{ says: 'KV Eins und KV Zwei, aktiv' }]);
    // Signing off as the handbook says makes no finding, and Heute asks for a successor.
    expect(openRules(host)).toEqual(before);
    expect(JSON.stringify(call(host, 'todayStart', {}).value)).toContain('Wer folgt nach?');
    enter(host, 'Koordination', 4, contact('neu@example.org', 'Schatzmeisterei', 'KV Zwei'));
    expect(shown(host).left).toEqual([]);
    expect(JSON.stringify(call(host, 'todayStart', {}).value)).not.toContain('Wer folgt nach?');
  });

  it('makes no finding of a contact who was deleted as the handbook says', () => {
    const host = sheet();
    enter(host, 'Anfragen', 2, {
      ...{ 'Eingang am': '20.11.2026', Art: 'Frage', Anliegen: 'Wer kommt', Status: 'neu', Verband: 'KV Eins' },
      Zuständig: idOf(host, 'Koordination', 1),
    });
    const before = openRules(host);
    host.person.deleteRows('Koordination', 3, 1);
    expect(openRules(host)).toEqual(before);
    expect(shown(host)).toMatchObject({ orphans: [{ says: 'Frage, KV Eins, 20.11.' }] });
  });

  it('tells what is open and since when, and folds what waited for more than 90 days', () => {
    const host = sheet();
    enter(host, 'Einsätze', 2, {
      ...{ Status: 'geplant', Beginn: '01.10.2026', Art: 'Infostand', Gast: 'KV Eins', Gastgeber: 'KV Zwei' },
      Angereiste: '4',
    });
    host.choose('Transparenz prüfen');
    expect(shown(host).levels).toContainEqual({ level: 'hint', count: 1, oldest: '2026-11-23' });
    expect(shown(host).old).toEqual([]);
    host.advance('2027-02-21T09:00');
    expect(shown(host).old).toEqual([]);
    host.advance('2027-02-22T09:00');
    expect(shown(host).old[0]).toMatchObject({ on: '2026-11-23' });
  });

  it('tells the next eight weeks, soonest first', () => {
    const host = sheet();
    const visit = (line: number, day: string): void =>
      enter(host, 'Einsätze', line, {
        ...{ Status: 'geplant', Beginn: day, Art: 'Infostand', Gast: 'KV Eins', Gastgeber: 'KV Zwei' },
        Angereiste: '4',
      });
    visit(2, '18.01.2027');
    visit(3, '19.01.2027');
    visit(4, '30.11.2026');
    expect(shown(host).next.map(({ on }) => on)).toEqual(['2026-11-30', '2027-01-18']);
  });
});
