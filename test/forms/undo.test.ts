import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { type UndoDesk, undo } from '../../src/forms/undo/index.ts';
import type { UndoStart } from '../../src/forms/undo/shape.ts';
import type { RowIn, ValuesIn } from '../../src/tables/index.ts';
import { builtScript, COORDINATOR, call, HELPER, readyHost } from '../bundle.ts';
import { fakeDesk, row } from './fake-desk.ts';

const entry = (values: ValuesIn<'journal'>): RowIn<'journal'> =>
  row('', 2, {
    at: '2026-08-31 08:00',
    operation: 'op-1',
    title: 'Einsatz',
    who: 'coordination K-1',
    command: 'logVisit',
    tab: 'Einsätze',
    change: 'neu',
    rows: 'E-1',
    ...values,
  });

const nothingRefers = { referring: () => ok([]) };

function start(entries: readonly RowIn<'journal'>[], more: Partial<UndoDesk> = {}): UndoStart {
  const desk: UndoDesk = {
    ...fakeDesk().desk,
    journal: () => ok(entries),
    mayTakeBack: () => true,
    ...nothingRefers,
    ...more,
  };
  const result = undo.calls[0]?.read({})?.(desk);
  if (!result?.ok) throw new Error('no list');
  return result.value as UndoStart;
}

describe('the list of operations', () => {
  it('is the newest first, one for each operation, with rows counted by tab and kind of change', () => {
    const { operations } = start([
      entry({ at: '2026-08-30 08:00' }),
      entry({ operation: 'op-2', change: 'geändert', rows: 'E-1' }),
      entry({ operation: 'op-2', change: 'geändert', rows: 'E-2' }),
      entry({ operation: 'op-2', tab: 'Spenden', rows: 'S-1 S-2 S-3' }),
      entry({ operation: 'op-3', tab: 'Visits', change: 'removed' }),
    ]);
    expect(operations.map(({ operation }) => operation)).toEqual(['op-3', 'op-2', 'op-1']);
    expect(operations[1]?.changes).toEqual([
      { tab: 'Einsätze', change: 'changed', rows: 2, partly: true },
      { tab: 'Spenden', change: 'new', rows: 3, partly: false },
    ]);
    expect(operations[0]?.changes).toEqual([{ tab: 'Visits', change: 'removed', rows: 1, partly: true }]);
  });

  it.each([
    ['coordination K-7KQ2M9XA', 'coordination'],
    ['treasury', 'treasury'],
    ['volunteer K-1', 'volunteer'],
    ['someone typed here', 'volunteer'],
  ])('shows %s as a role', (who, role) => {
    expect(start([entry({ who })]).operations[0]?.role).toBe(role);
    expect(JSON.stringify(start([entry({ who })]))).not.toContain('K-');
  });

  it('reaches back 30 days and no further', () => {
    const at = (day: string) => start([entry({ at: `${day} 23:59` })]).operations.length;
    expect([at('2026-08-31'), at('2026-08-01'), at('2026-07-31'), at('gestern')]).toEqual([1, 1, 0, 0]);
  });

  it('knows what was undone, and what is final; an undo is no operation of its own', () => {
    const { operations } = start([
      entry({}),
      entry({ operation: 'op-1-undo', at: '2026-08-31 08:05', command: 'undo', change: 'entfernt' }),
      entry({ operation: 'op-2', command: 'sendMails (final)', tab: '', change: '', rows: '' }),
      entry({ operation: 'op-3' }),
    ]);
    expect(operations.map(({ operation, state, undoneAt }) => [operation, state, undoneAt])).toEqual([
      ['op-3', 'open', undefined],
      ['op-2', 'final', undefined],
      ['op-1', 'undone', '2026-08-31 08:05'],
    ]);
  });

  it('passes over rows that a person broke, and what this person could not have started', () => {
    const entries = [
      entry({ operation: undefined }),
      entry({ operation: 'op-2', title: undefined }),
      entry({ operation: 'op-3', tab: 'Erfunden' }),
      entry({ operation: 'op-4', command: 'seedAssociations' }),
    ];
    const shown = start(entries, { mayTakeBack: (command) => command !== 'seedAssociations' });
    expect(shown.operations.map(({ operation, changes }) => [operation, changes])).toEqual([['op-3', []]]);
    expect(shown.onlyOwn).toBe(true);
    expect(start(entries.slice(0, 3)).onlyOwn).toBe(false);
  });

  it('hands on what keeps the journal from being read', () => {
    const problem = { code: 'missing-tab', text: { de: 'Der Tab fehlt.', en: 'The tab is missing.' } } as const;
    const desk: UndoDesk = {
      ...fakeDesk().desk,
      journal: () => fail(problem),
      mayTakeBack: () => true,
      ...nothingRefers,
    };
    expect(undo.calls[0]?.read({})?.(desk)).toEqual(fail(problem));
  });
});

