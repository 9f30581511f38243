import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, builtScript, call, type Host, newHost, readyHost } from '../bundle.ts';

/* Renaming, merging and splitting associations, through the built script. */

const script = await builtScript();
type Cells = Readonly<Record<string, unknown>>;

let host: Host;
const rows = (tab: string): readonly Cells[] => host.tab(tab).rows();
const sheetOf = (tab: string) => host.globals.SpreadsheetApp.getActive().getSheetByName(tab);
const idOf = (name: string): string => String(rows('Verbände').find((row) => row.Name === name)?.id);
const change = (operation: string, input: object): Answer => call(host, 'changeAssociation', { operation, ...input });
const undo = (operation: string): Answer => call(host, 'undoAssociationChange', { operation });

const TABS = ['Verbände', 'Koordination', 'Partnerschaften', 'Einsätze', 'Spenden', 'Anfragen'] as const;
/** Everything that people wrote: the word in Prüfung follows from it. */
const everything = () => Object.fromEntries(TABS.map((tab) => [tab, rows(tab).map(({ Prüfung: _, ...row }) => row)]));
/** Puts a name into a column of a row, as a person would. */
const put = (tab: string, header: string, line: number, value: string): void => {
  sheetOf(tab)?.getRange(line, host.tab(tab).column(header)).setValue(value);
};

beforeEach(() => {
  host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Alt', 'KV', 'Bayern', 'bietet'],
    ['KV Zwei', 'KV', 'Sachsen', 'sucht'],
    ['KV Drei', 'KV', 'Sachsen', 'nein'],
    ['OV Dorf', 'OV', 'Bayern', 'nein'],
  ]);
  put('Verbände', 'Gehört zu', 5, 'KV Alt');
  put('Verbände', 'Kasse führt', 5, 'Kreisverband Alt');
  host.type('Koordination', 'C2', [['KV Alt', 'Vorstand', 'alt@example.org', 'nie', '01.01.2026', 'Formular']]);
  host.type('Partnerschaften', 'C2', [
    ['KV Alt', 'KV Zwei', 'aktiv', '01.02.2025'],
    ['KV Drei', 'KV Alt', 'aktiv', '01.02.2025'],
    ['KV Drei', 'KV Zwei', 'aktiv', '01.02.2025'],
  ]);
  host.type('Einsätze', 'C2', [
    ['durchgeführt', '30.08.2026', 'Infostand', 'KV Alt', 'KV Zwei', '6'],
    ['durchgeführt', '05.09.2025', 'Haustürwahlkampf', 'KV Zwei', 'Alt', '4'],
    ['geplant', '12.12.2026', 'Plakatieren', 'KV Drei', 'KV Zwei', '8'],
    ['geplant', '19.12.2026', 'Plakatieren', 'KV Alt', 'KV Drei', '8'],
  ]);
  host.type('Spenden', 'C2', [['01.09.2026', 'KV Alt', 'Geldspende', '100,00', 'Überweisung']]);
  put('Spenden', 'Gebender Verband', 2, 'KV Drei');
  host.type('Anfragen', 'C2', [['01.11.2026', 'Frage', 'Wie geht das?', 'neu', 'KV Alt']]);
});

