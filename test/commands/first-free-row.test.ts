import { expect, it } from 'vitest';
import { builtScript, readyHost } from '../bundle.ts';

const script = await builtScript();

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
