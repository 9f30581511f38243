import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRowId, numberedId, randomId, stableId } from '../../src/domain/ids.ts';

test('a random id is one of ours, whatever the random source gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 8 }),
      (numbers) => {
        let i = 0;
        const id = randomId('E', () => numbers[i++ % numbers.length] ?? 0);
        expect(isRowId('E', id)).toBe(true);
      },
    ),
  );
  expect(isRowId('S', 'E-12345678')).toBe(false);
  expect(isRowId('E', 'E-ILOU1234')).toBe(false);
});

test('a stable id depends on its key only', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(stableId('H', key)).toBe(stableId('H', key));
      expect(isRowId('H', stableId('H', key))).toBe(true);
    }),
  );
});

test('keys as findings have them do not meet', () => {
  const ids = new Set<string>();
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let seed = 1;
  const random = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const count = 40_000;
  for (let i = 0; i < count; i += 1) {
    const row = Array.from({ length: 8 }, () => alphabet[Math.floor(random() * 32)]).join('');
    ids.add(stableId('H', `S-01|contributions|S-${row}|amount`));
  }
  // 40 bits: 40,000 keys meet with a chance of about one in 1,400.
  expect(count - ids.size).toBeLessThanOrEqual(1);
});

test('numbered ids of one key never meet, and are the same each time', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(1_000_000), { maxLength: 400 }), (key, numbers) => {
      const ids = numbers.map((number) => numberedId('E', key, number));
      expect(new Set(ids).size).toBe(new Set(numbers).size);
      expect(ids).toEqual(numbers.map((number) => numberedId('E', key, number)));
      expect(ids.every((id) => isRowId('E', id))).toBe(true);
    }),
  );
});
