import { describe, expect, it } from 'vitest';
import { builtScript, type Host, readyHost } from '../../bundle.ts';

/* Prüfung stands first and is empty as a rule: whoever begins to type there is told. */

const script = await builtScript();
const WORDS = /^In „Prüfung“ schreibt das Werkzeug\. .*ersetzt\. .*gehört\.$/;
const ROW = ['geplant', '05.12.2026', 'Infostand'];

function typed(host: Host, a1: string, cells: string | readonly (readonly string[])[]): readonly string[] {
  host.ui.toasts.length = 0;
  host.type('Einsätze', a1, cells as string);
  return host.ui.toasts.map(({ text }) => text);
}

describe('who types into Prüfung is told each time that it was replaced', () => {
  const host = readyHost(script);
  host.type('Einsätze', 'C2', [ROW]);
  const word = host.tab('Einsätze').cell('A2').value;

  it.each([
    ['A2', 'Anna fragen', word],
    ['A2', '42', word],
    ['A3', 'geplant', ''],
  ])('%s: "%s"', (a1, text, stands) => {
    for (let time = 0; time < 2; time += 1) {
      expect(typed(host, a1, text)).toEqual([expect.stringMatching(WORDS)]);
      expect(host.tab('Einsätze').cell(a1).value).toBe(stands);
    }
  });

  it('also where a row is pasted one column too far left, wherever the column stands', () => {
    const moved = readyHost(script);
    moved.person.moveColumn('Einsätze', 'Prüfung', 'Art');
    const at = `${'ABCDEFGHIJ'[moved.tab('Einsätze').column('Prüfung') - 1]}2`;
    expect(typed(moved, at, [['5.12.2026', 'Infostand']])).toEqual([expect.stringMatching(WORDS)]);
  });
});

it('rows copied with their words, words deleted and other columns are nothing to be told of', () => {
  const host = readyHost(script);
  host.type('Einsätze', 'C2', [ROW]);
  const { value: word } = host.tab('Einsätze').cell('A2');
  expect(word).not.toBe('');
  expect(typed(host, 'A3', [[String(word), '', ...ROW]])).toEqual([]);
  expect(typed(host, 'A2', '')).toEqual([]);
  expect(typed(host, 'C4', [ROW])).toEqual([]);
  expect(host.tab('Einsätze').cell('A2').value).toBe(word);
});
