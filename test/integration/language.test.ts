import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordIn } from '../../src/app/setup/language.ts';
import type { Table } from '../../src/define/table.ts';
import { type Lang, otherLang } from '../../src/domain/text.ts';
import { tables } from '../../src/tables/index.ts';
import { createHost, type HostData } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, HELPER, type Host } from '../bundle.ts';

const script = await builtScript();
const all: readonly Table[] = Object.values<Table>(tables).filter(({ profiles }) => profiles.includes('shared'));
const kept = resolve(import.meta.dirname, '../fixtures/layouts/3/in-use.json.gz');

function inUse(): Host {
  const workbook = JSON.parse(gunzipSync(readFileSync(kept)).toString('utf8')) as HostData;
  const host = createHost({ workbook, script }).as(COORDINATOR);
  host.as(COORDINATOR, 'de').choose('Einrichten und reparieren');
  host.choose('Transparenz prüfen');
  return host;
}

const nameIn = (host: Host, { tab }: Table): string =>
  host.workbook.tabs.find(({ name }) => name === tab.de || name === tab.en)?.name ?? '';

function choose(host: Host, lang: Lang): void {
  const tab = nameIn(host, tables.settings);
  const rows = host.tab(tab).rows();
  const at = rows.findIndex((row) => Object.values(row).some((cell) => cell === 'Sprache' || cell === 'Language'));
  host.type(tab, `B${host.tab(tab).rowNumbers()[at]}`, lang);
  host.run('onOpen');
}
const setUp = (host: Host): void => {
  host.call('setUp');
  expect(host.lastExecution.error).toBeUndefined();
};

/** Cells whose words are a choice, by tab, id and column. */
function choices(host: Host): Map<string, string> {
  const found = new Map<string, string>();
  for (const table of all)
    for (const [index, row] of host.tab(nameIn(host, table)).rows().entries())
      for (const [key, { options, header }] of Object.entries(table.columns)) {
        const cell = row[header.de] ?? row[header.en] ?? '';
        if (options && cell !== '') found.set(`${table.name} ${row.id || index} ${key}`, cell);
      }
  return found;
}

/** Choices that are the words of one language and not of the other. */
function inLanguage(host: Host, lang: Lang): string[] {
  const labels = (one: Lang) =>
    new Map(
      all.map(({ name, columns }) => [
        name,
        new Set(Object.values(columns).flatMap(({ options }) => options?.map(({ label }) => label[one]) ?? [])),
      ]),
    );
  const [wanted, other] = [labels(lang), labels(otherLang(lang))];
  return [...choices(host)].flatMap(([place, cell]) => {
    const table = place.split(' ')[0] ?? '';
    return cell.split(', ').some((part) => wanted.get(table)?.has(part) && !other.get(table)?.has(part))
      ? [`${place}: ${cell}`]
      : [];
  });
}