describe('another name', () => {
  const rename = { kind: 'rename', name: 'KV Alt', to: 'KV Neu' };

  it('is shown before, stands everywhere at once, keeps the former one, and is taken back by one undo', () => {
    const before = everything();
    const input = { ...rename, id: idOf('KV Alt') };
    const preview = call(host, 'previewAssociationChange', input).value;
    expect(preview).toMatchObject({
      title: { de: 'KV Alt heißt jetzt KV Neu' },
      tabs: [
        { tab: { de: 'Einsätze' }, rows: 3 },
        { tab: { de: 'Spenden' }, rows: 1 },
        { tab: { de: 'Partnerschaften' }, rows: 2 },
        { tab: { de: 'Verbände' }, rows: 2 },
        { tab: { de: 'Koordination' }, rows: 1 },
        { tab: { de: 'Anfragen' }, rows: 1 },
      ],
    });
    expect(everything()).toEqual(before);
    expect(change('op-1', input)).toMatchObject({ ok: true, value: { left: [], undoable: true } });
    const [own] = rows('Verbände');
    expect(own).toMatchObject({ Name: 'KV Neu', 'Auch bekannt als': 'KV Alt' });
    expect(rows('Verbände')[3]).toMatchObject({ 'Gehört zu': 'KV Neu', 'Kasse führt': 'KV Neu' });
    expect(rows('Einsätze').map(({ Gast, Gastgeber }) => [Gast, Gastgeber])).toEqual([
      ['KV Neu', 'KV Zwei'],
      ['KV Zwei', 'KV Neu'],
      ['KV Drei', 'KV Zwei'],
      ['KV Neu', 'KV Drei'],
    ]);
    // The same operation once more changes nothing, and the former name still finds it.
    expect(change('op-1', input)).toMatchObject({ ok: true, value: { repeated: true } });
    host.type('Anfragen', 'C3', [['20.11.2026', 'Frage', 'Und dann?', 'neu', 'KV Alt']]);
    expect(rows('Anfragen')[1]?.Prüfung).toBe('');
    host.person.deleteRows('Anfragen', 3, 1);
    expect(undo('op-1').value).toMatchObject({ undone: true, left: [] });
    expect(everything()).toEqual(before);
  });

  it('sent again late gives nothing back that people have changed since, and stays undone once it is undone', () => {
    const input = { ...rename, id: idOf('KV Alt') };
    expect(change('op-1', input)).toMatchObject({ ok: true });
    put('Einsätze', 'Gast', 2, 'KV Alt');
    put('Verbände', 'Name', 2, 'KV Alt');
    const since = everything();
    expect(change('op-1', input)).toMatchObject({ ok: true, value: { repeated: true } });
    expect(everything()).toEqual(since);
    expect(undo('op-1').value).toMatchObject({ undone: true });
    const back = everything();
    expect(change('op-1', input)).toMatchObject({ ok: false, problem: { code: 'undone' } });
    // Also when nobody remembers any more that it stood whole.
    host.advance('2026-11-24T09:00');
    expect(change('op-1', input)).toMatchObject({ ok: false, problem: { code: 'undone' } });
    expect(everything()).toEqual(back);
  });

  it('is taken back as well where the new name holds what the journal keeps nowhere', () => {
    const before = everything();
    const to = 'KV post@example.org';
    expect(change('op-1', { kind: 'rename', id: idOf('KV Alt'), name: 'KV Alt', to }).ok).toBe(true);
    expect(rows('Verbände').map(({ Name }) => Name)).toContain(to);
    expect(undo('op-1')).toMatchObject({ ok: true, value: { left: [] } });
    expect(everything()).toEqual(before);
  });

  it('refuses a name that another one bears, and one that is no other', () => {
    const input = { ...rename, id: idOf('KV Alt') };
    expect(change('op-1', { ...input, to: 'kv zwei' }).problem?.fields?.to?.text.de).toContain('So heißt schon');
    expect(change('op-2', { ...input, to: '' }).problem?.fields).toHaveProperty('to');
    expect(change('op-3', { ...input, to: 'KV Alt' }).problem?.fields).toHaveProperty('to');
    expect(change('op-4', { ...input, id: 'V-NIRGENDS' }).problem?.code).toBe('gone');
  });

  it('changes no formula, and says so', () => {
    const column = host.tab('Anfragen').column('Verband');
    sheetOf('Anfragen')?.getRange(2, column).setFormula('="KV Alt"');
    const preview = call(host, 'previewAssociationChange', { ...rename, id: idOf('KV Alt') }).value;
    expect(JSON.stringify(preview?.told)).toContain('mit einer Formel bleibt');
    change('op-1', { ...rename, id: idOf('KV Alt') });
    expect(sheetOf('Anfragen')?.getRange(2, column).getFormula()).toBe('="KV Alt"');
  });

  it('changes no figure of a closed year', () => {
    call(host, 'checkTransparency');
    // Lists are in the order of names; which figures there are, of whom, is the same.
    const statement = () => {
      const { rows: figures } = call(host, 'figuresStart', { period: '2025' }).value ?? {};
      return (Array.isArray(figures) ? figures : [])
        .map((row) => JSON.stringify(row).replaceAll('KV Neu', 'KV Alt'))
        .sort();
    };
    const before = statement();
    change('op-1', { ...rename, id: idOf('KV Alt') });
    expect(before.length).toBeGreaterThan(10);
    expect(statement()).toEqual(before);
  });

  it('leaves no cell with the former name and touches no other, over random sheets', () => {
    const spelt = fc.constantFrom(
      'KV Alt',
      'kv alt',
      'Kreisverband Alt',
      'Alt',
      'KV Zwei',
      'KV Drei',
      'Zwei',
      'OV Dorf',
    );
    const clean = host.snapshot();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(spelt, spelt, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 }),
        (some) => {
          host.restore(clean);
          host.type(
            'Einsätze',
            'C6',
            some.map(([guest, at, people]) => ['durchgeführt', '01.03.2026', 'Flyer', guest, at, String(people)]),
          );
          const before = everything();
          const means = (cell: unknown): boolean => /^(kv |kreisverband )?alt$/i.test(String(cell));
          expect(change('op-r', { ...rename, id: idOf('KV Alt') }).ok).toBe(true);
          const wanted = Object.fromEntries(
            Object.entries(before).map(([tab, all]) => [
              tab,
              all.map((row: Cells) =>
                Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, means(cell) ? 'KV Neu' : cell])),
              ),
            ]),
          );
          wanted.Verbände = (wanted.Verbände ?? []).map((row, at) =>
            at === 0 ? { ...row, 'Auch bekannt als': 'KV Alt' } : row,
          );
          expect(everything()).toEqual(wanted);
          expect(undo('op-r').value).toMatchObject({ undone: true, left: [] });
          expect(everything()).toEqual(before);
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('one that merges into another', () => {
  it('is meant by its former name where that is entered from then on, and not where it stands', () => {
    expect(change('op-1', { kind: 'merge', id: idOf('KV Alt'), name: 'KV Alt', to: 'KV Drei' }).ok).toBe(true);
    host.type('Einsätze', 'C6', [['durchgeführt', '10.11.2026', 'Flyer', 'Alt', 'KV Zwei', '2']]);
    const values = { kind: 'Flyer', start: '09.11.2026', guest: 'KV Zwei', host: 'KV Alt', people: '3' };
    expect(call(host, 'saveVisit', { operation: 'op-v', values }).ok).toBe(true);
    host.type('Einsätze', `H5`, '9');
    expect(
      rows('Einsätze')
        .slice(3)
        .map(({ Gast, Gastgeber }) => [Gast, Gastgeber]),
    ).toEqual([
      ['KV Alt', 'KV Drei'],
      ['KV Drei', 'KV Zwei'],
      ['KV Zwei', 'KV Drei'],
    ]);
  });

  it('says before by their sentences which partnerships end, and where both have a donor number in common', () => {
    const input = { kind: 'merge', id: idOf('KV Alt'), name: 'KV Alt', to: 'KV Drei' };
    const told = () => JSON.stringify(call(host, 'previewAssociationChange', input).value?.told);
    put('Spenden', 'Spendennummer', 2, '17');
    host.type('Spenden', 'C3', [['02.09.2026', 'KV Drei', 'Geldspende', '50,00', 'Überweisung', '18']]);
    expect(told()).toMatch(/KV Alt und KV Zwei, aktiv \(P-\w+\) endet: KV Drei und KV Zwei, aktiv \(P-\w+\)/);
    expect(told()).not.toContain('Spendennummer');
    put('Spenden', 'Spendennummer', 3, '17');
    expect(told()).toContain('1 Spendennummer gibt es bei beiden.');
    expect(told()).not.toContain('17');
  });

  it('moves all that names it, keeps what is between the two, and ends partnerships that are there twice', () => {
    const before = everything();
    const input = { kind: 'merge', id: idOf('KV Alt'), name: 'KV Alt', to: 'KV Drei', on: '01.12.2026' };
    const { ok, value } = change('op-1', input);
    expect(ok && value?.left).toEqual([]);
    expect(rows('Verbände')[0]).toMatchObject({
      Name: 'KV Alt',
      'Aufgelöst am': '01.12.2026',
      'Aufgegangen in': 'KV Drei',
    });
    expect(rows('Verbände')[2]).toMatchObject({ Name: 'KV Drei', 'Auch bekannt als': 'KV Alt' });
    expect(rows('Verbände')[3]).toMatchObject({ 'Gehört zu': 'KV Drei' });
    const [moved, between, stands] = rows('Partnerschaften');
    expect(moved).toMatchObject({
      'Verband A': 'KV Drei',
      'Verband B': 'KV Zwei',
      Status: 'beendet',
      // Rows move at once: it does not end on a day to come.
      Bis: '23.11.2026',
    });
    expect(between).toMatchObject({ 'Verband A': 'KV Drei', 'Verband B': 'KV Alt', Status: 'beendet' });
    expect(stands).toMatchObject({ Status: 'aktiv', 'Nachfolgerin von': moved?.id });
    expect(rows('Einsätze')[0]).toMatchObject({ Gast: 'KV Drei', Gastgeber: 'KV Zwei' });
    expect(rows('Einsätze')[3]).toMatchObject({ Gast: 'KV Alt', Gastgeber: 'KV Drei' });
    expect(JSON.stringify(value?.told)).toContain('zwischen beiden bleibt');
    call(host, 'checkTransparency');
    const about = (row: Cells): boolean => ['Q-04', 'Q-05', 'Q-11'].includes(String(row.Regel));
    expect(rows('Prüfhinweise').filter(about)).toEqual([]);
    expect(undo('op-1').value).toMatchObject({ undone: true, left: [] });
    expect(everything()).toEqual(before);
  });

  it('refuses itself and one that nobody knows', () => {
    const input = { kind: 'merge', id: idOf('KV Alt'), name: 'KV Alt' };
    for (const to of ['KV Alt', 'KV Nirgends', ''])
      expect(change('op-1', { ...input, to }).problem?.fields).toHaveProperty('to');
    expect(change('op-2', { ...input, to: 'KV Drei', on: '31.11.2026' }).problem?.fields).toHaveProperty('on');
  });

  it('refuses one that exists no longer and names who carries it on, and a page that does not know yet that it merged', () => {
    const input = { kind: 'merge', id: idOf('KV Alt'), name: 'KV Alt', to: 'KV Drei' };
    expect(change('op-1', input).ok).toBe(true);
    const before = everything();
    const into = change('op-2', { kind: 'merge', id: idOf('KV Zwei'), name: 'KV Zwei', to: 'Alt' }).problem?.fields?.to;
    expect(into).toMatchObject({
      text: { de: 'KV Alt gibt es nicht mehr. Bitte wähle KV Drei.' },
      suggestions: ['KV Drei'],
    });
    expect(change('op-3', { ...input, to: 'KV Zwei' })).toMatchObject({ problem: { code: 'gone' } });
    expect(change('op-1', input)).toMatchObject({ ok: true, value: { repeated: true } });
    const parts = ['KV Alt', 'KV Süd'];
    const split = change('op-4', { kind: 'split', id: idOf('KV Drei'), name: 'KV Drei', parts });
    expect(split.problem?.fields?.parts?.text.de).toContain('gibt es nicht mehr');
    expect(everything()).toEqual(before);
  });
});

describe('one that becomes two', () => {
  it('proposes who takes what, leaves what is over, and follows what a person says', () => {
    const before = everything();
    const input = {
      ...{ kind: 'split', id: idOf('KV Alt'), name: 'KV Alt', on: '01.12.2026' },
      parts: ['KV Nord', 'KV Süd'],
    };
    const { value } = call(host, 'previewAssociationChange', input);
    const groups = value?.groups as readonly { key: string; tab: { de: string }; rows: number; proposed: string }[];
    const of = (tab: string) => groups.filter((group) => group.tab.de === tab).map(({ proposed }) => proposed);
    expect([of('Partnerschaften'), of('Einsätze'), of('Spenden')]).toEqual([['0', '0'], ['stays', '0'], ['stays']]);
    const second = groups.find(({ tab }) => tab.de === 'Partnerschaften')?.key ?? '';
    expect(change('op-1', { ...input, takes: { [second]: '1' } }).value?.left).toEqual([]);
    expect(rows('Verbände').slice(4)).toMatchObject([
      { Name: 'KV Nord', Ebene: 'KV', Land: 'Bayern' },
      { Name: 'KV Süd', Partnersuche: 'nein' },
    ]);
    expect(rows('Verbände')[0]).toMatchObject({ 'Aufgelöst am': '01.12.2026', 'Aufgegangen in': '' });
    expect(rows('Partnerschaften')[0]).toMatchObject({ 'Verband A': 'KV Süd' });
    expect(rows('Partnerschaften')[1]).toMatchObject({ 'Verband B': 'KV Nord' });
    expect(rows('Einsätze')[0]).toMatchObject({ Gast: 'KV Alt' });
    expect(rows('Einsätze')[3]).toMatchObject({ Gast: 'KV Nord' });
    expect(undo('op-1').value).toMatchObject({ undone: true, left: [] });
    expect(everything()).toEqual(before);
  });

  it('leaves the row of one that was a part of it before alone: nobody belongs to itself', () => {
    const parts = ['OV Dorf', 'KV Süd'];
    const { value } = change('op-1', { kind: 'split', id: idOf('KV Alt'), name: 'KV Alt', parts });
    expect(rows('Verbände')[3]).toMatchObject({
      Name: 'OV Dorf',
      'Gehört zu': 'KV Alt',
      'Kasse führt': 'Kreisverband Alt',
    });
    expect(JSON.stringify(value?.told)).toContain('zwischen beiden bleibt');
    expect(rows('Partnerschaften')[0]).toMatchObject({ 'Verband A': 'OV Dorf' });
  });

  it('lets the old one go on as one of the two', () => {
    const parts = ['KV Alt', 'KV Süd'];
    const input = { kind: 'split', id: idOf('KV Alt'), name: 'KV Alt', parts };
    expect(change('op-1', input).ok).toBe(true);
    expect(rows('Verbände')[0]).toMatchObject({ 'Aufgelöst am': '' });
    expect(change('op-2', { ...input, parts: ['KV Süd', ''] }).problem?.fields).toHaveProperty('parts');
  });
});

describe('5,000 rows that name it', () => {
  it('are changed and changed back far from the six minutes', () => {
    const many = 5_000;
    host.person.insertRows('Einsätze', 6, many);
    const at = host.tab('Einsätze').column('id');
    sheetOf('Einsätze')
      ?.getRange(6, at, many, 8)
      .setValues(
        Array.from({ length: many }, (_, index) => [
          `E-Q${String(index).padStart(7, '0')}`,
          ...[
            'durchgeführt',
            '01.03.2026',
            'Flyer',
            ...(index % 3 === 0 ? ['KV Zwei', 'KV Alt'] : ['KV Alt', 'KV Zwei']),
          ],
          ...['3', ''],
        ]),
      );
    const seconds = (): number => host.calls.reduce((sum, { ms }) => sum + ms, 0) / 1_000;
    const input = { kind: 'rename', name: 'KV Alt', to: 'KV Neu', id: idOf('KV Alt') };
    expect(change('op-1', input).value?.left).toEqual([]);
    expect(seconds()).toBeLessThan(60);
    expect(rows('Einsätze').filter((row) => row.Gast === 'KV Alt' || row.Gastgeber === 'KV Alt')).toEqual([]);
    expect(undo('op-1').value).toMatchObject({ undone: true, left: [] });
    expect(seconds()).toBeLessThan(60);
    expect(rows('Einsätze').filter((row) => row.Gast === 'KV Neu' || row.Gastgeber === 'KV Neu')).toEqual([]);
  });
});

describe('a run that was cut off', () => {
  const inputs = {
    rename: { kind: 'rename', name: 'KV Alt', to: 'KV Neu' },
    merge: { kind: 'merge', name: 'KV Alt', to: 'KV Drei', on: '23.11.2026' },
  } as const;
  const trouble = {
    'a call fails': (at: number) => host.fail({ at }),
    'it ends, writes kept': (at: number) => host.crash({ at, unflushed: 'kept' }),
    'it ends, the first writes kept': (at: number) => host.crash({ at, unflushed: 'prefix' }),
    'it ends, writes lost': (at: number) => host.crash({ at, unflushed: 'lost' }),
  } as const;

  /** Protokoll keeps no free text: why a partnership ended is not told twice. */
  const kept = () => {
    const { Partnerschaften, ...others } = everything();
    return { ...others, Partnerschaften: Partnerschaften?.map(({ Endgrund: _, ...row }) => row) };
  };

  /** All calls with `CHANGE_STRIDE=1`; else some. */
  const stride = Number(process.env.CHANGE_STRIDE ?? 25);

  it.each(
    (['rename', 'merge'] as const).flatMap((kind) =>
      (Object.keys(trouble) as (keyof typeof trouble)[]).map((what) => [kind, what] as const),
    ),
  )('%s is whole after a second try where %s', (kind, what) => {
    const input = { ...inputs[kind], id: idOf('KV Alt') };
    const ready = host.snapshot();
    expect(change('op-1', input).ok).toBe(true);
    const [whole, calls] = [kept(), host.calls.length];
    const wrong: string[] = [];
    for (let at = 1 + (what.length % stride); at <= calls; at += stride) {
      host = newHost(script, { workbook: ready });
      trouble[what](at);
      try {
        change('op-1', input);
      } catch {
        // The execution was ended.
      }
      const again = change('op-1', input);
      if (!again.ok || JSON.stringify(kept()) !== JSON.stringify(whole))
        wrong.push(`${at}: ${again.problem?.text.de ?? 'not whole'}`);
    }
    expect(wrong).toEqual([]);
  });
});
