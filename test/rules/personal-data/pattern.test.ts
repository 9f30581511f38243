import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pattern, placesOf } from '../../../src/rules/data-protection/personal-data/pattern.ts';

const alternative = fc.constantFrom(
  '#ab',
  '#a[|]b~',
  'b',
  '#(?:a|#b)',
  '\\|a',
  '#\\(b',
  '(?<=a|#)b~',
  'a b',
  '#',
  '[(]#a',
);
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '|', '(', 'ß') });
const starts = (found: Iterable<RegExpMatchArray>): (number | undefined)[] => [...found].map(({ index }) => index);

test('a pattern is found where its alternatives are, however they are tried', () => {
  fc.assert(
    fc.property(fc.array(alternative, { minLength: 1, maxLength: 6 }), text, (list, words) => {
      const alone = list.flatMap((one) => starts(words.matchAll(pattern(one, 'gu'))));
      const first = (places: readonly (number | undefined)[]) => [...places].sort((a = 0, b = 0) => a - b)[0];
      expect(first(starts(words.matchAll(pattern(list.join('|'), 'gu'))))).toBe(first(alone));
    }),
    { numRuns: 500 },
  );
});

test('places are those of matchAll, also where another text is looked at meanwhile and where nothing but a place is found', () => {
  for (const searched of [/a+/gu, /(?<=b)/gu, /x/gu]) {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const wanted = [...one.matchAll(searched)];
        const found: RegExpExecArray[] = [];
        for (const place of placesOf(searched, one)) {
          found.push(place);
          expect([...placesOf(searched, other)]).toEqual([...other.matchAll(searched)]);
        }
        expect(found).toEqual(wanted);
      }),
    );
  }
});
