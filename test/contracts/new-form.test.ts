import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { call, newHost } from '../bundle.ts';
import { scaffold } from './scaffold.ts';

/** A form over the tab Tipps, as a newcomer would write it. */
const ENTRY = `
import { tips } from '../../tables/tips.ts';
import { defineEntry } from '../entry/spec.ts';

export const tipEntry = defineEntry<typeof tips>({
  name: 'addTip',
  noun: 'Tip',
  table: tips,
  title: { de: 'Tipp festhalten', en: 'Add a tip' },
  menu: { de: 'Tipp festhalten…', en: 'Add tip…' },
  row: { the: { de: 'Der Tipp', en: 'The tip' }, bare: { de: 'Tipp', en: 'Tip' } },
  intro: { de: 'Zwei Angaben genügen.', en: 'Two answers are enough.' },
  next: {
    label: { de: 'Nächsten Tipp festhalten', en: 'Add the next tip' },
    keeps: { de: 'Das Thema bleibt stehen.', en: 'The topic stays.' },
  },
  keeps: ['topic'],
  sections: [{ rows: () => [['topic'], ['tip']] }],
  fields: { topic: { missing: { de: 'Bitte wähle ein Thema.', en: 'Please choose a topic.' } } },
});
`;
const INDEX = `
import { ok } from '../../domain/result.ts';
import { entryForm } from '../entry/form.ts';
import { tipEntry } from './entry.ts';

export const addTip = entryForm(tipEntry, () => ok({}));
`;
const VIEW = `
import { mountEntry } from '../entry/view-page.tsx';
import { tipEntry } from './entry.ts';

mountEntry(tipEntry);
`;

const feature = scaffold();
feature.add('src/forms/addTip/entry.ts', ENTRY);
feature.add('src/forms/addTip/index.ts', INDEX);
feature.add('src/forms/addTip/view.tsx', VIEW);
feature.list('src/forms/index.ts', 'entryForms', 'addTip', './addTip/index.ts');

test('a form over a table is one folder and one line in the list', () => {
  const { added, changed } = feature.touched();
  expect(new Set(added.map(dirname))).toEqual(new Set(['src/forms/addTip']));
  expect(changed).toEqual(['src/forms/index.ts']);
});

test('it compiles', { timeout: 180_000 }, () => {
  expect(feature.typeErrors()).toEqual([]);
});

test('it has its page and its place in the menu, saves once, says what is missing, and takes back', async () => {
  const script = await feature.build();
  expect(existsSync(join(dirname(script), 'addTip.html'))).toBe(true);
  const host = newHost(script);
  host.choose('Einrichten und reparieren');
  host.run('onOpen');
  host.choose('Tipp festhalten…');
  expect(call(host, 'addTipStart', {})).toMatchObject({ ok: true, value: { lang: 'de', today: '2026-11-23' } });

  const refused = call(host, 'saveTip', { operation: 'op-1', values: { tip: 'x' } });
  expect(refused.problem?.fields?.topic?.text.de).toBe('Bitte wähle ein Thema.');

  const values = { topic: 'Plakatieren', tip: 'Kabelbinder mitnehmen' };
  const saved = call(host, 'saveTip', { operation: 'op-1', values });
  expect(saved).toMatchObject({ ok: true, value: { line: 2, repeated: false, undoable: true } });
  expect(call(host, 'saveTip', { operation: 'op-1', values })).toMatchObject({ value: { repeated: true } });
  expect(host.tab('Tipps').values()).toMatchObject([{ Tipp: values.tip }]);

  const looked = call(host, 'lookTip', { values: { ...values, tip: 'Frag anna@example.org' } });
  expect(looked).toMatchObject({ ok: true, value: [{ rule: 'D-01', column: 'tip' }] });
  const opened = call(host, 'openTip', { id: saved.value?.id });
  expect(opened).toMatchObject({ value: { values: { tip: values.tip } } });
  const row = { id: saved.value?.id, seen: opened.value?.values };
  const changed = call(host, 'saveTip', { operation: 'op-2', values: { ...values, topic: 'Sonstiges' }, row });
  expect(changed.ok).toBe(true);
  expect(call(host, 'undoTip', { operation: 'op-1' })).toMatchObject({ ok: true });
});
