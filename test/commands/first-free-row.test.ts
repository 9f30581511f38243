import { expect, it } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, readyHost } from '../bundle.ts';

const script = await builtScript();

/** Types a word into each cell from where the cursor stands, as with the Tab key: past columns that are hidden. */
function typeOn(host: ReturnType<typeof readyHost>, tab: string, words: readonly string[]): void {
  const { row, column } = host.ui.active?.rectangle ?? { row: 1, column: 1 };
  words.forEach((word, step) => {
    host.type(tab, `${columnLetters(column + step)}${row}`, word);
  });
}

it.each([
  ['Einsätze', ['geplant', '30.11.2026', 'Infostand'], { Status: 'geplant', Beginn: '30.11.2026', Art: 'Infostand' }],
  ['Spenden', ['30.08.2026'], { 'Eingang am': '30.08.2026' }],
  ['Tipps', ['Anreise'], { Thema: 'Anreise' }],
])('what is typed at once in %s lands in the first column that people fill in', (tab, words, row) => {
  const host = readyHost(script);
  const { id } = host.tab(tab).tab;
  host.ui.active = { tabId: id, rectangle: { row: 1, column: 1, rows: 1, columns: 1 } };
  host.choose('Zur ersten freien Zeile');
  typeOn(host, tab, words);
  expect(host.tab(tab).rows().at(-1)).toMatchObject(row);
});

it('leads past a column of somebody’s own', () => {
  const host = readyHost(script);
  host.person.insertColumn('Einsätze', 'Status', 'Unser Zeichen');
  host.choose('Zur ersten freien Zeile');
  typeOn(host, 'Einsätze', ['geplant']);
  expect(host.tab('Einsätze').rows().at(-1)).toMatchObject({ Status: 'geplant', 'Unser Zeichen': '' });
});

it('leads below the last row of the open tab, and from elsewhere into Einsätze', () => {
  const host = readyHost(script);
  host.type('Tipps', 'C2', [['Anreise', 'Mit der Bahn']]);
  host.type('Tipps', 'D5', 'Weiter unten');
  host.choose('Zur ersten freien Zeile');
  expect(host.ui.toasts.at(-1)?.text).toBe('Zeile 6 im Tab „Tipps“ ist frei. Tipp einfach los.');
  expect(host.ui.active?.rectangle.row).toBe(6);
  host.type('Einstellungen', 'B99', 'x');
  host.choose('Zur ersten freien Zeile');
  expect(host.ui.toasts.at(-1)?.text).toBe('Zeile 2 im Tab „Einsätze“ ist frei. Tipp einfach los.');
});
