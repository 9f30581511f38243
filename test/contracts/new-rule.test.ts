import { expect, test } from 'vitest';
import { cellAt, sheetInUse } from '../app/apply/sheet.ts';
import { scaffold } from './scaffold.ts';

/** A rule of the house on visits, with a value that the house may change. */
const RULE = `
import { hit } from '../../define/rule.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { fill } from '../kit/words.ts';

export const crowd = defineRule({
  id: 'W-99',
  on: 'visits',
  level: 'hint',
  binding: 'house',
  title: { de: 'Sehr viele auf einmal', en: 'Very many at once' },
  about: { de: 'Eine große Gruppe will gut vorbereitet sein.', en: 'A large group wants good preparation.' },
  basis: PRACTICE.fairness,
  house: { most: { title: { de: 'Personen höchstens', en: 'People at most' }, unit: 'people', value: 70, min: 1, max: 500 } },
  inCharge: 'coordination',
  needs: ['people'],
  check: ({ people }, { most }) => (people > most ? hit('people', { people }) : undefined),
  message: ({ people }) => fill({ de: '{people} Leute kommen auf einmal.', en: '{people} people come at once.' }, { people: String(people) }),
  next: { de: 'Bitte in Gruppen aufteilen.', en: 'Please split into groups.' },
});
`;

const RULE_EXAMPLES = `
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('visits', [
  { says: { de: '70 Leute', en: '70 people' }, row: { people: 70 }, finds: [] },
  { says: { de: '71 Leute', en: '71 people' }, row: { people: 71 }, finds: ['people'] },
]);
`;

const MEASURE = `
import { cell, line } from '../dashboard/layout.ts';
import { defineMeasure } from '../define-measure.ts';
import type { Facts } from '../facts.ts';

export const longestVisit = defineMeasure({
  id: 'longest-visit',
  key: 'longestVisit',
  title: { de: 'Längster Einsatz', en: 'Longest visit' },
  meaning: { de: 'Der Einsatz mit den meisten Stunden.', en: 'The visit with the most hours.' },
  improves: { de: 'Plant lieber mehrere kurze.', en: 'Rather plan several short ones.' },
  computes: { de: 'Größte Zahl der Stunden eines Einsatzes.', en: 'Largest number of hours of one visit.' },
  unit: { de: 'Stunden', en: 'hours' },
  base: { de: 'durchgeführte Einsätze im Zeitraum', en: 'visits that took place in the period' },
  compute: ({ visits }: Facts): number => visits.reduce((most, { hours }) => Math.max(most, hours ?? 0), 0),
  draw: (hours, { title, meaning }) => [
    { lines: [line(title, 'heading'), [cell(hours, 'hours')], line(meaning, 'hint')] },
  ],
});
`;

const MEASURE_EXAMPLES = `
import { examplesOf, helpFrom } from '../define-examples.ts';
import { longestVisit } from './longest-visit.ts';

export const examples = examplesOf(longestVisit, [
  {
    says: { de: 'sechs Leute, fünf Stunden', en: 'six people, five hours' },
    rows: { visits: [helpFrom('B', 'A', 6, 5)] },
    reads: (hours) => String(hours),
    is: '30',
  },
]);
`;

const COMMAND = `
import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import { ok } from '../domain/result.ts';

export const countVisits = defineCommand({
  name: 'countVisits',
  menu: { de: 'Einsätze zählen', en: 'Count visits' },
  run: (desk: Pick<AppDesk, 'dataset'>) => {
    const read = desk.dataset();
    if (!read.ok) return read;
    const { length } = read.value.visits;
    return ok({ de: \`\${length} Einsätze\`, en: \`\${length} visits\` });
  },
});
`;

const feature = scaffold();
feature.add('src/rules/visits/w-99-crowd.ts', RULE);
feature.add('src/rules/visits/w-99-crowd.examples.ts', RULE_EXAMPLES);
feature.list('src/rules/index.ts', 'rules', 'crowd', './visits/w-99-crowd.ts');
feature.add('src/evaluation/measures/longest-visit.ts', MEASURE);
feature.add('src/evaluation/measures/longest-visit.examples.ts', MEASURE_EXAMPLES);
feature.list('src/evaluation/measures/index.ts', 'measures', 'longestVisit', './longest-visit.ts');
feature.add('src/commands/count-visits.ts', COMMAND);
feature.list('src/main.ts', 'menuEntries', 'countVisits', './commands/count-visits.ts');
feature.change('src/main.ts', /'undo',\n {2}'setUp',/, "'undo',\n  'setUp',\n  'countVisits',");

/** The compiler looks at the whole copy. */
const PATIENCE = 120_000;

test(
  'a rule and a measure are a file with its examples and one line each, a command a file and its lines in main',
  () => {
    expect(feature.touched()).toEqual({
      added: [
        'src/rules/visits/w-99-crowd.ts',
        'src/rules/visits/w-99-crowd.examples.ts',
        'src/evaluation/measures/longest-visit.ts',
        'src/evaluation/measures/longest-visit.examples.ts',
        'src/commands/count-visits.ts',
      ],
      changed: ['src/rules/index.ts', 'src/evaluation/measures/index.ts', 'src/main.ts'],
    });
    expect(feature.typeErrors()).toEqual([]);
  },
  PATIENCE,
);

const script = await feature.build();
// Set up by this very script: the sheet that all test files share knows nothing of the new rule.
const host = sheetInUse(script, { now: '2026-11-23T09:00' });

test('the rule answers while one types, is explained in Regeln, and obeys the value that the house sets', () => {
  const line = 4;
  const word = () => host.tab('Einsätze').cell(cellAt(host, 'Prüfung', line)).value;
  const people = cellAt(host, 'Angereiste', line);
  host.type('Einsätze', people, '71');
  expect(word()).toContain('71 Leute kommen auf einmal');
  host.type('Einsätze', people, '70');
  expect(String(word())).not.toContain('auf einmal');

  const rules = host.tab('Regeln');
  const row = rules.values().findIndex((one) => one.Regel === 'W-99');
  host.type('Regeln', cellAt(host, 'Werte', rules.rowNumbers()[row] ?? 0, 'Regeln'), 'Personen höchstens: 60 Personen');
  expect(rules.cell(cellAt(host, 'Prüfung', rules.rowNumbers()[row] ?? 0, 'Regeln')).value).toContain(
    'Personen höchstens 60 Personen statt 70 Personen',
  );
  host.choose('Transparenz prüfen');
  expect(word()).toContain('70 Leute kommen auf einmal');
  expect(host.tab('Prüfhinweise').values()).toContainEqual(expect.objectContaining({ Regel: 'W-99' }));
});

test('the measure stands in the evaluation, and the command in the menu', () => {
  host.choose('Auswertung aktualisieren');
  const drawn = JSON.stringify(host.tab('Auswertung').values());
  expect(drawn).toContain('Längster Einsatz');
  host.choose('Einsätze zählen');
  expect(JSON.stringify(host.ui.toasts.at(-1))).toContain('3 Einsätze');
});
