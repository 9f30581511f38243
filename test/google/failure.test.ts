import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loggable } from '../../src/google/failure.ts';

test.each([
  ['Invalid email: nirgends@example', 'Invalid email: …@…'],
  [
    'Cannot remove Eva.Muster+kv@gruene-beispiel.de: access comes from a group.',
    'Cannot remove …@…: access comes from a group.',
  ],
  [`Unexpected token 'E', "Eva Muster"... is not valid JSON`, `Unexpected token 'E', "…"... is not valid JSON`],
  ['Kein Treffer für „Eva Muster“.', 'Kein Treffer für "…".'],
  ['Nummer +49 30 1234567 abgelehnt', 'Nummer … abgelehnt'],
  [`Cannot read properties of undefined (reading 'foo')`, `Cannot read properties of undefined (reading 'foo')`],
  ['The data you entered in cell C12 violates the rules.', 'The data you entered in cell C12 violates the rules.'],
])('%s', (said, logged) => {
  expect(loggable(new Error(said))).toBe(logged);
  expect(loggable(said)).toBe(logged);
});

test('no address is left, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.emailAddress(),
      fc.constantFrom('', ' ', ', ', '<', '(', ':'),
      fc.string(),
      (address, mark, rest) => {
        expect(loggable(new Error(`Invalid: ${mark}${address} ${rest}`))).not.toContain(address);
      },
    ),
  );
});
