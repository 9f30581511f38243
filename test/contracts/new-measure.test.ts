import { expect, test } from 'vitest';
import { newHost } from '../bundle.ts';
import { scaffold } from './scaffold.ts';

/** A measure as a newcomer would write it: a large figure above the tables, and a table. */
const MEASURE = `
import { formatNumber } from '../../domain/number.ts';
import { cell, line } from '../dashboard/layout.ts';
import { defineMeasure } from '../define-measure.ts';

/** Visits with four people or more. */
export const largeGroups = defineMeasure({
  id: 'large-groups',
  key: 'largeGroups',
  from: 'visits',
  title: { de: 'Große Gruppen', en: 'Large groups' },
  meaning: { de: 'Wie oft vier oder mehr kamen.', en: 'How often four or more came.' },
  improves: { de: 'Fahrt zusammen.', en: 'Travel together.' },
  computes: { de: 'Einsätze mit vier oder mehr.', en: 'Visits of four or more.' },
  unit: { de: 'Einsätze', en: 'visits' },
  base: { de: 'durchgeführte Einsätze im Zeitraum', en: 'visits that took place in the period' },
  compute: ({ visits }) => visits.filter(({ people }) => (people ?? 0) >= 4).length,
  keyFigures: (count, { title, lang }) => [
    { name: title, figure: cell(formatNumber(count, lang), 'figure'), trend: '' },
  ],
  draw: (count, { title }) => [{ lines: [line(title, 'heading'), line(\`\${count}×\`, 'text')] }],
});
`;

/** A command beside it: one copy is built and looked at for both. */
const COMMAND = `
import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import { ok } from '../domain/result.ts';

/** Says which day it is. */
export const whichDay = defineCommand({
  name: 'whichDay',
  menu: { de: 'Welcher Tag ist heute?', en: 'Which day is it?' },
  run: ({ today }: Pick<AppDesk, 'today'>) => ok({ de: \`Heute ist \${today}.\`, en: \`Today is \${today}.\` }),
});
`;

const feature = scaffold();
feature.add('src/evaluation/measures/large-groups.ts', MEASURE);
feature.list('src/evaluation/measures/index.ts', 'measures', 'largeGroups', './large-groups.ts');
feature.add('src/commands/which-day.ts', COMMAND);
feature.list('src/main.ts', 'menuEntries', 'whichDay', './commands/which-day.ts');
feature.change('src/main.ts', /'firstFreeRow',/, "'firstFreeRow', 'whichDay',");

test('a measure and a command are one file and one line in a list each, and compile', { timeout: 180_000 }, () => {
  expect(feature.touched()).toEqual({
    added: ['src/evaluation/measures/large-groups.ts', 'src/commands/which-day.ts'],
    changed: ['src/evaluation/measures/index.ts', 'src/main.ts'],
  });
  expect(feature.typeErrors()).toEqual([]);
});

test('the measure stands in the tab with its figure, and the command answers from the menu', async () => {
  const host = newHost(await feature.build());
  host.choose('Einrichten und reparieren');
  host.type('Verbände', 'C2', [
    ['KV Eins', 'KV', 'Bayern'],
    ['KV Zwei', 'KV', 'Hessen'],
  ]);
  host.type('Einsätze', 'C2', [
    ['durchgeführt', '30.08.2026', 'Infostand', 'KV Eins', 'KV Zwei', '6'],
    ['durchgeführt', '05.09.2026', 'Infostand', 'KV Zwei', 'KV Eins', '3'],
  ]);
  host.choose('Auswertung aktualisieren');
  const cells = JSON.stringify(host.tab('Auswertung').values());
  expect(cells).toContain('Große Gruppen');
  expect(cells).toContain('1×');
  host.choose('Welcher Tag ist heute?');
  expect(host.ui.toasts.at(-1)?.text).toBe('Heute ist 2026-11-23.');
});
