import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/client/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name = '', hex = '']) => [name, hex]),
);

/** Relative luminance of WCAG 2, from a hex colour. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, (digit) => digit + digit) : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of WCAG 2 between two colours, by their names or as hex. */
function contrast(on: string, ground: string): number {
  const [first, second] = [on, ground].map((name) => {
    const hex = name.startsWith('#') ? name.toLowerCase() : tokens.get(name);
    if (hex === undefined) throw new Error(`no token ${name}`);
    return luminance(hex);
  });
  const [light, dark] = [Math.max(first ?? 0, second ?? 0), Math.min(first ?? 0, second ?? 0)];
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ['ink', 'white'],
  ['ink', 'sand'],
  ['ink', 'gruen-hell'],
  ['ink', 'sonne-hell'],
  ['ink', 'himmel-hell'],
  ['ink', 'rot-hell'],
  ['ink-2', 'white'],
  ['ink-2', 'sand'],
  ['ink-2', 'sand-2'],
  ['tanne', 'white'],
  ['tanne', 'sand'],
  ['tanne', 'gruen-hell'],
  ['white', 'tanne'],
  ['white', 'tanne-tief'],
  ['klee-tief', 'white'],
  ['klee-tief', 'sand'],
  ['klee-tief', 'gruen-hell'],
  ['himmel-tief', 'white'],
  ['himmel-tief', 'sand'],
  ['himmel-tief', 'himmel-hell'],
  ['sonne-tief', 'white'],
  ['sonne-tief', 'sand'],
  ['sonne-tief', 'sonne-hell'],
  ['rot', 'white'],
  ['rot', 'sand'],
  ['rot', 'rot-hell'],
])('text in %s on %s has a contrast of 4.5', (on, ground) => {
  expect(contrast(on, ground)).toBeGreaterThanOrEqual(4.5);
});

it.each([
  ['line-strong', 'white'],
  ['line-strong', 'sand'],
  ['rot', 'white'],
])('the edge of a control in %s on %s has a contrast of 3', (on, ground) => {
  expect(contrast(on, ground)).toBeGreaterThanOrEqual(3);
});

it('is computed as WCAG does', () => {
  expect(contrast('white', 'white')).toBe(1);
  expect(contrast('tanne', 'white')).toBeCloseTo(8.9, 1);
});

it('is as docs/look.md says of the sheet and its charts', () => {
  const page = readFileSync(new URL('../../docs/look.md', import.meta.url), 'utf8');
  const said = [...page.matchAll(/`(#\w{6})` on `(#\w{6})` \| ([\d.]+)/g)];
  expect(said).toHaveLength(3);
  for (const [, on = '', ground = '', figure] of said) expect(contrast(on, ground)).toBeCloseTo(Number(figure), 1);
  const [, first = '', second = '', ...figures] =
    /`(#\w{6})`, `(#\w{6})` on white \| ([\d.]+), ([\d.]+)/.exec(page) ?? [];
  expect([first, second].map((on) => contrast(on, 'white').toFixed(1))).toEqual(figures);
});