describe('in the sheet', async () => {
  const script = await builtScript();
  const visit = {
    operation: 'op-visit-1',
    values: {
      start: '22.11.2026',
      kind: 'Haustürwahlkampf',
      guest: 'KV Beispielstadt',
      host: 'KV Musterkreis',
      people: '4',
    },
  };
  const ready = () => {
    const host = readyHost(script);
    host.type('Koordination', 'C2', [
      ['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular'],
    ]);
    host.type('Verbände', 'C2', [
      ['KV Beispielstadt', 'KV', 'Thüringen', 'offen'],
      ['KV Musterkreis', 'KV', 'Thüringen', 'offen'],
    ]);
    return host;
  };
  const listed = (host: ReturnType<typeof readyHost>) => call(host, 'undoStart', {}).value as unknown as UndoStart;

  it('a visit is listed, taken back once, and then shown as undone', () => {
    const host = ready();
    expect(call(host, 'saveVisit', visit).ok).toBe(true);
    expect(listed(host).operations).toMatchObject([
      { operation: 'op-visit-1', role: 'coordination', state: 'open', changes: [{ tab: 'Einsätze', rows: 1 }] },
    ]);
    expect(call(host, 'undoOperation', { operation: 'op-visit-1' }).value).toEqual({ undone: true, left: [] });
    expect(host.tab('Einsätze').cell('B2').display).toBe('');
    expect(listed(host).operations).toMatchObject([{ operation: 'op-visit-1', state: 'undone' }]);
    expect(call(host, 'undoOperation', { operation: 'op-visit-1' }).value).toEqual({ undone: false, left: [] });
  });

  it('what someone changed since stays and is named', () => {
    const host = ready();
    call(host, 'saveVisit', visit);
    host.type('Einsätze', 'H2', '5');
    const undone = call(host, 'undoOperation', { operation: 'op-visit-1' });
    expect(undone.value).toMatchObject({
      undone: false,
      left: [
        {
          de: expect.stringMatching(
            /^Haustürwahlkampf, KV Beispielstadt bei KV Musterkreis, .*\(Einsätze, E-.*, Zeile 2\)/,
          ),
        },
      ],
    });
    expect(host.tab('Einsätze').cell('H2').display).toBe('5');
    expect(listed(host).operations[0]?.state).toBe('open');
  });

  it('the known associations go as they came, and their names with them', () => {
    const host = ready();
    const { value } = call(host, 'seedAssociations', { operation: 'op-seeds' });
    const added = Number(value?.added);
    expect(added).toBeGreaterThan(400);
    expect(listed(host).operations[0]?.changes[0]?.rows).toBe(added);
    expect(call(host, 'undoOperation', { operation: 'op-seeds' }).value).toEqual({ undone: true, left: [] });
    expect(call(host, 'firstStepsStart', {}).value).toMatchObject({ registered: 2, offered: added });
  });

  it('a volunteer sees and takes back visits, not what only coordination may start', () => {
    const host = ready();
    call(host, 'seedAssociations', { operation: 'op-seeds' });
    host.as(HELPER);
    expect(call(host, 'saveVisit', visit).ok).toBe(true);
    const seen = listed(host);
    expect(seen.operations.map(({ operation }) => operation)).toEqual(['op-visit-1']);
    expect(seen.onlyOwn).toBe(true);
    for (const name of ['undoOperation', 'undoVisit', 'undoFindingStatus'])
      expect(call(host, name, { operation: 'op-seeds' }).problem?.code, name).toBe('forbidden');
    expect(call(host, 'undoOperation', { operation: 'op-visit-1' }).value).toEqual({ undone: true, left: [] });
    host.as(COORDINATOR);
    expect(listed(host).operations.map(({ state }) => state)).toEqual(['undone', 'open']);
  });

  it('Protokoll names who did what in words, and whoever may start it may still take it back', () => {
    const host = ready();
    call(host, 'saveVisit', visit);
    const [said] = host.tab('Protokoll').rows().slice(-1);
    expect(said).toMatchObject({
      Was: 'Einsatz erfasst: Haustürwahlkampf, KV Beispielstadt bei KV Musterkreis, 22.11., 4 Leute',
      Wer: expect.stringMatching(/^Koordination K-/),
      Befehl: 'Einsatz erfassen',
    });
    host.as(HELPER);
    expect(listed(host).operations[0]).toMatchObject({ title: said?.Was, role: 'coordination' });
    expect(call(host, 'undoOperation', { operation: 'op-visit-1' }).value).toEqual({ undone: true, left: [] });
    const [undone] = host.tab('Protokoll').rows().slice(-1);
    expect(undone).toMatchObject({ Wer: 'Freiwillige:r', Befehl: 'Rückgängig machen' });
  });

  it('an operation that nobody knows, and one older than 30 days, are refused in words', () => {
    const host = ready();
    call(host, 'saveVisit', visit);
    expect(call(host, 'undoOperation', { operation: 'op-unknown' }).problem?.code).toBe('gone');
    host.advance('2026-12-23T09:00');
    expect(listed(host).operations.map(({ operation }) => operation)).toContain('op-visit-1');
    host.advance('2026-12-24T09:00');
    expect(listed(host).operations.map(({ operation }) => operation)).not.toContain('op-visit-1');
    expect(call(host, 'undoOperation', { operation: 'op-visit-1' }).problem?.text.de).toContain('älter als 30 Tage');
  });
});
