import { expect, test } from 'vitest';
import { features } from '../../src/main.ts';
import { tables } from '../../src/tables/index.ts';
import { builtScript, call, type Host, newHost, readyHost } from '../bundle.ts';

/*
 * Somebody opens the menu before anything was set up: each entry says so, and how to begin. None names a tab that she never had.
 */

const script = await builtScript();
const NOT_YET = 'Diese Tabelle ist noch nicht eingerichtet.';
/** What takes no input of a page: what opens one, and what its first button does. */
const opening = features.forms.flatMap(({ calls }) => calls.filter(({ read }) => read({}) !== undefined));
const said = (host: Host, name: string) => {
  const before = host.ui.alerts.length;
  host.call(name);
  return host.ui.alerts.slice(before).map(({ text }) => text);
};

test('each page that is opened says that nothing is set up yet, and the help can be read', () => {
  const host = newHost(script);
  host.run('onOpen');
  const answers = opening.map(({ name }) => [name, call(host, name, {}).problem?.code ?? 'opens']);
  expect(answers.length).toBeGreaterThan(25);
  expect(answers.filter(([, code]) => code !== 'not-set-up')).toEqual([
    // Nothing is read for it: what is selected is no row of ours.
    ['selectedRow', 'opens'],
    ['helpStart', 'opens'],
    ['visitSheetStart', 'gone'],
  ]);
  expect(call(host, 'helpStart', {}).value).toMatchObject({ isSetUp: false, contact: 'kv-partnerschaften@gruene.de' });
});

test('each command does', () => {
  const host = newHost(script);
  host.run('onOpen');
  for (const { name } of features.commands.filter((one) => !['setUp', 'firstFreeRow'].includes(one.name)))
    expect([name, said(host, name)[0]]).toEqual([name, expect.stringContaining(NOT_YET)]);
});

test('after setup a tab that is missing is named, with the way back, and nothing says that the file is new', () => {
  for (const table of [tables.visits, tables.associations, tables.contacts, tables.findings, tables.journal]) {
    const host = readyHost(script);
    host.run('onOpen');
    const book = host.globals.SpreadsheetApp.getActive();
    const tab = book.getSheetByName(table.tab.de);
    if (tab) book.deleteSheet(tab);
    for (const { name } of opening) {
      const { problem } = call(host, name, {});
      if (problem?.code === 'missing-tab')
        expect([name, problem.text.de, problem.hint?.de]).toEqual([
          name,
          `Der Tab „${table.tab.de}“ fehlt oder heißt anders.`,
          expect.stringContaining('„Einrichten und reparieren“'),
        ]);
      else expect([name, table.tab.de, problem?.code]).not.toContain('not-set-up');
    }
  }
});
