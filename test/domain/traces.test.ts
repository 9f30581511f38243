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

test.each([
  [
    'erika@example.net',
    ['eri\u00adka@example.net', 'erika@exam\u200bple.net', 'die erika@example.net-Liste', 'erika@example.net'],
  ],
  ['jörg@example.net', ['jo\u0308rg@example.net']],
])('%s is found with what nobody sees in it', (address, texts) => {
  const pattern = patternOf({ addresses: [address] });
  for (const text of texts) expect(text.search(pattern ?? /^$/), text).toBeGreaterThanOrEqual(0);
  expect('erika@example.net-x.org'.search(pattern ?? /^/)).toBe(-1);
});

test('a name is found however it is written, and no longer word that begins like it', () => {
  const found = (name: string, text: string): boolean => text.search(patternOf({ names: [name] }) ?? /^$/) >= 0;
  for (const text of [
    'ERIKA BEISPIEL',
    'Erika  Beispiel',
    'Erika\u00a0Beispiel',
    'Erika\nBeispiel',
    'Erika Bei\u00adspiel',
    'Erika Beispiels Auto',
    'Erika Beispiel’s',
    'Beispiel, Erika',
  ])
    expect(found('Erika Beispiel', text), text).toBe(true);
  for (const text of ['Erika Beispielstadt', 'Frederika Beispiel', 'Erika Beispiel-Muster', 'Beispiel Erika', 'Erika'])
    expect(found('Erika Beispiel', text), text).toBe(false);
  expect(found('Jörg Müller', 'Jo\u0308rg Mu\u0308ller')).toBe(true);
  expect(found('Jo\u0308rg Mu\u0308ller', 'Jörg Müller')).toBe(true);
  expect(found('Jörg Groß', 'JÖRG GROSS')).toBe(true);
  expect(found("Sean O'Neil", 'Sean O’Neil')).toBe(true);
  expect(found('Maria-Luise Muster', 'Maria\u2011Luise Muster')).toBe(true);
});
