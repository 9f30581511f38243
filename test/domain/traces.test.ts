import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patternOf, withoutTraces } from '../../src/domain/traces.ts';

const WORD = fc.stringMatching(/^[a-z]{2,8}$/).filter((word) => !/^(?:at|dot|punkt)$/.test(word));
const AT = [
  '@',
  ' @ ',
  '@ ',
  ' @',
  '＠',
  '%40',
  '(at)',
  '[at]',
  '{at}',
  ' (ät) ',
  ' at ',
  '\u200b@',
  '@\u200b',
  '\u00ad@',
];
const DOT = ['.', ' .', '. ', '．', '[dot]', '(punkt)', ' punkt ', '.\u200b'];

test('an address is found however its signs are written, in whatever case, and nothing around it goes', () => {
  fc.assert(
    fc.property(
      fc.tuple(WORD, WORD, WORD),
      fc.constantFrom(...AT),
      fc.constantFrom(...DOT),
      fc.boolean(),
      fc.constantFrom(
        ['', ''],
        ['Frag ', ' danach'],
        ['<', '>'],
        ['mailto:', '?x'],
        ['(', '), 3 Leute'],
        ['x\n', '\ny'],
      ),
      ([local, host, top], at, dot, upper, [before = '', after = '']) => {
        const written = `${local}${at}${host}${dot}${top}`;
        const text = `${before}${upper ? written.toUpperCase() : written}${after}`;
        const pattern = patternOf({ addresses: [`${local}@${host}.${top}`] });
        if (pattern === undefined) throw new Error('nothing to look for');
        const rest = withoutTraces(text, pattern, '[gelöscht]');
        expect(rest).toBe(before === '' ? '' : `${before}[gelöscht]${after}`);
      },
    ),
  );
});

test('who has another address stays', () => {
  const pattern = patternOf({ addresses: ['erika@example.net'] });
  for (const text of [
    'anna.erika@example.net',
    'erika@example.net.uk',
    'erika@example.network',
    'erika+kv@example.net',
    'erika @ example',
    'erika, example.net',
    'erika at example',
  ])
    expect(text.search(pattern ?? /^/), text).toBe(-1);
});
