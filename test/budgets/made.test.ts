import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { features } from '../../src/main.ts';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, call, newHost } from '../bundle.ts';
import { watched } from './made.ts';

interface Budgets {
  readonly made: Readonly<Record<string, number>>;
}
const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8')) as Budgets;
const { script, late, made } = watched(await builtScript());

/** Folders and packages of what was made. */
const partsOf = (what: readonly string[]): string[] =>
  [...new Set(what.map((one) => one.replace(/^((?:src|node_modules)\/[^/ ]+).*$/, '$1')))].sort();

function expectWithin(name: string, what: readonly string[]): void {
  expect(what.length, `${name}:\n${what.join('\n')}`).toBeLessThanOrEqual(budgets.made[name] ?? 0);
}

test('loading makes nothing', () => {
  const said: unknown[] = [];
  const realm = createContext({ console: { log: (one: unknown) => said.push(one) } });
  new Script(readFileSync(script, 'utf8')).runInContext(realm);
  expect(said).toEqual([]);
  expect(late).toBeGreaterThan(400);
  new Script('kv.features.rules.length').runInContext(realm);
  expect(said.length).toBeGreaterThan(50);
});

test('opening the sheet makes the words of the menu', () => {
  const host = newHost(script);
  const what = made(host, () => host.run('onOpen'));
  expect(host.menu().length).toBeGreaterThan(0);
  expect(partsOf(what)).toEqual(['src/commands', 'src/define', 'src/forms', 'src/main.ts', 'src/tables']);
  // Who may do what, the words that two forms share, and how a question beside the columns of a form is read.
  expect(what.filter((one) => /^src\/(?:define|tables)/.test(one))).toEqual([
    'src/define/permits.ts permits',
    'src/tables/contribution-questions.ts contributionWords',
    'src/define/columns/words.ts nameCodec',
    'src/define/columns/words.ts textCodec',
  ]);
  // One for each entry, and where a form's calls share what they say, one for that.
  const { length } = what.filter((one) => !one.startsWith('src/main.ts'));
  expect(length, what.join('\n')).toBeLessThanOrEqual(2 * features.forms.length + features.commands.length);
});

test('an edit makes tables and rules, and nothing of forms, schemas, evaluations, mails and layouts', () => {
  const host = sheetInUse(script);
  call(host, 'logVisitStart', {});
  const what = made(host, () => host.type('Einsätze', 'H3', '-4'));
  expect(host.tab('Einsätze').cell('A3').value).toContain('Angereiste');
  const needless = /^(?:node_modules\/zod|src\/(?:mails|migrations|evaluation\/(?:dashboard|measures)))|schema/;
  expect(what.filter((one) => needless.test(one))).toEqual([]);
  const elsewhere = made(host, () => host.type('Tipps', 'K9', 'Beispiel'));
  for (const one of [what, elsewhere])
    expectWithin(
      'onEdit, beside rules',
      one.filter((each) => !each.startsWith('src/rules')),
    );
});

test('a call makes the schema it reads with, and no other form', () => {
  const host = sheetInUse(script);
  const what = made(host, () => call(host, 'sendEvaluationStart', {}));
  const schemas = what.filter((one) => /^src\/forms\/.*\/schema\.ts/.test(one));
  expect(schemas).toContain('src/forms/sendEvaluation/schema.ts startSchema');
  expect(schemas.filter((one) => !one.startsWith('src/forms/sendEvaluation/'))).toEqual([]);
});
