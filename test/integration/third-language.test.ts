import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { contactRoles } from '../../src/tables/options.ts';
import { sheetInUse } from '../app/apply/sheet.ts';
import { bracketed, outside } from '../bracketed.ts';
import { builtFolder, builtScript, call, type Host } from '../bundle.ts';
import { sharedFolder } from '../shared.ts';

/*
 * The built script in a made-up third language: its English with every text in brackets. What stands without brackets
 * after the switch was written in code past the two languages, or was left behind by the switch.
 */
const GIFT = {
  'Eingang am': '20.08.2026',
  'Empfangender Verband': 'KV Eins',
  Art: 'Geldspende',
  Betrag: '1200',
  Zahlungsweg: 'bar',
  Spendennummer: '4711',
};

let host: Host;
beforeAll(async () => {
  const built = await builtFolder();
  const folder = await sharedFolder('bracketed', async (place) => {
    cpSync(built, place, { recursive: true });
    writeFileSync(join(place, 'Code.js'), bracketed(readFileSync(await builtScript(), 'utf8')));
  });
  host = sheetInUse(join(folder, 'Code.js'));
  const gifts = host.tab('Spenden');
  for (const [header, typed] of Object.entries(GIFT)) {
    const letter = String.fromCharCode(64 + gifts.column(header));
    host.type('Spenden', `${letter}2`, typed);
  }
  host.choose('Transparenz prüfen');
  const settings = host.tab('Einstellungen');
  const at = settings.rows().findIndex((row) => Object.values(row).includes('Sprache'));
  host.type('Einstellungen', `B${settings.rowNumbers()[at]}`, 'en');
  host.run('onOpen');
  host.call('setUp');
  expect(host.lastExecution.error).toBeUndefined();
  host.run('onOpen');
});

/** What a text says in words outside of the brackets. */
const bare = (text: string): string[] => outside(text).match(/\p{L}{2,}/gu) ?? [];
const tabs = () => host.workbook.tabs.map(({ name }) => host.tab(name));

test('every tab, header and note is in the third language', () => {
  for (const view of tabs()) {
    expect(bare(view.tab.name)).toEqual([]);
    for (const header of view.headers()) expect(bare(header).filter((word) => word !== 'id')).toEqual([]);
    for (const row of view.tab.rows)
      for (const note of Object.values(row?.notes ?? {}))
        expect([note, bare(note).filter((word) => word !== 'id')]).toEqual([note, []]);
  }
});

test('every dropdown is', () => {
  const used = new Set(tabs().flatMap(({ tab }) => tab.rows.flatMap((row) => Object.values(row?.validations ?? {}))));
  const lists = [...used].flatMap((at) => host.workbook.validations[at] ?? []);
  expect(lists.length).toBeGreaterThan(20);
  for (const { type, args, help } of lists) {
    expect([help, bare(help ?? '')]).toEqual([help, []]);
    // Languages and countries go by their codes.
    const words = type === 'VALUE_IN_LIST' ? args.filter((one) => !/^[a-z]{2}(?:_[A-Z]{2})?$/.test(String(one))) : [];
    expect(words.flatMap((one) => bare(String(one)))).toEqual([]);
  }
});

test('the menu is', () => {
  const labels = JSON.stringify(host.menu());
  expect(labels).toContain('⟦');
  const said = [...labels.matchAll(/"label":"([^"]*)"/g)].flatMap(([, label]) => bare(label ?? ''));
  expect(said).toEqual([]);
});

test('every finding and every word of the tool in a row is', () => {
  const findings = host.tab('⟦Findings⟧').rows();
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings)
    for (const header of ['Level', 'What was noticed', 'Next step', 'In charge', 'Status'])
      expect(bare(finding[`⟦${header}⟧`] ?? '')).toEqual([]);
  const words = tabs().flatMap((view) => view.rows().map((row) => row['⟦Check⟧'] ?? ''));
  expect(words.some((said) => said !== '')).toBe(true);
  expect(words.flatMap(bare)).toEqual([]);
});

test('every refusal is', () => {
  for (const name of ['saveVisit', 'saveSchedule', 'undo']) {
    const problem = call(host, name, { operation: 'op-none', values: {} }).problem;
    expect([name, problem && bare(problem.text.en)]).toEqual([name, []]);
  }
});

test('no word of the former language is left in what the tool reckons and tells', () => {
  const german = new Set(contactRoles.flatMap(({ label }) => (label.de === label.en ? [] : [label.de])));
  for (const name of ['⟦Evaluation⟧', '⟦Findings⟧', '⟦Rules⟧', '⟦Settings⟧'])
    for (const row of host.tab(name).rows())
      for (const cell of Object.values(row)) expect(german.has(cell)).toBe(false);
});
