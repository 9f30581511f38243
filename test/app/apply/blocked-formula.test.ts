import { expect, it } from 'vitest';
import { builtScript, COORDINATOR, type Host } from '../../bundle.ts';
import { cellAt, save, sheetInUse, undo, visit } from './sheet.ts';

/* Somebody fills a column by one formula at its top; a value in a line below is in its way, and all its values are gone. */

const script = await builtScript();

function filledByFormula(more: number): Host {
  const host = sheetInUse(script).as(COORDINATOR, 'de');
  const row = ['durchgeführt', '05.09.2026', 'Infostand', 'KV Zwei', 'KV Drei', '4'];
  host.type(
    'Einsätze',
    'C5',
    Array.from({ length: more }, () => row),
  );
  const own = host.globals.SpreadsheetApp.getActive().insertSheet('Türen je Woche');
  own.getRange(2, 1, more + 8).setValues(Array.from({ length: more + 8 }, (_, at) => [at + 1]));
  host.person.formula('Einsätze', cellAt(host, 'Türen', 2), `=ARRAYFORMULA('Türen je Woche'!A2:A${more + 9})`);
  expect(host.tab('Einsätze').cell(cellAt(host, 'Türen', 3)).display).toBe('2');
  return host;
}
const leftOf = (answer: ReturnType<typeof save>): string => JSON.stringify((answer.value as { left?: unknown })?.left);

it.each([1, 4, 300])('a save says that a formula at the top cannot fill its column any more, %d rows on', (more) => {
  const host = filledByFormula(more);
  const answer = save(host);
  expect(answer.ok).toBe(true);
  expect(host.tab('Einsätze').cell(cellAt(host, 'Türen', 2)).display).toBe('#REF!');
  expect(leftOf(answer)).toContain('In der Spalte „Türen“ steht oben #REF!');
  undo(host);
  expect(host.tab('Einsätze').cell(cellAt(host, 'Türen', 3)).display).toBe('2');
});

it('a save that leaves that column empty says nothing', () => {
  expect(leftOf(save(filledByFormula(1), 'op-other', { ...visit, doors: '' }))).not.toContain('#REF!');
});
