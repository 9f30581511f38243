import { defineSetting } from '../define/setting.ts';
import { refusal } from '../domain/reading.ts';
import { fail, ok } from '../domain/result.ts';
import { same } from '../domain/text.ts';
import { LAYOUT } from '../tables/layout.ts';

const NO_VERSION = refusal(
  { de: 'Bitte die Version, zum Beispiel {x}', en: 'Please enter the version, for example {x}' },
  same('1'),
);

/**
 * Version of the tabs' layout as noted in the sheet, from 1. A sheet that does not say its version is taken for the
 * oldest: a step that was done already changes nothing.
 */
export const layout = defineSetting<number>({
  name: { de: 'Stand des Aufbaus', en: 'Layout version' },
  explanation: {
    de: 'Version des Aufbaus. Das Werkzeug pflegt sie.',
    en: 'Version of the layout, kept by the tool.',
  },
  preset: same(String(LAYOUT)),
  otherwise: 1,
  read: (typed) => (/^[1-9]\d{0,3}$/.test(typed.trim()) ? ok(Number(typed)) : fail(NO_VERSION)),
});
