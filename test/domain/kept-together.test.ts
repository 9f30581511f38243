import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptTogether } from '../../src/domain/kept-together.ts';
import { parsePercent } from '../../src/domain/percent.ts';
import { tidy } from '../../src/domain/spelling.ts';

test.each([
  ['mehr als 25 % direkt', 'mehr als 25\u00a0% direkt'],
  ['1.200,50 € von drei', '1.200,50\u00a0€ von drei'],
  ['on 5 Dec 2026, with', 'on 5\u00a0Dec\u00a02026, with'],
  ['5. Dezember 2026', '5.\u00a0Dezember\u00a02026'],
  ['4 people, 3 h', '4\u00a0people, 3\u00a0h'],
  ['12 Verbände', '12\u00a0Verbände'],
  ['nach § 25 Abs. 3 PartG', 'nach §\u00a025\u00a0Abs. 3\u00a0PartG'],
  // How many of how many may part, so that a narrow card breaks there and not within a number.
  ['33 von 436', '33 von 436'],
  ['15 of 16 visits', '15 of 16\u00a0visits'],
  // Too long for a narrow page beside its number.
  ['3 Mitgliederversammlungen', '3 Mitgliederversammlungen'],
  ['KV 7 - 12', 'KV 7 - 12'],
])('%j', (words, kept) => {
  expect(keptTogether(words)).toBe(kept);
});

test('says the same, is read back as the same, and does nothing the second time', () => {
  const words = fc.array(fc.constantFrom('25', '%', '€', 'Dec', '2026', ' ', 'Menschen', '.', '§', '\u00a0', 'ä'));
  fc.assert(
    fc.property(words, (pieces) => {
      const before = pieces.join('');
      const after = keptTogether(before);
      expect(after).toHaveLength(before.length);
      expect(tidy(after)).toBe(tidy(before));
      expect(keptTogether(after)).toBe(after);
    }),
  );
  expect(parsePercent(keptTogether('25 %'))).toEqual(parsePercent('25 %'));
});