describe('a sheet whose language is switched', () => {
  const host = inUse();
  const before = choices(host);
  host.person.formula('Einsätze', 'C2', '="gepl"&"ant"');
  const formula = host.tab('Einsätze').cell('C2').formula;
  const formulaPlace = `visits ${host.tab('Einsätze').rows()[0]?.id} status`;

  it('says at the setting what to do next, and changes nothing by it', () => {
    choose(host, 'en');
    expect(host.ui.toasts.at(-1)?.text).toMatch(/Einrichten und reparieren.*Set up and repair/);
    expect(inLanguage(host, 'en')).toEqual([]);
  });

  it('asks first, with what would follow, and leaves all as it is for a no', () => {
    host.ui.answer('NO');
    setUp(host);
    expect(host.ui.alerts.at(-1)?.text).toMatch(/Die Tabelle wird englisch: bis zu [\d.]+ Auswahlen in \d+ Tabs/);
    expect(host.workbook.tabs.some(({ name }) => name === 'Einsätze')).toBe(true);
    expect(inLanguage(host, 'en')).toEqual([]);
  });

  it('has no choice left in the other language, and no formula changed', () => {
    setUp(host);
    // What the formula gives stays its author's.
    const id = host.tab('Visits').rows()[0]?.id;
    expect(inLanguage(host, 'de')).toEqual([`visits ${id} status: geplant`]);
    expect(inLanguage(host, 'en').length).toBeGreaterThan(50);
    expect(host.tab('Visits').cell('C2').formula).toBe(formula);
    expect(host.ui.toasts.at(-1)?.text).toContain(
      'stehen jetzt auf Englisch. Menü und Formulare sprechen die Sprache des eigenen Kontos.',
    );
    const words = host
      .tab('Visits')
      .rows()
      .map(({ Check }) => Check ?? '');
    expect(words.join()).not.toMatch(/dringend|klären|unvollständig/);
    for (const row of host.tab('Findings').rows()) expect(row.Level).toMatch(/urgent|clarify|hint|incomplete/);
  });

  it('says nothing of a language at the next setup', () => {
    const asked = host.ui.alerts.length;
    setUp(host);
    expect(host.ui.alerts.length).toBe(asked);
  });

  it('is taken back by one undo, which its list names, and which a second try leaves alone', () => {
    host.as(HELPER);
    const shown = (): readonly { readonly operation: string; readonly title: string; readonly state: string }[] =>
      (call(host, 'undoStart').value?.operations ?? []) as never;
    expect(shown().some(({ title }) => /Sprache der Tabelle/.test(title))).toBe(false);
    host.as(COORDINATOR);
    // To whoever reads German in the words of their own, which Protokoll keeps beside the sheet's.
    expect(
      host
        .tab('Journal')
        .rows()
        .map(({ What }) => What),
    ).toContain('Language of the sheet switched to English');
    const there = shown().find(({ title }) => /Sprache der Tabelle auf Englisch umgestellt/.test(title));
    expect(there?.state).toBe('open');
    const input = { operation: there?.operation };
    expect(call(host.as(HELPER), 'undoOperation', input).problem?.code).toBe('forbidden');
    host.as(COORDINATOR);
    expect(call(host, 'undoOperation', input)).toMatchObject({ ok: true, value: { undone: true, left: [] } });
    const after = choices(host);
    for (const [place, cell] of before) if (place !== formulaPlace) expect(after.get(place), place).toBe(cell);
    expect(host.tab('Einsätze').cell('C2').formula).toBe(formula);
    expect(call(host, 'undoOperation', input)).toMatchObject({ ok: true, value: { undone: false } });
    expect(shown().find(({ operation }) => operation === there?.operation)?.state).toBe('undone');
    choose(host, 'en');
    setUp(host);
  });

  it('has the same cells again when it is switched back', () => {
    host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Visits')?.getRange('C2').setValue('done');
    choose(host, 'de');
    setUp(host);
    const after = choices(host);
    for (const [place, cell] of before) expect(after.get(place), place).toBe(cell);
  });
});

describe('a switch that is cut off', () => {
  it('is finished by the next setup', () => {
    const host = inUse();
    choose(host, 'en');
    const start = host.snapshot();
    setUp(host);
    const calls = host.calls.length;
    for (const share of [0.3, 0.7, 0.9, 0.98]) {
      host.restore(start).crash({ at: Math.ceil(calls * share), unflushed: 'prefix' });
      try {
        host.call('setUp');
      } catch {
        // The platform ended it.
      }
      setUp(host);
      expect(inLanguage(host, 'de'), String(share)).toEqual([]);
    }
  }, 120_000);
});

describe('the word of a cell in the other language', () => {
  const columns = all.flatMap(({ columns: of }) => Object.values(of)).filter(({ options }) => options);
  it('is the same word again after switching back, of any choice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.nat(), fc.constantFrom<Lang>('de', 'en'), (column, at, lang) => {
        const cell = column.options?.[at % column.options.length]?.label[lang] ?? '';
        const there = wordIn(column, cell, otherLang(lang), new Map()) ?? cell;
        const back = wordIn(column, there, lang, new Map()) ?? there;
        expect(column.options?.some(({ label }) => label[otherLang(lang)] === there)).toBe(true);
        expect(back).toBe(cell);
      }),
    );
  });
  it('is not touched where people wrote it their own way', () => {
    const { briefing, kind, people, note } = tables.visits.columns;
    expect(wordIn(briefing, 'x', 'en', new Map())).toBeUndefined();
    expect(wordIn(kind, 'Kaffeefahrt', 'en', new Map())).toBeUndefined();
    expect(wordIn(people, 4, 'en', new Map())).toBeUndefined();
    expect(wordIn(note, 'geplant', 'en', new Map())).toBeUndefined();
  });
});
